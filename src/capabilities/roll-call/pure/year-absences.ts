import { ATTENDANCE_TAB, SCHOOL_MONTHS } from '../../../book/registers/attendance-register';
import { acceptedValue } from '../../../ledger/accepted-state';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import type { ClassRecord } from '../../../school/school-model';
import { daysOfMonth, followedMonths, totalsOn } from './roll-totals';

/**
 * Sessions each pupil of a class was away in the year, with and without leave: counted where a month follows from the roll
 * call, as accepted where it is typed.
 */
export function yearAbsences(
  read: SchoolAsRead,
  schoolClass: ClassRecord,
): (pupilId: string) => number {
  const followed = followedMonths(read, schoolClass);
  const days = followed.flatMap((month) => daysOfMonth(read, month));
  const typed = SCHOOL_MONTHS.filter((month) => !followed.includes(month)).flatMap(({ stem }) => [
    `${stem}.P`,
    `${stem}.K`,
  ]);
  const accepted = read.ledger.acceptedTab(schoolClass.id, ATTENDANCE_TAB);

  return (pupilId) => {
    const { P, K } = totalsOn(read, pupilId, days);

    return typed.reduce((sum, key) => sum + Number(acceptedValue(accepted, pupilId, key)), P + K);
  };
}
