import { invalid } from '../api-error';
import {
  DEFAULT_COLUMNS,
  DEFAULT_ROWS,
  sheetIdTakenSentence,
  sheetNameTakenSentence,
} from '../constants';
import type { SheetProperties } from '../schema';
import { Sheet } from './sheet';
import { freshId, type Workbook } from './workbook';

/**
 * A new, empty sheet with Google's defaults, not yet in the workbook. Throws 400 when the id or the title is taken,
 * or for a kind of sheet that has no grid.
 */
export function newSheet(book: Workbook, wanted: SheetProperties): Sheet {
  const title = wanted.title ?? freeTitle(book);
  const taken = (id: number): boolean => book.findSheet(id) !== null;

  if (wanted.sheetType !== undefined && wanted.sheetType !== 'GRID') {
    throw invalid(`Sheets of type ${wanted.sheetType} cannot be added.`);
  }
  if (wanted.sheetId !== undefined && taken(wanted.sheetId)) {
    throw invalid(sheetIdTakenSentence(wanted.sheetId));
  }

  requireFreeTitle(book, title, null);

  const { sheetId, index: _, ...stored } = wanted;
  const firstId = book.sheets.length === 0 && book.restructured === false ? 0 : null;
  const id = sheetId ?? firstId ?? freshId(`${book.id}/${title}/${book.sheets.length}`, taken);
  const gridProperties = {
    rowCount: DEFAULT_ROWS,
    columnCount: DEFAULT_COLUMNS,
    ...stored.gridProperties,
  };

  return new Sheet(id, { ...stored, title, sheetType: 'GRID', gridProperties });
}

/** Throws 400 if another sheet than `except` has the title (without regard to case), or if it is empty. */
export function requireFreeTitle(book: Workbook, title: string, except: number | null): void {
  const holder = book.findTitle(title);

  if (title === '') {
    throw invalid("Sheet names can't be empty.");
  }
  if (holder !== null && holder.id !== except) {
    throw invalid(sheetNameTakenSentence(title));
  }
}

function freeTitle(book: Workbook): string {
  const name = book.properties.locale.startsWith('vi') ? 'Trang tính' : 'Sheet';
  let number = book.sheets.length + 1;

  while (book.findTitle(`${name}${number}`) !== null) {
    number += 1;
  }

  return `${name}${number}`;
}
