import type { CellRange } from '../../kernel/user-edit';
import type { ProtectedRange, Workbook } from './workbook';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/**
 * Whether the effective user may edit all cells of a range: a writer of the file whom no overlapping protection
 * excludes. Source: developers.google.com/apps-script/reference/spreadsheet/range#canEdit() (platform §4).
 */
export function canEditRange(workbook: Workbook, sheetId: number, range: CellRange): boolean {
  const { execution, shared } = workbook.host;
  const role = shared.options.fileRole(workbook.id, execution.identity.effectiveUser);
  if (role === 'owner') {
    return true;
  }
  if (role !== 'writer') {
    return false;
  }
  return !workbook.protections(sheetId).some((protection) => excludes(protection, range));
}

function excludes(protection: ProtectedRange, range: CellRange): boolean {
  if (protection.warningOnly || protection.requestingUserCanEdit) {
    return false;
  }
  const open = (protection.unprotectedRanges ?? []).map(rectangle);
  return rectangleMinus(range, rectangle(protection.range ?? {}), open);
}

function rectangle(range: GridRange): CellRange {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? Number.POSITIVE_INFINITY,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
  };
}

/** True when some cell of `range` lies in `closed` and in none of `open`. */
function rectangleMinus(range: CellRange, closed: CellRange, open: readonly CellRange[]): boolean {
  for (let row = range.startRow; row < range.endRow; row++) {
    for (let column = range.startColumn; column < range.endColumn; column++) {
      if (holds(closed, row, column) && !open.some((block) => holds(block, row, column))) {
        return true;
      }
    }
  }
  return false;
}

function holds(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.startRow &&
    row < range.endRow &&
    column >= range.startColumn &&
    column < range.endColumn
  );
}
