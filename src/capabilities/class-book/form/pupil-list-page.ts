import { CONTENT_WIDTH } from '../../../documents/furniture/page-frame';
import { drawPagedTable } from '../../../documents/furniture/paged-table';
import type { Column, HeaderCell, Table } from '../../../documents/layout/table';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { ClassBookContent, PupilListRow } from './class-book-content';

/** Columns of the page; what is left of the width goes to the notes. */
const COLUMNS: readonly (Column & { readonly heading: string })[] = [
  { heading: 'TT', width: 24 },
  { heading: 'Họ và tên học sinh', width: 142, align: 'left' },
  { heading: 'Ngày sinh', width: 58 },
  { heading: 'Nam/nữ', width: 44 },
  { heading: 'Dân tộc', width: 74, align: 'left' },
];
/** Between the last row and the foot of the page. */
const TAIL_GAP = 4;
const NOTE_WIDTH = CONTENT_WIDTH - COLUMNS.reduce((sum, { width }) => sum + width, 0);

const TABLE: Table = {
  columns: [
    ...COLUMNS,
    { width: NOTE_WIDTH, align: 'left', style: { face: 'regular', size: 9.5 } },
  ],
  headerHeights: [26],
  header: [...COLUMNS.map(({ heading }) => heading), 'Ghi chú'].map(
    (text, column): HeaderCell => ({ text, row: 0, column }),
  ),
  headerStyle: { face: 'bold', size: 11 },
  bodyStyle: { face: 'regular', size: 11 },
};

/**
 * Pages "Sơ yếu lí lịch học sinh" (domain §4.1 page 4) with what the school keeps here: neither telephones nor
 * personal ids go on paper.
 */
export function drawPupilList(file: PdfFile, book: ClassBookContent): void {
  drawPagedTable(file, {
    title: 'SƠ YẾU LÍ LỊCH HỌC SINH',
    subtitle: `Lớp ${book.classId} – Năm học ${book.schoolYear}`,
    table: TABLE,
    rows: book.pupils.map(rowCells),
    tailHeight: TAIL_GAP,
    drawTail: () => undefined,
  });
}

function rowCells(row: PupilListRow): string[] {
  return [String(row.number), row.pupilName, row.birthDate, row.gender, row.ethnicity, row.note];
}
