import { type BookTab, bookTabs } from '../../book/book-tabs';
import { cellText } from '../../book/mark-cell';
import type { TabColumn } from '../../book/tab-layout';
import { AppError } from '../../kernel/app-error';
import type { ClassRecord } from '../../school/school-model';
import type { CellPlace } from '../../workspace/value-cell';
import { type ClassBook, tabOf } from './class-book';
import type { TabState } from './read-tab';

/** One cell of a class book, addressed by pupil and column, found where it is now. */
export interface FoundCell {
  readonly tab: TabState;
  readonly place: CellPlace;
  /** As printed: `8,5`, `Đ`, '' for blank. */
  readonly text: string;
  readonly note: string;
}

/** The tab and column of a key by the layout of a grade. @throws AppError UNKNOWN_SUBJECT, UNKNOWN_COLUMN. */
export function layoutColumn(
  schoolClass: ClassRecord,
  address: { readonly tabId: string; readonly key: string },
): { readonly tab: BookTab; readonly column: TabColumn } {
  const { grade } = schoolClass;
  const tabs = bookTabs({ grade });
  const tab = tabs.find(({ id }) => id === address.tabId);

  if (tab === undefined) {
    throw new AppError('UNKNOWN_SUBJECT', { value: address.tabId });
  }

  const column = tab.columns.find(({ key }) => key === address.key);

  if (column === undefined) {
    throw new AppError('UNKNOWN_COLUMN', { value: address.key });
  }

  return { tab, column };
}

/**
 * Finds a cell in a book that was read.
 * @throws AppError TAB_MISSING, TAB_NOT_UNDERSTOOD, ROW_NOT_UNDERSTOOD, UNKNOWN_PUPIL, UNKNOWN_COLUMN.
 */
export function findCell(
  book: ClassBook,
  address: { readonly tabId: string; readonly pupilId: string; readonly key: string },
): FoundCell {
  const tab = tabOf(book, address.tabId);
  const row = tab.rows.get(address.pupilId);
  const column = tab.columns.get(address.key);

  const doubt = tab.rowDoubts.find(({ pupilId }) => pupilId === address.pupilId);

  if (doubt !== undefined) {
    throw new AppError('ROW_NOT_UNDERSTOOD', {
      tab: tab.title,
      row: doubt.row + 1,
      value: address.pupilId,
      name: doubt.name,
    });
  }

  if (row === undefined) {
    throw new AppError('UNKNOWN_PUPIL', { value: address.pupilId, classId: book.classId });
  }

  if (column === undefined) {
    throw new AppError('UNKNOWN_COLUMN', { value: address.key });
  }

  return {
    tab,
    place: { sheetId: tab.sheetId, row, column },
    text: cellText(tab.cell(address.pupilId, address.key)),
    note: tab.note(address.pupilId, address.key),
  };
}
