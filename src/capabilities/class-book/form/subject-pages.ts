import { CONTENT_WIDTH, MARGIN } from '../../../documents/furniture/page-frame';
import { drawPagedTable } from '../../../documents/furniture/paged-table';
import {
  drawSignatures,
  type SignatureBlock,
  signatureHeight,
} from '../../../documents/furniture/signatures';
import type { Canvas } from '../../../documents/layout/canvas';
import type { CellContent, Column, HeaderCell, Table } from '../../../documents/layout/table';
import type { TextStyle } from '../../../documents/layout/text-style';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import { TERM_NUMERAL, termName } from '../../../school/term-name';
import type { ClassBookContent, SubjectPage, SubjectPageRow } from './class-book-content';
import { markCell, unusedCell } from './mark-cell';

type Term = 1 | 2;

/** The form always draws this many regular-assessment columns. */
const REGULAR_COLUMNS = 4;
const SIGNATURES_A_ROW = 4;
const SIGNATURE_LOOK = { size: 11, room: 26 } as const;
const TAIL_GAP = 4;

const BODY: TextStyle = { face: 'regular', size: 11 };
const AVERAGE: TextStyle = { face: 'bold', size: 11 };
const NOTE: TextStyle = { face: 'regular', size: 9.5 };

/** Headings that differ between the two kinds of subject (Circular 22/2021, forms of the class book). */
const HEADINGS = {
  score: {
    group: 'ĐIỂM ĐÁNH GIÁ',
    regular: 'ĐĐGtx',
    midTerm: 'ĐĐGgk',
    final: 'ĐĐGck',
    average: (term: Term) => `ĐTBmhk${TERM_NUMERAL[term]}`,
    year: 'ĐTBmcn',
    retest: 'Đánh giá lại',
  },
  comment: {
    group: 'MỨC ĐÁNH GIÁ: Đạt (Đ) / Chưa đạt (CĐ)',
    regular: 'Thường xuyên',
    midTerm: 'Giữa kì',
    final: 'Cuối kì',
    average: termName,
    year: 'Cả năm',
    retest: 'Mức đánh giá lại',
  },
} as const;

/** Pages of one subject: the list with marks, and the signatures of all its teachers, lead teacher first. */
export function drawSubjectPages(
  file: PdfFile,
  book: ClassBookContent,
  subject: SubjectPage,
): void {
  const table = subjectTable(subject, book.term);
  const blocks = signatureBlocks(subject.teachers);
  const blockRows = Math.ceil(blocks.length / SIGNATURES_A_ROW);
  drawPagedTable(file, {
    title: `MÔN ${subject.subjectName.toUpperCase()}`,
    subtitle: `Lớp ${book.classId} – ${termName(book.term)} – Năm học ${book.schoolYear}`,
    table,
    rows: subject.rows.map((row) => rowCells(row, subject, book.term)),
    tailHeight: TAIL_GAP + blockRows * signatureHeight(SIGNATURE_LOOK),
    drawTail: (canvas, y) => drawTeachers(canvas, blocks, y + TAIL_GAP),
  });
}

function subjectTable(subject: SubjectPage, term: Term): Table {
  const columns = subjectColumns(term);
  return {
    columns,
    headerHeights: [16, 15, 13],
    header: subjectHeader(subject.kind, term),
    headerStyle: { face: 'bold', size: 10 },
    bodyStyle: BODY,
  };
}

/** Widths in points; semester II has two columns more. What is left goes to the notes. */
const WIDTHS = {
  1: { number: 24, name: 142, regular: 32, periodic: 38, result: 47, retest: 0 },
  2: { number: 22, name: 126, regular: 25, periodic: 32, result: 43, retest: 36 },
} as const;

function subjectColumns(term: Term): Column[] {
  const widths = WIDTHS[term];
  const result: Column = { width: widths.result, style: AVERAGE };
  const columns: Column[] = [
    { width: widths.number },
    { width: widths.name, align: 'left' },
    ...Array.from({ length: REGULAR_COLUMNS }, () => ({ width: widths.regular })),
    { width: widths.periodic },
    { width: widths.periodic },
    result,
    ...(term === 2 ? [result, { width: widths.retest }] : []),
  ];
  const used = columns.reduce((sum, column) => sum + column.width, 0);
  return [...columns, { width: CONTENT_WIDTH - used, align: 'left', style: NOTE }];
}

function subjectHeader(kind: SubjectPage['kind'], term: Term): HeaderCell[] {
  const heading = HEADINGS[kind];
  const last =
    term === 1 ? [heading.average(1)] : [heading.average(2), heading.year, heading.retest];
  const firstMark = 2;
  const afterRegular = firstMark + REGULAR_COLUMNS;
  const singles = [heading.midTerm, heading.final, ...last];
  const whole = (text: string, column: number): HeaderCell => ({
    text,
    column,
    row: 0,
    rowSpan: 3,
  });
  return [
    whole('TT', 0),
    whole('Họ và tên học sinh', 1),
    {
      text: heading.group,
      row: 0,
      column: firstMark,
      columnSpan: REGULAR_COLUMNS + singles.length,
    },
    { text: heading.regular, row: 1, column: firstMark, columnSpan: REGULAR_COLUMNS },
    ...Array.from({ length: REGULAR_COLUMNS }, (_, at) => ({
      text: String(at + 1),
      row: 2,
      column: firstMark + at,
    })),
    ...singles.map((text, at) => ({ text, row: 1, rowSpan: 2, column: afterRegular + at })),
    whole('Ghi chú', afterRegular + singles.length),
  ];
}

function rowCells(row: SubjectPageRow, subject: SubjectPage, term: Term): CellContent[] {
  const regular = Array.from({ length: REGULAR_COLUMNS }, (_, at): CellContent => {
    const mark = row.regular[at];
    return at < subject.regularCount ? markCell(mark ?? { text: '' }) : unusedCell;
  });
  const year = term === 2 ? [row.yearAverage ?? '', row.retest ?? ''] : [];
  return [
    String(row.number),
    row.pupilName,
    ...regular,
    markCell(row.midTerm),
    markCell(row.final),
    row.average,
    ...year,
    row.note,
  ];
}

/** Several teachers sign one list; the first is marked as the one who leads the subject in this class. */
function signatureBlocks(teachers: readonly string[]): SignatureBlock[] {
  const names = teachers.length === 0 ? [''] : teachers;
  return names.map((name, at) => ({
    role: at === 0 && names.length > 1 ? 'Giáo viên chủ trì' : 'Giáo viên bộ môn',
    hint: '(Kí, ghi rõ họ tên)',
    name,
  }));
}

function drawTeachers(canvas: Canvas, blocks: readonly SignatureBlock[], top: number): void {
  const rowHeight = signatureHeight(SIGNATURE_LOOK);
  // A single teacher signs on the right half, as on the paper form.
  const shift = blocks.length === 1 ? CONTENT_WIDTH / 2 : 0;
  for (let from = 0; from < blocks.length; from += SIGNATURES_A_ROW) {
    drawSignatures(canvas, blocks.slice(from, from + SIGNATURES_A_ROW), {
      x: MARGIN.left + shift,
      y: top + (from / SIGNATURES_A_ROW) * rowHeight,
      width: CONTENT_WIDTH - shift,
      look: SIGNATURE_LOOK,
    });
  }
}
