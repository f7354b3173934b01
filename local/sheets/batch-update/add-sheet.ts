import { requireFrozenEdge } from '../model/frozen-edge';
import { newSheet } from '../model/new-sheet';
import { sheetProperties } from '../view/sheet-properties';
import type { RequestHandler } from './request-handler';

/** `addSheet`: any editor of the file may. */
export const addSheet: RequestHandler<'addSheet'> = (body, session) => {
  const book = session.book({ kind: 'addSheet' });
  const properties = body.properties ?? {};
  const sheet = newSheet(book, properties);
  const index = Math.min(properties.index ?? book.sheets.length, book.sheets.length);

  book.sheets.splice(index, 0, sheet);
  book.assertSize();
  requireFrozenEdge(sheet);

  return { addSheet: { properties: sheetProperties(book, sheet) } };
};
