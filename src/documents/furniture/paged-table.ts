import type { Canvas } from '../layout/canvas';
import {
  type CellContent,
  drawHeader,
  drawRow,
  headerHeight,
  leastRowHeight,
  naturalRowHeight,
  type Table,
  tableWidth,
} from '../layout/table';
import type { SchoolHeading } from '../paper-types';
import type { PdfFile } from '../pdf/pdf-file';
import {
  addTitledPage,
  CONTENT_BOTTOM,
  CONTENT_WIDTH,
  MARGIN,
  PAGE_HEADING_HEIGHT,
  SCHOOL_HEIGHT,
} from './page-frame';

/** A list of pupils that runs over as many pages as it needs, and what stands under it. */
export interface PagedTable {
  /** Stands above the title; left out = nothing, as within a book. */
  readonly school?: SchoolHeading;
  readonly title: string;
  readonly subtitle: string;
  readonly table: Table;
  readonly rows: readonly (readonly CellContent[])[];
  /**
   * True for a list by itself: room to write in, texts wrap at their own size, and only its last page is signed. Within a
   * book rows are as low as can be read, and every page is signed.
   */
  readonly isRoomy?: boolean;
  /** Height in points of what follows the last row. */
  readonly tailHeight: number;
  readonly drawTail: (canvas: Canvas, y: number) => void;
}

/** Least and greatest height of a row in points. */
interface RowRange {
  readonly min: number;
  readonly max: number;
}

/** A row is never lower (text of 8 pt would not stand) nor, in a small class, higher than this. */
const DENSE: RowRange = { min: 10, max: 17 };
const ROOMY: RowRange = { min: 18, max: 22 };

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

/** Full pages, and the tail under the last one: a page more where it does not fit there. */
function signedAtEnd(
  rows: readonly Row[],
  room: number,
  tailHeight: number,
): readonly (readonly Row[])[] {
  const pages = paged(rows, room);
  const last = pages[pages.length - 1] ?? [];

  return [...pages.slice(0, -1), ...pagesOf(last, room - tailHeight)];
}

/** Heights of the rows of a page: what is left of the room goes to those that need least. */
function heightsOf(
  rows: readonly Row[],
  page: { readonly room: number; readonly perPage: number },
  { min, max }: RowRange,
): readonly number[] {
  const { room, perPage } = page;
  const tall = rows.filter(({ least }) => least > min);
  const taken = tall.reduce((sum, { least }) => sum + least, 0);
  const share = (room - taken) / Math.max(1, perPage - tall.length);
  const height = Math.max(min, Math.min(max, share));
  return rows.map(({ least }) => (least > min ? least : height));
}

/** Draws the pages, equally full. The tail stands on every one of them, as teachers sign each list. */
export function drawPagedTable(file: PdfFile, form: PagedTable): void {
  const x = MARGIN.left + (CONTENT_WIDTH - tableWidth(form.table)) / 2;
  const top = MARGIN.top + PAGE_HEADING_HEIGHT + (form.school === undefined ? 0 : SCHOOL_HEIGHT);
  const bodyTop = top + headerHeight(form.table);
  const range = form.isRoomy === true ? ROOMY : DENSE;
  const needed = form.isRoomy === true ? naturalRowHeight : leastRowHeight;
  const full = CONTENT_BOTTOM - bodyTop;
  const room = Math.max(range.min, full - form.tailHeight);
  const rows = form.rows.map(
    (cells): Row => ({ cells, least: Math.max(range.min, needed(form.table, cells)) }),
  );
  const pages =
    form.isRoomy === true ? signedAtEnd(rows, full, form.tailHeight) : pagesOf(rows, room);
  const perPage = Math.max(...pages.map(({ length }) => length));
  pages.forEach((page, at) => {
    const canvas = addTitledPage(file, {
      school: form.school,
      title: form.title,
      subtitle:
        pages.length > 1 ? `${form.subtitle} (tờ ${at + 1}/${pages.length})` : form.subtitle,
    });
    if (at === 0) {
      file.bookmark(form.title);
    }
    drawHeader(canvas, form.table, { x, y: top });
    const heights = heightsOf(page, { room, perPage }, range);
    let y = bodyTop;
    page.forEach(({ cells }, row) => {
      const height = heights[row] ?? range.min;
      drawRow(canvas, form.table, { x, y, height, cells });
      y += height;
    });
    if (form.isRoomy !== true || at === pages.length - 1) {
      form.drawTail(canvas, y);
    }
  });
}
