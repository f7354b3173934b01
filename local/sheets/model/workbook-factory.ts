import { DEFAULT_LOCALE, DEFAULT_TIME_ZONE } from '../constants';
import { newSheet } from './new-sheet';
import { Workbook } from './workbook';

/** A workbook without sheets. */
export function bareWorkbook(
  id: string,
  wanted: { title: string; locale?: string | undefined; timeZone?: string | undefined },
): Workbook {
  return new Workbook(id, {
    title: wanted.title,
    locale: wanted.locale ?? DEFAULT_LOCALE,
    timeZone: wanted.timeZone ?? DEFAULT_TIME_ZONE,
    autoRecalc: 'ON_CHANGE',
    defaultFormat: null,
  });
}

/** A workbook with one empty sheet of id 0. */
export function emptyWorkbook(id: string, title: string): Workbook {
  const book = bareWorkbook(id, { title });
  book.sheets = [newSheet(book, {})];

  return book;
}

/**
 * A copy as Drive makes it: range protections are dropped, sheet protections stay but lose their editors, developer
 * metadata is kept. (A public experiment of 26 March 2021 at tanaikech.github.io.)
 */
export function copyWorkbook(source: Workbook, id: string, title: string): Workbook {
  const copy = source.fork();
  copy.id = id;
  copy.properties = { ...copy.properties, title };

  for (const sheet of copy.sheets) {
    sheet.protections = sheet.protections
      .filter((protection) => protection.wholeSheet)
      .map((protection) => ({
        ...protection,
        editors: { users: [], groups: [], domainUsersCanEdit: false },
      }));
  }

  return copy;
}
