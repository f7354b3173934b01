/** Readers for saved state: each throws an error naming the field that is missing or of the wrong type. */

export type StateRecord = Readonly<Record<string, unknown>>;

/** `value` as an object with string keys. */
export function readRecord(value: unknown, what: string): StateRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`Saved state: ${what} is not an object`);
  }

  return value as StateRecord;
}

/** The list of objects in field `key` of `state`. */
export function readRecords(state: unknown, key: string): readonly StateRecord[] {
  const list = readRecord(state, 'the whole')[key];
  if (!Array.isArray(list)) {
    throw new Error(`Saved state: ${key} is not a list`);
  }

  return list.map((item, index) => readRecord(item, `${key}[${index}]`));
}

/** The text in field `key` of `record`. */
export function readString(record: StateRecord, key: string): string {
  const value = record[key];
  if (typeof value !== 'string') {
    throw new Error(`Saved state: ${key} is not a text`);
  }

  return value;
}
