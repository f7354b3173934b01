import type { ColumnState } from '../../book/protection/book-plan';
import { testDateOf } from '../../book/window/column-rule';
import type { Judgement } from '../../engine/observe/judge-book';
import type { Session } from '../../engine/session';
import { parseAssessmentKey } from '../../school/assessment-key';
import type { ClassRecord } from '../../school/school-model';
import { GUARD_LIMITS } from '../guard/pure/guard-limits';
import type { ComingColumn, Neighbours } from '../guard/pure/guarded-column';
import { suspicionOf } from '../guard/pure/suspicion-of';
import { isTenfold, meantMark } from '../guard/pure/tenfold';
import { GuardedBook } from './guarded-book';

/** The book that is judged. */
interface Looked {
  readonly schoolClass: ClassRecord;
  readonly states: readonly ColumnState[];
}

/** What was found of one column. */
interface Found {
  readonly state: ColumnState;
  readonly judgements: readonly Judgement[];
}

/** Columns of assessments of which so many cells were changed that they are looked at as columns. */
function columnsOf({ states }: Looked, judgements: readonly Judgement[]): readonly Found[] {
  const found = new Map<string, Judgement[]>();

  for (const judgement of judgements) {
    const place = `${judgement.cell.tabId}/${judgement.cell.key}`;
    const known = found.get(place) ?? [];
    known.push(judgement);
    found.set(place, known);
  }

  return states.flatMap((state) => {
    const own = found.get(`${state.tab.id}/${state.column.key}`) ?? [];
    const isAssessment =
      state.tab.subject !== null && parseAssessmentKey(state.column.key) !== null;

    return isAssessment && own.length >= GUARD_LIMITS.cells ? [{ state, judgements: own }] : [];
  });
}

function comingColumn(session: Session, book: GuardedBook, { state }: Found): ComingColumn {
  const { block, column, tab } = state;
  const testDate = testDateOf(block, session.school.policy.testDates);

  return {
    ...{ classId: block.classId, tabId: tab.id, key: column.key },
    isScored: column.cell.id === 'score',
    before: book.before(tab.id, column.key),
    after: book.after(tab.id, column.key),
    isBeforeTest: testDate !== null && session.today < testDate,
  };
}

/** Why the values of a column that would be accepted are held; null where they are not. */
function problemOf(session: Session, book: GuardedBook, found: Found): string | null {
  const column = comingColumn(session, book, found);
  const neighbours: Neighbours = {
    get inClass() {
      return book.besides(found.state);
    },
    get elsewhere() {
      return book.elsewhere(found.state.tab.id);
    },
  };
  const suspicion = suspicionOf(column, neighbours);

  if (suspicion === null) {
    return null;
  }

  const { kind, like } = suspicion;

  return like === null
    ? `guard:${kind}`
    : `guard:${kind}:${like.classId}/${like.tabId}/${like.key}`;
}

/** Refused marks of a column that lack their comma, in cells that would have taken them with it. */
function tenfoldOf({ state, judgements }: Found): readonly Judgement[] {
  const refused = judgements.flatMap((entry) =>
    entry.kind === 'refuse' && entry.problem === 'outOfRange' && entry.isOpen ? [entry] : [],
  );

  return state.column.cell.id === 'score' && isTenfold(refused.map(({ shown }) => shown))
    ? refused.filter(({ shown }) => meantMark(shown) !== null)
    : [];
}

type Suspected = ReadonlyMap<Found, string>;

/** The columns that are held as the book would be, with the reason of each. */
function suspectedIn(session: Session, book: GuardedBook, columns: readonly Found[]): Suspected {
  return new Map(
    columns.flatMap((found) => {
      const problem = problemOf(session, book, found);

      return problem === null ? [] : [[found, problem] as const];
    }),
  );
}

/**
 * All columns that are held: of two that came at once and are alike both are, and so is one that is like what stays
 * because another one is held.
 */
function allSuspected(session: Session, book: GuardedBook, columns: readonly Found[]): Suspected {
  const first = suspectedIn(session, book, columns);

  for (const { state } of first.keys()) {
    book.hold(state.tab.id, state.column.key);
  }

  const others = columns.filter((found) => !first.has(found));
  const second = first.size === 0 ? first : suspectedIn(session, book, others);

  return new Map([...first, ...second]);
}

/** What is held of a column, each with the reason; `problem`: that of the column, if it has one. */
function heldIn(
  found: Found,
  problem: string | undefined,
): readonly (readonly [Judgement, string])[] {
  const tenfold = tenfoldOf(found).map((judgement) => [judgement, 'guard:tenfold'] as const);
  const coming =
    problem === undefined ? [] : found.judgements.filter(({ kind }) => kind === 'accept');

  return [...coming.map((judgement) => [judgement, problem ?? ''] as const), ...tenfold];
}

function heldFor(judgement: Judgement, problem: string): Judgement {
  switch (judgement.kind) {
    case 'accept': {
      const { cell, old, value } = judgement;

      return { kind: 'refuse', cell, value: old, shown: value, problem, isOpen: true };
    }
    case 'refuse':
      return { ...judgement, problem };
    case 'rewrite':
      return judgement;
  }
}

/**
 * What was judged cell by cell, with every column held that looks as if it belonged elsewhere (decision 053). Nothing is read
 * for it: classes whose ledger was not read are not compared with.
 */
export function guarded(
  session: Session,
  looked: Looked,
  judgements: readonly Judgement[],
): readonly Judgement[] {
  const columns = columnsOf(looked, judgements);

  if (columns.length === 0) {
    return judgements;
  }

  const book = new GuardedBook(session, looked.schoolClass, { ...looked, judgements });
  const suspected = allSuspected(session, book, columns);
  const held = new Map(columns.flatMap((found) => heldIn(found, suspected.get(found))));

  return judgements.map((judgement) => {
    const problem = held.get(judgement);

    return problem === undefined ? judgement : heldFor(judgement, problem);
  });
}
