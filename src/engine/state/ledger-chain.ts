import { type Said, said } from '../../kernel/words/said';
import {
  type AcceptedClass,
  acceptedByChain,
  acceptedDifferences,
} from '../../ledger/accepted-difference';
import { type AcceptedTab, readAccepted, writeAccepted } from '../../ledger/accepted-state';
import { tipAfter } from '../../ledger/chain';
import type { ChainFinding } from '../../ledger/chain-finding';
import type { ChainTip } from '../../ledger/ledger-entry';
import { itemCell, LEDGER_HEADERS } from '../../ledger/ledger-row';
import { type SealedState, sealText } from '../../ledger/seal-text';
import { unsealedFindings } from '../../ledger/unsealed-entries';
import { verifyChain } from '../../ledger/verify-chain';
import type { LedgerSaying } from '../../ledger/words/ledger-words';
import { withoutForeign } from './foreign-rows';
import type { FoundChain, LedgerGuard } from './ledger-guard';

/** One chain with what stands beside it. */
export interface Chain {
  tip: ChainTip;
  readonly row: number;
  sheetId: number;
  capacity: number;
  /** Digest of the protections last brought about, '' before the first time. */
  marker: string;
  ownWrites: string;
  /** Refused values whose notes stand in the book, JSON; not sealed: only notes depend on it. */
  refusals: string;
  /** As found. */
  seal: string;
  isChecked: boolean;
  /** The whole chain was gone through in this execution. */
  isExamined: boolean;
  /** Why nothing of it can be relied on; null = it can. */
  fault: Said | null;
}

/** Accepted values of one tab, as the text of their cell. */
export interface AcceptedCell {
  readonly row: number;
  /** As it was loaded. */
  readonly asFound: string;
  text: string;
}

/** What was found wrong beside a chain, or with it. */
export interface LedgerAlarm {
  readonly chain: string;
  /** True where everything was brought back from the chain; false where the chain itself cannot be relied on. */
  readonly isMended: boolean;
  /** The most important first. */
  readonly found: readonly ChainFinding[];
  /** Rows that were no entries of the chain and were taken out of it, each as JSON of its cells. */
  readonly aside?: readonly string[];
}

function tipOfRow(row: readonly string[]): ChainTip {
  const [chain = '', size = '', root = ''] = row;
  const [last = '', frontier = '', before = ''] = row.slice(9);
  const heads = frontier.split(' ').filter((hash) => hash !== '');
  const tip = { chain, size: Number(size), root, last, frontier: heads };

  return before === '' ? tip : { ...tip, previousYearHead: before };
}

/** A row of `Đầu chuỗi`. `position`: 0-based below the headers. */
export function chainOfRow(row: readonly string[], position: number): Chain {
  return {
    tip: tipOfRow(row),
    row: position + 1,
    sheetId: Number(row[3]),
    capacity: Number(row[4]),
    marker: row[5] ?? '',
    seal: row[6] ?? '',
    ownWrites: row[7] ?? '',
    refusals: row[8] ?? '',
    isChecked: false,
    isExamined: false,
    fault: null,
  };
}

const HASH_CELL = LEDGER_HEADERS.length - 1;

/** True if the last row of a chain is the entry its head names, and nothing stands below it. */
export function fitsHead(
  { chain, size, last }: ChainTip,
  tail: readonly (readonly string[])[],
): boolean {
  const rows = tail.filter((row) => row.some((cell) => cell !== ''));
  const [row = []] = rows;

  return size === 0
    ? rows.length === 0
    : rows.length === 1 &&
        row[0] === itemCell({ chain, seq: size }) &&
        row[HASH_CELL]?.endsWith(last) === true;
}

function stateOf(chain: Chain, accepted: ReadonlyMap<string, AcceptedCell>): SealedState {
  const { tip, sheetId, capacity, marker, ownWrites } = chain;
  const texts = new Map([...accepted].map(([tabId, { text }]) => [tabId, text]));

  return { tip, sheetId, capacity, marker, ownWrites, accepted: texts };
}

/** Cells of a chain's row in `Đầu chuỗi`, under a fresh seal, which the chain then has. */
export function rowOfChain(
  chain: Chain,
  accepted: ReadonlyMap<string, AcceptedCell>,
  guard: Pick<LedgerGuard, 'seal'>,
): readonly string[] {
  const { tip, sheetId, capacity, marker, ownWrites } = chain;
  chain.seal = guard.seal(sealText(stateOf(chain, accepted)));

  return [
    tip.chain,
    String(tip.size),
    tip.root,
    String(sheetId),
    String(capacity),
    marker,
    chain.seal,
    ownWrites,
    chain.refusals,
    tip.last,
    tip.frontier.join(' '),
    tip.previousYearHead ?? '',
  ];
}

/** The row of a chain that has no entry yet. */
export function freshChainRow(
  fresh: { readonly tip: ChainTip; readonly sheetId: number; readonly capacity: number },
  seal: LedgerGuard['seal'],
): readonly string[] {
  const { tip, sheetId, capacity } = fresh;
  const row = [tip.chain, '0', tip.root, String(sheetId), String(capacity)];

  return rowOfChain({ ...chainOfRow(row, 0), tip }, new Map(), { seal });
}

/** True if what stands beside a chain was written by the school's side, all of it. */
export function isSealed(
  chain: Chain,
  accepted: ReadonlyMap<string, AcceptedCell>,
  guard: Pick<LedgerGuard, 'seal'>,
): boolean {
  return chain.seal === guard.seal(sealText(stateOf(chain, accepted)));
}

