import { invalid, notEmulated } from '../api-error';
import { fromGridRange } from '../model/grid-range';
import type { Sheet } from '../model/sheet';
import type { ConditionalFormatRule } from '../schema';
import type { EditSession } from '../session/edit-session';
import type { RequestHandler } from './request-handler';

/** `addConditionalFormatRule`: the person must be able to write every range of the rule. */
export const addConditionalFormatRule: RequestHandler<'addConditionalFormatRule'> = (
  body,
  session,
) => {
  const rule = body.rule ?? {};
  const sheet = writableSheet(rule, session);
  const index = body.index ?? 0;

  if (rule.gradientRule !== undefined) {
    throw notEmulated('gradient rules');
  }
  if (index < 0 || index > sheet.conditionalFormats.length) {
    throw invalid(`Invalid index: ${index}`);
  }

  sheet.conditionalFormats = [
    ...sheet.conditionalFormats.slice(0, index),
    rule,
    ...sheet.conditionalFormats.slice(index),
  ];

  return {};
};

/** `deleteConditionalFormatRule`. */
export const deleteConditionalFormatRule: RequestHandler<'deleteConditionalFormatRule'> = (
  body,
  session,
) => {
  const index = body.index ?? 0;
  const view = session.view.sheetView(body.sheetId ?? 0);
  const rule = view.conditionalFormats[index];

  if (rule === undefined) {
    throw invalid(`No conditional format on sheet: ${view.id} at index: ${index}`);
  }

  const sheet = writableSheet(rule, session);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((_, at) => at !== index);

  return { deleteConditionalFormatRule: { rule } };
};

function writableSheet(rule: ConditionalFormatRule, session: EditSession): Sheet {
  const ranges = (rule.ranges ?? []).map(fromGridRange);
  const [first, ...others] = ranges.map((range) => session.cells(range.sheetId, range).sheet);

  if (first === undefined) {
    throw invalid('A conditional format rule needs at least one range.');
  }
  if (others.some((sheet) => sheet !== first)) {
    throw invalid('All ranges of a conditional format rule must be on the same sheet.');
  }

  return first;
}
