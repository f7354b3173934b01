import { AppError } from '../kernel/app-error';
import { canonicalString } from './canonical-string';

/** A value an entry may carry. Numbers are whole: a time is UTC ms, a mark its printed text. */
export type LedgerValue = null | boolean | number | string | readonly LedgerValue[] | LedgerRecord;

/** Named values. */
export interface LedgerRecord {
  readonly [field: string]: LedgerValue;
}

/** Structured part of an entry; null where there is none. */
export type LedgerData = LedgerRecord | null;

/** Characters of canonical data one entry holds; what is longer goes into entries `part` before it (split-data.ts). */
export const DATA_LENGTH = 40_000;

function isList(value: LedgerValue): value is readonly LedgerValue[] {
  return Array.isArray(value);
}

/**
 * The one exact text of a value: JSON without spaces, members in the order of their names (NFC, UTF-16 code units), strings
 * as in {@link canonicalString}, whole numbers in decimal digits.
 * @throws AppError BAD_INPUT for a number that is not whole or not safe (two programs could write it differently), and for
 * two names that are one in NFC.
 */
export function canonicalData(value: LedgerValue): string {
  if (typeof value === 'string') {
    return canonicalString(value);
  }

  if (typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0))) {
    throw new AppError('BAD_INPUT', { field: 'data', value: String(value) });
  }

  if (value === null || typeof value !== 'object') {
    return String(value);
  }

  return isList(value) ? `[${value.map(canonicalData).join(',')}]` : canonicalRecord(value);
}

function canonicalRecord(record: LedgerRecord): string {
  const members = Object.entries(record)
    .map(([name, value]) => ({ name: name.normalize('NFC'), value }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ name, value }) => `${canonicalString(name)}:${canonicalData(value)}`);

  if (!hasOwnNames(record)) {
    throw new AppError('BAD_INPUT', { field: 'data', value: Object.keys(record).join(', ') });
  }

  return `{${members.join(',')}}`;
}

/** True for what {@link canonicalData} can write. */
function isLedgerValue(value: unknown): value is LedgerValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return true;
  }

  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && !Object.is(value, -0);
  }

  return (
    typeof value === 'object' && Object.values(value).every(isLedgerValue) && hasOwnNames(value)
  );
}

/** False where two names are one in NFC, in which they are hashed. */
function hasOwnNames(value: object): boolean {
  const names = Object.keys(value).map((name) => name.normalize('NFC'));

  return new Set(names).size === names.length;
}

/** True for the structured part of an entry. */
export function isLedgerData(value: unknown): value is LedgerData {
  return (
    value === null || (!Array.isArray(value) && typeof value === 'object' && isLedgerValue(value))
  );
}

/** A value in the form that survives a sheet and a file unchanged; `stored` brings a text there. */
export function storedData(data: LedgerData, stored: (text: string) => string): LedgerData {
  return data === null ? null : storedRecord(data, stored);
}

function storedRecord(record: LedgerRecord, stored: (text: string) => string): LedgerRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [stored(name), storedValue(value, stored)]),
  );
}

function storedValue(value: LedgerValue, stored: (text: string) => string): LedgerValue {
  if (typeof value === 'string') {
    return stored(value);
  }

  if (value === null || typeof value !== 'object') {
    return value;
  }

  return isList(value)
    ? value.map((item) => storedValue(item, stored))
    : storedRecord(value, stored);
}
