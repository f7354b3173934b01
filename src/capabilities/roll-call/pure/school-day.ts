import { addDays, weekday } from '../../../kernel/time/iso-date';
import { schoolCalendarOf } from '../../../school/calendar/school-calendar';
import { isWorkingDay } from '../../../school/calendar/working-days';
import type { SchoolModel } from '../../../school/school-model';
import type { RollSession } from './roll-session';

/** Why no roll is called on a day. `holiday` is named. */
export type DayOff =
  | { readonly kind: 'outside' }
  | { readonly kind: 'sunday' }
  | { readonly kind: 'holiday'; readonly name: string };

type Calendar = Pick<SchoolModel, 'policy' | 'settings'>;

const SUNDAY = 7;

function isInTerms({ policy }: Calendar, date: string): boolean {
  return Object.values(policy.terms).some(({ from, to }) => from <= date && date <= to);
}

/**
 * Why a day has no session of this kind, or null. What stands beside the timetable may be on any day of the year but a
 * holiday; schools that teach on Saturday count as such without saying so. A Sunday that is worked instead of another day
 * (`làm bù`) has its sessions.
 */
export function dayOff(school: Calendar, date: string, session: RollSession): DayOff | null {
  const off = school.policy.calendar.holidays.find(
    (day) => day.date === date && day.type !== 'làm bù',
  );

  if (off !== undefined) {
    return { kind: 'holiday', name: off.name };
  }

  if (session === 'N') {
    return null;
  }

  if (!isInTerms(school, date)) {
    return { kind: 'outside' };
  }

  return weekday(date) === SUNDAY && !isWorkingDay(date, school.policy.calendar)
    ? { kind: 'sunday' }
    : null;
}

/** True on days on which the main session is held for certain: of these a month that is confirmed lacks none. */
export function isSchoolDay(school: Calendar, date: string): boolean {
  const breaks = schoolCalendarOf(school.settings.schoolYear)?.breaks ?? [];

  return (
    isInTerms(school, date) &&
    isWorkingDay(date, school.policy.calendar) &&
    !breaks.some(({ from, to }) => from <= date && date <= to)
  );
}

/** A Tết holiday with the weeks off around it is the longest time without a school day within a semester. */
const LONGEST_BREAK = 30;

/** The last day before this one that has such a session; null where there is none near. */
export function schoolDayBefore(
  school: Calendar,
  date: string,
  session: RollSession,
): string | null {
  for (let back = 1; back <= LONGEST_BREAK; back += 1) {
    const day = addDays(date, -back);

    if (dayOff(school, day, session) === null) {
      return day;
    }
  }

  return null;
}
