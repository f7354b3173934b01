import type { Clock } from '../../kernel/clock';
import { ScriptException } from '../execution/script-errors';
import {
  DEFAULT_TTL_S,
  KEPT_ITEMS,
  MAX_ITEMS,
  MAX_KEY_CHARACTERS,
  MAX_TTL_S,
  MAX_VALUE_BYTES,
} from './constants';

interface CacheEntry {
  readonly value: string;
  /** UTC ms. */
  readonly expiresAt: number;
  /** When it was put, UTC ms. */
  readonly from: number;
  /** What it replaced: where executions overlap it is there until then. */
  readonly before: CacheEntry | null;
}

/** Replaced values that are remembered where executions overlap. */
const REMEMBERED = 8;

/** All caches of the Workspace by name, forgotten at a restart. */
export class CacheStores {
  private readonly stores = new Map<string, Map<string, CacheEntry>>();

  /** `overlaps`: what is put at a later time of the clock is not there yet. */
  constructor(
    private readonly clock: Clock,
    private readonly overlaps = false,
  ) {}

  get(store: string, key: string): string | null {
    const now = this.clock.now();
    let entry = this.stores.get(store)?.get(key) ?? null;
    while (this.overlaps && entry !== null && entry.from > now) {
      entry = entry.before;
    }
    return entry !== null && entry.expiresAt > now ? entry.value : null;
  }

  /** @throws ScriptException when a key, a value or the lifetime (seconds) is out of bounds; nothing is stored then. */
  put(store: string, entries: Readonly<Record<string, string>>, ttlSeconds = DEFAULT_TTL_S): void {
    Object.entries(entries).forEach(validateEntry);
    validateTtl(ttlSeconds);
    const cache = this.stores.get(store) ?? new Map<string, CacheEntry>();
    const from = this.clock.now();
    const expiresAt = from + ttlSeconds * 1000;
    for (const [key, value] of Object.entries(entries)) {
      const before = this.overlaps ? remembered(cache.get(key) ?? null, REMEMBERED) : null;
      cache.set(key, { value, expiresAt, from, before });
    }
    this.stores.set(store, evicted(cache));
  }

  remove(store: string, keys: readonly string[]): void {
    for (const key of keys) {
      this.stores.get(store)?.delete(key);
    }
  }
}

function remembered(entry: CacheEntry | null, most: number): CacheEntry | null {
  return entry === null || most === 0
    ? null
    : { ...entry, before: remembered(entry.before, most - 1) };
}

function validateEntry([key, value]: readonly [string, string]): void {
  if (key.length > MAX_KEY_CHARACTERS) {
    throw new ScriptException('Argument too large: key');
  }
  if (Buffer.byteLength(value) > MAX_VALUE_BYTES) {
    throw new ScriptException('Argument too large: value');
  }
}

function validateTtl(seconds: number): void {
  if (!(seconds >= 1 && seconds <= MAX_TTL_S)) {
    throw new ScriptException(`Invalid argument: expirationInSeconds (1 to ${MAX_TTL_S})`);
  }
}

function evicted(cache: Map<string, CacheEntry>): Map<string, CacheEntry> {
  if (cache.size <= MAX_ITEMS) {
    return cache;
  }
  const latest = [...cache].sort(([, a], [, b]) => b.expiresAt - a.expiresAt);
  return new Map(latest.slice(0, KEPT_ITEMS));
}
