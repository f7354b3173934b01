import { eachCell, fromGridRange } from '../model/grid-range';
import { shiftRule } from './cell-merge';
import type { RequestHandler } from './request-handler';

/** `setDataValidation`: puts a rule on every cell of a range, or clears it when there is none. */
export const setDataValidation: RequestHandler<'setDataValidation'> = (body, session) => {
  const range = fromGridRange(body.range ?? {});
  const writer = session.cells(range.sheetId, range);
  const rule = body.rule ?? null;

  eachCell(writer.range, (row, column) => {
    const validation = shiftRule(rule, row - range.startRow, column - range.startColumn);
    writer.put(row, column, { ...writer.sheet.cell(row, column), validation });
  });

  return {};
};
