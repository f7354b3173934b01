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
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { TranscriptSubject, TranscriptYear } from '../pure/transcript-year';
import { labelled } from './lines';
import { drawRemark, subjectPages, subjectRowHeights } from './subject-remark';
import type { TranscriptContent } from './transcript-content';

const NAME_WIDTH = 118;
const MARK_WIDTH = 44;
const RETEST_WIDTH = 56;
const BEFORE_REMARK = NAME_WIDTH + 3 * MARK_WIDTH + RETEST_WIDTH;
const MARK: TextStyle = { face: 'bold', size: 12 };
const LOOK = { size: 12, room: 42 } as const;
/** The line of corrections above the signatures. */
const CORRECTIONS_HEIGHT = 40;
const TAIL_HEIGHT = CORRECTIONS_HEIGHT + signatureHeight(LOOK);
/** From the top of a page to its table where a line says where what is written comes from. */
const TALLEST_HEAD = MARGIN.top + 58;

const TABLE: Table = {
  columns: [
    { width: NAME_WIDTH, align: 'left' },
    ...[MARK_WIDTH, MARK_WIDTH, MARK_WIDTH, RETEST_WIDTH].map((width) => ({ width, style: MARK })),
    { width: CONTENT_WIDTH - BEFORE_REMARK, align: 'left' },
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

/** The page of the subjects of a year; a second one where the remarks need it. */
export function drawSubjectsPage(
  file: PdfFile,
  content: TranscriptContent,
  year: TranscriptYear,
): void {
  // How far down the head reaches is known when it is drawn; its line of a source is the most.
  const height = CONTENT_BOTTOM - TALLEST_HEAD - headerHeight(TABLE) - TAIL_HEIGHT;
  const room = { width: CONTENT_WIDTH - BEFORE_REMARK, height };
  const pages = subjectPages(year.subjects, room);

  pages.forEach((subjects, at) => {
    const canvas = file.addPage();

    if (at === 0) {
      file.bookmark(year.schoolYear === '' ? `Lớp ${year.classId}` : `Năm học ${year.schoolYear}`);
    }

    const top = drawYearHead(canvas, content, year);
    const y = drawSubjects(canvas, top, subjects);

    if (at === pages.length - 1) {
      drawTail(canvas, y, year);
    }
  });
}

/** Answers where what follows starts. */
function drawSubjects(canvas: Canvas, top: number, subjects: readonly TranscriptSubject[]): number {
  drawHeader(canvas, TABLE, { x: MARGIN.left, y: top });
  let y = top + headerHeight(TABLE);
  const heights = subjectRowHeights(subjects, {
    width: CONTENT_WIDTH - BEFORE_REMARK,
    height: CONTENT_BOTTOM - y - TAIL_HEIGHT,
  });
  subjects.forEach((subject, at) => {
    const height = heights[at] ?? 0;
    drawRow(canvas, TABLE, { x: MARGIN.left, y, height, cells: cellsOf(subject) });
    y += height;
  });
  return y;
}

function cellsOf(subject: TranscriptSubject): CellContent[] {
  const { name, term1, term2, year, retest } = subject;
  return [name, term1, term2, year, retest, (canvas, box) => drawRemark(canvas, box, subject)];
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
