/** True for what one field may be. */
export type Check = (value: unknown) => boolean;

/** What the members of an object must be, by name. */
export type Shape = Readonly<Record<string, Check>>;

/** A JSON object. */
export type Members = Readonly<Record<string, unknown>>;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const HASH = /^[0-9a-f]{64}$/;

/** True for a JSON object. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any text. */
export const text: Check = (value) => typeof value === 'string';

/** A text of at least one character. */
export const someText: Check = (value) => text(value) && value !== '';

/** 64 small hexadecimal digits. */
export const hash: Check = (value) => typeof value === 'string' && HASH.test(value);

/** A UTC time as the format writes it, of a day that exists. */
export const time: Check = (value) =>
  typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));

/** A whole number from `least` on. */
export const count =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least;

/** A list whose every item is as said. */
export const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);

/** An object of exactly the members of a shape. */
export const shaped =
  (shape: Shape): Check =>
  (value) =>
    faultyMember(value, shape) === null;

/** The first member of an object that is not as its shape says, is missing or is one too many; null = none. */
export function faultyMember(value: unknown, shape: Shape): string | null {
  if (!isMembers(value)) {
    return '{}';
  }

  return (
    Object.keys(shape).find((name) => shape[name]?.(value[name]) !== true) ??
    Object.keys(value).find((name) => shape[name] === undefined) ??
    null
  );
}
