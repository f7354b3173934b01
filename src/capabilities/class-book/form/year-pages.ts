import {
  addTitledPage,
  CONTENT_BOTTOM,
  CONTENT_WIDTH,
  MARGIN,
  PAGE_HEADING_HEIGHT,
} from '../../../documents/furniture/page-frame';
import { drawPagedTable } from '../../../documents/furniture/paged-table';
import { drawSignatures, signatureHeight } from '../../../documents/furniture/signatures';
import type { Canvas } from '../../../documents/layout/canvas';
import {
  type Column,
  drawHeader,
  drawRow,
  type HeaderCell,
  headerHeight,
  type Table,
} from '../../../documents/layout/table';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { YearBookContent, YearRow, YearTotals } from './year-book-content';

const LOOK = { size: 11.5, room: 36 } as const;
const NUMBER_WIDTH = 24;
const NAME_WIDTH = 132;
const TOTAL_WIDTH = 22;
const TOTALS_HEIGHT = 22;
const TAIL_GAP = 6;

function subtitleOf({ second }: YearBookContent): string {
  return `Lớp ${second.classId} – Năm học ${second.schoolYear}`;
}

/** “Theo dõi chuyên cần”: sums of the months with and without leave, as the register has them. */
export function drawAttendance(file: PdfFile, book: YearBookContent): void {
  drawPagedTable(file, {
    title: 'THEO DÕI CHUYÊN CẦN (SỐ BUỔI NGHỈ HỌC THEO THÁNG)',
    subtitle: subtitleOf(book),
    table: attendanceTable(book),
    rows: book.attendance.map((row) => [String(row.number), row.pupilName, ...row.values]),
    tailHeight: TAIL_GAP + signatureHeight(LOOK),
    drawTail: (canvas, y) => drawSigned(canvas, book, y + TAIL_GAP),
  });
}

function attendanceTable({ months }: YearBookContent): Table {
  const free = CONTENT_WIDTH - NUMBER_WIDTH - NAME_WIDTH - 3 * TOTAL_WIDTH;
  const width = free / Math.max(1, 2 * months.length);
  const totals = 2 + 2 * months.length;
  const whole = (text: string, column: number): HeaderCell => ({
    text,
    column,
    row: 0,
    rowSpan: 2,
  });
  return {
    columns: [
      { width: NUMBER_WIDTH },
      { width: NAME_WIDTH, align: 'left' },
      ...months.flatMap((): Column[] => [{ width }, { width }]),
      ...[0, 1, 2].map((): Column => ({ width: TOTAL_WIDTH })),
    ],
    headerHeights: [30, 14],
    header: [
      whole('TT', 0),
      whole('Họ và tên học sinh', 1),
      ...months.flatMap((text, at): HeaderCell[] => [
        { text, row: 0, column: 2 + 2 * at, columnSpan: 2 },
        ...letters(['P', 'K'], 2 + 2 * at),
      ]),
      { text: 'Tổng số buổi', row: 0, column: totals, columnSpan: 3 },
      ...letters(['P', 'K', 'TS'], totals),
    ],
    headerStyle: { face: 'bold', size: 9.5 },
    bodyStyle: { face: 'regular', size: 10.5 },
  };
}

function letters(texts: readonly string[], column: number): HeaderCell[] {
  return texts.map((text, at) => ({ text, row: 1, column: column + at }));
}

/** Widths of the year page after number and name; what is left goes to the awards. */
const LEVEL_WIDTH = 41;
const DECISION_WIDTH = 42;

