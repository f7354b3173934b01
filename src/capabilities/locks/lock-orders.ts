import { scopeText, scopeTextEn } from '../../book/window/scope-words';
import type { LockView } from '../../contract/views';
import { type Work, work } from '../../engine/act/work';
import type { Line, Writes } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { type ProtectedBook, protectBooks } from '../../engine/protect/protect-books';
import type { Session } from '../../engine/session';
import type { RecordOf } from '../../kernel/table/table';
import { said, toldTwice } from '../../kernel/words/said';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import { blocksOf, knownStates, settledDigest } from './order-effect';
import { reachOf } from './order-reach';
import { lockOrder } from './pure/lock-order';
import { LOCKS } from './pure/locks-table';
import { shutWords } from './pure/shut-words';
import type { OwedLockSaying } from './pure/words/owed-locks-words';
import { tellOrder } from './tell-order';

/** A row of the lock table. */
export type LockRow = RecordOf<typeof LOCKS>;

/** What people see of an order. */
export function lockView(
  row: LockRow,
  { now, control }: Pick<Session, 'now' | 'control'>,
): LockView {
  const order = lockOrder(row);
  const from = order.from ?? order.at;
  const lifted = control.all(LOCKS).some(({ kind, lifts }) => kind === 'lift' && lifts === row.id);

  return {
    id: row.id,
    kind: order.kind,
    scope: scopeText(order),
    scopeEn: scopeTextEn(order),
    reason: row.reason,
    by: row.by,
    at: row.at,
    from: row.from === '' ? row.at : row.from,
    until: row.until === '' ? null : row.until,
    lifted,
    active:
      order.kind !== 'lift' &&
      !lifted &&
      from <= now &&
      (order.until === null || now < order.until),
    blocksChanged: Number(row.changed || '0'),
  };
}

/** Classes an order is about. */
function classesOf(session: Session, row: LockRow): readonly ClassRecord[] {
  const { classIds, places = [] } = lockOrder(row);
  const named = places.map((place) => place.split('/')[0]);

  return session.school.classes.filter(
    ({ id }) =>
      (classIds.length === 0 || classIds.includes(id)) &&
      (named.length === 0 || named.includes(id)),
  );
}

const MEANINGS = { lock: 'lock', release: 'reopen', lift: 'unlock' } as const;

function draft(row: LockRow, classId: string): EntryDraft {
  const {
    classIds,
    subjectIds,
    term,
    keys = [],
    until,
    from,
    places = [],
    lifts = '',
  } = lockOrder(row);

  return {
    time: row.at,
    actor: row.by,
    role: row.role,
    meaning: MEANINGS[lockOrder(row).kind],
    key: {
      class: classId,
      register: subjectIds.length === 1 ? (subjectIds[0] ?? '') : '',
      column: term === null ? '' : `HK${term}`,
    },
    reason: row.reason,
    data: {
      ...{ classes: [...classIds], registers: [...subjectIds], columns: [...keys], term, until },
      ...(from === undefined ? {} : { from }),
      ...(places.length === 0 ? {} : { places: [...places] }),
      ...(lifts === '' ? {} : { order: lifts }),
    },
    ...(row.request === '' ? {} : { refs: [row.request] }),
    commandId: ledgerId('order', row.id),
  };
}

/** An order after it was carried out as far as it goes. */
export interface OrderOutcome {
  readonly row: LockRow;
  readonly classes: readonly ClassRecord[];
  /** What was read back of each book. */
  readonly books: readonly ProtectedBook[];
}

function chainsOf(session: Session, row: LockRow): readonly string[] {
  return [SCHOOL_CHAIN, ...classesOf(session, row).map(({ id }) => id)];
}

function linesOf(session: Session, row: LockRow): readonly Line[] {
  return chainsOf(session, row).map((chain) => {
    const entry = draft(row, chain === SCHOOL_CHAIN ? '' : chain);

    return { chain, commandId: entry.commandId, drafts: () => [entry] };
  });
}

/** A book that could not be reached keeps its old digest: the heartbeat sees that it is due. */
function reachedOf({ classes, books }: OrderOutcome): readonly ClassRecord[] {
  return classes.filter(({ id }) =>
    books.some(({ classId, why }) => classId === id && why === null),
  );
}

function writesOf(session: Session, outcomes: readonly OrderOutcome[]): Writes {
  return {
    lines: outcomes.flatMap(({ row }) => linesOf(session, row)),
    beside: () => {
      outcomes.flatMap(reachedOf).forEach((schoolClass) => {
        session.ledger.setMarker(schoolClass.id, settledDigest(session, schoolClass));
      });
    },
    control: () => {
      outcomes.forEach((outcome) => {
        const { row } = outcome;
        const changed = reachedOf(outcome).reduce(
          (sum, schoolClass) => sum + blocksOf(session, schoolClass, row.id),
          0,
        );
        session.control.put(LOCKS, { ...row, changed: String(changed) });
      });
    },
    tell: () => {
      outcomes.forEach(({ row }) => {
        tellOrder(session, row);
      });
    },
  };
}

/**
 * Orders to lock and to re-open: protections of the books, ledger, and the number of changed blocks as the sign that one
 * is done. Taken up again, end state and number are the same.
 */
export const LOCK_WORK: Work<typeof LOCKS, readonly OrderOutcome[]> = work({
  title: said<OwedLockSaying>('part.locks'),
  turn: 'books',
  table: LOCKS,
  isDone: ({ changed }) => changed !== '',
  chains: chainsOf,
  books: ({ session, rows }) =>
    rows.map((row) => {
      const classes = classesOf(session, row);

      return { row, classes, books: protectBooks(session, classes) };
    }),
  writes: ({ session }, outcomes) => writesOf(session, outcomes),
  since: ({ at }) => at,
  words: (row) =>
    said<OwedLockSaying>(`owed.${lockOrder(row).kind}`, {
      scope: toldTwice({ vi: scopeText(lockOrder(row)), en: scopeTextEn(lockOrder(row)) }),
    }),
});

/** What an order came to; `outcome` null: it was carried out before, and each class has come so far by now. */
export function orderView(
  session: Session,
  row: LockRow,
  outcome: readonly OrderOutcome[] | null,
): LockView {
  const books = outcome?.flatMap((each) => each.books);
  const classes =
    books?.map(({ classId, why }) => ({ classId, settled: why === null, why })) ??
    knownStates(session, classesOf(session, row));

  const order = lockOrder(row);
  const staysClosed = order.kind === 'release' ? shutWords(reachOf(session, order)) : null;

  return {
    ...lockView(row, session),
    classes,
    ...(staysClosed === null ? {} : { staysClosed }),
  };
}
