import { invalid } from '../api-error';
import { exceedsGridSentence, parseRangeSentence } from '../constants';
import { parseCells, rangeA1, splitA1 } from '../model/a1';
import { intersect, type SheetRange, UNBOUNDED } from '../model/grid-range';
import type { SheetView } from '../model/sheet';
import type { WorkbookView } from '../model/workbook';

/** A range of the API in A1 notation, found in a workbook. */
export interface ResolvedRange {
  readonly sheet: SheetView;
  /** As asked for; may be unbounded. */
  readonly asked: SheetRange;
  /** The part within the grid. */
  readonly range: SheetRange;
}

/**
 * Finds `'Toán'!A1:B2`, `Toán` (a whole sheet), `A1:B2` (on the first visible sheet) or a named range.
 * Throws 400 `Unable to parse range: …`, or that the range exceeds the grid.
 * https://developers.google.com/workspace/sheets/api/guides/concepts#cell
 */
export function resolveA1(book: WorkbookView, text: string): ResolvedRange {
  const found = findWhole(book, text) ?? findCells(book, text);

  if (found === null) {
    throw invalid(parseRangeSentence(text));
  }

  const { sheet, asked } = found;
  const clipped = intersect(asked, sheet.bounds());

  if (clipped === null) {
    throw invalid(exceedsGridSentence(text, sheet.rowCount, sheet.columnCount));
  }

  return { sheet, asked, range: { sheetId: sheet.id, ...clipped } };
}

type Found = { readonly sheet: SheetView; readonly asked: SheetRange };

function findWhole(book: WorkbookView, text: string): Found | null {
  const { title, cells } = splitA1(text);
  const named = book.namedRanges.find((entry) => entry.name.toLowerCase() === text.toLowerCase());

  if (named !== undefined) {
    return { sheet: book.sheetView(named.range.sheetId), asked: named.range };
  }

  const sheet = book.findTitle(text) ?? (cells === null ? book.findTitle(title ?? '') : null);

  return sheet === null ? null : { sheet, asked: wholeSheet(sheet) };
}

function wholeSheet(sheet: SheetView): SheetRange {
  return {
    sheetId: sheet.id,
    startRow: 0,
    endRow: UNBOUNDED,
    startColumn: 0,
    endColumn: UNBOUNDED,
  };
}

function findCells(book: WorkbookView, text: string): Found | null {
  const { title, cells } = splitA1(text);
  const range = cells === null ? null : parseCells(cells);
  const sheets = book.sheetViews();
  const first = sheets.find((sheet) => sheet.properties.hidden !== true) ?? sheets[0] ?? null;
  const sheet = title === null ? first : book.findTitle(title);

  return range === null || sheet === null
    ? null
    : { sheet, asked: { sheetId: sheet.id, ...range } };
}

/** The range as responses print it, e.g. `'Toán'!A1:B2`. */
export function printRange(resolved: ResolvedRange): string {
  return rangeA1(resolved.sheet.title, resolved.range);
}
