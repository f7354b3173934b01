import { CONTENT_WIDTH, MARGIN, termTitle } from '../../../documents/furniture/page-frame';
import { drawPagedTable } from '../../../documents/furniture/paged-table';
import { drawSignatures, signatureHeight } from '../../../documents/furniture/signatures';
import type { Canvas } from '../../../documents/layout/canvas';
import type { Column, HeaderCell, Table } from '../../../documents/layout/table';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { ClassBookContent, SummaryPage, SummaryRow } from './class-book-content';

const NUMBER_WIDTH = 22;
const NAME_WIDTH = 128;
const RESULT_WIDTH = 38;
const SIGNATURE_LOOK = { size: 11.5, room: 36 } as const;
const TAIL_GAP = 6;
const COLUMNS_BEFORE = 2;

/** Page "Tổng hợp kết quả học kì": one column a subject, learning and training results, signatures and stamp. */
export function drawSummaryPage(file: PdfFile, book: ClassBookContent): void {
  drawSummary(file, book, { period: termTitle(book.term), summary: book.summary });
}

/** The same of any period: `HỌC KÌ I`, `CẢ NĂM`. */
export function drawSummary(
  file: PdfFile,
  book: ClassBookContent,
  { period, summary }: { readonly period: string; readonly summary: SummaryPage },
): void {
  drawPagedTable(file, {
    title: `TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ ${period}`,
    subtitle: `Lớp ${book.classId} – Năm học ${book.schoolYear}`,
    table: summaryTable(summary),
    rows: summary.rows.map(rowCells),
    tailHeight: TAIL_GAP + signatureHeight(SIGNATURE_LOOK),
    drawTail: (canvas, y) => drawTail(canvas, book, y + TAIL_GAP),
  });
}

function summaryTable({ commentSubjects, scoreSubjects }: SummaryPage): Table {
  const count = commentSubjects.length + scoreSubjects.length;
  const free = CONTENT_WIDTH - NUMBER_WIDTH - NAME_WIDTH - 2 * RESULT_WIDTH;
  const columns: Column[] = [
    { width: NUMBER_WIDTH },
    { width: NAME_WIDTH, align: 'left' },
    ...Array.from({ length: count }, () => ({ width: free / Math.max(1, count) })),
    { width: RESULT_WIDTH },
    { width: RESULT_WIDTH },
  ];
  return {
    columns,
    headerHeights: [22, 84],
    header: summaryHeader(commentSubjects, scoreSubjects),
    headerStyle: { face: 'bold', size: 10 },
    bodyStyle: { face: 'regular', size: 10.5 },
  };
}

function summaryHeader(comment: readonly string[], score: readonly string[]): HeaderCell[] {
  const group = (text: string, column: number, columnSpan: number): HeaderCell[] =>
    columnSpan > 0 ? [{ text, row: 0, column, columnSpan }] : [];
  const scoreStart = COLUMNS_BEFORE + comment.length;
  const results = scoreStart + score.length;
  return [
    { text: 'TT', row: 0, rowSpan: 2, column: 0 },
    { text: 'Họ và tên học sinh', row: 0, rowSpan: 2, column: 1 },
    ...group('Môn đánh giá bằng nhận xét', COLUMNS_BEFORE, comment.length),
    ...group('Môn đánh giá bằng nhận xét kết hợp điểm số', scoreStart, score.length),
    ...[...comment, ...score].map((text, at) => ({
      text,
      row: 1,
      column: COLUMNS_BEFORE + at,
      upwards: true,
    })),
    { text: 'Kết quả', row: 0, column: results, columnSpan: 2 },
    { text: 'Kết quả học tập', row: 1, column: results, upwards: true },
    { text: 'Kết quả rèn luyện', row: 1, column: results + 1, upwards: true },
  ];
}

function rowCells(row: SummaryRow): string[] {
  return [String(row.number), row.pupilName, ...row.values, row.learning, row.training];
}

function drawTail(canvas: Canvas, book: ClassBookContent, y: number): void {
  const blocks = [
    { role: 'GIÁO VIÊN CHỦ NHIỆM', hint: '(Kí, ghi rõ họ tên)', name: book.homeroomTeacher },
    { role: 'HIỆU TRƯỞNG', hint: '(Kí, ghi rõ họ tên, đóng dấu)', name: book.principal },
  ];
  const look = SIGNATURE_LOOK;
  drawSignatures(canvas, blocks, { x: MARGIN.left, y, width: CONTENT_WIDTH, look });
}
