import type { CellRange } from '../../kernel/user-edit';
import type { EditSession } from './edit-session';

/**
 * Adds rows at the end of the grid until `range` fits. Growing is part of writing there, so the right to write the
 * range is what is asked for.
 */
export function growRows(session: EditSession, sheetId: number, range: CellRange): void {
  if (range.endRow <= session.view.sheetView(sheetId).rowCount) {
    return;
  }

  session.growFor(sheetId, range);
}
