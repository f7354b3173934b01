import type { ColumnState } from '../../book/protection/book-plan';
import type { Judgement } from '../../engine/observe/judge-book';
import type { Session } from '../../engine/session';
import { type AcceptedTab, acceptedValue } from '../../ledger/accepted-state';
import { parseAssessmentKey } from '../../school/assessment-key';
import { rosterOf } from '../../school/roster';
import { assignmentOf, type ClassRecord } from '../../school/school-model';
import type { ListedColumn } from '../guard/pure/guarded-column';

/** What the columns of a book are judged from. */
interface Judged {
  readonly states: readonly ColumnState[];
  readonly judgements: readonly Judgement[];
}

/** Pupils of a class who are there, in the order of the list. */
function listOf({ school }: Session, classId: string): readonly string[] {
  return rosterOf(school, classId)
    .filter(({ isHere }) => isHere)
    .map(({ pupil }) => pupil.id);
}

/** Keys of the assessments that hold anything. */
function keysIn(tab: AcceptedTab): readonly string[] {
  const keys = Object.values(tab).flatMap((values) => Object.keys(values));

  return [...new Set(keys)].filter((key) => parseAssessmentKey(key) !== null);
}

/** The columns of a book as they are and as they would be after a look, and those of other classes, as lists. */
export class GuardedBook {
  private readonly pupils: readonly string[];
  private readonly coming = new Map<string, string>();
  private readonly standing = new Map<string, readonly string[]>();
  private readonly others = new Map<string, readonly ListedColumn[]>();

  constructor(
    private readonly session: Session,
    private readonly schoolClass: ClassRecord,
    private readonly judged: Judged,
  ) {
    this.pupils = listOf(session, schoolClass.id);

    for (const { kind, cell, value } of judged.judgements) {
      if (kind === 'accept') {
        this.coming.set(`${cell.tabId}/${cell.key}/${cell.pupilId}`, value);
      }
    }
  }

  /** Accepted values of a column. */
  before(tabId: string, key: string): readonly string[] {
    const tab = this.session.ledger.acceptedTab(this.schoolClass.id, tabId);

    return this.pupils.map((pupilId) => acceptedValue(tab, pupilId, key));
  }

  /** What it would hold. */
  after(tabId: string, key: string): readonly string[] {
    const column = `${tabId}/${key}`;
    const known = this.standing.get(column) ?? this.withComing(column, this.before(tabId, key));
    this.standing.set(column, known);

    return known;
  }

  /** The values of a column that would have come do not come. */
  hold(tabId: string, key: string): void {
    this.standing.set(`${tabId}/${key}`, this.before(tabId, key));
  }

  /** The other columns of marks in this book that one of the same people writes. */
  besides({ tab, column, writers }: ColumnState): readonly ListedColumn[] {
    return this.judged.states
      .filter(
        (state) =>
          state.column.cell.id === 'score' &&
          parseAssessmentKey(state.column.key) !== null &&
          (state.tab.id !== tab.id || state.column.key !== column.key) &&
          (state.tab.id === tab.id || state.writers.some((email) => writers.includes(email))),
      )
      .map((state) => ({
        ...{ classId: this.schoolClass.id, tabId: state.tab.id, key: state.column.key },
        values: this.after(state.tab.id, state.column.key),
      }));
  }

  /** The columns of the same register in other classes that one of the same people teaches. */
  elsewhere(tabId: string): readonly ListedColumn[] {
    const known = this.others.get(tabId) ?? this.otherClasses(tabId);
    this.others.set(tabId, known);

    return known;
  }

  private withComing(column: string, before: readonly string[]): readonly string[] {
    return this.pupils.map((id, row) => this.coming.get(`${column}/${id}`) ?? before[row] ?? '');
  }

  private otherClasses(tabId: string): readonly ListedColumn[] {
    const { school, ledger } = this.session;
    const { id } = this.schoolClass;
    const teachers = assignmentOf(school, id, tabId)?.teacherIds ?? [];

    return school.assignments
      .filter(
        ({ classId, subjectId, teacherIds }) =>
          subjectId === tabId &&
          classId !== id &&
          teacherIds.some((one) => teachers.includes(one)) &&
          ledger.knows(classId),
      )
      .flatMap(({ classId }) => {
        const tab = ledger.acceptedTab(classId, tabId);
        const pupils = listOf(this.session, classId);

        return keysIn(tab).map((key) => ({
          ...{ classId, tabId, key },
          values: pupils.map((pupilId) => acceptedValue(tab, pupilId, key)),
        }));
      });
  }
}
