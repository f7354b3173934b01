import { AppError } from '../../kernel/app-error';
import { printDate } from '../../kernel/text/date-text';
import { foldText } from '../../kernel/text/normalize-text';

/** A school year by the calendar years it begins and ends in. */
export interface SchoolYear {
  readonly first: number;
  readonly second: number;
}

/** `2026-2027` with any dash, with blanks around it, or with the end shortened to two digits. */
const WRITTEN = /^(\d{4})\s?[-–—−/]\s?(\d{4}|\d{2})$/;

/** Reads a school year as people write it: `2026-2027`, `2026 – 2027`, `2026-27`. Null for anything else. */
export function readSchoolYear(text: string): SchoolYear | null {
  const match = WRITTEN.exec(foldText(text));
  const first = Number(match?.[1]);
  const end = match?.[2] ?? '';
  const second = end.length === 2 ? Math.floor(first / 100) * 100 + Number(end) : Number(end);

  return match !== null && second === first + 1 ? { first, second } : null;
}

/** A school year as files and tables name it: `2026-2027`. */
export function writeSchoolYear({ first, second }: SchoolYear): string {
  return `${first}-${second}`;
}

/** True if an ISO date lies in a school year: 1 August of its first calendar year to 31 August of its second. */
export function isInSchoolYear(iso: string, { first, second }: SchoolYear): boolean {
  return `${first}-08-01` <= iso && iso <= `${second}-08-31`;
}

/** First and last day (ISO) of a school year such as `2026-2027`: from 1 August to the end of re-tests (R072). */
export function daysOfSchoolYear(schoolYear: string): {
  readonly first: string;
  readonly last: string;
} {
  const [start = '', end = ''] = schoolYear.split('-');

  return { first: `${start}-08-01`, last: `${end}-08-31` };
}

/**
 * Checks a day somebody gave to a command: nothing is ordered for a day outside of the school year and its summer.
 * @throws AppError OUTSIDE_YEAR naming the field and the days allowed.
 */
export function requireInYear(schoolYear: string, date: string, field: string): void {
  const { first, last } = daysOfSchoolYear(schoolYear);

  if (date < first || date > last) {
    throw new AppError('OUTSIDE_YEAR', {
      field,
      value: printDate(date),
      schoolYear,
      first: printDate(first),
      last: printDate(last),
    });
  }
}
