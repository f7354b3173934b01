const DAY_MS = 86_400_000;

/** Day 0 of Sheets' serial numbers: 30 December 1899. https://developers.google.com/workspace/sheets/api/guides/formats */
const EPOCH = Date.UTC(1899, 11, 30);

/** Parts of a serial number, in the spreadsheet's own zone (serials have no zone). `month` is 1–12, `weekday` 0 = Sunday. */
export interface SerialParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The serial of a calendar day, or null if there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;

  return exists ? Math.round((date.getTime() - EPOCH) / DAY_MS) : null;
}

/** The parts of a serial number, rounded to the second. */
export function serialParts(serial: number): SerialParts {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);

  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
}

/** The calendar year at a UTC time in a zone such as `Asia/Ho_Chi_Minh`. */
export function yearAt(utcMs: number, timeZone: string): number {
  const text = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric' }).format(utcMs);

  return Number(text);
}
