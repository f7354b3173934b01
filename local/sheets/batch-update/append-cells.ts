import { requiredMask } from '../rest/field-mask';
import { growRows } from '../session/grow-grid';
import { mergeCell, requireCellMask } from './cell-merge';
import type { RequestHandler } from './request-handler';

/** `appendCells`: rows after the last row with data; the grid grows as needed. */
export const appendCells: RequestHandler<'appendCells'> = (body, session) => {
  const mask = requiredMask(body.fields);
  requireCellMask(mask);
  const sheetId = body.sheetId ?? 0;
  const start = session.view.sheetView(sheetId).lastUsedRow();
  const rows = body.rows ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);

  if (rows.length === 0 || width === 0) {
    return {};
  }

  const range = { startRow: start, endRow: start + rows.length, startColumn: 0, endColumn: width };
  growRows(session, sheetId, range);
  const writer = session.cells(sheetId, range);

  rows.forEach((row, offset) => {
    row.values?.forEach((data, column) => {
      const cell = writer.sheet.cell(start + offset, column);
      writer.put(start + offset, column, mergeCell(cell, data, mask));
    });
  });

  return {};
};
