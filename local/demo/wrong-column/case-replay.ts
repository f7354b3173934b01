import { a1 } from '../../../src/book/column-name';
import { HEADER_ROWS } from '../../../src/book/tab-layout';
import { answerValue } from '../../school/person-at-work';
import type { DemoSchool } from '../demo-school';
import type { CasePlace, CaseTeacher } from './case-plan';

const DAY_MS = 24 * 3_600_000;
/** 4 January, 08:00 in Asia/Ho_Chi_Minh: the first day on which marks were changed. */
const FIRST_DAY = Date.UTC(2027, 0, 4, 1);
/** Days on which marks were changed; on the three after them marks were deleted and entered again. */
const LOTS = 8;
const SECOND_PART = Date.UTC(2027, 0, 17, 1);
/** Whoever types does so many cells at a time. */
const A_TIME = 4;

/** One mark on its way: its row in the column, before and after. */
interface Edit {
  readonly row: number;
  readonly to: string;
}

/** A column of a teacher with the edits that are still to be done there. */
interface Column {
  readonly teacher: CaseTeacher;
  readonly place: CasePlace;
  readonly edits: readonly Edit[];
}

function placeOf(demo: DemoSchool, { classId, subjectId, key }: CasePlace) {
  const tab = demo.marks.subjectTabs(classId).find(({ id }) => id === subjectId);

  return {
    spreadsheetId: demo.books.get(classId) ?? '',
    sheetId: tab?.sheetId ?? 0,
    title: tab?.title ?? '',
    column: demo.marks.columnOf(classId, subjectId, key),
  };
}

function marksIn(demo: DemoSchool, place: CasePlace): readonly string[] {
  const { spreadsheetId, title, column } = placeOf(demo, place);
  const last = HEADER_ROWS + demo.marks.pupilCount(place.classId) - 1;
  const rows = demo.files.readRows(
    spreadsheetId,
    `'${title}'!${a1(HEADER_ROWS, column)}:${a1(last, column)}`,
  );

  return rows.map(([mark = '']) => mark);
}

/** One whole point up or down, half a point where there is no room: the new mark, or null at the end of the scale. */
function moved(mark: string, isUp: boolean): string | null {
  const tenths = Math.round(Number(mark.replace(',', '.')) * 10);
  const next = [10, 5].map((step) => tenths + (isUp ? step : -step));
  const found = next.find((value) => value >= 0 && value <= 100);

  return found === undefined ? null : String(found / 10).replace('.', ',');
}

/** Which pupils' marks become what, as many up and down as are asked. @throws Error where there is no room. */
function editsFor(marks: readonly string[], ways: readonly boolean[]): readonly Edit[] {
  const free = new Map(marks.map((mark, row) => [row, mark]));
  // What rises is chosen first: a ten cannot.
  const ordered = [...ways].sort((a, b) => Number(b) - Number(a));

  return ordered.map((isUp) => {
    const found = [...free].find(([, mark]) => moved(mark, isUp) !== null);

    if (found === undefined) {
      throw new Error('No mark is left that can be moved');
    }

    const [row, mark] = found;
    free.delete(row);

    return { row, to: moved(mark, isUp) ?? mark };
  });
}

/** The column with these edits, pasted as one: what stays as it was is no change. */
function write(demo: DemoSchool, { teacher, place }: Column, edits: readonly Edit[]): void {
  const { spreadsheetId, sheetId, column } = placeOf(demo, place);
  const coming = new Map(edits.map(({ row, to }) => [row, to]));
  const values = marksIn(demo, place).map((mark, row) => [coming.get(row) ?? mark]);
  const endRow = HEADER_ROWS + values.length;
  const { outcome } = demo.workspace.runtime.edit(
    {
      ...{ spreadsheetId, sheetId, values, kind: 'paste' },
      range: { startRow: HEADER_ROWS, endRow, startColumn: column, endColumn: column + 1 },
    },
    teacher.email,
  );

  if (!outcome.accepted) {
    throw new Error(`${teacher.email} ${place.classId} ${place.key}: ${outcome.message}`);
  }
}

