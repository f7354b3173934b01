import { type BookTab, writtenTabs } from '../../src/book/book-tabs';
import { HEADER_ROWS } from '../../src/book/tab-layout';
import type { ImportedSchool } from '../../src/capabilities/set-up/pure/import-types';
import { seededRandom } from '../../src/capabilities/set-up/pure/seeded-random';
import type { SubjectKind } from '../../src/school/school-types';
import type { UserEditOutcome, UserEditRefusal } from '../kernel/user-edit';
import type { Workspace } from '../workspace';

/** The books of a founded school: class id → spreadsheet id. */
export type BookIds = ReadonlyMap<string, string>;

/** What a teacher enters at one time: the columns of a tab from one key to another, for every pupil. */
export interface MarkBlock {
  readonly classId: string;
  readonly subjectId: string;
  readonly fromKey: string;
  readonly toKey: string;
}

/** Who entered how much. */
export interface EnteredBlock {
  readonly actor: string;
  readonly cells: number;
  readonly outcome: UserEditOutcome | UserEditRefusal;
}

/** A believable mark: mostly 5 to 10, in halves and tenths, written as people write it. */
function inventedMark(random: () => number, kind: SubjectKind): string {
  if (kind === 'comment') {
    return random() < 0.97 ? 'Đ' : 'CĐ';
  }

  const tenths = Math.min(
    100,
    Math.max(20, Math.round(72 + (random() + random() + random() - 1.5) * 40)),
  );
  const rounded = random() < 0.6 ? Math.round(tenths / 5) * 5 : tenths;

  return String(rounded / 10).replace('.', ',');
}

/** Enters marks as the people of a school do: each block pasted by the teacher who leads the subject there. */
export class DemoMarks {
  constructor(
    private readonly workspace: Workspace,
    private readonly school: ImportedSchool,
    private readonly books: BookIds,
  ) {}

  /** Tabs of a class that hold subjects. */
  subjectTabs(classId: string): readonly BookTab[] {
    const grade = this.school.classes.find(({ id }) => id === classId)?.grade ?? 0;

    return writtenTabs({ grade }).filter(({ subject }) => subject !== null);
  }

  /** E-mail of the person who leads a subject in a class. @throws Error if nobody is assigned. */
  teacherOf(classId: string, subjectId: string): string {
    const assignment = this.school.assignments.find(
      (entry) => entry.classId === classId && entry.subjectId === subjectId,
    );
    const id = assignment?.leadId ?? assignment?.teacherIds[0];
    const member = this.school.staff.find((entry) => entry.id === id);

    if (member === undefined) {
      throw new Error(`Nobody enters ${subjectId} in ${classId}`);
    }

    return member.email;
  }

  /** Number of pupils in a class. */
  pupilCount(classId: string): number {
    return this.school.pupils.filter((pupil) => pupil.classId === classId).length;
  }

  /** Zero-based column of a key in a tab. */
  columnOf(classId: string, subjectId: string, key: string): number {
    const tab = this.subjectTabs(classId).find(({ id }) => id === subjectId);

    return tab?.columns.findIndex((column) => column.key === key) ?? -1;
  }

  /** Pastes invented marks; the same block always gets the same marks. */
  enter(block: MarkBlock, actor = this.teacherOf(block.classId, block.subjectId)): EnteredBlock {
    const { classId, subjectId } = block;
    const tab = this.subjectTabs(classId).find(({ id }) => id === subjectId);
    const startColumn = this.columnOf(classId, subjectId, block.fromKey);
    const endColumn = this.columnOf(classId, subjectId, block.toKey) + 1;
    const pupils = this.pupilCount(classId);
    const random = seededRandom(`${classId}/${subjectId}/${block.fromKey}`);
    const kind = tab?.subject?.kind ?? 'score';
    const values = Array.from({ length: pupils }, () =>
      Array.from({ length: endColumn - startColumn }, () => inventedMark(random, kind)),
    );
    const { outcome } = this.workspace.runtime.edit(
      {
        spreadsheetId: this.books.get(classId) ?? '',
        sheetId: tab?.sheetId ?? 0,
        kind: 'paste',
        range: {
          startRow: HEADER_ROWS,
          endRow: HEADER_ROWS + pupils,
          startColumn,
          endColumn,
        },
        values,
      },
      actor,
    );

    return { actor, cells: pupils * (endColumn - startColumn), outcome };
  }
}
