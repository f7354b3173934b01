import { parseMark } from '../../src/book/mark';
import { isIsoDate } from '../../src/kernel/time/iso-date';

/** Fields of one example's input, before anything is known about them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Thrown for an input no rule can be applied to; the message names the field. */
export class InputError extends Error {}

/** Refuses a value: `field: value is not wanted`. Every error of an example has this shape. */
export function fail(field: string, value: unknown, wanted: string): never {
  throw new InputError(refusal(field, value, wanted));
}

/** The text of a refusal. */
export function refusal(field: string, value: unknown, wanted: string): string {
  return `${field}: ${shown(value)} is not ${wanted}`;
}

const LONGEST = 120;

/** A value as it stood in the input, cut where it is long; a missing field is `absent`. */
function shown(value: unknown): string {
  if (value === undefined) {
    return 'absent';
  }

  const text = typeof value === 'number' ? String(value) : asJson(value);

  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** JSON of a value that was read from JSON; a nesting too deep to be written again is only named. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'absent';
  } catch {
    return 'a value nested too deeply';
  }
}

export function fieldsOf(value: unknown, field = 'input'): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : fail(field, value, 'an object');
}

export function listOf(value: unknown, field: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail(field, value, 'a list');
}

export function textOf(value: unknown, field: string): string {
  return typeof value === 'string' ? value : fail(field, value, 'a text');
}

export function textsOf(value: unknown, field: string): readonly string[] {
  return listOf(value, field).map((item, i) => textOf(item, `${field}[${i}]`));
}

export function flagOf(value: unknown, field: string): boolean {
  return typeof value === 'boolean' ? value : fail(field, value, 'true or false');
}

function numberOf(value: unknown, field: string): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : fail(field, value, 'a number');
}

/** A number above 0, at most a school year's worth of lessons. */
export function lessonsOf(value: unknown, field: string): number {
  const lessons = numberOf(value, field);

  return lessons > 0 && lessons <= MOST_LESSONS
    ? lessons
    : fail(field, value, `a number of lessons above 0, at most ${MOST_LESSONS}`);
}

/** A whole number from 1 to a limit. */
export function ordinalOf(value: unknown, field: string, most: number): number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
    ? Number(value)
    : fail(field, value, `a whole number from 1 to ${most}`);
}

/** A whole number that is not negative. */
export function countOf(value: unknown, field: string): number {
  return Number.isInteger(value) && Number(value) >= 0
    ? Number(value)
    : fail(field, value, 'a whole number from 0');
}

/** A number of days of a term, at most ten years. */
export function daysOf(value: unknown, field: string): number {
  const days = countOf(value, field);

  return days <= MOST_DAYS ? days : fail(field, value, `a number of days up to ${MOST_DAYS}`);
}

const MOST_LESSONS = 1000;
const MOST_DAYS = 3660;
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** An ISO date of the centuries a school can mean. */
export function dateOf(value: unknown, field: string): string {
  return isIsoDate(value) && value >= FIRST_DAY && value <= LAST_DAY
    ? value
    : fail(field, value, 'a date yyyy-mm-dd that exists, from 1900 to 2199');
}

/** One of a list of words. */
export function wordOf<T extends string>(value: unknown, words: readonly T[], field: string): T {
  return words.find((word) => word === value) ?? fail(field, value, `one of ${words.join(', ')}`);
}

/** A mark 0–10 with at most one decimal, as a number or as text, in integer tenths. */
export function tenthsOf(value: unknown, field: string): number {
  const parsed =
    typeof value === 'number' || typeof value === 'string'
      ? parseMark(String(value), 'score')
      : null;

  return parsed?.ok === true && typeof parsed.value === 'number'
    ? parsed.value
    : fail(field, value, 'a mark from 0 to 10 with at most one decimal');
}

/** Regular marks in tenths: blanks (null) are left out, anything else must be a mark. */
export function tenthsListOf(value: unknown, field: string): readonly number[] {
  return listOf(value, field).flatMap((item, i) =>
    item === null ? [] : [tenthsOf(item, `${field}[${i}]`)],
  );
}

/** A level of a comment subject, or null for a blank. */
export function commentOf(value: unknown, field: string): 'Đ' | 'CĐ' | null {
  return value === null || value === 'Đ' || value === 'CĐ'
    ? value
    : fail(field, value, 'Đ, CĐ or null');
}

/** A level of a comment subject that must be there. */
export function levelOf(value: unknown, field: string): 'Đ' | 'CĐ' {
  return value === 'Đ' || value === 'CĐ' ? value : fail(field, value, 'Đ or CĐ');
}

export function commentsOf(value: unknown, field: string): readonly ('Đ' | 'CĐ' | null)[] {
  return listOf(value, field).map((item, i) => commentOf(item, `${field}[${i}]`));
}

/** Tenths as the number people write. */
export function asNumber(tenths: number): number {
  return tenths / 10;
}
