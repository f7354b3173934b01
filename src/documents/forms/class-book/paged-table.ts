import type { Canvas } from '../../layout/canvas';
import {
  type CellContent,
  drawHeader,
  drawRow,
  headerHeight,
  type Table,
  tableWidth,
} from '../../layout/table';
import type { PdfFile } from '../../pdf/pdf-file';
import {
  addTitledPage,
  CONTENT_BOTTOM,
  CONTENT_WIDTH,
  MARGIN,
  PAGE_HEADING_HEIGHT,
} from './page-frame';

/** A list of pupils that runs over as many pages as it needs, and what stands under it. */
export interface PagedTable {
  readonly title: string;
  readonly subtitle: string;
  readonly table: Table;
  readonly rows: readonly (readonly CellContent[])[];
  /** Height in points of what follows the last row. */
  readonly tailHeight: number;
  readonly drawTail: (canvas: Canvas, y: number) => void;
}

/** A row is never lower (text of 10 pt would not stand) nor, in a small class, higher than this. */
const ROW_MIN = 11.2;
const ROW_MAX = 17;

/** Draws the pages, equally full. The tail stands on every one of them, as teachers sign each list. */
export function drawPagedTable(file: PdfFile, form: PagedTable): void {
  const x = MARGIN.left + (CONTENT_WIDTH - tableWidth(form.table)) / 2;
  const top = MARGIN.top + PAGE_HEADING_HEIGHT;
  const bodyTop = top + headerHeight(form.table);
  const room = Math.max(ROW_MIN, CONTENT_BOTTOM - bodyTop - form.tailHeight);
  const pages = Math.max(1, Math.ceil(form.rows.length / Math.floor(room / ROW_MIN)));
  const perPage = Math.max(1, Math.ceil(form.rows.length / pages));
  const height = Math.min(ROW_MAX, room / perPage);
  for (let page = 0; page < pages; page++) {
    const canvas = addTitledPage(file, {
      title: form.title,
      subtitle: pages > 1 ? `${form.subtitle} (tờ ${page + 1}/${pages})` : form.subtitle,
    });
    if (page === 0) {
      file.bookmark(form.title);
    }
    drawHeader(canvas, form.table, { x, y: top });
    const rows = form.rows.slice(page * perPage, (page + 1) * perPage);
    rows.forEach((cells, at) => {
      drawRow(canvas, form.table, { x, y: bodyTop + at * height, height, cells });
    });
    form.drawTail(canvas, bodyTop + rows.length * height);
  }
}
