import type { LedgerData } from './ledger-data';
import type { Meaning } from './meaning';

/** SHA-256 of a UTF-8 text or of bytes, as 64 lower-case hex digits; injected, because the domain computes no hash. */
export type Sha256 = (data: string | Uint8Array) => string;

/** Version of the entry and of its canonical serialisation. */
export const LEDGER_VERSION = 2;

/** Chain of what concerns the whole school; every other chain is named by its class id. */
export const SCHOOL_CHAIN = 'TRUONG';

/** Actor of what nobody can say who did. Never a person's address, and hashed: it never changes. */
export const UNKNOWN_ACTOR = 'không rõ';

/**
 * The place an entry is about. Each part may be '' where it does not apply (a lock has no row, what concerns the whole
 * school has no class).
 */
export interface PlaceKey {
  /** A subject or another register of the class book, e.g. `toan`, `chuyen-can`. */
  readonly register: string;
  /** Id of the row: of a pupil. */
  readonly row: string;
  /** Key of the column, e.g. `HK1.TX3`; `HK1` where all of a semester is meant. */
  readonly column: string;
  /** Class id. */
  readonly class: string;
}

/** How it is known who did what an entry tells. Closed and hashed: a new basis is one word here. */
export const BASES = ['command', 'sole', 'revision', 'several', 'unknown'] as const;

/**
 * - `command`: Google said who asked for it, or the software did it of itself
 * - `sole`: exactly one person could write there, and nobody had been at the protections
 * - `revision`: a revision of the file narrows it down to one of those who may write there
 * - `several`: each of those named may have done it
 * - `unknown`: nobody can say
 */
export type Basis = (typeof BASES)[number];

/** One immutable line of the ledger. */
export interface LedgerEntry {
  readonly v: typeof LEDGER_VERSION;
  /** Class id, or {@link SCHOOL_CHAIN}. */
  readonly chain: string;
  /** 1-based position in its chain. */
  readonly seq: number;
  /** Server time, UTC, `yyyy-mm-ddTHH:MM:SS.mmmZ`. */
  readonly time: string;
  /** E-mail of who did it, or of everybody who may have (entry-actors.ts); {@link UNKNOWN_ACTOR}; never ''. */
  readonly actor: string;
  /** Role truly held in which it was done (a role id), `system` for the software itself, `unknown`. */
  readonly role: string;
  readonly basis: Basis;
  readonly meaning: Meaning;
  readonly key: PlaceKey;
  /** As in the book, e.g. `8,5`, `Đ`; '' = blank, and blank is a value. */
  readonly oldValue: string;
  readonly newValue: string;
  /** What a person gave as the reason, in their words; '' where nobody was asked. Never a sentence of the software. */
  readonly reason: string;
  /** All else there is to say, by the meaning (entry-data.ts); null where the fields above say it. */
  readonly data: LedgerData;
  /** Request numbers, file ids, hashes of documents … */
  readonly refs: readonly string[];
  /** Idempotency key of the command that caused it. */
  readonly commandId: string;
  /** Hash of the entry before, or of the genesis; 64 hex digits. */
  readonly prev: string;
  /** Leaf hash of everything above; 64 hex digits. */
  readonly hash: string;
}

/** What a caller says of an entry; the chain supplies the rest. Parts left out are ''. */
export interface EntryDraft {
  /** UTC ISO with milliseconds. */
  readonly time: string;
  readonly actor: string;
  readonly role: string;
  /** Left out: `command`. */
  readonly basis?: Basis;
  readonly meaning: Meaning;
  readonly key?: Partial<PlaceKey>;
  readonly oldValue?: string;
  readonly newValue?: string;
  readonly reason?: string;
  /** Left out: null. */
  readonly data?: LedgerData;
  readonly refs?: readonly string[];
  readonly commandId: string;
}

/**
 * Head of a chain: how many entries it has and what binds them all. It stands on paper (short code, QR), in mails and in
 * checkpoints.
 */
export interface ChainHead {
  readonly chain: string;
  /** Number of entries; 0 = only the genesis. */
  readonly size: number;
  /** Merkle tree head over the entries, RFC 6962 §2.1; 64 hex digits. */
  readonly root: string;
}

/** Where a chain stands, with what it takes to go on with it. */
export interface ChainTip extends ChainHead {
  /** Hash of the last entry, or of the genesis: `prev` of the next one. */
  readonly last: string;
  /** Heads of the perfect trees that the entries fall into, the largest first (tree-head.ts). */
  readonly frontier: readonly string[];
  /** Only on a genesis that continues last year's ledger: the root of that chain. */
  readonly previousYearHead?: string;
}

/** The heads of all chains at one moment, bound by one Merkle root that is mailed and printed: the outside witness. */
export interface Checkpoint {
  readonly v: typeof LEDGER_VERSION;
  /** UTC ISO with milliseconds. */
  readonly time: string;
  /** Sorted by chain name (code units). */
  readonly heads: readonly ChainHead[];
  /** RFC 6962 Merkle tree hash over the heads; 64 hex digits. */
  readonly root: string;
}

/** The fields of a key in their fixed order. */
export const KEY_FIELDS = ['register', 'row', 'column', 'class'] as const;

const HEX64 = /^[0-9a-f]{64}$/;
const UTC_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** True for 64 lower-case hex digits. */
export function isHash(text: string): boolean {
  return HEX64.test(text);
}

/** True for what may stand as a role: one word of letters, as role ids are. */
export function isRoleText(text: string): boolean {
  return /^[A-Za-z]+$/.test(text);
}

/** True for a UTC time with milliseconds, as the ledger writes it. */
export function isLedgerTime(text: string): boolean {
  return UTC_TIME.test(text);
}
