import { a1 } from '../../../src/book/column-name';
import { HEADER_ROWS } from '../../../src/book/tab-layout';
import { answerValue } from '../../school/person-at-work';
import type { DemoSchool } from '../demo-school';
import type { CaseEdits, CasePart } from './case-plan';

/** 4 and 17 January, 08:00 in Asia/Ho_Chi_Minh: the first days of the two parts. */
const FIRST_DAYS: Readonly<Record<CasePart, number>> = {
  changed: Date.UTC(2027, 0, 4, 1),
  reentered: Date.UTC(2027, 0, 17, 1),
};
/** What is entered before the case: columns that it is about, side by side at once. */
const ENTERED = [
  { fromKey: 'HK1.TX1', toKey: 'HK1.TX2' },
  { fromKey: 'HK1.CK', toKey: 'HK1.CK' },
] as const;
/** So many looks are enough for whatever is asked. */
const MOST_LOOKS = 8;

/** A mark that is to be written: its row in the column. */
interface Coming {
  readonly row: number;
  readonly to: string;
}

/** What is written into a column before a look. */
interface Writing {
  readonly edits: CaseEdits;
  readonly coming: readonly Coming[];
}

function placeOf(demo: DemoSchool, { classId, subjectId, key }: CaseEdits) {
  const tab = demo.marks.subjectTabs(classId).find(({ id }) => id === subjectId);

  return {
    spreadsheetId: demo.books.get(classId) ?? '',
    sheetId: tab?.sheetId ?? 0,
    title: tab?.title ?? '',
    column: demo.marks.columnOf(classId, subjectId, key),
  };
}

function marksIn(demo: DemoSchool, edits: CaseEdits): readonly string[] {
  const { spreadsheetId, title, column } = placeOf(demo, edits);
  const count = demo.marks.pupilCount(edits.classId);
  const range = `'${title}'!${a1(HEADER_ROWS, column)}:${a1(HEADER_ROWS + count - 1, column)}`;
  const rows = demo.files.readRows(spreadsheetId, range);

  return Array.from({ length: count }, (_, at) => rows[at]?.[0] ?? '');
}

/** One whole point up or down, half a point where there is no room: the new mark, or null at the end of the scale. */
function moved(mark: string, isUp: boolean): string | null {
  const tenths = Math.round(Number(mark.replace(',', '.')) * 10);
  const next = [10, 5].map((step) => tenths + (isUp ? step : -step));
  const found = next.find((value) => value >= 0 && value <= 100);

  return found === undefined ? null : String(found / 10).replace('.', ',');
}

/** Which marks become what, as many up and down as are asked. @throws Error where there is no room. */
function comingOf(marks: readonly string[], { ways, look }: CaseEdits): readonly Coming[] {
  // Who comes back to a column goes on further down.
  const rows = marks.map((_, at) => (at + look * ways.length) % marks.length);
  const free = new Map(rows.map((row) => [row, marks[row] ?? '']));
  // What rises is chosen first: a ten cannot.
  const ordered = [...ways].sort((a, b) => Number(b) - Number(a));

  return ordered.map((isUp) => {
    const found = [...free].find(([, mark]) => mark !== '' && moved(mark, isUp) !== null);

    if (found === undefined) {
      throw new Error('No mark is left that can be moved');
    }

    const [row, mark] = found;
    free.delete(row);

    return { row, to: moved(mark, isUp) ?? mark };
  });
}

/** The column with these marks, pasted as one: what stays as it was is no change. */
function write(demo: DemoSchool, { edits, coming }: Writing): void {
  const { spreadsheetId, sheetId, column } = placeOf(demo, edits);
  const by = new Map(coming.map(({ row, to }) => [row, to]));
  const values = marksIn(demo, edits).map((mark, row) => [by.get(row) ?? mark]);
  const endRow = HEADER_ROWS + values.length;
  const { outcome } = demo.workspace.runtime.edit(
    {
      ...{ spreadsheetId, sheetId, values, kind: 'paste' },
      range: { startRow: HEADER_ROWS, endRow, startColumn: column, endColumn: column + 1 },
    },
    edits.email,
  );

  if (!outcome.accepted) {
    throw new Error(`${edits.email} ${edits.classId} ${edits.key}: ${outcome.message}`);
  }
}

/** True where something else stands than what was written: the guard put the accepted marks back, and asks. */
function isHeld(demo: DemoSchool, { edits, coming }: Writing): boolean {
  const marks = marksIn(demo, edits);

  return coming.some(({ row, to }) => marks[row] !== to);
}

/** Whoever is asked about a column says that it is right, as the teachers of the case did. */
function confirm(demo: DemoSchool, { edits }: Writing): void {
  const { email, classId, subjectId, key: assessment } = edits;
  const until = new Date(demo.workspace.clock.now()).toISOString();

  answerValue(
    demo
      .someone(email)
      .command('held.settle', { classId, subjectId, assessment, until, decision: 'confirm' }),
  );
}

/**
 * Everything is written; looks follow until nobody is asked any more: a look takes so many held values of a book, and leaves
 * the others for the next one. All looks of a part are within some hours: books that nobody changes are read in full every
 * hour, which a case of two weeks would pay for again and again.
 */
function writeAndLook(demo: DemoSchool, writings: readonly Writing[]): void {
  for (const writing of writings) {
    write(demo, writing);
  }

  for (let look = 0; look < MOST_LOOKS; look += 1) {
    demo.beat();

    const held = writings.filter((writing) => isHeld(demo, writing));

    if (held.length === 0) {
      return;
    }

    held.forEach((writing) => {
      confirm(demo, writing);
    });
  }

  throw new Error(`After ${MOST_LOOKS} looks somebody is still asked`);
}

function replayPart(demo: DemoSchool, plan: readonly CaseEdits[], part: CasePart): void {
  const own = plan.filter((edits) => edits.part === part);
  const looks = Math.max(...own.map(({ look }) => look)) + 1;

  demo.workspace.clock.set(FIRST_DAYS[part]);

  for (let look = 0; look < looks; look += 1) {
    const due = own
      .filter((edits) => edits.look === look)
      .map((edits) => ({ edits, coming: comingOf(marksIn(demo, edits), edits) }));

    if (part === 'reentered') {
      writeAndLook(
        demo,
        due.map(({ edits, coming }) => ({
          edits,
          coming: coming.map((one) => ({ ...one, to: '' })),
        })),
      );
    }

    writeAndLook(demo, due);
  }
}

/** The case: marks are entered in November, changed on 4 January, deleted and entered again on 17 January. */
export function replayCase(
  demo: DemoSchool,
  plan: readonly CaseEdits[],
  onStep: (text: string) => void,
): void {
  const blocks = new Map(
    plan.map(({ classId, subjectId }) => [`${classId}/${subjectId}`, { classId, subjectId }]),
  );

  onStep('Nhập điểm học kì I');
  blocks.forEach((block) => {
    ENTERED.forEach((keys) => {
      demo.marks.enter({ ...block, ...keys });
    });
  });
  demo.beat();
  onStep('Tháng 1: sửa đè');
  replayPart(demo, plan, 'changed');
  onStep('Tháng 1: xóa rồi nhập lại');
  replayPart(demo, plan, 'reentered');
}
