import type { Meaning } from './meaning';

/** SHA-256 of a UTF-8 text or of bytes, as 64 lower-case hex digits; injected, because the domain computes no hash. */
export type Sha256 = (data: string | Uint8Array) => string;

/** Version of the entry and of its canonical serialisation. */
export const LEDGER_VERSION = 1;

/** Chain of what concerns the whole school; every other chain is named by its class id. */
export const SCHOOL_CHAIN = 'TRUONG';

/** Actor of what nobody can say who did. Never a person's address, and hashed: it never changes. */
export const UNKNOWN_ACTOR = 'không rõ';

/** What an entry is about. Each part may be '' where it does not apply (a lock has no pupil). */
export interface SubjectKey {
  readonly pupilId: string;
  readonly classId: string;
  readonly subjectId: string;
  /** Assessment key, e.g. `HK1.TX3`. */
  readonly assessment: string;
}

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
  /** Role in which it was done (a role id, or `system`). */
  readonly role: string;
  readonly meaning: Meaning;
  readonly subjectKey: SubjectKey;
  /** As in the book, e.g. `8,5`, `Đ`; '' = blank, and blank is a value. */
  readonly oldValue: string;
  readonly newValue: string;
  readonly reason: string;
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
  readonly meaning: Meaning;
  readonly subjectKey?: Partial<SubjectKey>;
  readonly oldValue?: string;
  readonly newValue?: string;
  readonly reason?: string;
  readonly refs?: readonly string[];
  readonly commandId: string;
}

/** Where a chain stands. `seq` 0 = only the genesis. */
export interface ChainHead {
  readonly chain: string;
  readonly seq: number;
  /** 64 hex digits. */
  readonly hash: string;
  /** Only on a genesis that continues last year's ledger: the head of that chain. */
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
export const SUBJECT_KEY_FIELDS = ['pupilId', 'classId', 'subjectId', 'assessment'] as const;

const HEX64 = /^[0-9a-f]{64}$/;
const UTC_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** True for 64 lower-case hex digits. */
export function isHash(text: string): boolean {
  return HEX64.test(text);
}

/** True for a UTC time with milliseconds, as the ledger writes it. */
export function isLedgerTime(text: string): boolean {
  return UTC_TIME.test(text);
}
