import { invalid } from '../api-error';
import { fromGridRange } from '../model/grid-range';
import { requiredMask } from '../rest/field-mask';
import type { RowData } from '../schema';
import type { EditSession } from '../session/edit-session';
import { mergeCell, requireCellMask } from './cell-merge';
import type { RequestBody, RequestHandler } from './request-handler';

/** `updateCells`: writes rows of cells from a start, or into a range; cells of the range without data are cleared. */
export const updateCells: RequestHandler<'updateCells'> = (body, session) => {
  const mask = requiredMask(body.fields);
  requireCellMask(mask);
  const { sheetId, range } = target(body, session);
  const writer = session.cells(sheetId, range);
  const rows = body.rows ?? [];

  for (let row = writer.range.startRow; row < writer.range.endRow; row += 1) {
    const values = rows[row - range.startRow]?.values ?? [];
    const width = body.range === undefined ? values.length : Number.POSITIVE_INFINITY;
    const end = Math.min(writer.range.endColumn, range.startColumn + width);

    for (let column = range.startColumn; column < end; column += 1) {
      const data = values[column - range.startColumn] ?? {};
      writer.put(row, column, mergeCell(writer.sheet.cell(row, column), data, mask));
    }
  }

  return {};
};

function target(body: RequestBody<'updateCells'>, session: EditSession) {
  const rows = body.rows ?? [];
  const height = rows.length;
  const width = rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);

  if (body.range !== undefined) {
    const range = fromGridRange(body.range);
    requireFit(rows, range.endRow - range.startRow, range.endColumn - range.startColumn);
    return { sheetId: range.sheetId, range };
  }
  if (body.start === undefined) {
    throw invalid('One of start or range must be set.');
  }

  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = body.start;
  const range = {
    startRow: rowIndex,
    endRow: rowIndex + Math.max(height, 1),
    startColumn: columnIndex,
    endColumn: columnIndex + Math.max(width, 1),
  };
  const sheet = session.view.sheetView(sheetId);
  requireFit(rows, sheet.rowCount, sheet.columnCount, range);

  return { sheetId, range };
}

/** https://github.com/Thource/dude-wheres-my-stuff/issues/428 and https://github.com/AMWA-TV/nmos-testing/pull/578 */
function requireFit(
  rows: readonly RowData[],
  height: number,
  width: number,
  { startRow, startColumn } = { startRow: 0, startColumn: 0 },
): void {
  if (startRow + rows.length > height) {
    throw invalid(
      `Attempting to write row: ${height}, beyond the last requested row of: ${height - 1}`,
    );
  }
  if (rows.some((row) => startColumn + (row.values?.length ?? 0) > width)) {
    throw invalid(
      `Attempting to write column: ${width}, beyond the last requested column of: ${width - 1}`,
    );
  }
}
