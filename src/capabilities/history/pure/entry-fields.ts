import { type Said, saidIn } from '../../../kernel/words/said';
import type { LedgerRecord, LedgerValue } from '../../../ledger/ledger-data';

/** Data of an entry read for words: what is not of the kind asked for counts as not there. */
export interface Fields {
  readonly text: (name: string) => string;
  readonly number: (name: string) => number;
  readonly texts: (name: string) => readonly string[];
  readonly list: (name: string) => readonly Fields[];
  readonly record: (name: string) => Fields;
  /** What is said there by code, one or several; a sentence of before there were codes is one as it is. */
  readonly sayings: (name: string) => readonly Said[];
  readonly has: (name: string) => boolean;
}

function isRecord(value: LedgerValue | undefined): value is LedgerRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: LedgerValue | undefined): readonly LedgerValue[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: LedgerValue | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

function sayingsOf(value: LedgerValue | undefined): readonly Said[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => saidIn(item) ?? []);
}

/** The fields of some data; of none, no field is there. */
export function fieldsOf(data: LedgerValue | undefined): Fields {
  const record = isRecord(data) ? data : {};
  const isThere = (name: string): boolean => (record[name] ?? null) !== null;

  return {
    text: (name) => textOf(record[name]),
    number: (name) => Number(record[name] ?? 0),
    texts: (name) => listOf(record[name]).map(textOf),
    list: (name) => listOf(record[name]).map(fieldsOf),
    record: (name) => fieldsOf(record[name]),
    sayings: (name) => sayingsOf(record[name]),
    has: isThere,
  };
}
