import { ScriptException } from '../execution/script-errors';
import { MAX_PROPERTY_BYTES, MAX_STORE_BYTES, STORE_FULL, VALUE_TOO_LARGE } from './constants';

/** All property stores of the Workspace, by name: `script|<project>`, `user|<project>|<email>`, `document|<project>|<file>`. */
export class PropertyStores {
  private stores = new Map<string, Map<string, string>>();

  all(store: string): Readonly<Record<string, string>> {
    return Object.fromEntries(this.stores.get(store) ?? []);
  }

  get(store: string, key: string): string | null {
    return this.stores.get(store)?.get(key) ?? null;
  }

  /** Sets all entries or none. @throws ScriptException when a value or the store would be too large. */
  set(store: string, entries: Readonly<Record<string, string>>): void {
    const next = new Map([...(this.stores.get(store) ?? []), ...Object.entries(entries)]);
    validateEntries(entries);
    validateStore(next);
    this.stores.set(store, next);
  }

  remove(store: string, key: string): void {
    this.stores.get(store)?.delete(key);
  }

  clear(store: string): void {
    this.stores.delete(store);
  }

  dump(): Record<string, Record<string, string>> {
    return Object.fromEntries(
      [...this.stores].map(([name, map]) => [name, Object.fromEntries(map)]),
    );
  }

  load(stores: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
    this.stores = new Map(
      Object.entries(stores).map(([name, entries]) => [name, new Map(Object.entries(entries))]),
    );
  }
}

function validateEntries(entries: Readonly<Record<string, string>>): void {
  for (const value of Object.values(entries)) {
    if (Buffer.byteLength(value) > MAX_PROPERTY_BYTES) {
      throw new ScriptException(VALUE_TOO_LARGE);
    }
  }
}

function validateStore(store: ReadonlyMap<string, string>): void {
  let size = 0;
  for (const [key, value] of store) {
    size += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (size > MAX_STORE_BYTES) {
    throw new ScriptException(STORE_FULL);
  }
}
