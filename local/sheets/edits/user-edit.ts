import type { FormulaValue } from '../../formula/formula-engine';
import type { CellRange, UserEdit, UserEditOutcome } from '../../kernel/user-edit';
import { isFormula } from '../model/cell';
import { eachCell, isSingleCell } from '../model/grid-range';
import type { EditSession } from '../session/edit-session';
import { growRows } from '../session/grow-grid';
import { enterText, typingContext } from '../values/enter-value';

/**
 * Writes what a person typed, pasted, cleared or filled. A block that touches one cell out of the person's reach is
 * refused whole. Pasting past the last row adds rows, as in the grid.
 */
export function writeUserEdit(edit: UserEdit, session: EditSession): UserEditOutcome {
  const { sheetId, range, kind } = edit;
  const outcome = outcomeBefore(edit, session);

  if (kind === 'paste') {
    growRows(session, sheetId, range);
  }

  const writer = session.cells(sheetId, range);
  const typing = typingContext(session);

  eachCell(writer.range, (row, column) => {
    const text = textAt(edit, row, column);
    writer.put(row, column, enterText(writer.sheet.cell(row, column), text, typing));
  });

  const content = session.view.sheetView(sheetId).cell(range.startRow, range.startColumn).content;
  const value = isFormula(content) ? undefined : eventText(content);

  return value === undefined || !carriesValues(edit) ? outcome : { ...outcome, value };
}

function textAt({ kind, values, range }: UserEdit, row: number, column: number): string {
  return kind === 'clear' ? '' : (values[row - range.startRow]?.[column - range.startColumn] ?? '');
}

/** Only a single typed (or cleared) cell has values in its event; a paste has none (platform §2). */
function carriesValues({ kind, range }: UserEdit): boolean {
  return (kind === 'type' || kind === 'clear') && isSingleCell(range);
}

function outcomeBefore(edit: UserEdit, session: EditSession): UserEditOutcome {
  const range: CellRange = edit.range;

  if (!carriesValues(edit)) {
    return { accepted: true, range };
  }

  const { content } = session.view.sheetView(edit.sheetId).cell(range.startRow, range.startColumn);
  const value = isFormula(content)
    ? session.services.computed(session.view, edit.sheetId, range.startRow, range.startColumn)
    : content;
  const oldValue = eventText(value);

  return oldValue === undefined ? { accepted: true, range } : { accepted: true, range, oldValue };
}

/**
 * A value as the edit event carries it: always a text, numbers (and dates, as serial numbers) with a point.
 * https://developers.google.com/apps-script/guides/triggers/events (that a formula has no value is assumed)
 */
function eventText(value: FormulaValue): string | undefined {
  if (value === null || value === '') {
    return undefined;
  }
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }

  return typeof value === 'object' ? value.text : String(value);
}
