import { isRecord } from '../../../kernel/is-record';
import { type Said, saidIn } from '../../../kernel/words/said';

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

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

function sayingsOf(value: unknown): readonly Said[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => saidIn(item) ?? []);
}

/** The fields of some data; of none, no field is there. */
export function fieldsOf(data: unknown): Fields {
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
