import { daysInMonth, isoDate } from '../time/iso-date';
import { VIETNAM_OFFSET_MS } from '../time/vietnam-time';
import { asMeant } from './normalize-text';

const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a date as people in Vietnam write it: `dd/mm/yyyy`, `d/m/yyyy` (also with `-` or `.`), or `yyyy-mm-dd`.
 * The day always comes first: 03/04 is 3 April. Gives an ISO date, or null for anything else, including two-digit
 * years and days that do not exist. Years 1900–2199.
 */
export function parseDate(text: string): string | null {
  const clean = asMeant(text);
  const dayFirst = DAY_FIRST.exec(clean);

  if (dayFirst !== null) {
    return checkedDate(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  }

  const yearFirst = YEAR_FIRST.exec(clean);

  return yearFirst === null
    ? null
    : checkedDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
}

function checkedDate(year: number, month: number, day: number): string | null {
  const real =
    year >= 1900 &&
    year <= 2199 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);

  return real ? isoDate(year, month, day) : null;
}

/** Prints an ISO date as `dd/mm/yyyy`. */
export function printDate(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** Prints a UTC time in ms as `dd/mm/yyyy HH:MM` in Asia/Ho_Chi_Minh. */
export function printDateTime(utcMs: number): string {
  const local = new Date(utcMs + VIETNAM_OFFSET_MS).toISOString();

  return `${printDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/**
 * An exclusive end (UTC ms) as people say it: midnight is the end of the day before (`24:00 12/01/2027`), any other time
 * stands as it is.
 */
export function printEnd(utcMs: number): string {
  const shown = printDateTime(utcMs);

  return shown.endsWith(' 00:00') ? `24:00 ${printDateTime(utcMs - 1).slice(0, 10)}` : shown;
}

/** The ISO date in Asia/Ho_Chi_Minh at a UTC time in ms. */
export function isoDateOf(utcMs: number): string {
  return new Date(utcMs + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}
