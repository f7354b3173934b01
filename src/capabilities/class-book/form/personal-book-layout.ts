import type { FormLayout } from '../../../documents/form-layout';
import { CONTENT_WIDTH, MARGIN } from '../../../documents/furniture/page-frame';
import { drawPagedTable } from '../../../documents/furniture/paged-table';
import { drawSignatures, signatureHeight } from '../../../documents/furniture/signatures';
import type { CellContent, Column, HeaderCell, Table } from '../../../documents/layout/table';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import { termName } from '../../../school/term-name';
import type { SubjectPage } from './class-book-content';
import { markCell, unusedCell } from './mark-cell';
import type { PersonalBookContent } from './personal-book-content';

/** As many regular assessments as the form draws. */
const REGULAR = 4;
const LOOK = { size: 11.5, room: 36 } as const;
const FOOT_HEIGHT = 24;
const WIDTHS = { number: 20, id: 54, name: 108, birth: 52, mark: 20, periodic: 33, result: 38 };
const MARK: Column = { width: WIDTHS.mark };
const USED =
  WIDTHS.number +
  WIDTHS.id +
  WIDTHS.name +
  WIDTHS.birth +
  REGULAR * WIDTHS.mark +
  2 * WIDTHS.periodic +
  WIDTHS.result;

const TABLE: Table = {
  columns: [
    { width: WIDTHS.number },
    { width: WIDTHS.id },
    { width: WIDTHS.name, align: 'left' },
    { width: WIDTHS.birth },
    ...Array.from({ length: REGULAR }, () => MARK),
    { width: WIDTHS.periodic },
    { width: WIDTHS.periodic },
    { width: WIDTHS.result, style: { face: 'bold', size: 10.5 } },
    { width: CONTENT_WIDTH - USED, align: 'left', style: { face: 'regular', size: 9 } },
  ],
  headerHeights: [18, 14],
  header: [
    ...['TT', 'Mã học sinh', 'Họ và tên học sinh', 'Ngày sinh'].map(whole),
    { text: 'ĐĐGtx', row: 0, column: 4, columnSpan: REGULAR },
    ...Array.from({ length: REGULAR }, (_, at) => ({
      text: String(at + 1),
      row: 1,
      column: 4 + at,
    })),
    ...['ĐĐGgk', 'ĐĐGck', 'ĐTBmhk', 'Nhận xét'].map((text, at) => whole(text, 4 + REGULAR + at)),
  ],
  headerStyle: { face: 'bold', size: 9.5 },
  bodyStyle: { face: 'regular', size: 10 },
};

function whole(text: string, column: number): HeaderCell {
  return { text, column, row: 0, rowSpan: 2 };
}

function cellsOf({ subject, pupils }: PersonalBookContent, at: number): CellContent[] {
  const row = subject.rows[at];
  const pupil = pupils[at];

  if (row === undefined || pupil === undefined) {
    return [];
  }

  const regular = Array.from({ length: REGULAR }, (_, place) => regularCell(subject, row, place));

  return [
    String(row.number),
    pupil.id,
    row.pupilName,
    pupil.birthDate,
    ...regular,
    markCell(row.midTerm),
    markCell(row.final),
    row.average,
    [row.remark ?? '', row.note].filter((text) => text !== '').join('\n'),
  ];
}

function regularCell(
  { regularCount }: SubjectPage,
  { regular }: SubjectPage['rows'][number],
  at: number,
): CellContent {
  return at < regularCount ? markCell(regular[at] ?? { text: '' }) : unusedCell;
}

/** `12 (26,7 %)`. */
function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;

  return `${part} (${percent.toFixed(1).replace('.', ',')} %)`;
}

function footText({ passed }: PersonalBookContent): string {
  if (passed === null) {
    return 'Số học sinh đạt: ……… (……… %)     Chưa đạt: ……… (……… %)';
  }

  const { yes, no } = passed;

  return `Số học sinh đạt: ${share(yes, yes + no)}     Chưa đạt: ${share(no, yes + no)}`;
}

function drawBook(file: PdfFile, book: PersonalBookContent): void {
  const { subject, classId, schoolYear, term } = book;

  drawPagedTable(file, {
    school: book.heading,
    title: 'SỔ THEO DÕI VÀ ĐÁNH GIÁ HỌC SINH (CỦA GIÁO VIÊN)',
    subtitle: `Môn ${subject.subjectName} – Lớp ${classId} – ${termName(term)} – Năm học ${schoolYear}`,
    table: TABLE,
    rows: subject.rows.map((_, at) => cellsOf(book, at)),
    isRoomy: true,
    tailHeight: FOOT_HEIGHT + signatureHeight(LOOK),
    drawTail: (canvas, y) => {
      canvas.text(footText(book), MARGIN.left, y + 16, { face: 'regular', size: 11.5 });
      const hint = '(Kí, ghi rõ họ tên)';
      const names = subject.teachers.length === 0 ? [''] : subject.teachers;
      const blocks = names.map((name) => ({ role: 'Giáo viên bộ môn', hint, name }));
      const at = { x: MARGIN.left, y: y + FOOT_HEIGHT, width: CONTENT_WIDTH, look: LOOK };
      drawSignatures(canvas, blocks, at);
    },
  });
}

/** The teacher's own book: blank with the names at the start of a semester, full at its end (R180). */
export const PERSONAL_BOOK_LAYOUT: FormLayout<PersonalBookContent> = {
  version: 2,
  title: ({ subject: { subjectName }, classId, term, schoolYear }) =>
    `Sổ điểm cá nhân môn ${subjectName} lớp ${classId} – ${termName(term)} – Năm học ${schoolYear}`,
  parts: [drawBook],
  sides: { left: MARGIN.left, right: MARGIN.right },
  numbers: 'foot',
};