/** A beat passes; whoever is asked about a column says that it is right, as the teachers of the case did. */
function lookAndConfirm(demo: DemoSchool, columns: readonly Column[]): void {
  demo.beat();

  for (const { teacher, place } of columns.filter((column) => column.teacher.pastes)) {
    const person = demo.someone(teacher.email);
    const asked = answerValue(person.query('held.columns', { classId: place.classId }));

    for (const { classId, subjectId, assessment, until } of asked) {
      if (subjectId === place.subjectId && assessment === place.key) {
        answerValue(
          person.command('held.settle', {
            ...{ classId, subjectId, assessment, until, decision: 'confirm' },
          }),
        );
      }
    }
  }
}

/** Columns with what each look finds of them: all of it, or a few cells. */
function lotsOf({ teacher, edits }: Column): readonly (readonly Edit[])[] {
  const size = teacher.pastes ? edits.length : A_TIME;

  return Array.from({ length: Math.ceil(edits.length / Math.max(1, size)) }, (_, at) =>
    edits.slice(at * size, (at + 1) * size),
  );
}

function columnsOf(
  demo: DemoSchool,
  teachers: readonly CaseTeacher[],
  waysOf: (place: CasePlace) => readonly boolean[],
): readonly Column[] {
  return teachers.flatMap((teacher) =>
    teacher.places
      .filter((place) => waysOf(place).length > 0)
      .map((place) => ({ teacher, place, edits: editsFor(marksIn(demo, place), waysOf(place)) })),
  );
}

/** Every column lot by lot, with a look after each; `blankFirst`: cells are emptied before, with a look between. */
function replayColumns(demo: DemoSchool, columns: readonly Column[], blankFirst: boolean): void {
  for (let lot = 0; lot < LOTS; lot += 1) {
    const due = columns.flatMap((column) => {
      const edits = lotsOf(column)[lot];

      return edits === undefined ? [] : [{ column, edits }];
    });

    if (due.length > 0) {
      const passes = blankFirst ? ['blank', 'fill'] : ['fill'];

      for (const pass of passes) {
        due.forEach(({ column, edits }) => {
          const now = pass === 'blank' ? edits.map(({ row }) => ({ row, to: '' })) : edits;
          write(demo, column, now);
        });
        // A look takes so many held values of a book; the rest waits for the next one.
        lookAndConfirm(
          demo,
          due.map(({ column }) => column),
        );
        lookAndConfirm(
          demo,
          due.map(({ column }) => column),
        );
      }
    }

    demo.workspace.clock.advance(blankFirst ? DAY_MS / 4 : DAY_MS);
  }
}

/** The case: marks are entered in December, changed from 4 to 16 January, deleted and entered again from 17 to 19 January. */
export function replayCase(
  demo: DemoSchool,
  teachers: readonly CaseTeacher[],
  onStep: (text: string) => void,
): void {
  const blocks = new Map(
    teachers
      .flatMap(({ places }) => places)
      .map(({ classId, subjectId }) => [`${classId}/${subjectId}`, { classId, subjectId }]),
  );
  onStep('Nhập điểm học kì I');
  blocks.forEach((block) => {
    demo.marks.enter({ ...block, fromKey: 'HK1.TX1', toKey: 'HK1.CK' });
  });
  demo.beat();
  demo.beat();
  demo.workspace.clock.set(FIRST_DAY);
  onStep('04–16/01: sửa đè');
  replayColumns(
    demo,
    columnsOf(demo, teachers, ({ changes }) => changes),
    false,
  );
  demo.workspace.clock.set(SECOND_PART);
  onStep('17–19/01: xóa rồi nhập lại');
  replayColumns(
    demo,
    columnsOf(demo, teachers, ({ reentries }) => reentries),
    true,
  );
}
