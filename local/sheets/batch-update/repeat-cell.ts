import { eachCell, fromGridRange } from '../model/grid-range';
import { below, requiredMask } from '../rest/field-mask';
import { mergeCell, requireCellMask, shiftContent, shiftRule } from './cell-merge';
import type { RequestHandler } from './request-handler';

/** `repeatCell`: one cell's data in every cell of a range; formulas are adjusted as when filled from the first cell. */
export const repeatCell: RequestHandler<'repeatCell'> = (body, session) => {
  const mask = requiredMask(body.fields);
  requireCellMask(mask);
  const range = fromGridRange(body.range ?? {});
  const writer = session.cells(range.sheetId, range);
  const data = body.cell ?? {};
  const changed =
    data.userEnteredValue?.formulaValue !== undefined && below(mask, 'userEnteredValue') !== null;
  const ruled = data.dataValidation !== undefined && below(mask, 'dataValidation') !== null;

  eachCell(writer.range, (row, column) => {
    const merged = mergeCell(writer.sheet.cell(row, column), data, mask);
    const [down, right] = [row - range.startRow, column - range.startColumn];
    const content = changed ? shiftContent(merged.content, down, right) : merged.content;
    const validation = ruled ? shiftRule(merged.validation, down, right) : merged.validation;

    writer.put(row, column, { ...merged, content, validation });
  });

  return {};
};
