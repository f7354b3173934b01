import type { Entry, Head } from '../hash/canonical';
import type { Hash } from '../hash/tree';
import {
  type Check,
  count,
  faultyMember,
  hash,
  isMembers,
  listOf,
  type Shape,
  shaped,
  someText,
  text,
  time,
} from './shape';
import { isTwiceSaid } from './twice-said';

/** Heads of all chains at one moment, bound by a root. */
export interface Checkpoint {
  readonly time: string;
  readonly heads: readonly Head[];
  readonly root: Hash;
}

/** What the school counts as accepted in one tab of a class: pupil → column → value. */
export interface Accepted {
  readonly classId: string;
  readonly tabId: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A filed PDF, as a heads file lists it. */
export interface Document {
  readonly name: string;
  readonly kind: string;
  readonly chain: string;
  readonly sha256: Hash;
  readonly madeAt: string;
}

/** One entry with its path to the head of its chain. */
export interface Proof {
  readonly entry: Entry;
  readonly size: number;
  readonly root: Hash;
  readonly path: readonly Hash[];
}

/** That a later head of a chain goes on from an earlier one. */
export interface Growth {
  readonly chain: string;
  readonly from: { readonly size: number; readonly root: Hash };
  readonly to: { readonly size: number; readonly root: Hash };
  readonly path: readonly Hash[];
}

/** What a line of a file says. */
export type Line =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  | { readonly kind: 'accepted'; readonly accepted: Accepted }
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'proof'; readonly proof: Proof }
  | { readonly kind: 'growth'; readonly growth: Growth }
  | { readonly kind: 'unreadable'; readonly because: string };

const version: Check = (value) => value === 2;

/** Data: names of one object may not be one in NFC, numbers are whole. */
const value: Check = (found) => {
  if (typeof found === 'number') {
    return Number.isSafeInteger(found) && !Object.is(found, -0);
  }

  return typeof found !== 'object' || found === null || Object.values(found).every(value);
};

const ENTRY: Shape = {
  v: version,
  chain: someText,
  seq: count(1),
  time,
  actor: someText,
  role: (found) => typeof found === 'string' && /^[A-Za-z]+$/.test(found),
  basis: someText,
  meaning: (found) => typeof found === 'string' && /^[a-z]+$/.test(found),
  key: shaped({ register: text, row: text, column: text, class: text }),
  oldValue: text,
  newValue: text,
  reason: text,
  data: (found) => found === null || (isMembers(found) && value(found)),
  refs: listOf(text),
  commandId: text,
  prev: hash,
  hash,
};

const HEAD: Shape = { chain: someText, size: count(0), root: hash };
const SIZED: Shape = { size: count(1), root: hash };
const inTab: Check = (found) => isMembers(found) && Object.values(found).every(text);

/** Every other line is an object of one member, which says what it is. */
const WRAPPED: Readonly<Record<string, Shape>> = {
  checkpoint: { v: version, time, heads: listOf(shaped(HEAD)), root: hash },
  accepted: {
    classId: someText,
    tabId: text,
    values: (found) => isMembers(found) && Object.values(found).every(inTab),
  },
  document: { v: version, name: text, kind: text, chain: text, sha256: hash, madeAt: text },
  proof: { v: version, entry: shaped(ENTRY), ...SIZED, path: listOf(hash) },
  growth: {
    v: version,
    chain: someText,
    from: shaped(SIZED),
    to: shaped(SIZED),
    path: listOf(hash),
  },
};

function unreadable(because: string): Line {
  return { kind: 'unreadable', because };
}

function wrapped(found: Readonly<Record<string, unknown>>): Line | null {
  const [kind, ...others] = Object.keys(found);
  const shape = kind === undefined || others.length > 0 ? undefined : WRAPPED[kind];

  if (kind === undefined || shape === undefined) {
    return null;
  }

  const faulty = faultyMember(found[kind], shape);

  return faulty === null ? ({ kind, [kind]: found[kind] } as unknown as Line) : unreadable(faulty);
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** Reads a line of a ledger, heads or proof file, strictly: what no hash would cover makes it unreadable. */
export function readLine(raw: string): Line {
  const found = parsed(raw);

  if (!isMembers(found)) {
    return unreadable('JSON');
  }

  // A line written the plain way loses nothing by being read; only another one is looked through.
  if (JSON.stringify(found) !== raw && isTwiceSaid(raw)) {
    return unreadable('JSON');
  }

  const other = wrapped(found);

  if (other !== null) {
    return other;
  }

  const faulty = faultyMember(found, ENTRY);

  return faulty === null ? { kind: 'entry', entry: found as unknown as Entry } : unreadable(faulty);
}
