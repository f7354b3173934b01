import { invalid } from '../api-error';
import { LAST_SHEET_SENTENCE } from '../constants';
import { removeReferences } from '../model/formula-change';
import { rewriteFormulas } from '../model/restructure';
import type { RequestHandler } from './request-handler';

/** `deleteSheet`: refused where any protection of the sheet keeps the person out. */
export const deleteSheet: RequestHandler<'deleteSheet'> = (body, session) => {
  const sheetId = body.sheetId ?? 0;
  const book = session.book({ kind: 'deleteSheet', sheetId });
  const sheet = book.sheet(sheetId);

  if (book.sheets.length === 1) {
    throw invalid(LAST_SHEET_SENTENCE);
  }

  book.sheets = book.sheets.filter((other) => other.id !== sheetId);
  book.metadata = book.metadata.filter(
    ({ place }) => place.kind === 'SPREADSHEET' || place.sheetId !== sheetId,
  );
  book.namedRanges = book.namedRanges.filter((entry) => entry.range.sheetId !== sheetId);
  rewriteFormulas(book, removeReferences(sheet.title));

  return {};
};
