import { columnLetters } from '../../book/column-name';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { LEDGER_HEADERS } from '../../ledger/ledger-row';
import { type Call, mapCall, run } from '../../workspace/call';
import { getManyValues, getValues } from '../../workspace/sheets-calls';
import { readableEntries } from '../ledger/read-chain';
import type { Session } from '../session';
import { chainRange } from '../state/chain-title';

const LAST = columnLetters(LEDGER_HEADERS.length - 1);
const COLUMN = columnLetters(LEDGER_HEADERS.indexOf('Mã lệnh'));

/** How far back an entry of a command that is being repeated can be. */
const RECENT = 400;

/** What the ledger is read by. */
type Reader = Pick<Session, 'ledger' | 'configuration' | 'context'>;

/** The last rows of a chain, columns `from` to `to`. */
function recentRange(
  session: Reader,
  chain: string,
  [from, to]: readonly [string, string],
): string {
  const last = session.ledger.head(chain).size + 1;
  const first = Math.max(2, last - RECENT);

  return chainRange(chain, `${from}${first}:${to}${Math.max(first, last)}`);
}

/** Reads the command ids of the last entries of a chain. */
export function recentCommands(session: Reader, chain: string): Call<readonly string[]> {
  const range = recentRange(session, chain, [COLUMN, COLUMN]);

  return mapCall(getValues(session.ledger.idOf(chain), range), ({ values }) =>
    (values ?? []).map((row) => String(row[0] ?? '')),
  );
}

/** The same for several chains, in one read of each workbook they are in: chain and command ids. */
export function recentCommandsIn(
  session: Session,
  all: readonly string[],
): readonly Call<readonly (readonly [string, readonly string[]])[]>[] {
  return [...session.ledger.byFile(all)].map(([file, chains]) => {
    const ranges = chains.map((chain) => recentRange(session, chain, [COLUMN, COLUMN]));

    return mapCall(getManyValues(file, ranges), (values) =>
      chains.map((chain, at) => [chain, (values[at] ?? []).map(([id = '']) => id)] as const),
    );
  });
}

/** Reads the last entries of a chain; rows that are none are left out. */
export function recentEntries(session: Session, chain: string): Call<readonly LedgerEntry[]> {
  const range = recentRange(session, chain, ['A', LAST]);

  return mapCall(getValues(session.ledger.idOf(chain), range), ({ values }) =>
    readableEntries(values ?? []),
  );
}

/**
 * True if a chain already holds an entry caused by this command. Asked only when an interrupted command is taken up
 * again, so that no entry is written twice.
 */
export function isRecorded(session: Reader, chain: string, commandId: string): boolean {
  return run(session.context.http, recentCommands(session, chain)).includes(commandId);
}
