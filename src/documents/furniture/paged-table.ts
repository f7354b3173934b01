import type { Canvas } from '../layout/canvas';
import {
  type CellContent,
  drawHeader,
  drawRow,
  headerHeight,
  leastRowHeight,
  type Table,
  tableWidth,
} from '../layout/table';
import type { PdfFile } from '../pdf/pdf-file';
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

/** A row is never lower (text of 8 pt would not stand) nor, in a small class, higher than this. */
const ROW_MIN = 10;
const ROW_MAX = 17;

interface Row {
  readonly cells: readonly CellContent[];
  /** The least height at which every text of it can be read. */
  readonly least: number;
}

/** Rows a page holds of what is left, up to a height that is filled. */
function fill(rows: readonly Row[], height: number): number {
  let used = 0;
  const over = rows.findIndex(({ least }) => {
    used += least;
    return used > height + 0.001;
  });
  return over === -1 ? rows.length : Math.max(1, over);
}

function paged(rows: readonly Row[], height: number): readonly (readonly Row[])[] {
  const pages: (readonly Row[])[] = [];
  let left = rows;
  while (left.length > 0) {
    const count = fill(left, height);
    pages.push(left.slice(0, count));
    left = left.slice(count);
  }
  return pages;
}

/** As few pages as will do, equally full. */
function pagesOf(rows: readonly Row[], room: number): readonly (readonly Row[])[] {
  const fewest = paged(rows, room);
  const total = rows.reduce((sum, { least }) => sum + least, 0);
  const longest = Math.max(0, ...rows.map(({ least }) => least));
  const even = paged(rows, Math.min(room, total / Math.max(1, fewest.length) + longest));
  const chosen = even.length === fewest.length ? even : fewest;
  return chosen.length === 0 ? [[]] : chosen;
}

/** Heights of the rows of a page: what is left of the room goes to those that need least. */
function heightsOf(rows: readonly Row[], room: number, perPage: number): readonly number[] {
  const tall = rows.filter(({ least }) => least > ROW_MIN);
  const taken = tall.reduce((sum, { least }) => sum + least, 0);
  const share = (room - taken) / Math.max(1, perPage - tall.length);
  const height = Math.max(ROW_MIN, Math.min(ROW_MAX, share));
  return rows.map(({ least }) => (least > ROW_MIN ? least : height));
}

/** Draws the pages, equally full. The tail stands on every one of them, as teachers sign each list. */
export function drawPagedTable(file: PdfFile, form: PagedTable): void {
  const x = MARGIN.left + (CONTENT_WIDTH - tableWidth(form.table)) / 2;
  const top = MARGIN.top + PAGE_HEADING_HEIGHT;
  const bodyTop = top + headerHeight(form.table);
  const room = Math.max(ROW_MIN, CONTENT_BOTTOM - bodyTop - form.tailHeight);
  const rows = form.rows.map(
    (cells): Row => ({ cells, least: Math.max(ROW_MIN, leastRowHeight(form.table, cells)) }),
  );
  const pages = pagesOf(rows, room);
  const perPage = Math.max(...pages.map(({ length }) => length));
  pages.forEach((page, at) => {
    const canvas = addTitledPage(file, {
      title: form.title,
      subtitle:
        pages.length > 1 ? `${form.subtitle} (tờ ${at + 1}/${pages.length})` : form.subtitle,
    });
    if (at === 0) {
      file.bookmark(form.title);
    }
    drawHeader(canvas, form.table, { x, y: top });
    const heights = heightsOf(page, room, perPage);
    let y = bodyTop;
    page.forEach(({ cells }, row) => {
      const height = heights[row] ?? ROW_MIN;
      drawRow(canvas, form.table, { x, y, height, cells });
      y += height;
    });
    form.drawTail(canvas, y);
  });
}
