import { notEmulated } from '../api-error';
import { type Cell, type CellContent, isFormula } from '../model/cell';
import { eachCell, fromGridRange, type SheetRange } from '../model/grid-range';
import type { SheetView } from '../model/sheet';
import type { EditSession } from '../session/edit-session';
import { shiftContent } from './cell-merge';
import type { RequestHandler } from './request-handler';

/** What each paste type takes from the source cell. */
const TAKE: Readonly<
  Record<string, (target: Cell, source: Cell, value: CellContent | null) => Cell>
> = {
  PASTE_NORMAL: (_, source) => source,
  PASTE_VALUES: (target, _, value) => ({ ...target, content: value }),
  PASTE_FORMULA: (target, source) => ({ ...target, content: source.content }),
  PASTE_FORMAT: (target, source) => ({ ...target, format: source.format }),
  PASTE_DATA_VALIDATION: (target, source) => ({ ...target, validation: source.validation }),
};

/** `copyPaste`: the source is repeated to fill a destination that is a multiple of it. */
export const copyPaste: RequestHandler<'copyPaste'> = (body, session) => {
  const type = body.pasteType ?? 'PASTE_NORMAL';
  const take = TAKE[type];

  if (take === undefined || (body.pasteOrientation ?? 'NORMAL') !== 'NORMAL') {
    throw notEmulated(
      `copyPaste of type ${type}, orientation ${body.pasteOrientation ?? 'NORMAL'}`,
    );
  }

  const from = fromGridRange(body.source ?? {});
  const to = fromGridRange(body.destination ?? {});
  const source = session.view.sheetView(from.sheetId);
  const cells = copied(source, from, session);
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  const writer = session.cells(to.sheetId, spread(to, height, width));

  eachCell(writer.range, (row, column) => {
    const [down, right] = [row - to.startRow, column - to.startColumn];
    const copy = cells[down % height]?.[right % width];

    if (copy !== undefined) {
      const rows = row - (from.startRow + (down % height));
      const columns = column - (from.startColumn + (right % width));
      const shifted = { ...copy.cell, content: shiftContent(copy.cell.content, rows, columns) };
      writer.put(row, column, take(writer.sheet.cell(row, column), shifted, copy.value));
    }
  });

  return {};
};

function copied(source: SheetView, from: SheetRange, session: EditSession) {
  const endRow = Math.min(from.endRow, source.rowCount);
  const endColumn = Math.min(from.endColumn, source.columnCount);
  const { computed } = session.services;

  return Array.from({ length: endRow - from.startRow }, (_, down) =>
    Array.from({ length: endColumn - from.startColumn }, (_, right) => {
      const [row, column] = [from.startRow + down, from.startColumn + right];
      const cell = source.cell(row, column);
      const value = isFormula(cell.content)
        ? computed(session.view, source.id, row, column)
        : cell.content;

      return { cell, value: typeof value === 'object' && value !== null ? value.text : value };
    }),
  );
}

function spread(to: SheetRange, height: number, width: number): SheetRange {
  const rows = Math.max(1, Math.floor((to.endRow - to.startRow) / height)) * height;
  const columns = Math.max(1, Math.floor((to.endColumn - to.startColumn) / width)) * width;

  return { ...to, endRow: to.startRow + rows, endColumn: to.startColumn + columns };
}
