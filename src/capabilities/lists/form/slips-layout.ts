import type { FormLayout } from '../../../documents/form-layout';
import {
  addTitledPage,
  CONTENT_WIDTH,
  MARGIN,
  PAGE_HEADING_HEIGHT,
  SCHOOL_HEIGHT,
} from '../../../documents/furniture/page-frame';
import { drawSignatures } from '../../../documents/furniture/signatures';
import type { Canvas } from '../../../documents/layout/canvas';
import { drawHeader, drawRow, headerHeight, type Table } from '../../../documents/layout/table';
import { GREY, type TextStyle } from '../../../documents/layout/text-style';
import { LEGIBLE, linesFor, wrapText } from '../../../documents/layout/wrap';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { Slip, SlipsContent } from './slips-content';

const NAME_WIDTH = 190;
const ROW_HEIGHT = 21;
const BODY: TextStyle = { face: 'regular', size: 12 };
const LINE_STEP = 20;
/** Of what stands on lines, the largest at which it stands on two. */
const SIZES = [12, 11, 10, 9] as const;

function tableOf({ columns }: SlipsContent): Table {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const share = (CONTENT_WIDTH - NAME_WIDTH) / shares;
  return {
    columns: [
      { width: NAME_WIDTH, align: 'left' },
      ...columns.map(({ width }) => ({ width: width * share })),
    ],
    headerHeights: [30],
    header: ['Môn học, hoạt động giáo dục', ...columns.map(({ heading }) => heading)].map(
      (text, column) => ({
        text,
        row: 0,
        column,
      }),
    ),
    headerStyle: { face: 'bold', size: 11 },
    bodyStyle: { face: 'regular', size: 12 },
  };
}

function drawSlips(file: PdfFile, content: SlipsContent): void {
  for (const slip of content.slips) {
    drawSlip(file, content, slip);
  }
}

function drawSlip(file: PdfFile, content: SlipsContent, slip: Slip): void {
  const canvas = addTitledPage(file, {
    school: content.heading,
    title: 'PHIẾU BÁO KẾT QUẢ HỌC TẬP VÀ RÈN LUYỆN',
    subtitle: `${content.period} – Năm học ${content.schoolYear}`,
  });
  file.bookmark(`${slip.pupilName} (${slip.pupilId})`);
  const top = MARGIN.top + SCHOOL_HEIGHT + PAGE_HEADING_HEIGHT + 14;
  const moved = drawWho(canvas, top, content, slip);
  const y = drawSubjects(canvas, top + 38 + moved, content, slip);
  drawFoot(canvas, drawResults(canvas, y + 22, slip) + 6, content, slip);
}

function drawWho(canvas: Canvas, y: number, { classId }: SlipsContent, slip: Slip): number {
  const name: TextStyle = { face: 'bold', size: 13 };
  const fit = linesFor(`Họ và tên học sinh: ${slip.pupilName}`, name, { width: CONTENT_WIDTH });
  fit.lines.forEach((line, row) => {
    canvas.text(line, MARGIN.left, y + row * 16, { ...name, size: fit.size });
  });
  const moved = (fit.lines.length - 1) * 16;
  const rest = [`Mã học sinh: ${slip.pupilId}`, `Ngày sinh: ${slip.birthDate}`, `Lớp: ${classId}`];
  canvas.text(rest.join('     '), MARGIN.left, y + 20 + moved, BODY);
  return moved;
}

function drawSubjects(canvas: Canvas, top: number, content: SlipsContent, slip: Slip): number {
  const table = tableOf(content);
  drawHeader(canvas, table, { x: MARGIN.left, y: top });
  let y = top + headerHeight(table);
  for (const { name, values } of slip.subjects) {
    const cells = [name, ...values];
    drawRow(canvas, table, { x: MARGIN.left, y, height: ROW_HEIGHT, cells });
    y += ROW_HEIGHT;
  }
  return y;
}

function drawResults(canvas: Canvas, top: number, { results }: Slip): number {
  const half = CONTENT_WIDTH / 2;
  results.forEach(({ label, value }, at) => {
    const x = MARGIN.left + (at % 2) * half;
    canvas.text(`${label}: ${value}`, x, top + Math.floor(at / 2) * LINE_STEP, BODY);
  });
  return top + Math.ceil(results.length / 2) * LINE_STEP;
}

/** Two lines to write on under a label, more where what is known needs them; it stands on them. Answers how many. */
function drawNoted(canvas: Canvas, y: number, label: string, value: string): number {
  canvas.text(label, MARGIN.left, y, { face: 'bold', size: 12 });
  const size = SIZES.find((each) => linesAt(value, each).length <= 2) ?? LEGIBLE;
  const lines = linesAt(value, size);
  const rows = Math.max(2, lines.length);
  for (let row = 1; row <= rows; row += 1) {
    const rule = y + row * LINE_STEP;
    canvas.line(MARGIN.left, rule, MARGIN.left + CONTENT_WIDTH, rule, { width: 0.4, color: GREY });
    canvas.text(lines[row - 1] ?? '', MARGIN.left, rule - 3, { ...BODY, size });
  }

  return rows;
}

function linesAt(value: string, size: number): readonly string[] {
  return value === '' ? [] : wrapText(value, { ...BODY, size }, CONTENT_WIDTH);
}

function drawFoot(canvas: Canvas, top: number, content: SlipsContent, { remark }: Slip): void {
  const { homeroomTeacher } = content;
  const rows = drawNoted(canvas, top, 'Nhận xét của giáo viên chủ nhiệm:', remark);
  const family = top + (rows + 1) * LINE_STEP;
  drawNoted(canvas, family, 'Ý kiến của gia đình:', '');
  const hint = '(Kí, ghi rõ họ tên)';
  drawSignatures(
    canvas,
    [
      { role: 'CHA, MẸ HOẶC NGƯỜI GIÁM HỘ', hint, name: '' },
      { role: 'GIÁO VIÊN CHỦ NHIỆM', hint, name: homeroomTeacher },
    ],
    {
      x: MARGIN.left,
      y: family + 3 * LINE_STEP - 4,
      width: CONTENT_WIDTH,
      look: { size: 12, room: 36 },
    },
  );
}

/** Slips for the families, a page a pupil (R078, R109). */
export const SLIPS_LAYOUT: FormLayout<SlipsContent> = {
  version: 2,
  title: ({ classId, period, schoolYear }) =>
    `Phiếu báo kết quả lớp ${classId} – ${period} – Năm học ${schoolYear}`,
  parts: [drawSlips],
  sides: { left: MARGIN.left, right: MARGIN.right },
  numbers: 'none',
};
