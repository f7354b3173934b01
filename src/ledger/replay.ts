import { KEY_FIELDS, type LedgerEntry, type PlaceKey } from './ledger-entry';
import { setsValue } from './meaning';

/**
 * Text under which a value is kept: row, register, column. The class is left out: a pupil who changes class keeps
 * the mark.
 */
export function valueKey(key: Omit<PlaceKey, 'class'>): string {
  return [key.row, key.register, key.column].map(encodeURIComponent).join('/');
}

/**
 * Last accepted value of every key, from entries in the order they happened ('' = blank, kept: a deleted mark is known
 * to be blank). Entries about no pupil set nothing.
 */
export function replay(entries: Iterable<LedgerEntry>): Map<string, string> {
  const values = new Map<string, string>();

  for (const entry of entries) {
    if (setsValue(entry.meaning) && entry.key.row !== '') {
      values.set(valueKey(entry.key), entry.newValue);
    }
  }

  return values;
}

/**
 * Entries of several chains in the order they happened: by time, entries of one chain never out of their order
 * (a clock set back moves an entry no further than behind its predecessor).
 */
export function inTimeOrder(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const latest = new Map<string, string>();
  const timed = entries.map((entry) => {
    const before = latest.get(entry.chain) ?? '';
    const late = entry.time < before;
    latest.set(entry.chain, late ? before : entry.time);

    return { entry, time: latest.get(entry.chain) ?? '' };
  });

  return timed
    .sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)))
    .map(({ entry }) => entry);
}

/**
 * Everything that happened to what `key` names, oldest first. Parts of the key that are left out or '' match all; so
 * `{ row }` is the history of a pupil.
 */
export function historyOf(entries: readonly LedgerEntry[], key: Partial<PlaceKey>): LedgerEntry[] {
  const parts = KEY_FIELDS.filter((field) => (key[field] ?? '') !== '');

  return inTimeOrder(
    entries.filter((entry) => parts.every((field) => entry.key[field] === key[field])),
  );
}
