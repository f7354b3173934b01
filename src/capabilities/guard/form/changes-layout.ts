import type { FormLayout } from '../../../documents/form-layout';
import { CONTENT_WIDTH, MARGIN } from '../../../documents/furniture/page-frame';
import { drawPagedTable } from '../../../documents/furniture/paged-table';
import type { Table } from '../../../documents/layout/table';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { ChangesContent, ChangesLine } from './changes-content';

const HEADINGS = ['Sửa đè', 'Xóa, nhập lại', 'Tăng', 'Giảm', 'Giữ lại để hỏi'];
const NUMBER_WIDTH = 24;
const COUNT_WIDTH = 70;

function tableOf(first: string): Table {
  const name = CONTENT_WIDTH - NUMBER_WIDTH - HEADINGS.length * COUNT_WIDTH;

  return {
    columns: [
      { width: NUMBER_WIDTH },
      { width: name, align: 'left' },
      ...HEADINGS.map(() => ({ width: COUNT_WIDTH })),
    ],
    headerHeights: [32],
    header: ['TT', first, ...HEADINGS].map((text, column) => ({ text, row: 0, column })),
    headerStyle: { face: 'bold', size: 9.5 },
    bodyStyle: { face: 'regular', size: 10 },
  };
}

function cells(line: ChangesLine, number: string): readonly string[] {
  return [number, line.name, line.changed, line.reentered, line.up, line.down, line.held];
}

function drawLines(
  file: PdfFile,
  content: ChangesContent,
  part: {
    readonly title: string;
    readonly first: string;
    readonly lines: readonly ChangesLine[];
  },
): void {
  drawPagedTable(file, {
    school: content.heading,
    title: part.title,
    subtitle: content.period,
    table: tableOf(part.first),
    rows: [...part.lines.map((line, at) => cells(line, String(at + 1))), cells(content.total, '')],
    tailHeight: 0,
    drawTail: () => undefined,
  });
}

function drawRemarks(file: PdfFile, content: ChangesContent): void {
  drawPagedTable(file, {
    school: content.heading,
    title: 'TỪNG Ô CÒN LẠI GÌ, VÀ BÁO CÁO NÀY GIẢ ĐỊNH GÌ',
    subtitle: content.period,
    table: {
      columns: [{ width: NUMBER_WIDTH }, { width: CONTENT_WIDTH - NUMBER_WIDTH, align: 'left' }],
      headerHeights: [20],
      header: ['TT', 'Nội dung'].map((text, column) => ({ text, row: 0, column })),
      headerStyle: { face: 'bold', size: 9.5 },
      bodyStyle: { face: 'regular', size: 11 },
    },
    rows: content.remarks.map((text, at) => [String(at + 1), text]),
    isRoomy: true,
    tailHeight: 0,
    drawTail: () => undefined,
  });
}

/** Changed marks of a period by teacher and class, as the ledger tells them, for an inspector. */
export const CHANGES_LAYOUT: FormLayout<ChangesContent> = {
  title: ({ period }) => `Thay đổi điểm ${period}`,
  parts: [
    (file, content) =>
      drawLines(file, content, {
        title: 'THAY ĐỔI ĐIỂM THEO GIÁO VIÊN',
        first: 'Giáo viên',
        lines: content.teachers,
      }),
    (file, content) =>
      drawLines(file, content, {
        title: 'THAY ĐỔI ĐIỂM THEO LỚP',
        first: 'Lớp',
        lines: content.classes,
      }),
    drawRemarks,
  ],
  sides: { left: MARGIN.left, right: MARGIN.right },
  numbers: 'foot',
};
