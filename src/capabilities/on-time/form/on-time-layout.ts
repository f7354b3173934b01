import type { FormLayout } from '../../../documents/form-layout';
import { CONTENT_WIDTH, MARGIN } from '../../../documents/furniture/page-frame';
import { drawPagedTable } from '../../../documents/furniture/paged-table';
import { drawSignatures, signatureHeight } from '../../../documents/furniture/signatures';
import type { Column, HeaderCell, Table } from '../../../documents/layout/table';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { OnTimeContent, OnTimeGroupLine, OnTimeStaffLine } from './on-time-content';

/** A column of a table: heading, width in points (the first takes what is left), and what of a line stands in it. */
interface Part<Line> {
  readonly heading: string;
  readonly field: keyof Line & string;
  readonly width: number;
  readonly isLeft?: true;
}

const STAFF: readonly Part<OnTimeStaffLine>[] = [
  { heading: 'Giáo viên', field: 'name', width: 0, isLeft: true },
  { heading: 'Tổ', field: 'groups', width: 78, isLeft: true },
  { heading: 'Đến hạn', field: 'due', width: 42 },
  { heading: 'Đúng hạn', field: 'onTime', width: 42 },
  { heading: 'Trễ', field: 'late', width: 36 },
  { heading: 'Chưa có', field: 'missing', width: 40 },
  { heading: '% đúng hạn', field: 'rate', width: 44 },
  { heading: 'Điểm thường xuyên đã có', field: 'regular', width: 86 },
];

const GROUPS: readonly Part<OnTimeGroupLine>[] = [
  { heading: 'Tổ', field: 'name', width: 0, isLeft: true },
  { heading: 'Tổ trưởng', field: 'head', width: 100, isLeft: true },
  { heading: 'Đến hạn', field: 'due', width: 42 },
  { heading: '% đúng hạn', field: 'rate', width: 44 },
  { heading: 'Điểm thường xuyên đã có', field: 'regular', width: 86 },
  { heading: 'Điểm từ 5 trở lên', field: 'reached', width: 52 },
  { heading: 'Chỉ tiêu', field: 'target', width: 40 },
  { heading: 'So với chỉ tiêu', field: 'verdict', width: 52 },
];

const NUMBER_WIDTH = 22;
const LOOK = { size: 11.5, room: 36 } as const;
const TAIL_GAP = 8;

function tableOf<Line>(parts: readonly Part<Line>[]): Table {
  const taken = parts.reduce((sum, { width }) => sum + width, NUMBER_WIDTH);
  const columns = parts.map(
    ({ width, isLeft }): Column => ({
      width: width === 0 ? CONTENT_WIDTH - taken : width,
      ...(isLeft === true ? { align: 'left' } : {}),
    }),
  );

  return {
    columns: [{ width: NUMBER_WIDTH }, ...columns],
    headerHeights: [36],
    header: ['TT', ...parts.map(({ heading }) => heading)].map(
      (text, column): HeaderCell => ({ text, row: 0, column }),
    ),
    headerStyle: { face: 'bold', size: 9.5 },
    bodyStyle: { face: 'regular', size: 10 },
  };
}

/** A line as cells; the number is blank for the sum of all. */
function cells<Line>(parts: readonly Part<Line>[], line: Line, number: string): readonly string[] {
  return [number, ...parts.map(({ field }) => String(line[field]))];
}

function titled(title: string, { heading }: OnTimeContent): string {
  return `${title} – ${heading.school.toUpperCase()}`;
}

function subtitle({ month, term, schoolYear, asOf }: OnTimeContent): string {
  return `Tháng ${month} – ${term}, năm học ${schoolYear} – tính đến ${asOf}`;
}

function drawStaff(file: PdfFile, content: OnTimeContent): void {
  drawPagedTable(file, {
    title: titled('TIẾN ĐỘ NHẬP ĐIỂM CỦA GIÁO VIÊN', content),
    subtitle: subtitle(content),
    table: tableOf(STAFF),
    rows: [
      ...content.staff.map((line, at) => cells(STAFF, line, String(at + 1))),
      cells(STAFF, content.total, ''),
    ],
    tailHeight: TAIL_GAP + signatureHeight(LOOK),
    drawTail: (canvas, y) => {
      drawSignatures(
        canvas,
        [
          { role: 'NGƯỜI LẬP', hint: '(Kí, ghi rõ họ tên)', name: '' },
          { role: 'HIỆU TRƯỞNG', hint: '(Kí, ghi rõ họ tên, đóng dấu)', name: content.principal },
        ],
        { x: MARGIN.left, y: y + TAIL_GAP, width: CONTENT_WIDTH, look: LOOK },
      );
    },
  });
}

function drawGroups(file: PdfFile, content: OnTimeContent): void {
  if (content.groups.length === 0) {
    return;
  }

  drawPagedTable(file, {
    title: titled('TIẾN ĐỘ VÀ CHỈ TIÊU CỦA TỔ CHUYÊN MÔN', content),
    subtitle: subtitle(content),
    table: tableOf(GROUPS),
    rows: content.groups.map((line, at) => cells(GROUPS, line, String(at + 1))),
    tailHeight: TAIL_GAP,
    drawTail: () => undefined,
  });
}

/** The monthly report: everybody who enters, the lowest rate first, then the subject groups with their targets. */
export const ON_TIME_LAYOUT: FormLayout<OnTimeContent> = {
  title: ({ month }) => `Tiến độ nhập điểm tháng ${month}`,
  parts: [drawStaff, drawGroups],
  sides: { left: MARGIN.left, right: MARGIN.right },
  numbers: 'foot',
};