const YEAR_TABLE: Table = {
  columns: [
    { width: NUMBER_WIDTH },
    { width: NAME_WIDTH, align: 'left' },
    ...[0, 1, 2, 3].map((): Column => ({ width: LEVEL_WIDTH })),
    ...[0, 1, 2].map((): Column => ({ width: DECISION_WIDTH })),
    { width: CONTENT_WIDTH - NUMBER_WIDTH - NAME_WIDTH - 4 * LEVEL_WIDTH - 3 * DECISION_WIDTH },
  ],
  headerHeights: [58, 34],
  header: [
    { text: 'TT', row: 0, rowSpan: 2, column: 0 },
    { text: 'Họ và tên học sinh', row: 0, rowSpan: 2, column: 1 },
    { text: 'Mức đánh giá', row: 0, column: 2, columnSpan: 2 },
    { text: 'Rèn\nluyện', row: 1, column: 2 },
    { text: 'Học\ntập', row: 1, column: 3 },
    {
      text: 'Mức đánh giá sau rèn luyện trong hè, đánh giá lại',
      row: 0,
      column: 4,
      columnSpan: 2,
    },
    { text: 'Rèn\nluyện', row: 1, column: 4 },
    { text: 'Học\ntập', row: 1, column: 5 },
    { text: 'Tổng số buổi nghỉ học', row: 0, rowSpan: 2, column: 6 },
    { text: 'Được lên lớp', row: 0, rowSpan: 2, column: 7 },
    { text: 'Không được lên lớp', row: 0, rowSpan: 2, column: 8 },
    { text: 'Khen\nthưởng', row: 0, rowSpan: 2, column: 9 },
  ],
  headerStyle: { face: 'bold', size: 10 },
  bodyStyle: { face: 'regular', size: 10.5 },
};

/** The year page: levels, levels after the summer, absences, promotion, awards, totals, signatures and stamp. */
export function drawYearPage(file: PdfFile, book: YearBookContent): void {
  drawPagedTable(file, {
    title: 'TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ CẢ NĂM VÀ SAU KÌ NGHỈ HÈ',
    subtitle: subtitleOf(book),
    table: YEAR_TABLE,
    rows: book.year.map(yearCells),
    tailHeight: TAIL_GAP + TOTALS_HEIGHT + signatureHeight(LOOK),
    drawTail: (canvas, y) => {
      canvas.text(totalsText(book.totals), MARGIN.left, y + 16, { face: 'bold', size: 11 });
      drawSigned(canvas, book, y + TOTALS_HEIGHT + TAIL_GAP);
    },
  });
}

function yearCells(row: YearRow): string[] {
  return [
    String(row.number),
    row.pupilName,
    row.training,
    row.learning,
    row.trainingAfter,
    row.learningAfter,
    row.absences,
    row.promoted,
    row.notPromoted,
    row.title,
  ];
}

function totalsText({ pupils, promoted, promotedAfterSummer, notPromoted }: YearTotals): string {
  return `Tổng hợp chung: ${pupils} học sinh; được lên lớp ${promoted} (trong đó sau kì nghỉ hè ${promotedAfterSummer}); không được lên lớp ${notPromoted}.`;
}

function drawSigned(canvas: Canvas, { second }: YearBookContent, y: number): void {
  const blocks = [
    { role: 'GIÁO VIÊN CHỦ NHIỆM', hint: '(Kí, ghi rõ họ tên)', name: second.homeroomTeacher },
    { role: 'HIỆU TRƯỞNG', hint: '(Kí, ghi rõ họ tên, đóng dấu)', name: second.principal },
  ];
  drawSignatures(canvas, blocks, { x: MARGIN.left, y, width: CONTENT_WIDTH, look: LOOK });
}

const REMARKS: Table = {
  columns: [{ width: 70 }, { width: CONTENT_WIDTH - 220 }, { width: 150 }],
  headerHeights: [26],
  header: ['Tháng', 'Nhận xét', 'Kí tên, đóng dấu'].map((text, column) => ({
    text,
    row: 0,
    column,
  })),
  headerStyle: { face: 'bold', size: 12 },
  bodyStyle: { face: 'regular', size: 12 },
};
/** Months a head inspects the book in, as the form has rows. */
const REMARK_ROWS = 10;

/** “Nhận xét của hiệu trưởng”: rows to write in. */
export function drawRemarks(file: PdfFile, book: YearBookContent): void {
  const title = 'NHẬN XÉT CỦA HIỆU TRƯỞNG';
  const canvas = addTitledPage(file, { title, subtitle: subtitleOf(book) });
  file.bookmark(title);
  const top = MARGIN.top + PAGE_HEADING_HEIGHT;
  drawHeader(canvas, REMARKS, { x: MARGIN.left, y: top });
  const first = top + headerHeight(REMARKS);
  const height = (CONTENT_BOTTOM - first - 4) / REMARK_ROWS;
  for (let row = 0; row < REMARK_ROWS; row++) {
    drawRow(canvas, REMARKS, { x: MARGIN.left, y: first + row * height, height, cells: [] });
  }
}
