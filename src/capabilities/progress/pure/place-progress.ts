import { type BookTab, writtenTabs } from '../../../book/book-tabs';
import { REMARK_TAB } from '../../../book/registers/remark-register';
import { TRAINING_TAB } from '../../../book/registers/training-register';
import { isRemarkKey } from '../../../book/remark-key';
import { isWritten, type TabColumn } from '../../../book/tab-layout';
import { type Block, blockOf } from '../../../book/window/block';
import type { Deadline } from '../../../book/window/column-rule';
import { dueOf, type NthOf } from '../../../book/window/due-of';
import { isSealed } from '../../../book/window/is-sealed';
import { regulationFacts, windowOf } from '../../../book/window/window';
import { acceptedValue } from '../../../ledger/accepted-state';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { parseAssessmentKey } from '../../../school/assessment-key';
import type { LockPolicy } from '../../../school/lock-policy';
import { isActive } from '../../../school/roster';
import type { ClassRecord } from '../../../school/school-model';
import type { Term } from '../../../school/school-types';
import { resultFacts, resultOrders } from '../../results/pure/result-context';
import { periodState } from '../../results/pure/result-orders';
import type { PupilCases } from '../../results/pure/special-cases';

/** How far one column of a class has come. */
export interface ColumnProgress {
  /** Column key. */
  readonly key: string;
  readonly term: Term;
  /** When its marks should all be there; of a column opened again, when it closes. */
  readonly due: Deadline | null;
  /** An approval of results covers it: what is missing there is owed no more. */
  readonly isSealed: boolean;
  /** Marks accepted, and marks there have to be: one a pupil, but where nobody has to give one. */
  readonly entered: number;
  readonly required: number;
  /** Ids of the pupils without one, in the order of the book. */
  readonly missing: readonly string[];
}

/** A class and a register of it: what its teachers, or the homeroom teacher, enter. */
export interface PlaceProgress {
  readonly classId: string;
  /** Id of the register; of most the subject's. */
  readonly subjectId: string;
  readonly columns: readonly ColumnProgress[];
}

/** The semester of a day (ISO); before the year it is the first, after it the second. */
export function termOn({ school }: Pick<SchoolAsRead, 'school'>, day: string): Term {
  return day < school.settings.terms[2].from ? 1 : 2;
}

/**
 * Semesters of a class in which marks are owed: the one of today, and in the second also the first until its results are
 * approved.
 */
function termsOwed(asRead: SchoolAsRead, { id }: ClassRecord): readonly Term[] {
  const term = termOn(asRead, asRead.today);
  const isApproved = periodState(resultOrders(asRead), id, 1).approval !== null;

  return term === 1 || isApproved ? [term] : [1, 2];
}

const OF_HOMEROOM: readonly string[] = [TRAINING_TAB, REMARK_TAB];

/**
 * Registers in which a value of each pupil is owed: the subjects, training, and the homeroom teacher's remarks. Blank
 * absences are none.
 */
export function owedTabs(schoolClass: ClassRecord): readonly BookTab[] {
  return writtenTabs(schoolClass).filter(
    ({ subject, id }) => subject !== null || OF_HOMEROOM.includes(id),
  );
}

/** A register of a class, in a semester. */
interface TabOfTerm {
  readonly schoolClass: ClassRecord;
  readonly tab: BookTab;
  readonly term: Term;
}

/** Remarks are owed where the regulation of the school asks for them; marks and levels always. */
function isOwed({ schoolClass, tab }: TabOfTerm, column: TabColumn, policy: LockPolicy): boolean {
  if (!isRemarkKey(column.key)) {
    return tab.subject === null ? isWritten(column) : column.role === 'mark';
  }

  const block = blockOf(schoolClass, tab, column);

  return (policy.regulation?.duesOf(block, regulationFacts(block, policy)) ?? null) !== null;
}

function columnsOf(at: TabOfTerm, policy: LockPolicy): readonly TabColumn[] {
  return at.tab.columns.filter((column) => column.term === at.term && isOwed(at, column, policy));
}

/** Which of its kind a column is. */
function among({ key }: TabColumn, columns: readonly TabColumn[]): NthOf {
  const kind = parseAssessmentKey(key)?.kind;
  const alike = columns.filter((column) => parseAssessmentKey(column.key)?.kind === kind);

  return { nth: 1 + alike.findIndex((column) => column.key === key), of: alike.length };
}

