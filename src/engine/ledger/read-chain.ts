import { columnLetters } from '../../book/column-name';
import { AppError } from '../../kernel/app-error';
import type { ChainHead, LedgerEntry } from '../../ledger/ledger-entry';
import { entryOfRow, LEDGER_HEADERS } from '../../ledger/ledger-row';
import { type Call, mapCall } from '../../workspace/call';
import { getValues } from '../../workspace/sheets-calls';
import type { Session } from '../session';
import { chainRange } from '../state/chain-title';

const LAST = columnLetters(LEDGER_HEADERS.length - 1);

/** A row of a chain's sheet that can no longer be read as an entry; `place` is 1-based among the rows of the chain. */
export interface UnreadableRow {
  readonly place: number;
  readonly cells: readonly string[];
}

/** The last row of a chain by its head, and whatever stands below it. */
export function tailRange({ chain, size }: ChainHead): string {
  return chainRange(chain, `A${Math.max(size, 1) + 1}:${LAST}`);
}

function readRows(session: Session, chain: string): Call<readonly (readonly string[])[]> {
  const range = chainRange(chain, `A2:${LAST}`);

  return mapCall(getValues(session.ledger.idOf(chain), range), ({ values }) =>
    (values ?? []).map(texts).filter((row) => row.some((cell) => cell !== '')),
  );
}

/** Reads all entries of one chain. @throws AppError BAD_INPUT if a row cannot be read as an entry. */
export function readChain(session: Session, chain: string): Call<readonly LedgerEntry[]> {
  return mapCall(readRows(session, chain), (rows) => rows.map(entryOfRow));
}

/** Rows of a chain's sheet as entries; what cannot be read as one is left out. */
export function readableEntries(rows: readonly (readonly unknown[])[]): readonly LedgerEntry[] {
  return rows
    .map((row, position) => entryOrRow(texts(row), position))
    .flatMap((found) => (isUnreadable(found) ? [] : [found]));
}

function texts(row: readonly unknown[]): readonly string[] {
  return row.map((cell) => String(cell ?? ''));
}

function entryOrRow(cells: readonly string[], position: number): LedgerEntry | UnreadableRow {
  try {
    return entryOfRow(cells);
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'BAD_INPUT') {
      return { place: position + 1, cells };
    }

    throw thrown;
  }
}

/** The same for those who check: a row somebody has spoilt is kept as it is, in its place, and hides no other. */
export function readChainAsFound(
  session: Session,
  chain: string,
): Call<readonly (LedgerEntry | UnreadableRow)[]> {
  return mapCall(readRows(session, chain), (rows) => rows.map(entryOrRow));
}

/** True for a row that could not be read as an entry. */
export function isUnreadable(row: LedgerEntry | UnreadableRow): row is UnreadableRow {
  return 'cells' in row;
}