/** Accepted values as they stand in a cell; null for a text that somebody has spoilt. */
export function acceptedText(text: string): AcceptedTab | null {
  try {
    return readAccepted(text);
  } catch {
    // Not JSON any more: the chain tells what it was.
    return null;
  }
}

function readable(accepted: ReadonlyMap<string, AcceptedCell>): AcceptedClass {
  return Object.fromEntries(
    [...accepted].map(([tabId, { text }]) => [tabId, acceptedText(text) ?? {}]),
  );
}

function spoiltTabs(accepted: ReadonlyMap<string, AcceptedCell>): readonly string[] {
  return [...accepted].filter(([, { text }]) => acceptedText(text) === null).map(([id]) => id);
}

/** Why a chain as found cannot be relied on, or null. `witness`: a head under a good seal. */
function chainFault(
  name: string,
  found: FoundChain | null,
  by: { readonly guard: LedgerGuard; readonly witness: ChainTip | null },
): Said | null {
  if (found === null) {
    return said<LedgerSaying>('chain.noSheet');
  }

  const { entries, rows } = found;

  if (entries.length !== rows.length) {
    return said<LedgerSaying>('chain.unreadableRow', { row: entries.length + 1 });
  }

  const witnesses = by.witness === null ? [] : [by.witness];
  const result = verifyChain(entries, { sha256: by.guard.sha256, witnesses, chain: name });

  if (!result.ok) {
    const { seq, kind } = result.fault;

    return said<LedgerSaying>('chain.broken', { entry: seq, kind });
  }

  return by.witness !== null && by.witness.size < entries.length
    ? said<LedgerSaying>('chain.longer', { entries: entries.length, size: by.witness.size })
    : null;
}

/** Brings the head of a chain to what its sheet says; answers what was not so. */
function mendHead(chain: Chain, tip: ChainTip, guard: LedgerGuard): readonly ChainFinding[] {
  const isSame = sealedTip(chain.tip) === sealedTip(tip);
  const wrongHead = { what: 'head', size: chain.tip.size, entries: tip.size } as const;
  const place = guard.placeOf(tip.chain);
  const isThere = place === null || place.sheetId === chain.sheetId;

  chain.tip = tip;
  chain.sheetId = place?.sheetId ?? chain.sheetId;
  chain.capacity = place?.rowCount ?? chain.capacity;

  return [...(isSame ? [] : [wrongHead]), ...(isThere ? [] : [{ what: 'place' } as const])];
}

/** What is told of a head under no good seal, with the entries nothing vouches for, before it is brought to the chain. */
function headFindings(
  chain: Chain,
  by: { readonly found: FoundChain; readonly tip: ChainTip },
  guard: LedgerGuard,
): readonly ChainFinding[] {
  const unsealed = unsealedFindings(by.found.entries, {
    tip: chain.tip,
    checkpoint: guard.lastCheckpoint(),
    sha256: guard.sha256,
  });

  return [...unsealed, ...mendHead(chain, by.tip, guard)];
}

function sealedTip({ size, root, last, frontier }: ChainTip): string {
  return JSON.stringify([size, root, last, frontier]);
}

/** What the chain says, and what stood beside it instead. */
export interface Rebuilt {
  /** Null where the chain can be relied on. */
  readonly fault: Said | null;
  /** What was not as the chain says. */
  readonly differences: readonly ChainFinding[];
  /** Tab id → text of the accepted values by the chain; only tabs that differ. */
  readonly accepted: ReadonlyMap<string, string>;
  /** Rows below the last entry that are none, each as JSON of its cells; they end at row `end` of the sheet. */
  readonly aside: readonly string[];
  readonly end: number;
}

/** Nothing that is there may be written over, whatever the head says. */
function keepClear(chain: Chain, found: FoundChain | null): void {
  const last = found?.entries[found.entries.length - 1];

  if (found !== null && last !== undefined && !(chain.tip.size >= found.rows.length)) {
    chain.tip = { ...chain.tip, size: found.rows.length, last: last.hash };
  }
}

/**
 * Compares what stands beside a chain with what the chain itself says, and brings head and place of the chain to that.
 * Where the chain cannot be relied on it says why, and nothing is taken from it.
 */
export function rebuild(
  chain: Chain,
  accepted: ReadonlyMap<string, AcceptedCell>,
  guard: LedgerGuard,
): Rebuilt {
  const name = chain.tip.chain;
  const witness = isSealed(chain, accepted, guard) ? chain.tip : null;
  const { own: found, aside } = withoutForeign(guard.readChain(name), witness, guard.sha256);
  const fault = chainFault(name, found, { guard, witness });

  if (fault !== null || found === null) {
    keepClear(chain, found);

    return { fault, differences: [], accepted: new Map(), aside: [], end: 0 };
  }

  const tip = tipAfter(name, found.entries, guard.sha256);
  const expected = acceptedByChain(found.entries);
  const differences = acceptedDifferences(readable(accepted), expected);
  const spoilt = spoiltTabs(accepted);
  const texts = [...new Set([...differences.map(({ tabId }) => tabId), ...spoilt])].map(
    (tabId) => [tabId, writeAccepted(expected[tabId] ?? {})] as const,
  );
  const headDifferences = witness === null ? headFindings(chain, { found, tip }, guard) : [];

  return {
    fault: null,
    differences: [
      ...headDifferences,
      ...differences.map((difference) => ({ what: 'accepted', ...difference }) as const),
      ...spoilt.map((tabId) => ({ what: 'spoilt', tabId }) as const),
    ],
    accepted: new Map(texts),
    aside,
    end: found.end,
  };
}
