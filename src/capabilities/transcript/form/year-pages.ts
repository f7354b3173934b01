import { CONTENT_BOTTOM, CONTENT_WIDTH, MARGIN } from '../../../documents/furniture/page-frame';
import { drawSignatures, signatureHeight } from '../../../documents/furniture/signatures';
import type { Canvas } from '../../../documents/layout/canvas';
import {
  type CellContent,
  drawHeader,
  drawRow,
  headerHeight,
  type Table,
} from '../../../documents/layout/table';
import type { TextStyle } from '../../../documents/layout/text-style';
import { LEGIBLE, TIGHT_LEADING, wrapText } from '../../../documents/layout/wrap';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { TranscriptSubject, TranscriptYear } from '../pure/transcript-year';
import { labelled } from './lines';
import type { TranscriptContent } from './transcript-content';

const NAME_WIDTH = 118;
const MARK_WIDTH = 44;
const RETEST_WIDTH = 56;
const REMARK_WIDTH = CONTENT_WIDTH - NAME_WIDTH - 3 * MARK_WIDTH - RETEST_WIDTH;
const MARK: TextStyle = { face: 'bold', size: 12 };
const NAMES: TextStyle = { face: 'italic', size: 10 };
const LOOK = { size: 12, room: 42 } as const;
/** The line of corrections above the signatures. */
const CORRECTIONS_HEIGHT = 40;
const TALLEST_ROW = 42;

const TABLE: Table = {
  columns: [
    { width: NAME_WIDTH, align: 'left' },
    ...[MARK_WIDTH, MARK_WIDTH, MARK_WIDTH, RETEST_WIDTH].map((width) => ({ width, style: MARK })),
    { width: REMARK_WIDTH, align: 'left' },
  ],
  headerHeights: [32, 24],
  header: [
    { text: 'Môn học,\nhoạt động giáo dục', row: 0, rowSpan: 2, column: 0 },
    { text: 'Điểm trung bình môn hoặc mức đánh giá', row: 0, column: 1, columnSpan: 3 },
    ...['Học kì I', 'Học kì II', 'Cả năm'].map((text, at) => ({ text, row: 1, column: at + 1 })),
    {
      text: 'ĐTBmcn hoặc mức đánh giá sau đánh giá lại (nếu có)',
      row: 0,
      rowSpan: 2,
      column: 4,
    },
    {
      text: 'Nhận xét sự tiến bộ, ưu điểm nổi bật, hạn chế chủ yếu (nếu có); giáo viên bộ môn kí, ghi rõ họ tên',
      row: 0,
      rowSpan: 2,
      column: 5,
    },
  ],
  headerStyle: { face: 'bold', size: 10.5 },
  bodyStyle: { face: 'regular', size: 11.5 },
};

/** Head of the pages of a year. Answers where what follows starts. */
export function drawYearHead(
  canvas: Canvas,
  { pupil }: TranscriptContent,
  { classId, schoolYear, source }: TranscriptYear,
): number {
  const y = MARGIN.top + 16;
  const x = MARGIN.left;
  const name = CONTENT_WIDTH * 0.56;
  labelled(canvas, { x, y, width: name - 8 }, 'Họ và tên:', pupil.fullName);
  labelled(canvas, { x: x + name, y, width: 78 }, 'Lớp:', schoolYear === '' ? '' : classId);
  const year = { x: x + name + 86, y, width: CONTENT_WIDTH - name - 86 };
  labelled(canvas, year, 'Năm học:', schoolYear);
  return source === '' ? y + 12 : drawSource(canvas, y + 17, source);
}

/** A page that is left to be filled says so, and has a line for where what is written comes from. */
function drawSource(canvas: Canvas, y: number, source: string): number {
  canvas.text(source, MARGIN.left, y, { face: 'italic', size: 11 });
  labelled(
    canvas,
    { x: MARGIN.left, y: y + 16, width: CONTENT_WIDTH },
    'Nguồn của số liệu ghi tay ở trang này:',
    '',
  );
  return y + 25;
}

/** The page of the subjects of a year. */
export function drawSubjectsPage(
  file: PdfFile,
  content: TranscriptContent,
  year: TranscriptYear,
): void {
  const canvas = file.addPage();
  file.bookmark(year.schoolYear === '' ? `Lớp ${year.classId}` : `Năm học ${year.schoolYear}`);
  const top = drawYearHead(canvas, content, year);
  drawHeader(canvas, TABLE, { x: MARGIN.left, y: top });
  const tail = CORRECTIONS_HEIGHT + signatureHeight(LOOK);
  let y = top + headerHeight(TABLE);
  const height = Math.min(
    TALLEST_ROW,
    (CONTENT_BOTTOM - y - tail) / Math.max(1, year.subjects.length),
  );
  for (const subject of year.subjects) {
    drawRow(canvas, TABLE, { x: MARGIN.left, y, height, cells: cellsOf(subject) });
    y += height;
  }
  drawTail(canvas, y, year);
}

function cellsOf(subject: TranscriptSubject): CellContent[] {
  const { name, term1, term2, year, retest, teachers } = subject;
  return [name, term1, term2, year, retest, signedBy(teachers)];
}

/** The upper part is for the remark and the signature, the names stand under them. */
function signedBy(teachers: string): CellContent {
  return (canvas, box) => {
    const width = box.width - 6;
    const lines = wrapText(teachers, { ...NAMES, size: LEGIBLE }, width).length;
    const height = Math.min(box.height, Math.max(20, (lines * LEGIBLE + 1) * TIGHT_LEADING));
    const under = { x: box.x + 3, y: box.y + box.height - height, width, height };
    canvas.fitted(teachers, under, NAMES, 'right');
  };
}

function drawTail(canvas: Canvas, top: number, year: TranscriptYear): void {
  const x = MARGIN.left;
  const width = CONTENT_WIDTH;
  labelled(
    canvas,
    { x, y: top + 16, width },
    'Trong trang này có sửa chữa ở ……… chỗ, thuộc môn học, hoạt động giáo dục:',
    '',
  );
  const hint = '(Kí, ghi rõ họ tên)';
  drawSignatures(
    canvas,
    [
      { role: 'Xác nhận của giáo viên chủ nhiệm', hint, name: year.homeroomTeacher },
      {
        role: 'Xác nhận của hiệu trưởng',
        hint: '(Kí, ghi rõ họ tên, đóng dấu)',
        name: year.principal,
      },
    ],
    { x, y: top + CORRECTIONS_HEIGHT - 8, width, look: LOOK },
  );
}
