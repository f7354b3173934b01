import type { Canvas } from './canvas';
import type { Align, Box, TextStyle } from './text-style';
import { LEGIBLE, sizeForLine, TIGHT_LEADING, wrapText } from './wrap';

/** Width in points; what its body cells look like. */
export interface Column {
  readonly width: number;
  readonly align?: Align;
  readonly style?: TextStyle;
}

/** One heading cell. Rows and columns count from 0. */
export interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** Set upwards, for narrow columns. */
  readonly upwards?: boolean;
}

export interface Table {
  readonly columns: readonly Column[];
  /** Heights of the heading rows in points. */
  readonly headerHeights: readonly number[];
  readonly header: readonly HeaderCell[];
  readonly headerStyle: TextStyle;
  readonly bodyStyle: TextStyle;
}

/** What stands in a body cell: a text, or something that draws itself into the cell. */
export type CellContent = string | ((canvas: Canvas, box: Box) => void);

/** Left and right of the text in a cell. */
const PADDING = 2.5;
const HEADER_PADDING = 2.2;
const RULE_CLEARANCE = 0.6;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

export function tableWidth(table: Table): number {
  return sum(table.columns.map((column) => column.width));
}

export function headerHeight(table: Table): number {
  return sum(table.headerHeights);
}

/** Draws the heading rows with their top left corner at `at`. */
export function drawHeader(canvas: Canvas, table: Table, at: { x: number; y: number }): void {
  for (const cell of table.header) {
    const box = headerBox(table, cell, at);
    canvas.rect(box);
    if (cell.upwards) {
      const inner = { ...box, y: box.y + HEADER_PADDING, height: box.height - 2 * HEADER_PADDING };
      canvas.fittedUpwards(cell.text, inner, table.headerStyle);
      continue;
    }
    canvas.fitted(cell.text, padded(box, HEADER_PADDING), table.headerStyle, 'center');
  }
}

/** Draws one body row of a height in points. */
export function drawRow(
  canvas: Canvas,
  table: Table,
  row: { x: number; y: number; height: number; cells: readonly CellContent[] },
): void {
  let x = row.x;
  table.columns.forEach((column, at) => {
    const box = { x, y: row.y, width: column.width, height: row.height };
    drawCell(canvas, row.cells[at] ?? '', {
      box,
      style: column.style ?? table.bodyStyle,
      align: column.align ?? 'center',
    });
    canvas.rect(box);
    x += column.width;
  });
}

/** Height in points a row needs so that every text cell wraps at its own size; painted cells do not count. */
export function naturalRowHeight(table: Table, cells: readonly CellContent[]): number {
  const heights = table.columns.map((column, at) => {
    const cell = cells[at] ?? '';
    const style = column.style ?? table.bodyStyle;
    const lines =
      typeof cell === 'string' ? wrapText(cell, style, column.width - 2 * PADDING).length : 1;
    return lines * style.size * TIGHT_LEADING;
  });
  return Math.max(...heights) + 2 * PADDING;
}

/**
 * The least height in points at which no text of a row must be set smaller than {@link LEGIBLE}: on one line if that is
 * enough, wrapped if not. Painted cells ask for nothing.
 */
export function leastRowHeight(table: Table, cells: readonly CellContent[]): number {
  const heights = table.columns.map((column, at) => {
    const cell = cells[at] ?? '';
    const style = column.style ?? table.bodyStyle;
    const width = column.width - 2 * PADDING;
    if (typeof cell !== 'string' || sizeForLine(cell, style, width) >= LEGIBLE) {
      return 0;
    }
    const lines = wrapText(cell, { ...style, size: LEGIBLE }, width).length;
    return lines * LEGIBLE * TIGHT_LEADING + 2 * RULE_CLEARANCE + 0.1;
  });
  return Math.max(...heights);
}

function drawCell(
  canvas: Canvas,
  cell: CellContent,
  look: { box: Box; style: TextStyle; align: Align },
): void {
  if (typeof cell === 'string') {
    canvas.fitted(cell, padded(look.box, PADDING), look.style, look.align);
    return;
  }
  cell(canvas, look.box);
}

function headerBox(table: Table, cell: HeaderCell, at: { x: number; y: number }): Box {
  const widths = table.columns.map((column) => column.width);
  const lastColumn = cell.column + (cell.columnSpan ?? 1);
  const lastRow = cell.row + (cell.rowSpan ?? 1);
  return {
    x: at.x + sum(widths.slice(0, cell.column)),
    y: at.y + sum(table.headerHeights.slice(0, cell.row)),
    width: sum(widths.slice(cell.column, lastColumn)),
    height: sum(table.headerHeights.slice(cell.row, lastRow)),
  };
}

/** The box without its padding left and right; above and below only the rule is kept clear. */
function padded(box: Box, padding: number): Box {
  return {
    x: box.x + padding,
    y: box.y + RULE_CLEARANCE,
    width: box.width - 2 * padding,
    height: box.height - 2 * RULE_CLEARANCE,
  };
}
