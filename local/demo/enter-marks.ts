import { a1 } from '../../src/book/column-name';
import { HEADER_ROWS } from '../../src/book/tab-layout';
import type { DemoCell, DemoSchool } from './demo-school';

/** Types one text into the mark cell of the first pupil, as a person. */
export function typeMark(
  demo: DemoSchool,
  cell: DemoCell,
  typed: { readonly text: string; readonly actor: string },
) {
  const tab = demo.marks.subjectTabs(cell.classId).find(({ id }) => id === cell.subjectId);
  const column = demo.marks.columnOf(cell.classId, cell.subjectId, cell.key);
  const row = HEADER_ROWS + (cell.row ?? 0);

  return demo.workspace.runtime.edit(
    {
      spreadsheetId: demo.books.get(cell.classId) ?? '',
      sheetId: tab?.sheetId ?? 0,
      kind: 'type',
      range: { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 },
      values: [[typed.text]],
    },
    typed.actor,
  ).outcome;
}

/** What stands in a cell as shown. */
export function shownMark(demo: DemoSchool, cell: DemoCell): string {
  const tab = demo.marks.subjectTabs(cell.classId).find(({ id }) => id === cell.subjectId);
  const column = demo.marks.columnOf(cell.classId, cell.subjectId, cell.key);
  const place = a1(HEADER_ROWS + (cell.row ?? 0), column);
  const rows = demo.files.readRows(
    demo.books.get(cell.classId) ?? '',
    `'${tab?.title ?? ''}'!${place}`,
  );

  return rows[0]?.[0] ?? '';
}

/** Every lead teacher pastes regular marks and the mid-term mark of the semester; wrong hands are refused. */
export function enterSemester(demo: DemoSchool, onClass: (classId: string) => void): void {
  for (const { id: classId } of demo.school.classes) {
    onClass(classId);

    for (const { id: subjectId } of demo.marks.subjectTabs(classId)) {
      const entered = demo.marks.enter({ classId, subjectId, fromKey: 'HK1.TX1', toKey: 'HK1.CK' });

      if (!entered.outcome.accepted) {
        throw new Error(`${classId} ${subjectId}: ${entered.outcome.message}`);
      }

      demo.marksEntered += entered.cells;
    }
  }
}

/** What people may not do is tried, and refused. */
export function tryForbidden(demo: DemoSchool): void {
  const [first] = demo.school.classes;
  const classId = first?.id ?? '';
  const principal = demo.person('principal').email;
  const teacher = demo.marks.teacherOf(classId, 'toan');
  const stranger = 'nguoila@truongkhac.edu.vn';
  const cell = { classId, subjectId: 'van', key: 'HK1.TX1' };

  const refuse = (actor: string, what: string, at: DemoCell): void => {
    demo.expectTypingRefused({ actor, what, cell: at }, typeMark(demo, at, { text: '10', actor }));
  };

  refuse(principal, `ghi điểm Văn ${classId}`, cell);
  refuse(stranger, `ghi điểm Văn ${classId}`, cell);
  refuse(teacher, `sửa ĐTB Toán ${classId}`, { classId, subjectId: 'toan', key: 'HK1.TB' });
  refuse(teacher, 'ghi điểm học kì II khi chưa tới thời gian', {
    classId,
    subjectId: 'toan',
    key: 'HK2.TX1',
  });
}
