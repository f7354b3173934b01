import { AppError } from '../domain/app-error';
import { visible } from '../domain/text/normalize-text';
import { ownValue } from '../domain/text/own-value';
import { saysSomething } from '../domain/text/says-something';

/** An object that came from outside. */
export type Fields = Readonly<Record<string, unknown>>;

function bad(field: string, value: unknown): AppError {
  return new AppError('BAD_INPUT', { field, value: JSON.stringify(value ?? null).slice(0, 80) });
}

/** @throws AppError BAD_INPUT if it is not a plain object. */
export function fields(value: unknown, name = 'payload'): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw bad(name, value);
  }

  return value as Fields;
}

/** What people are asked for by a name of its own; everything else is named by its field. */
const NAMES: Readonly<Record<string, string>> = { reason: 'Lí do' };

/** Fields that carry a reason, in whatever command: what says nothing there is no reason. */
const REASONS: readonly string[] = ['reason'];

/** What somebody wrote, with everything invisible taken out. */
function written(source: Fields, field: string, max: number): string {
  const value = ownValue(source, field);

  if (typeof value !== 'string') {
    throw bad(field, value);
  }

  if (value.length > max) {
    throw new AppError('BAD_INPUT', {
      field: NAMES[field] ?? field,
      value: `${value.slice(0, 40)}… (dài ${value.length} kí tự, tối đa ${max})`,
    });
  }

  return visible(value).trim();
}

/**
 * A text of at most `max` characters. A reason must say something, see {@link saysSomething}: this holds for every
 * command that has a field of that name.
 * @throws AppError BAD_INPUT, REASON_REQUIRED.
 */
export function text(source: Fields, field: string, max = 2000): string {
  const value = written(source, field, max);

  if (REASONS.includes(field) && !saysSomething(value)) {
    throw new AppError('REASON_REQUIRED', {});
  }

  return value;
}

/** A reason somebody may leave out; one that says nothing is left out. @throws AppError BAD_INPUT. */
export function optionalReason(source: Fields, field: string, max = 2000): string {
  const value = written(source, field, max);

  return saysSomething(value) ? value : '';
}

/** Characters no person wrote (a file in base64), exactly as they came. @throws AppError BAD_INPUT. */
export function encoded(source: Fields, field: string, max: number): string {
  const value = ownValue(source, field);

  if (typeof value !== 'string' || value.length > max) {
    throw bad(field, value);
  }

  return value;
}

/** A text, or null where it is missing. */
export function optionalText(source: Fields, field: string, max = 2000): string | null {
  return ownValue(source, field) === undefined || ownValue(source, field) === null
    ? null
    : text(source, field, max);
}

/** A list of texts; missing = empty. */
export function textList(source: Fields, field: string): readonly string[] {
  const value = ownValue(source, field) ?? [];

  if (!Array.isArray(value) || value.length > 500) {
    throw bad(field, value);
  }

  return value.map((item) => text({ [field]: item }, field, 200));
}

/** One of the given texts. */
export function oneOf<Option extends string>(
  source: Fields,
  field: string,
  options: readonly Option[],
): Option {
  const value = ownValue(source, field);
  const found = options.find((option) => option === value);

  if (found === undefined) {
    throw bad(field, value);
  }

  return found;
}

/** 1 or 2; missing = null. */
export function optionalTerm(source: Fields, field: string): 1 | 2 | null {
  const value = ownValue(source, field);

  if (value === undefined || value === null) {
    return null;
  }

  if (value !== 1 && value !== 2) {
    throw bad(field, value);
  }

  return value;
}

/** A whole number of at least 0. */
export function count(source: Fields, field: string): number {
  const value = ownValue(source, field);

  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw bad(field, value);
  }

  return value;
}

/** With its zone: without one it would be read in the zone of whatever machine reads it. */
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** A time as UTC ms from an ISO text with its zone. */
export function time(source: Fields, field: string): number {
  const written = text(source, field, 40);
  const value = ISO_TIME.test(written) ? Date.parse(written) : Number.NaN;

  if (Number.isNaN(value)) {
    throw bad(field, ownValue(source, field));
  }

  return value;
}

/** 1, 2 or `year`. */
export function periodField(source: Fields, field: string): 1 | 2 | 'year' {
  return ownValue(source, field) === 'year' ? 'year' : termField(source, field);
}

/** 1 or 2, which must be there. */
export function termField(source: Fields, field: string): 1 | 2 {
  const term = optionalTerm(source, field);

  if (term === null) {
    throw bad(field, ownValue(source, field));
  }

  return term;
}
