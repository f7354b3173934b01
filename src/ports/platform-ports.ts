import type { TokenClaims } from '../kernel/crypto/identity-token';

/** Server time. */
export interface ClockPort {
  /** UTC milliseconds. */
  now(): number;
}

/** Persistent small values of the authority (script properties). */
export interface PropertiesPort {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** The secret of the school's side: made once, seen only by the school account, never in a file people can open. */
export interface SecretPort {
  /** 64 hex digits. Call under the script lock: the first call makes it. */
  key(): string;
}

/** Mutual exclusion between executions (script lock). */
export interface LockPort {
  /** Runs `work` under the lock, waiting at most `waitMs`; throws `BUSY` otherwise. */
  withLock<T>(waitMs: number, work: () => T): T;
  /** Lets those who wait for the lock have it, for a moment; called without it. */
  rest(): void;
}

/** Outgoing mail, plain text. Addresses parted by commas; those of `bcc` are shown to nobody. */
export interface MailPort {
  send(message: { to: string; bcc?: string; subject: string; body: string }): void;
  /** Recipients the service still takes today. */
  left(): number;
}

/** Who is visiting a page served by the authority; null when the platform does not say. */
export interface VisitorPort {
  email(): string | null;
}

/** Checks the signature of an identity token; null when it is not Google's. */
export interface TokenPort {
  verify(idToken: string): TokenClaims | null;
}

/** SHA-256 of a UTF-8 text, or of bytes, as 64 lower-case hex digits. */
export type Sha256 = (data: string | Uint8Array) => string;

/** Fresh identifiers (UUID). */
export interface IdPort {
  next(): string;
}

/**
 * Texts that any execution of the school's side may find again for some hours, and that may be gone at any time
 * (https://developers.google.com/apps-script/reference/cache/cache). Nothing is decided by what is missing here.
 */
export interface CachePort {
  /** The texts that are there. */
  getAll(keys: readonly string[]): ReadonlyMap<string, string>;
  /** Keeps texts, each of at most 100 KB, keys of at most 250 characters. */
  putAll(entries: ReadonlyMap<string, string>): void;
  /** A text made small, in letters of ASCII. */
  pack(text: string): string;
  /** The inverse of `pack`; null for what it did not make. */
  unpack(packed: string): string | null;
}
