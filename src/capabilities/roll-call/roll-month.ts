import { SCHOOL_MONTHS, type SchoolMonth } from '../../book/registers/attendance-register';
import { mayDo } from '../../contract/rights/permissions';
import type { QueryHandler } from '../../engine/handler';
import type { Session } from '../../engine/session';
import { requireClass } from '../../school/require-class';
import type { ClassRecord } from '../../school/school-model';
import { differingDays, monthOfDay, untakenDays } from './pure/month-confirmation';
import { rollTaker } from './pure/roll-taker';
import {
  daysOfMonth,
  followedMonths,
  isTaken,
  kindsOn,
  totalsOn,
  warningAt,
} from './pure/roll-totals';
import type { RollMonthPupil, RollMonthView } from './pure/roll-views';
import { isSchoolDay } from './pure/school-day';
import { yearAbsences } from './pure/year-absences';
import { requireRollReach } from './roll-reach';
import { confirmedView, rollPupils } from './roll-view';

/** Months with a day that has come, in the order of the year. */
function begunMonths(session: Session): readonly SchoolMonth[] {
  const first = (month: SchoolMonth): string => daysOfMonth(session, month)[0] ?? '9999';

  return SCHOOL_MONTHS.filter((month) => first(month) <= session.today).sort((a, b) =>
    first(a) < first(b) ? -1 : 1,
  );
}

/** The month asked about, else the present one, else the last that has begun. */
function monthAsked(
  session: Session,
  stem: string | null | undefined,
  begun: readonly SchoolMonth[],
): SchoolMonth | null {
  return (
    SCHOOL_MONTHS.find((month) => month.stem === stem) ??
    monthOfDay(session, session.today) ??
    begun[begun.length - 1] ??
    SCHOOL_MONTHS[0] ??
    null
  );
}

function pupilsIn(
  session: Session,
  schoolClass: ClassRecord,
  days: readonly string[],
): readonly RollMonthPupil[] {
  const yearOf = yearAbsences(session, schoolClass);

  return rollPupils(session, schoolClass.id).map((pupil) => {
    const year = yearOf(pupil.id);

    return {
      ...pupil,
      kinds: kindsOn(session, pupil.id, days).map((kind) => kind ?? ''),
      totals: totalsOn(session, pupil.id, days),
      year,
      warning: warningAt(year),
    };
  });
}

function viewOf(session: Session, schoolClass: ClassRecord, month: SchoolMonth) {
  const { id } = schoolClass;
  const days = daysOfMonth(session, month).filter(
    (day) => isSchoolDay(session.school, day) || isTaken(session, id, day),
  );

  return {
    classId: id,
    stem: month.stem,
    days: days.map((date) => ({ date, isTaken: isTaken(session, id, date) })),
    pupils: pupilsIn(session, schoolClass, days),
    isFollowed: followedMonths(session, schoolClass).includes(month),
    confirmed: confirmedView(session, id, month),
    untaken: untakenDays(session, id, month),
    differing: differingDays(session, schoolClass, month),
  };
}

/** A month of a class, day by day, with the sums of each pupil and who comes near the 45 sessions. */
export const rollMonth: QueryHandler<'rollCall.month'> = {
  name: 'rollCall.month',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }): RollMonthView => {
    const { school, today } = session;
    const schoolClass = requireClass(session, payload.classId);
    requireRollReach(session, person, schoolClass);
    const months = begunMonths(session);
    const month = monthAsked(session, payload.stem, months) ?? { month: '09', term: 1, stem: '' };
    const view = viewOf(session, schoolClass, month);
    const taker = rollTaker(school, schoolClass, { member: person.member, day: today });

    return {
      ...view,
      months,
      mayConfirm: taker === 'homeroom' && view.confirmed === null,
      mayReopen: mayDo(person.member, 'rollCall.reopen', today) && view.confirmed !== null,
    };
  },
};
