import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderView, CellView, SheetView, StyleView } from '../../page-server/page-protocol';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAP = {
  overflow: WrapStrategy.OVERFLOW,
  clip: WrapStrategy.CLIP,
  wrap: WrapStrategy.WRAP,
};

function borderType(border: BorderView): BorderStyleTypes {
  const solid = [BorderStyleTypes.THIN, BorderStyleTypes.MEDIUM, BorderStyleTypes.THICK];
  const lines = {
    solid: solid[border.width - 1] ?? BorderStyleTypes.THIN,
    dotted: BorderStyleTypes.DOTTED,
    dashed: BorderStyleTypes.DASHED,
    double: BorderStyleTypes.DOUBLE,
  };
  return lines[border.line];
}

function edge(border: BorderView | undefined): IBorderData['t'] {
  return border === undefined ? undefined : { s: borderType(border), cl: { rgb: border.color } };
}

function borders(view: StyleView['borders']): IBorderData | undefined {
  return view === undefined
    ? undefined
    : { t: edge(view.top), b: edge(view.bottom), l: edge(view.left), r: edge(view.right) };
}

/** A cell's look in Univer's words. Sheets' default font is Arial 10. */
function univerStyle(view: StyleView | undefined): IStyleData {
  const style = view ?? {};
  const on = BooleanNumber.TRUE;
  return {
    ff: style.fontFamily ?? 'Arial',
    fs: style.fontSize ?? 10,
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.color ? { cl: { rgb: style.color } } : {}),
    ...(style.bold ? { bl: on } : {}),
    ...(style.italic ? { it: on } : {}),
    ...(style.underline ? { ul: { s: on } } : {}),
    ...(style.strikethrough ? { st: { s: on } } : {}),
    ...(style.horizontal ? { ht: HORIZONTAL[style.horizontal] } : {}),
    vt: VERTICAL[style.vertical ?? 'bottom'],
    tb: WRAP[style.wrap ?? 'overflow'],
    ...(style.borders ? { bd: borders(style.borders) } : {}),
    ...(style.rotation ? { tr: { a: -style.rotation } } : {}),
  };
}

/** A cell in Univer's words: the server's text as it stands, so that Univer neither parses nor formats. */
function univerCell(view: CellView): ICellData {
  return {
    v: view.text ?? '',
    t: CellValueType.STRING,
    s: univerStyle(view.style),
    ...(view.input === undefined ? {} : { f: view.input }),
  };
}

type Matrix = Record<number, Record<number, ICellData>>;

/** Cells as Univer's matrix: row → column → cell. */
export function univerMatrix(cells: readonly CellView[]): Matrix {
  const matrix: Matrix = {};
  for (const cell of cells) {
    const row = matrix[cell.row] ?? {};
    row[cell.column] = univerCell(cell);
    matrix[cell.row] = row;
  }
  return matrix;
}

/** The same places, emptied. */
export function blankMatrix(cells: readonly CellView[]): Record<number, Record<number, null>> {
  const matrix: Record<number, Record<number, null>> = {};
  for (const cell of cells) {
    matrix[cell.row] = { ...matrix[cell.row], [cell.column]: null };
  }
  return matrix;
}

function lines(
  sizes: readonly (readonly [number, number])[],
  hidden: readonly number[],
  sizeKey: 'w' | 'h',
): Record<number, { hd?: BooleanNumber; w?: number; h?: number; ia?: BooleanNumber }> {
  const data: Record<number, { hd?: BooleanNumber; w?: number; h?: number; ia?: BooleanNumber }> =
    {};
  for (const [index, size] of sizes) {
    data[index] = { [sizeKey]: size, ...(sizeKey === 'h' ? { ia: BooleanNumber.FALSE } : {}) };
  }
  for (const index of hidden) {
    data[index] = { ...data[index], hd: BooleanNumber.TRUE };
  }
  return data;
}

/** A workbook of one tab for Univer. @param unitId a fresh id: Univer keeps state by it */
export function univerWorkbook(view: SheetView, unitId: string): IWorkbookData {
  const { shape } = view;
  const id = String(shape.sheetId);
  return {
    id: unitId,
    name: shape.title,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: [id],
    sheets: {
      [id]: {
        id,
        name: shape.title,
        rowCount: shape.rows,
        columnCount: shape.columns,
        defaultRowHeight: 21,
        defaultColumnWidth: 100,
        freeze: {
          xSplit: shape.frozenColumns,
          ySplit: shape.frozenRows,
          startRow: shape.frozenRows || -1,
          startColumn: shape.frozenColumns || -1,
        },
        mergeData: shape.merges.map((range) => ({
          startRow: range.startRow,
          endRow: range.endRow - 1,
          startColumn: range.startColumn,
          endColumn: range.endColumn - 1,
        })),
        cellData: univerMatrix(view.cells),
        rowData: lines(shape.rowHeights, shape.hiddenRows, 'h'),
        columnData: lines(shape.columnWidths, shape.hiddenColumns, 'w'),
        showGridlines: shape.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        defaultStyle: univerStyle(undefined),
      },
    },
  };
}