/** Marks nobody has to enter: of a subject the plan of a pupil leaves out, of a test whose missing is decided on. */
export function isSpared(cases: PupilCases | undefined, subjectId: string, key: string): boolean {
  return (
    cases?.disability?.excludedSubjectIds.includes(subjectId) === true ||
    cases?.missed.has(`${subjectId}/${key}`) === true
  );
}

/** A column in which marks are owed, with the day by which. */
export interface OwedColumn {
  readonly subjectId: string;
  readonly key: string;
  readonly term: Term;
  readonly due: Deadline | null;
}

/** Every column of a semester of a class in which marks are owed, as a policy says. */
export function owedColumns(
  schoolClass: ClassRecord,
  term: Term,
  policy: LockPolicy,
): readonly OwedColumn[] {
  return owedTabs(schoolClass).flatMap((tab) => {
    const columns = columnsOf({ schoolClass, tab, term }, policy);

    return columns.map((column) => ({
      ...{ subjectId: tab.id, key: column.key, term },
      due: dueOf(blockOf(schoolClass, tab, column), policy, among(column, columns)),
    }));
  });
}

type TermFacts = ReturnType<typeof resultFacts>;

type Owing = Pick<ColumnProgress, 'due' | 'isSealed'>;

/** Until when a column is owed at `now` (UTC ms): an order that keeps it open beyond its day gives it until its end. */
function owingAt(
  due: Deadline | null,
  { block, policy }: { readonly block: Block; readonly policy: LockPolicy },
  now: number,
): Owing {
  const window = windowOf(block, policy, now);
  const end = window.fill.release?.until ?? null;
  const isLonger = due !== null && end !== null && end > due.at;

  return {
    due: isLonger ? { at: end, article: '' } : due,
    isSealed: isSealed(window),
  };
}

function columnProgress(
  { facts, pupils }: TermFacts,
  at: { readonly tab: BookTab; readonly column: TabColumn; readonly term: Term },
  owing: Owing,
): ColumnProgress {
  const { tab, column, term } = at;
  const { key } = column;
  const cases: ReadonlyMap<string, PupilCases> = facts.cases ?? new Map();
  const accepted = facts.accepted(tab.id);
  const owed = pupils
    .filter(isActive)
    .map(({ id }) => id)
    .filter((id) => !isSpared(cases.get(id), tab.id, key));
  const missing = owed.filter((id) => acceptedValue(accepted, id, key) === '');

  return {
    ...{ key, term, ...owing },
    ...{ entered: owed.length - missing.length, required: owed.length, missing },
  };
}

function termProgress(
  asRead: SchoolAsRead,
  facts: TermFacts,
  { tab, term }: { readonly tab: BookTab; readonly term: Term },
): readonly ColumnProgress[] {
  const { policy } = asRead.school;
  const columns = columnsOf({ schoolClass: facts.schoolClass, tab, term }, policy);
  const now = Date.parse(asRead.nowIso);

  return columns.map((column) => {
    const block = blockOf(facts.schoolClass, tab, column);
    const due = dueOf(block, policy, among(column, columns));

    return columnProgress(facts, { tab, column, term }, owingAt(due, { block, policy }, now));
  });
}

/**
 * How far the registers of a class have come, from the accepted values themselves, in the order of the book.
 * `tabs`: which of {@link owedTabs}; all where left out.
 */
export function classProgress(
  asRead: SchoolAsRead,
  schoolClass: ClassRecord,
  tabs: readonly BookTab[] = owedTabs(schoolClass),
): readonly PlaceProgress[] {
  if (tabs.length === 0) {
    return [];
  }

  const terms = termsOwed(asRead, schoolClass).map((term) => ({
    term,
    facts: resultFacts(asRead, { schoolClass, period: term }),
  }));

  return tabs
    .map((tab) => ({
      classId: schoolClass.id,
      subjectId: tab.id,
      columns: terms.flatMap(({ term, facts }) => termProgress(asRead, facts, { tab, term })),
    }))
    .filter(({ columns }) => columns.length > 0);
}

/** Columns whose marks should all be there at `now` (UTC ms): what has to be there by today, and no empty column more. */
export function dueColumns({ columns }: PlaceProgress, now: number): readonly ColumnProgress[] {
  return columns.filter(({ due }) => due !== null && due.at <= now);
}
