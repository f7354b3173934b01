import { isRecord } from '../kernel/is-record';
import type { AcceptedTab } from './accepted-state';
import { headOf } from './chain';
import { repeatedMember } from './json-members';
import { isLedgerData } from './ledger-data';
import {
  BASES,
  type ChainHead,
  type Checkpoint,
  isHash,
  isLedgerTime,
  isRoleText,
  KEY_FIELDS,
  LEDGER_VERSION,
  type LedgerEntry,
  type PlaceKey,
} from './ledger-entry';
import { isMeaning } from './meaning';

/** Line that cannot be read as part of a ledger. `line` is 1-based. */
export interface BadLine {
  readonly line: number;
  readonly problem: string;
}

/** Accepted values of one tab of one class, as they stand beside the chains. */
export interface AcceptedLine {
  readonly classId: string;
  /** '' in the line of a class that has none at all. */
  readonly tabId: string;
  readonly values: AcceptedTab;
}

/** A ledger read from a file. `lines` and `checkpointLines` give the 1-based line of each entry and checkpoint. */
export interface ParsedLedger {
  readonly entries: readonly LedgerEntry[];
  readonly lines: readonly number[];
  readonly checkpoints: readonly Checkpoint[];
  readonly checkpointLines: readonly number[];
  readonly accepted: readonly AcceptedLine[];
  readonly badLines: readonly BadLine[];
}

/**
 * File `ledger.jsonl`: one JSON object a line, entries first in the order given, then checkpoints, then accepted values;
 * LF after each.
 */
export function ledgerToJsonLines(
  entries: readonly LedgerEntry[],
  checkpoints: readonly Checkpoint[] = [],
  accepted: readonly AcceptedLine[] = [],
): string {
  const lines = [
    ...entries.map((entry) => JSON.stringify(ordered(entry))),
    ...checkpoints.map((checkpoint) => JSON.stringify({ checkpoint })),
    ...accepted.map(({ classId, tabId, values }) =>
      JSON.stringify({ accepted: { classId, tabId, values } }),
    ),
  ];

  return lines.map((line) => `${line}\n`).join('');
}

/** Reads `ledger.jsonl`. Empty lines, CR before LF and a leading BOM are passed over; every unreadable line is named. */
export function parseJsonLines(text: string): ParsedLedger {
  const entries: LedgerEntry[] = [];
  const lines: number[] = [];
  const checkpoints: Checkpoint[] = [];
  const checkpointLines: number[] = [];
  const accepted: AcceptedLine[] = [];
  const badLines: BadLine[] = [];

  for (const [i, raw] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (raw.trim() === '') {
      continue;
    }

    const read = parseLine(raw);

    if (typeof read === 'string') {
      badLines.push({ line: i + 1, problem: read });
    } else if ('values' in read) {
      accepted.push(read);
    } else if ('root' in read) {
      checkpoints.push(read);
      checkpointLines.push(i + 1);
    } else {
      entries.push(read);
      lines.push(i + 1);
    }
  }

  return { entries, lines, checkpoints, checkpointLines, accepted, badLines };
}

/** Fields in the order of the type, whatever order the object had. */
function ordered(entry: LedgerEntry): LedgerEntry {
  const fields = Object.keys(ENTRY_CHECKS) as (keyof LedgerEntry)[];
  const inOrder = Object.fromEntries(fields.map((field) => [field, entry[field]]));

  return { ...(inOrder as unknown as LedgerEntry), key: orderedKey(entry.key) };
}

function orderedKey(key: PlaceKey): PlaceKey {
  return Object.fromEntries(KEY_FIELDS.map((field) => [field, key[field]])) as unknown as PlaceKey;
}

/** An entry, a checkpoint or accepted values, or the problem as text. */
function parseLine(raw: string): LedgerEntry | Checkpoint | AcceptedLine | string {
  let value: unknown;

  try {
    value = JSON.parse(raw);
  } catch {
    return 'not JSON';
  }

  const repeated = repeatedMember(raw);

  if (repeated !== null) {
    return `member ${repeated} stands there twice`;
  }

  if (!isRecord(value)) {
    return 'not an object';
  }

  if ('accepted' in value) {
    return acceptedFrom(value.accepted);
  }

  return 'checkpoint' in value ? checkpointFrom(value.checkpoint) : entryFromJson(value);
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isSomeText: Check = (value) => typeof value === 'string' && value !== '';
const isHashText: Check = (value) => typeof value === 'string' && isHash(value);
const isTime: Check = (value) => typeof value === 'string' && isLedgerTime(value);
const isSeq =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);

const KEY_CHECKS: Readonly<Record<keyof PlaceKey, Check>> = {
  register: isText,
  row: isText,
  column: isText,
  class: isText,
};

/** What each field must be, in the order of a file. A field not named here makes the line bad: it would not be covered by the hash. */
const ENTRY_CHECKS: Readonly<Record<keyof LedgerEntry, Check>> = {
  v: (value) => value === LEDGER_VERSION,
  chain: isSomeText,
  seq: isSeq(1),
  time: isTime,
  actor: isSomeText,
  role: (value) => typeof value === 'string' && isRoleText(value),
  basis: (value) => BASES.some((basis) => basis === value),
  meaning: (value) => typeof value === 'string' && isMeaning(value),
  key: (value) => problemOf(value, KEY_CHECKS) === null,
  oldValue: isText,
  newValue: isText,
  reason: isText,
  data: isLedgerData,
  refs: isTexts,
  commandId: isText,
  prev: isHashText,
  hash: isHashText,
};

const HEAD_CHECKS: Readonly<Record<keyof ChainHead, Check>> = {
  chain: isSomeText,
  size: isSeq(0),
  root: isHashText,
};

const CHECKPOINT_CHECKS: Readonly<Record<keyof Checkpoint, Check>> = {
  v: (value) => value === LEDGER_VERSION,
  time: isTime,
  heads: (value) =>
    Array.isArray(value) && value.every((head) => problemOf(head, HEAD_CHECKS) === null),
  root: isHashText,
};

/** Reads an entry from a plain object; gives the problem as text where it is not one. */
export function entryFromJson(value: unknown): LedgerEntry | string {
  return problemOf(value, ENTRY_CHECKS) ?? ordered(value as LedgerEntry);
}

function checkpointFrom(value: unknown): Checkpoint | string {
  const problem = problemOf(value, CHECKPOINT_CHECKS);

  if (problem !== null) {
    return `checkpoint: ${problem}`;
  }

  const { v, time, heads, root } = value as Checkpoint;

  return { v, time, heads: heads.map(headOf), root };
}

const isRow: Check = (value) => isRecord(value) && Object.values(value).every(isText);

const ACCEPTED_CHECKS: Readonly<Record<keyof AcceptedLine, Check>> = {
  classId: isSomeText,
  tabId: isText,
  values: (value) => isRecord(value) && Object.values(value).every(isRow),
};

function acceptedFrom(value: unknown): AcceptedLine | string {
  const problem = problemOf(value, ACCEPTED_CHECKS);

  return problem === null ? (value as AcceptedLine) : `accepted: ${problem}`;
}

function problemOf(value: unknown, checks: Readonly<Record<string, Check>>): string | null {
  if (!isRecord(value)) {
    return 'not an object';
  }

  const bad = Object.entries(checks).find(([field, check]) => !check(value[field]));

  if (bad !== undefined) {
    return `field ${bad[0]} is ${value[bad[0]] === undefined ? 'missing' : 'not valid'}`;
  }

  const extra = Object.keys(value).find((field) => checks[field] === undefined);

  return extra === undefined ? null : `unknown field ${extra}`;
}
