import { invalid, notEmulated } from '../api-error';
import { deletion } from '../model/axis-change';
import { renameReferences } from '../model/formula-change';
import { requireFrozenEdge } from '../model/frozen-edge';
import { requireFreeTitle } from '../model/new-sheet';
import { restructure, rewriteFormulas } from '../model/restructure';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { below, type FieldMask, mergeMasked, requiredMask } from '../rest/field-mask';
import type { SheetProperties } from '../schema';
import type { EditSession } from '../session/edit-session';
import type { RequestHandler } from './request-handler';

/** `updateSheetProperties`: title, position, visibility, colour, frozen rows, grid size. */
export const updateSheetProperties: RequestHandler<'updateSheetProperties'> = (body, session) => {
  const mask = requiredMask(body.fields);
  const wanted = body.properties ?? {};
  const sheetId = wanted.sheetId ?? 0;
  const book = session.book({ kind: 'sheetSettings', sheetId });
  const sheet = book.sheet(sheetId);

  if (below(mask, 'sheetType') !== null && mask !== true) {
    throw notEmulated('changing "sheetType"');
  }

  resizeGrid(session, sheet, wanted, mask);
  rename(book, sheet, wanted, mask);
  const { sheetId: _id, index, ...stored } = wanted;
  const kept = { title: sheet.title, sheetType: 'GRID' };
  const grid = { rowCount: sheet.rowCount, columnCount: sheet.columnCount };
  const merged = mergeMasked(sheet.properties, stored, mask) ?? {};
  sheet.properties = {
    ...kept,
    ...merged,
    gridProperties: { ...merged.gridProperties, ...grid },
  };
  sheet.properties.title = sheet.properties.title || kept.title;

  if (index !== undefined && below(mask, 'index') !== null) {
    moveTo(book, sheet, index);
  }

  requireVisibleSheet(book);
  requireFrozenEdge(sheet);

  return {};
};

function rename(book: Workbook, sheet: Sheet, wanted: SheetProperties, mask: FieldMask): void {
  const title = wanted.title ?? '';

  if (below(mask, 'title') === null || title === sheet.title) {
    return;
  }

  requireFreeTitle(book, title, sheet.id);
  rewriteFormulas(book, renameReferences(sheet.title, title));
  sheet.properties = { ...sheet.properties, title };
}

/** Shrinking removes rows or columns, so it needs the right to remove them. */
function resizeGrid(
  session: EditSession,
  sheet: Sheet,
  wanted: SheetProperties,
  mask: FieldMask,
): void {
  const grid = below(mask, 'gridProperties');
  const rows = grid !== null && below(grid, 'rowCount') ? wanted.gridProperties?.rowCount : null;
  const columns =
    grid !== null && below(grid, 'columnCount') ? wanted.gridProperties?.columnCount : null;

  shrink(session, sheet, 'ROWS', rows ?? sheet.rowCount);
  shrink(session, sheet, 'COLUMNS', columns ?? sheet.columnCount);
  const book = session.book({ kind: 'sheetSettings', sheetId: sheet.id });
  sheet.resize(rows ?? sheet.rowCount, columns ?? sheet.columnCount);
  book.assertSize();
}

function shrink(
  session: EditSession,
  sheet: Sheet,
  dimension: 'ROWS' | 'COLUMNS',
  count: number,
): void {
  const before = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;

  if (count < 1) {
    throw invalid("You can't delete all the rows or columns on the sheet.");
  }
  if (count >= before) {
    return;
  }

  const command = { kind: 'deleteDimension' as const, dimension, start: count, end: before };
  const book = session.book({ ...command, sheetId: sheet.id });
  restructure(book, sheet, deletion(dimension, count, before));
}

function moveTo(book: Workbook, sheet: Sheet, index: number): void {
  const from = book.indexOf(sheet.id);
  // Google counts the target as if the sheet still stood at its old place.
  const target = index > from ? index - 1 : index;

  book.sheets.splice(from, 1);
  book.sheets.splice(Math.min(target, book.sheets.length), 0, sheet);
}

function requireVisibleSheet(book: Workbook): void {
  if (book.sheets.every((sheet) => sheet.properties.hidden === true)) {
    throw invalid("You can't hide all the sheets in a document.");
  }
}
