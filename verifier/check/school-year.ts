const HOUR = 3_600_000;

/** The school year a time (UTC ISO) lies in, by Vietnamese time, as its first calendar year; July begins one. */
export function schoolYear(time: string): number {
  const there = new Date(Date.parse(time) + 7 * HOUR);

  return there.getUTCMonth() >= 6 ? there.getUTCFullYear() : there.getUTCFullYear() - 1;
}

/** A school year in words: `2026–2027`. */
export function yearText(first: number): string {
  return `${first}–${first + 1}`;
}

/**
 * True if something dated so cannot be of a ledger that begins so: it is older, or later than the October after the
 * school year, by when every ledger of it has ended (results of re-assessment are in by 31 August).
 */
export function isOtherYear(time: string, begins: string): boolean {
  const end = Date.UTC(schoolYear(begins) + 1, 9, 1);

  return Date.parse(time) < Date.parse(begins) || Date.parse(time) >= end;
}
