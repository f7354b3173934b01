import { columnLetters } from '../../domain/book/column-name';
import type { LedgerEntry } from '../../domain/ledger/ledger-entry';
import { entryOfRow, LEDGER_HEADERS } from '../../domain/ledger/ledger-row';
import type { Session } from '../session';
import { type Call, mapCall } from '../workspace/call';
import { getValues } from '../workspace/sheets-calls';

const LAST = columnLetters(LEDGER_HEADERS.length - 1);

/** Reads all entries of one chain. @throws AppError BAD_INPUT if a row cannot be read as an entry. */
export function readChain(session: Session, chain: string): Call<readonly LedgerEntry[]> {
  const range = `'${chain}'!A2:${LAST}`;

  return mapCall(getValues(session.configuration.ledgerId, range), ({ values }) =>
    (values ?? [])
      .map((row) => row.map((cell) => String(cell ?? '')))
      .filter((row) => row.some((cell) => cell !== ''))
      .map(entryOfRow),
  );
}
