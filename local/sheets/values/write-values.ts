import { invalid } from '../api-error';
import { exceedsGridSentence } from '../constants';
import { columnLetters, rangeA1 } from '../model/a1';
import { eachCell, type SheetRange } from '../model/grid-range';
import type { ValueRange } from '../schema';
import type { EditSession } from '../session/edit-session';
import { enterValue, type InputOption, typingContext } from './enter-value';
import { printRange, type ResolvedRange, resolveA1 } from './resolve-a1';

/** What a write did; `range` is what was written. */
export interface WriteResult {
  readonly resolved: ResolvedRange;
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
}

/** Values as rows, whatever the request's major dimension. */
export function toRows(data: ValueRange): unknown[][] {
  const values: unknown = data.values ?? [];

  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
    throw invalid('Invalid values: must be a list of lists');
  }
  if ((data.majorDimension ?? 'ROWS') !== 'COLUMNS') {
    return values;
  }

  const height = values.reduce((most: number, column) => Math.max(most, column.length), 0);

  return Array.from({ length: height }, (_, row) =>
    values.map((column: unknown[]) => (row < column.length ? column[row] : null)),
  );
}

/** Writes values from the upper left corner of a range. `null` leaves a cell alone, `''` clears it. */
export function writeValues(
  session: EditSession,
  data: ValueRange,
  option: InputOption,
): WriteResult {
  const resolved = resolveA1(session.view, data.range ?? '');
  const rows = toRows(data);
  requireWithin(resolved, rows);

  return writeRows(session, resolved, { rows, option });
}

/** Writes rows at the start of a resolved range that is known to be large enough. */
export function writeRows(
  session: EditSession,
  resolved: ResolvedRange,
  { rows, option }: { rows: readonly (readonly unknown[])[]; option: InputOption },
): WriteResult {
  const { startRow, startColumn, sheetId } = resolved.range;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);

  if (rows.length === 0 || width === 0) {
    return { ...nothing(resolved) };
  }

  const size = { endRow: startRow + rows.length, endColumn: startColumn + width };
  const range = { sheetId, startRow, startColumn, ...size };
  const writer = session.cells(sheetId, range);
  const how = { option, typing: typingContext(session) };
  let cells = 0;

  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value !== null && value !== undefined) {
        const cell = writer.sheet.cell(startRow + down, startColumn + right);
        writer.put(startRow + down, startColumn + right, enterValue(cell, value, how));
        cells += 1;
      }
    });
  });

  return {
    resolved: { ...resolved, range },
    updatedRange: rangeA1(resolved.sheet.title, range),
    updatedRows: rows.length,
    updatedColumns: width,
    updatedCells: cells,
  };
}

function nothing(resolved: ResolvedRange): WriteResult {
  return {
    resolved,
    updatedRange: printRange(resolved),
    updatedRows: 0,
    updatedColumns: 0,
    updatedCells: 0,
  };
}

/**
 * Values must fit the range (https://github.com/nithinmurali/pygsheets/issues/132); that a single cell takes a block of
 * any size is assumed.
 */
function requireWithin({ asked, range, sheet }: ResolvedRange, rows: unknown[][]): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const endRow = range.startRow + rows.length;
  const endColumn = range.startColumn + width;
  const single = asked.endRow - asked.startRow === 1 && asked.endColumn - asked.startColumn === 1;

  if (endRow > sheet.rowCount || endColumn > sheet.columnCount) {
    const tried = rangeA1(sheet.title, { ...range, endRow, endColumn });
    throw invalid(exceedsGridSentence(tried, sheet.rowCount, sheet.columnCount));
  }
  if (single) {
    return;
  }

  const printed = rangeA1(sheet.title, range);

  if (endRow > asked.endRow) {
    throw invalid(
      `Requested writing within range [${printed}], but tried writing to row [${asked.endRow + 1}]`,
    );
  }
  if (endColumn > asked.endColumn) {
    throw invalid(
      `Requested writing within range [${printed}], but tried writing to column [${columnLetters(asked.endColumn)}]`,
    );
  }
}

/** Clears contents; formats, notes and validations stay. Returns the cleared range as A1. */
export function clearValues(session: EditSession, a1: string): string {
  const resolved = resolveA1(session.view, a1);
  const range: SheetRange = resolved.range;
  const writer = session.cells(range.sheetId, range);

  eachCell(usedPart(resolved), (row, column) => {
    const cell = writer.sheet.cell(row, column);

    if (cell.content !== null) {
      writer.put(row, column, { ...cell, content: null, runs: null });
    }
  });

  return printRange(resolved);
}

function usedPart({ range, sheet }: ResolvedRange): SheetRange {
  return { ...range, endRow: Math.min(range.endRow, sheet.lastUsedRow()) };
}
