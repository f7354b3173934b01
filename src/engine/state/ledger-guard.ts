import { columnLetters } from '../../book/column-name';
import { AppError } from '../../kernel/app-error';
import { rootOf } from '../../ledger/checkpoint';
import { checkpointOfEntry } from '../../ledger/checkpoint-entry';
import {
  type Checkpoint,
  type LedgerEntry,
  SCHOOL_CHAIN,
  type Sha256,
} from '../../ledger/ledger-entry';
import { entryOfRow, LEDGER_HEADERS } from '../../ledger/ledger-row';
import { run, runEach } from '../../workspace/call';
import { getSpreadsheet, getValues } from '../../workspace/sheets-calls';
import { type AuthorityContext, iso } from '../authority-context';
import { chainRange, chainTitle } from './chain-title';
import { macOf } from './signed-note';

const LAST_COLUMN = columnLetters(LEDGER_HEADERS.length - 1);

/** A chain as it stands in its sheet. */
export interface FoundChain {
  /** Rows up to the first that cannot be read as an entry. */
  readonly entries: readonly LedgerEntry[];
  /** Rows that are not blank, readable or not. */
  readonly rows: readonly (readonly string[])[];
  /** Rows down to the last that is not blank, blank ones between them counted. */
  readonly end: number;
}

/** The sheet of a chain. */
export interface ChainPlace {
  readonly sheetId: number;
  readonly rowCount: number;
}

/** What the ledger workbook needs from outside to tell whether what stands beside its chains is its own. */
export interface LedgerGuard {
  /** Code over a text that only the school's side can make. */
  readonly seal: (text: string) => string;
  /** When this execution began, and now, UTC ISO: what it writes into books it writes between. */
  readonly openedAt: string;
  readonly now: () => string;
  /** Reads a chain from its sheet in one call; null where there is no such tab. */
  readonly readChain: (chain: string) => FoundChain | null;
  /** Where the sheet of a chain is, in one call; null where there is none. */
  readonly placeOf: (chain: string) => ChainPlace | null;
  /** The last checkpoint recorded in the school's chain, read once and only where a seal does not fit; null = none. */
  readonly lastCheckpoint: () => Checkpoint | null;
  readonly sha256: AuthorityContext['sha256'];
}

/** The last one whose root is that of its heads: a forged one vouches for nothing. */
function checkpointIn(found: FoundChain | null, sha256: Sha256): Checkpoint | null {
  const recorded = (found?.entries ?? [])
    .flatMap((entry) => checkpointOfEntry(entry) ?? [])
    .filter(({ heads, root }) => rootOf(heads, sha256) === root);

  return recorded[recorded.length - 1] ?? null;
}

function readable(rows: readonly (readonly string[])[]): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];

  for (const row of rows) {
    try {
      entries.push(entryOfRow(row));
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === 'BAD_INPUT') {
        return entries;
      }

      throw thrown;
    }
  }

  return entries;
}

function readFound(context: AuthorityContext, ledgerId: string, chain: string): FoundChain | null {
  const [found] = runEach(context.http, [
    getValues(ledgerId, chainRange(chain, `A2:${LAST_COLUMN}`)),
  ]);

  if (found instanceof AppError) {
    if (found.code === 'GOOGLE_REFUSED') {
      return null;
    }

    throw found;
  }

  const values = found?.values ?? [];
  const rows = values
    .map((row) => row.map((cell) => String(cell ?? '')))
    .filter((row) => row.some((cell) => cell !== ''));

  return { entries: readable(rows), rows, end: values.length };
}

function findPlace(context: AuthorityContext, ledgerId: string, chain: string): ChainPlace | null {
  const fields = 'sheets(properties(sheetId,title,gridProperties(rowCount)))';
  const { sheets } = run(context.http, getSpreadsheet(ledgerId, fields));
  const found = sheets?.find(
    ({ properties }) => properties?.title === chainTitle(chain),
  )?.properties;

  return found === undefined
    ? null
    : { sheetId: found.sheetId ?? 0, rowCount: found.gridProperties?.rowCount ?? 0 };
}

/** The guard of a ledger workbook in one execution. `school`: the workbook that holds the school's chain. */
export function ledgerGuard(
  context: AuthorityContext,
  ledgerId: string,
  school: string,
): LedgerGuard {
  const now = (): string => iso(context.clock.now());
  let last: { readonly checkpoint: Checkpoint | null } | null = null;

  return {
    seal: (text) => macOf(context, ledgerId, text),
    openedAt: now(),
    now,
    readChain: (chain) => readFound(context, ledgerId, chain),
    placeOf: (chain) => findPlace(context, ledgerId, chain),
    lastCheckpoint: () => {
      last = last ?? {
        checkpoint: checkpointIn(readFound(context, school, SCHOOL_CHAIN), context.sha256),
      };

      return last.checkpoint;
    },
    sha256: context.sha256,
  };
}
