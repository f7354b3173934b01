import type { CellRange } from '../kernel/user-edit';
import { boundedRange, lockedRanges } from './locked-ranges';
import type { CellView, SheetShape } from './page-protocol';
import { styleView } from './style-view';
import { choicesOf, validationWarning } from './validation-view';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Dimension = GoogleAppsScript.Sheets.Schema.DimensionProperties;

/** Sizes of a new sheet, pixels: not sent. */
const DEFAULT_ROW_HEIGHT = 21;
const DEFAULT_COLUMN_WIDTH = 100;

function sizes(dimensions: readonly Dimension[], usual: number): [number, number][] {
  return dimensions.flatMap((dimension, index) =>
    dimension.pixelSize === undefined || dimension.pixelSize === usual
      ? []
      : [[index, dimension.pixelSize] as [number, number]],
  );
}

function hidden(dimensions: readonly Dimension[]): number[] {
  return dimensions.flatMap((dimension, index) =>
    dimension.hiddenByUser || dimension.hiddenByFilter ? [index] : [],
  );
}

/** Everything of a tab but its cells, from the API's answer with grid data. */
export function sheetShape(sheet: Sheet): SheetShape {
  const grid = sheet.properties?.gridProperties ?? {};
  const data = sheet.data?.[0] ?? {};
  const size = { rows: grid.rowCount ?? 1000, columns: grid.columnCount ?? 26 };

  return {
    sheetId: sheet.properties?.sheetId ?? 0,
    title: sheet.properties?.title ?? '',
    ...size,
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    rowHeights: sizes(data.rowMetadata ?? [], DEFAULT_ROW_HEIGHT),
    columnWidths: sizes(data.columnMetadata ?? [], DEFAULT_COLUMN_WIDTH),
    hiddenRows: hidden(data.rowMetadata ?? []),
    hiddenColumns: hidden(data.columnMetadata ?? []),
    merges: (sheet.merges ?? []).map((range) => boundedRange(range, size)),
    gridlines: grid.hideGridlines !== true,
  };
}

function naturalAlignment(cell: CellData): 'center' | 'right' | undefined {
  const value = cell.effectiveValue;
  if (value?.numberValue !== undefined) {
    return 'right';
  }
  return value?.boolValue !== undefined || value?.errorValue !== undefined ? 'center' : undefined;
}

function textOf(cell: CellData): string | undefined {
  const error = cell.effectiveValue?.errorValue;
  return cell.formattedValue ?? (error === undefined ? undefined : `#${error.type ?? 'ERROR'}!`);
}

/** Where a cell is, and whether its value is known to break its rule (null = not known). */
interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly invalid: boolean | null;
}

/** A cell to paint, or null if it is as in a new sheet. */
function cellView(cell: CellData, { row, column, invalid }: CellPlace): CellView | null {
  const text = textOf(cell);
  const input = cell.userEnteredValue?.formulaValue;
  const style = styleView(cell.effectiveFormat ?? cell.userEnteredFormat, naturalAlignment(cell));
  const warning = validationWarning(cell, invalid);
  const choices = choicesOf(cell.dataValidation);
  const view: CellView = {
    row,
    column,
    ...(text === undefined || text === '' ? {} : { text }),
    ...(input === undefined ? {} : { input }),
    ...(style === undefined ? {} : { style }),
    ...(cell.note ? { note: cell.note } : {}),
    ...(warning === undefined ? {} : { warning }),
    ...(choices === undefined ? {} : { choices }),
  };
  return Object.keys(view).length === 2 ? null : view;
}

/** Cells known to break their validation rule; null = not known. */
export type InvalidCells = readonly { readonly row: number; readonly column: number }[] | null;

/** All cells of a tab that are not as in a new sheet. */
export function sheetCells(sheet: Sheet, invalidCells: InvalidCells): CellView[] {
  const invalid = invalidCells && new Set(invalidCells.map((cell) => `${cell.row}/${cell.column}`));

  return (sheet.data ?? []).flatMap((data) =>
    (data.rowData ?? []).flatMap((line, rowOffset) =>
      (line.values ?? []).flatMap((cell, columnOffset) => {
        const row = (data.startRow ?? 0) + rowOffset;
        const column = (data.startColumn ?? 0) + columnOffset;
        const place = { row, column, invalid: invalid?.has(`${row}/${column}`) ?? null };
        const view = cellView(cell, place);
        return view === null ? [] : [view];
      }),
    ),
  );
}

/** Where the person who asked may not write. */
export function sheetLocks(sheet: Sheet): CellRange[] {
  const shape = sheetShape(sheet);
  return lockedRanges(sheet.protectedRanges ?? [], shape);
}
