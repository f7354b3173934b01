import { type AcceptedTab, acceptedValue } from '../../../ledger/accepted-state';
import { isRollSession, type RollSession } from './roll-session';
import { readStatement, type Statement } from './statement';

const PREFIX = 'diem-danh-';
/** Before the code of whoever said something else than the statement that counts. */
const OTHER = '~';

/**
 * The register of the ledger that has the roll calls of a day, one a month: its accepted values stay short of what a cell
 * takes. Rows are days, columns sessions, a value is a statement.
 */
export function rollRegister(date: string): string {
  return `${PREFIX}${date.slice(5, 7)}`;
}

/** The column of what a person said of a session that is not the statement that counts: `S~GV07`. */
export function otherColumn(session: RollSession, staffId: string): string {
  return `${session}${OTHER}${staffId}`;
}

/** What a column of such a register holds: the session, and whose differing statement ('' = the one that counts). */
export function readRollColumn(
  column: string,
): { readonly session: RollSession; readonly staffId: string } | null {
  const [session = '', ...staffId] = column.split(OTHER);

  return isRollSession(session) ? { session, staffId: staffId.join(OTHER) } : null;
}

/** A class and session as it was said. */
export interface RollCall {
  readonly date: string;
  readonly session: RollSession;
  /** The first statement, or the one the homeroom teacher decided for; null = not taken. */
  readonly counts: Statement | null;
  /** What others said differently and nobody has decided yet. */
  readonly others: readonly Statement[];
}

/** One session of one day. */
export function rollCallIn(tab: AcceptedTab, date: string, session: RollSession): RollCall {
  const row = tab[date] ?? {};
  const others = Object.keys(row)
    .filter((column) => column.startsWith(`${session}${OTHER}`))
    .sort()
    .flatMap((column) => readStatement(row[column] ?? '') ?? []);

  return { date, session, counts: readStatement(acceptedValue(tab, date, session)), others };
}
