import type { QueryCatalogue } from '../../contract/catalogue';
import { isUnreadable, readChainAsFound, type UnreadableRow } from '../../engine/ledger/read-chain';
import { type LookupReach, lookupReach, notAllowed } from '../../engine/lookup-reach';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { historyOf } from '../../ledger/replay';
import { requireClass } from '../../school/require-class';
import { classesBefore } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import { runAll } from '../../workspace/call';

type Asked = QueryCatalogue['mark.history']['read'];
type Rows = readonly (LedgerEntry | UnreadableRow)[];

/** What the ledger has of what somebody may look up, oldest first, and the chains it stands in. */
export interface AskedHistory {
  readonly schoolClass: ClassRecord;
  readonly entries: readonly LedgerEntry[];
  /** The chain of the class, and those of the classes the pupil was in before. */
  readonly chain: Rows;
  readonly before: readonly { readonly chain: string; readonly rows: Rows }[];
}

function entriesAsked(
  entries: readonly LedgerEntry[],
  asked: Asked,
  reach: LookupReach,
): readonly LedgerEntry[] {
  const { pupilId = '', subjectId = '', assessment = '' } = asked;
  const allowed = new Set(reach.tabs.map(({ id }) => id));

  return historyOf(entries, { row: pupilId, register: subjectId, column: assessment }).filter(
    ({ key }) => reach.all || allowed.has(key.register),
  );
}

function readable(rows: readonly (LedgerEntry | UnreadableRow)[]): readonly LedgerEntry[] {
  return rows.flatMap((row) => (isUnreadable(row) ? [] : [row]));
}

/**
 * Reads what became of a mark, of a pupil, of a column or of a class.
 * @throws AppError ROLE_NOT_HELD for what the person may not look up.
 */
export function askedHistory(
  { session, person }: { readonly session: Session; readonly person: Person },
  payload: Asked,
): AskedHistory {
  const schoolClass = requireClass(session, payload.classId);
  const reach = lookupReach(session, person, schoolClass);
  const { subjectId = '', pupilId = '' } = payload;

  if (!reach.all && subjectId !== '' && !reach.tabs.some(({ id }) => id === subjectId)) {
    throw notAllowed(schoolClass);
  }

  const before = classesBefore(session.school, schoolClass.id, pupilId);
  const [chain = [], ...others] = runAll(
    session.context.http,
    [schoolClass.id, ...before].map((name) => readChainAsFound(session, name)),
  );

  return {
    schoolClass,
    entries: entriesAsked([chain, ...others].flatMap(readable), payload, reach),
    chain,
    before: before.map((name, at) => ({ chain: name, rows: others[at] ?? [] })),
  };
}
