import { writtenTabs } from '../../book/book-tabs';
import type { RowDoubt } from '../../book/recognise-rows';
import type { TabColumn } from '../../book/tab-layout';
import { type Said, said } from '../../kernel/words/said';
import type { ClassRecord } from '../../school/school-model';
import type { ClassBook } from '../state/class-book';
import type { TabDoubt, TabState } from '../state/read-tab';
import type { BookSaying } from './pure/words/book-words';

/** Named one by one; the rest is counted. */
const NAMED = 6;

/** The first of several places; the rest is counted. */
function named(items: readonly Said[]): readonly Said[] {
  const more = items.length - NAMED;

  return more > 0 ? [...items.slice(0, NAMED), said<BookSaying>('places.more', { more })] : items;
}

function columnSaid({ group, header }: TabColumn): Said {
  return group === ''
    ? said<BookSaying>('column.alone', { header })
    : said<BookSaying>('column.inGroup', { header, group });
}

/** Columns in doubt for one reason; nothing where there are none. */
function columnDoubts(doubts: readonly TabDoubt[], kind: 'header' | 'mark'): readonly Said[] {
  const found = doubts.flatMap((doubt) => (doubt.kind === kind ? [columnSaid(doubt.column)] : []));

  return found.length === 0 ? [] : [said<BookSaying>(`doubt.${kind}`, { columns: named(found) })];
}

function tabDoubts(doubts: readonly TabDoubt[], kind: 'stranger' | 'tab'): readonly Said[] {
  return doubts.some((doubt) => doubt.kind === kind) ? [said<BookSaying>(`doubt.${kind}`)] : [];
}

/** What keeps a tab from being understood. */
function doubtsOf({ doubts }: TabState): readonly Said[] {
  return [
    ...tabDoubts(doubts, 'stranger'),
    ...tabDoubts(doubts, 'tab'),
    ...columnDoubts(doubts, 'header'),
    ...columnDoubts(doubts, 'mark'),
  ];
}

function closedTabs(tabs: readonly TabState[]): readonly Said[] {
  return tabs
    .filter(({ doubts }) => doubts.length > 0)
    .map((tab) => said<BookSaying>('book.closedTab', { tab: tab.title, doubts: doubtsOf(tab) }));
}

function rowSaid({ row, pupilId, name }: RowDoubt): Said {
  const who = [pupilId, name].filter((part) => part !== '').join(' ');

  return who === ''
    ? said<BookSaying>('row.alone', { row: row + 1 })
    : said<BookSaying>('row.of', { row: row + 1, who });
}

function doubtfulRows({ title, rowDoubts }: TabState): readonly Said[] {
  const kinds = [...new Set(rowDoubts.map(({ fault }) => fault))];

  return kinds.map((kind) => {
    const rows = rowDoubts.filter(({ fault }) => fault === kind).map(rowSaid);
    const fault = said<BookSaying>(`rowFault.${kind}`);

    return said<BookSaying>('book.rows', { tab: title, fault, rows: named(rows) });
  });
}

/** Official tabs people write in, as they stand. */
function officialTabs(schoolClass: ClassRecord, book: ClassBook): readonly TabState[] {
  const ids = writtenTabs(schoolClass).map(({ id }) => id);

  return book.tabs.filter(({ tabId }) => ids.includes(tabId));
}

/**
 * What is wrong with a book so that people must put it right; empty = nothing. Whatever is not concerned is
 * judged all the same.
 */
export function bookProblems(schoolClass: ClassRecord, book: ClassBook): readonly Said[] {
  const tabs = officialTabs(schoolClass, book);
  const missing = writtenTabs(schoolClass)
    .filter(({ title }) => book.missing.includes(title))
    .map(({ title }) => said<BookSaying>('book.noTab', { tab: title }));

  return [...missing, ...closedTabs(tabs), ...tabs.flatMap(doubtfulRows)];
}

function missingRows(
  tabs: readonly TabState[],
  roster: readonly { readonly id: string; readonly fullName: string }[],
): readonly Said[] {
  return tabs
    .filter(({ doubts }) => doubts.length === 0)
    .flatMap(({ title, rows, rowDoubts }) => {
      const away = roster.filter(
        ({ id }) => !rows.has(id) && !rowDoubts.some(({ pupilId }) => pupilId === id),
      );
      const pupils = away.map(({ id, fullName }) =>
        said<BookSaying>('pupil.named', { pupil: id, name: fullName }),
      );

      return pupils.length === 0
        ? []
        : [said<BookSaying>('book.noRows', { tab: title, pupils: named(pupils) })];
    });
}

/**
 * What people should know of a book beside its problems; nothing waits for it. `roster`: pupils who are in class and
 * have a row from the beginning or by a change that was carried out.
 */
export function bookRemarks(
  schoolClass: ClassRecord,
  book: ClassBook,
  roster: readonly { readonly id: string; readonly fullName: string }[],
): readonly Said[] {
  const written = officialTabs(schoolClass, book);
  const summaries = book.tabs.filter((tab) => !written.includes(tab));
  const foreign = book.foreign.map(({ title }) => said<BookSaying>('tab.named', { title }));

  return [
    ...missingRows(written, roster),
    ...closedTabs(summaries),
    ...(book.hasCover ? [] : [said<BookSaying>('book.noCover')]),
    ...(foreign.length === 0
      ? []
      : [said<BookSaying>('book.foreignTabs', { tabs: named(foreign) })]),
  ];
}
