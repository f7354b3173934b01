import { addDays } from '../../src/kernel/time/iso-date';
import { daysOfSchoolYear } from '../../src/school/calendar/school-year';
import type { UiTextKey } from '../../src/words/ui-text-key';
import { fromLocalInput, toLocalInput } from './vietnam-time';

/** 24:00 of the day so many days from today, as `<input type="datetime-local">` holds it. `nowMs`: UTC ms. */
export function endOfDayIn(days: number, nowMs: number): string {
  return `${addDays(toLocalInput(nowMs).slice(0, 10), days + 1)}T00:00`;
}

/** What is wrong with the end of an opening as an input holds it; null = nothing. `nowMs`: the client's clock, UTC ms. */
export function untilProblem(
  until: string,
  { schoolYear }: { readonly schoolYear: string },
  nowMs: number,
): UiTextKey | null {
  const iso = fromLocalInput(until);

  if (iso === null) {
    return 'lock.needUntil';
  }

  if (Date.parse(iso) <= nowMs) {
    return 'lock.untilPast';
  }

  return until.slice(0, 10) > daysOfSchoolYear(schoolYear).last ? 'lock.untilYear' : null;
}
