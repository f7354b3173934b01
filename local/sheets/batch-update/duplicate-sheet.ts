import { newSheet } from '../model/new-sheet';
import type { Protection } from '../model/protection';
import { freshId, type Workbook } from '../model/workbook';
import { sheetProperties } from '../view/sheet-properties';
import type { RequestHandler } from './request-handler';

/**
 * `duplicateSheet`: cells, sizes, formats and protections are copied (protections get new ids), developer metadata
 * of the sheet is not. Refused, like deleting, where a protection keeps the person out.
 */
export const duplicateSheet: RequestHandler<'duplicateSheet'> = (body, session) => {
  const sourceId = body.sourceSheetId ?? 0;
  const book = session.book({ kind: 'duplicateSheet', sheetId: sourceId });
  const source = book.sheet(sourceId);
  const { sheetId: _, ...properties } = sheetProperties(book, source);
  const blank = newSheet(book, {
    ...properties,
    title: body.newSheetName ?? copyTitle(book, source.title),
    sheetId: body.newSheetId,
  });
  const copy = source.fork(blank.id);
  const index = Math.min(body.insertSheetIndex ?? book.indexOf(sourceId) + 1, book.sheets.length);

  copy.properties = blank.properties;
  copy.protections = source.protections.map((entry) => copyProtection(book, entry, copy.id));
  copy.conditionalFormats = source.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: rule.ranges?.map((range) => ({ ...range, sheetId: copy.id })),
  }));
  book.sheets.splice(index, 0, copy);
  book.restructured = true;
  book.assertSize();

  return { duplicateSheet: { properties: sheetProperties(book, copy) } };
};

function copyProtection(book: Workbook, entry: Protection, sheetId: number): Protection {
  return {
    ...entry,
    id: freshId(`${entry.id}/${sheetId}`, (id) => book.findProtection(id) !== null),
    range: { ...entry.range, sheetId },
    unprotectedRanges: entry.unprotectedRanges.map((range) => ({ ...range, sheetId })),
  };
}

function copyTitle(book: Workbook, title: string): string {
  const base = book.properties.locale.startsWith('vi')
    ? `Bản sao của ${title}`
    : `Copy of ${title}`;
  let candidate = base;
  let number = 2;

  while (book.findTitle(candidate) !== null) {
    candidate = `${base} ${number}`;
    number += 1;
  }

  return candidate;
}
