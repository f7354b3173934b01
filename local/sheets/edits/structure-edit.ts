import type { UserStructureEdit } from '../../kernel/user-edit';
import { deleteSheet } from '../batch-update/delete-sheet';
import { deleteDimension, insertDimension } from '../batch-update/dimensions';
import { updateSheetProperties } from '../batch-update/update-sheet-properties';
import type { EditSession } from '../session/edit-session';

/** Carries out a structural act of a person; the same rules as for the API's requests. */
export function structureEdit(edit: UserStructureEdit, session: EditSession): void {
  if (edit.kind === 'renameTab') {
    const properties = { sheetId: edit.sheetId, title: edit.title };
    updateSheetProperties({ properties, fields: 'title' }, session);
    return;
  }
  if (edit.kind === 'deleteTab') {
    deleteSheet({ sheetId: edit.sheetId }, session);
    return;
  }

  const range = {
    sheetId: edit.sheetId,
    dimension: edit.kind.endsWith('Rows') ? 'ROWS' : 'COLUMNS',
    startIndex: edit.start,
    endIndex: edit.start + edit.count,
  };

  if (edit.kind.startsWith('insert')) {
    insertDimension({ range, inheritFromBefore: edit.start > 0 }, session);
  } else {
    deleteDimension({ range }, session);
  }
}
