import { isIsoDate } from '../../src/domain/calendar/iso-date';
import { parseMark } from '../../src/domain/text/mark';

/** Fields of one example's input, before anything is known about them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Thrown for an input no rule can be applied to; the message names the field. */
export class InputError extends Error {}

export function fail(field: string, value: unknown, wanted: string): never {
  throw new InputError(`${field}: ${JSON.stringify(value) ?? 'absent'} is not ${wanted}`);
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

export function numberOf(value: unknown, field: string): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : fail(field, value, 'a number');
}

/** A whole number that is not negative. */
export function countOf(value: unknown, field: string): number {
  return Number.isInteger(value) && Number(value) >= 0
    ? Number(value)
    : fail(field, value, 'a whole number from 0');
}

export function dateOf(value: unknown, field: string): string {
  return isIsoDate(value) ? value : fail(field, value, 'a date yyyy-mm-dd');
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
  return listOf(value, field)
    .filter((item) => item !== null)
    .map((item, i) => tenthsOf(item, `${field}[${i}]`));
}

/** A level of a comment subject, or null for a blank. */
export function commentOf(value: unknown, field: string): 'Đ' | 'CĐ' | null {
  return value === null || value === 'Đ' || value === 'CĐ'
    ? value
    : fail(field, value, 'Đ, CĐ or null');
}

/** A level of a comment subject that must be there. */
export function levelOf(value: unknown, field: string): 'Đ' | 'CĐ' {
  return commentOf(value, field) ?? fail(field, value, 'Đ or CĐ');
}

export function commentsOf(value: unknown, field: string): readonly ('Đ' | 'CĐ' | null)[] {
  return listOf(value, field).map((item, i) => commentOf(item, `${field}[${i}]`));
}

/** Tenths as the number people write. */
export function asNumber(tenths: number): number {
  return tenths / 10;
}
