import { foldText } from '../text/normalize-text';

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
