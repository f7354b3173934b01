import { addMetadata, columnLocation, OWN_VISIBILITY } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { type BookHint, META_BOOK, META_COLUMN, META_OFFICIAL, META_TAB } from './book-hints';
import type { ClassBook } from './class-book';
import type { TabState } from './read-tab';

/** What brings the hints of a book to what they should be. */
export interface HintRepair {
  readonly requests: readonly SheetRequest[];
  /** The school's own hints that were missing or wrong. */
  readonly restored: number;
  /** Hints that somebody else wrote under the school's keys. */
  readonly foreign: number;
  /** True where the school had none of its own: a book of an earlier version, or one that lost them all. */
  readonly isNew: boolean;
}

type WantedHint = Pick<BookHint, 'key' | 'value' | 'sheetId' | 'column'>;

function ofBook(book: ClassBook): readonly WantedHint[] {
  const place = { sheetId: null, column: null };

  return [
    { ...place, key: META_BOOK, value: book.classId },
    { ...place, key: META_OFFICIAL, value: book.spreadsheetId },
  ];
}

/** Where a stranger stands in the place of a tab, nothing is hinted at. */
function ofTab({ tabId, sheetId, doubts }: TabState): readonly WantedHint[] {
  return doubts.some(({ kind }) => kind === 'stranger')
    ? []
    : [{ key: META_TAB, value: tabId, sheetId, column: null }];
}

function ofColumns(
  { sheetId }: TabState,
  columns: ReadonlyMap<string, number>,
): readonly WantedHint[] {
  return [...columns].map(([key, column]) => ({ key: META_COLUMN, value: key, sheetId, column }));
}

/** Equal for two hints that say the same of the same place. */
function print({ key, value, sheetId, column }: WantedHint): string {
  return JSON.stringify([key, value, sheetId, column]);
}

/** The first of each print. */
function firstByPrint(hints: readonly BookHint[]): ReadonlyMap<string, BookHint> {
  return new Map([...hints].reverse().map((hint) => [print(hint), hint]));
}

function added({ key, value, sheetId, column }: WantedHint): SheetRequest {
  if (sheetId === null) {
    return addMetadata({ spreadsheet: true }, key, value);
  }

  return addMetadata(column === null ? { sheetId } : columnLocation(sheetId, column), key, value);
}

/** All of one key at a time: there may be thousands, and every client may delete what is visible in the document. */
function foreignGone(foreign: readonly BookHint[]): readonly SheetRequest[] {
  const keys = [...new Set(foreign.map(({ key }) => key))];

  return keys.map((metadataKey) => ({
    deleteDeveloperMetadata: {
      dataFilter: { developerMetadataLookup: { metadataKey, visibility: 'DOCUMENT' } },
    },
  }));
}

/** Hints of columns that contradict their headers are left as they are: they are evidence, until `columnsOf` decides. */
function isEvidence(hint: BookHint, settled: ReadonlySet<number | null>): boolean {
  return hint.key === META_COLUMN && !settled.has(hint.sheetId);
}

/** Tabs whose columns are certain. */
function settledTabs(wanted: readonly WantedHint[]): ReadonlySet<number | null> {
  return new Set(wanted.filter(({ key }) => key === META_COLUMN).map(({ sheetId }) => sheetId));
}

/**
 * Restores lost and altered hints and takes away those of others. `columnsOf`: where the columns of a tab certainly are,
 * empty where nobody can tell yet.
 */
export function hintRepair(
  book: ClassBook,
  columnsOf: (tab: TabState) => ReadonlyMap<string, number>,
): HintRepair {
  const wanted = [
    ...ofBook(book),
    ...book.tabs.flatMap((tab) => [...ofTab(tab), ...ofColumns(tab, columnsOf(tab))]),
  ];
  const own = book.hints.filter(({ isOwn }) => isOwn);
  const found = firstByPrint(own);
  const kept = new Set(wanted.map((entry) => found.get(print(entry))));
  const settled = settledTabs(wanted);
  const wrong = own.filter((hint) => !kept.has(hint) && !isEvidence(hint, settled));
  const lost = wanted.filter((entry) => !found.has(print(entry)));
  const foreign = book.hints.filter(({ isOwn }) => !isOwn);

  return {
    requests: [
      ...foreignGone(foreign),
      ...wrong.map(
        ({ id }): SheetRequest => ({
          deleteDeveloperMetadata: {
            dataFilter: {
              developerMetadataLookup: { metadataId: id, visibility: OWN_VISIBILITY },
            },
          },
        }),
      ),
      ...lost.map(added),
    ],
    restored: wrong.length + lost.length,
    foreign: foreign.length,
    isNew: own.length === 0,
  };
}
