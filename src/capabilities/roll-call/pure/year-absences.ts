import { ATTENDANCE_TAB, SCHOOL_MONTHS } from '../../../book/registers/attendance-register';
import { acceptedValue } from '../../../ledger/accepted-state';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import type { ClassRecord } from '../../../school/school-model';
import { daysOfMonth, followedMonths, totalsOn } from './roll-totals';

/**
 * Sessions each pupil of a class was away in the year, with and without leave: counted where a month follows from the roll
 * call; where it is typed the larger of both, so that nobody is warned too late.
 */
export function yearAbsences(
  read: SchoolAsRead,
  schoolClass: ClassRecord,
): (pupilId: string) => number {
  const followed = followedMonths(read, schoolClass);
  const accepted = read.ledger.acceptedTab(schoolClass.id, ATTENDANCE_TAB);
  const months = SCHOOL_MONTHS.map((month) => ({
    keys: followed.includes(month) ? [] : [`${month.stem}.P`, `${month.stem}.K`],
    days: daysOfMonth(read, month),
  }));

  return (pupilId) =>
    months.reduce((sum, { keys, days }) => {
      const { P, K } = totalsOn(read, pupilId, days);
      const typed = keys.reduce(
        (all, key) => all + Number(acceptedValue(accepted, pupilId, key)),
        0,
      );

      return sum + Math.max(typed, P + K);
    }, 0);
}
