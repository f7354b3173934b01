import { AppError } from '../app-error';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Writes year, month (1–12) and day as an ISO date `yyyy-mm-dd`. */
export function isoDate(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a `yyyy-mm-dd` text that names a day that exists. */
export function isIsoDate(text: unknown): text is string {
  const match = typeof text === 'string' ? ISO.exec(text) : null;

  if (match === null) {
    return false;
  }

  const [, year, month, day] = match.map(Number) as [number, number, number, number];

  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Day number of an ISO date: days since 1970-01-01. No time of day and no time zone is involved.
 * @throws AppError BAD_INPUT for a text that is not an ISO date.
 */
export function dayNumber(iso: string): number {
  if (!isIsoDate(iso)) {
    throw new AppError('BAD_INPUT', { field: 'date', value: iso });
  }

  return (
    Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8))) / DAY_MS
  );
}

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** The ISO date of a day number (see {@link dayNumber}). */
export function isoOfDayNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Moves an ISO date by a whole number of days (may be negative). */
export function addDays(iso: string, days: number): string {
  return isoOfDayNumber(dayNumber(iso) + days);
}

/** Days from one ISO date to another; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Weekday of an ISO date: 1 = Monday … 7 = Sunday. */
export function weekday(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
