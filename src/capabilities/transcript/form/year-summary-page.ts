import { CONTENT_WIDTH, MARGIN } from '../../../documents/furniture/page-frame';
import { drawSignatures } from '../../../documents/furniture/signatures';
import type { Canvas } from '../../../documents/layout/canvas';
import {
  drawHeader,
  drawRow,
  headerHeight,
  type Table,
  tableWidth,
} from '../../../documents/layout/table';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { TranscriptPromotion, TranscriptYear } from '../pure/transcript-year';
import { LINE_STEP, labelled, noted } from './lines';
import type { TranscriptContent } from './transcript-content';
import { drawYearHead } from './year-pages';

const TABLE: Table = {
  columns: [
    { width: 56, align: 'left' },
    { width: 58 },
    { width: 58 },
    { width: 58 },
    { width: 60 },
    { width: 60 },
  ],
  headerHeights: [46, 34],
  header: [
    { text: 'Học kì', row: 0, rowSpan: 2, column: 0 },
    { text: 'Mức đánh giá', row: 0, column: 1, columnSpan: 2 },
    { text: 'Kết quả\nrèn luyện', row: 1, column: 1 },
    { text: 'Kết quả\nhọc tập', row: 1, column: 2 },
    { text: 'Tổng số buổi nghỉ học cả năm', row: 0, rowSpan: 2, column: 3 },
    {
      text: 'Mức đánh giá sau đánh giá lại môn học hoặc rèn luyện trong kì nghỉ hè',
      row: 0,
      column: 4,
      columnSpan: 2,
    },
    { text: 'Kết quả\nrèn luyện', row: 1, column: 4 },
    { text: 'Kết quả\nhọc tập', row: 1, column: 5 },
  ],
  headerStyle: { face: 'bold', size: 10 },
  bodyStyle: { face: 'regular', size: 11.5 },
};
const ROW_HEIGHT = 24;
const BOX = 10;

/** The three sentences of the form; at most one is ticked. */
const SENTENCES: readonly (readonly [Exclude<TranscriptPromotion, null>, string])[] = [
  ['promoted', 'Được lên lớp'],
  [
    'promotedAfterSummer',
    'Được lên lớp sau khi đánh giá lại môn học hoặc rèn luyện trong kì nghỉ hè',
  ],
  ['notPromoted', 'Không được lên lớp'],
];

/** The page of the results of a year. */
export function drawYearSummary(
  file: PdfFile,
  content: TranscriptContent,
  year: TranscriptYear,
): void {
  const canvas = file.addPage();
  const top = drawYearHead(canvas, content, year);
  const under = drawLevels(canvas, top, year);
  drawPromotion(canvas, top, year);
  const y = drawLines(canvas, under + 22, year);
  drawRemarks(canvas, y, content, year);
}

function drawLevels(canvas: Canvas, top: number, year: TranscriptYear): number {
  const { training, learning } = year;
  drawHeader(canvas, TABLE, { x: MARGIN.left, y: top });
  const rows = [
    ['Học kì I', training.term1, learning.term1, '', '', ''],
    ['Học kì II', training.term2, learning.term2, '', '', ''],
    ['Cả năm', training.year, learning.year, year.absences, training.after, learning.after],
  ];
  const first = top + headerHeight(TABLE);
  rows.forEach((cells, at) => {
    drawRow(canvas, TABLE, {
      x: MARGIN.left,
      y: first + at * ROW_HEIGHT,
      height: ROW_HEIGHT,
      cells,
    });
  });
  return first + rows.length * ROW_HEIGHT;
}

function drawPromotion(canvas: Canvas, top: number, { promotion }: TranscriptYear): void {
  const x = MARGIN.left + tableWidth(TABLE) + 10;
  const width = MARGIN.left + CONTENT_WIDTH - x - BOX - 6;
  SENTENCES.forEach(([state, text], at) => {
    const y = top + at * 50;
    const box = { x, y: y + 12, width: BOX, height: BOX };
    canvas.rect(box);
    if (promotion === state) {
      canvas.line(box.x, box.y, box.x + BOX, box.y + BOX, { width: 1.2 });
      canvas.line(box.x, box.y + BOX, box.x + BOX, box.y, { width: 1.2 });
    }
    const room = { x: x + BOX + 6, y, width, height: 36 };
    canvas.fitted(text, room, { face: promotion === state ? 'bold' : 'regular', size: 11 });
  });
}

/** What is written on a line each. */
function drawLines(canvas: Canvas, top: number, year: TranscriptYear): number {
  const lines: readonly (readonly [string, string])[] = [
    ...(year.isLastGrade
      ? ([['Hoàn thành / không hoàn thành chương trình trung học cơ sở:', '']] as const)
      : []),
    ['Chứng chỉ (nếu có):', ''],
    ['Kết quả tham gia các cuộc thi (nếu có):', ''],
    ['Khen thưởng (nếu có):', year.awards],
  ];
  let y = top;
  for (const [label, value] of lines) {
    y += labelled(canvas, { x: MARGIN.left, y, width: CONTENT_WIDTH }, label, value);
    y += 21;
  }
  return y;
}

function drawRemarks(
  canvas: Canvas,
  top: number,
  { heading }: TranscriptContent,
  year: TranscriptYear,
): void {
  const at = { x: MARGIN.left, width: CONTENT_WIDTH };
  noted(
    canvas,
    { ...at, y: top + 6, count: 2 },
    'KẾT QUẢ RÈN LUYỆN TRONG KÌ NGHỈ HÈ (nếu có)',
    year.summer,
  );
  const remark = top + 6 + 3 * LINE_STEP + 8;
  noted(canvas, { ...at, y: remark, count: 5 }, 'NHẬN XÉT CỦA GIÁO VIÊN CHỦ NHIỆM', year.remark);
  const half = CONTENT_WIDTH / 2;
  const look = { size: 12, room: 34 } as const;
  const right = { x: MARGIN.left + half, width: half, look };
  const signed = remark + 6 * LINE_STEP - 10;
  const hint = '(Kí, ghi rõ họ tên)';
  drawSignatures(canvas, [{ role: 'Giáo viên chủ nhiệm', hint, name: year.homeroomTeacher }], {
    ...right,
    y: signed,
  });
  const approval = signed + 100;
  noted(canvas, { ...at, y: approval, count: 2 }, 'PHÊ DUYỆT CỦA HIỆU TRƯỞNG', '');
  const dated = approval + 3 * LINE_STEP;
  const place = `${heading.place || '……………'}, ngày …… tháng …… năm ………`;
  canvas.aligned(place, { ...right, y: dated, align: 'center' }, { face: 'italic', size: 12 });
  const sealed = '(Kí, ghi rõ họ tên, đóng dấu)';
  drawSignatures(canvas, [{ role: 'HIỆU TRƯỞNG', hint: sealed, name: year.principal }], {
    ...right,
    y: dated + 4,
  });
}
