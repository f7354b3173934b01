import type { FormLayout } from '../../../documents/form-layout';
import { CONTENT_WIDTH, MARGIN } from '../../../documents/furniture/page-frame';
import { drawPagedTable } from '../../../documents/furniture/paged-table';
import { drawSignatures, signatureHeight } from '../../../documents/furniture/signatures';
import type { Canvas } from '../../../documents/layout/canvas';
import type { Column, Table } from '../../../documents/layout/table';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { ListContent } from './list-content';

const NUMBER_WIDTH = 26;
const LOOK = { size: 12, room: 48 } as const;
const CLOSING_HEIGHT = 24;
const DATE_HEIGHT = 18;

function tableOf({ columns }: ListContent): Table {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const free = CONTENT_WIDTH - NUMBER_WIDTH;
  return {
    columns: [
      { width: NUMBER_WIDTH },
      ...columns.map(
        ({ width, align }): Column => ({
          width: (width / shares) * free,
          ...(align === undefined ? {} : { align }),
        }),
      ),
    ],
    headerHeights: [34],
    header: ['TT', ...columns.map(({ heading }) => heading)].map((text, column) => ({
      text,
      row: 0,
      column,
    })),
    headerStyle: { face: 'bold', size: 11 },
    bodyStyle: { face: 'regular', size: 11.5 },
  };
}

function drawList(file: PdfFile, content: ListContent): void {
  drawPagedTable(file, {
    school: content.heading,
    title: content.title,
    subtitle: content.subtitle,
    table: tableOf(content),
    rows: content.rows.map((cells, at) => [String(at + 1), ...cells]),
    isRoomy: true,
    tailHeight: CLOSING_HEIGHT + DATE_HEIGHT + signatureHeight(LOOK),
    drawTail: (canvas, y) => drawTail(canvas, y, content),
  });
}

function drawTail(canvas: Canvas, y: number, { heading, closing, signers }: ListContent): void {
  canvas.text(closing, MARGIN.left, y + 16, { face: 'italic', size: 12 });
  const half = { x: MARGIN.left + CONTENT_WIDTH / 2, width: CONTENT_WIDTH / 2 };
  const place = `${heading.place || '……………'}, ngày …… tháng …… năm ………`;
  const dated = { ...half, y: y + CLOSING_HEIGHT + 13, align: 'center' as const };
  canvas.aligned(place, dated, { face: 'italic', size: 12 });
  const blocks = signers.map(({ role, name }, at) => ({
    role,
    hint: at === signers.length - 1 ? '(Kí, ghi rõ họ tên, đóng dấu)' : '(Kí, ghi rõ họ tên)',
    name,
  }));
  drawSignatures(canvas, blocks, {
    x: MARGIN.left,
    y: y + CLOSING_HEIGHT + DATE_HEIGHT,
    width: CONTENT_WIDTH,
    look: LOOK,
  });
}

/** Any list of pupils: school, title, table, how many, signatures. */
export const LIST_LAYOUT: FormLayout<ListContent> = {
  title: ({ title, subtitle }) => `${title} – ${subtitle}`,
  parts: [drawList],
  sides: { left: MARGIN.left, right: MARGIN.right },
  numbers: 'foot',
};
