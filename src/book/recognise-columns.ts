import type { TabColumn } from './tab-layout';

/** The two header rows of a sheet as they print, and the column keys its metadata gives, by zero-based column. */
export interface HeadersSeen {
  readonly groups: readonly string[];
  readonly headers: readonly string[];
  /** Only what the school's own project wrote; a column may carry none, or several. */
  readonly marks: readonly (readonly string[])[];
}

/** What keeps a column from being known: its header is not there, or its mark says another column than its header. */
export interface ColumnDoubt {
  readonly kind: 'header' | 'mark';
  readonly column: TabColumn;
}

/** Where the columns of a tab are. */
export interface RecognisedColumns {
  /** Column key → zero-based column; empty where there is a doubt. */
  readonly columns: ReadonlyMap<string, number>;
  /** The same by headers alone; empty where they do not stand in the order of the form. */
  readonly printed: ReadonlyMap<string, number>;
  readonly doubts: readonly ColumnDoubt[];
}

const NOWHERE: ReadonlyMap<string, number> = new Map();

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** An upper header stands in the first of its columns; the others are blank. */
function carried(groups: readonly string[], width: number): readonly string[] {
  let last = '';

  return Array.from({ length: width }, (_, index) => {
    last = plain(groups[index] ?? '') || last;

    return last;
  });
}

interface Prints {
  readonly headers: readonly string[];
  readonly groups: readonly string[];
}

function printsOf(seen: HeadersSeen): Prints {
  const width = Math.max(seen.headers.length, seen.groups.length, seen.marks.length);

  return {
    headers: Array.from({ length: width }, (_, index) => plain(seen.headers[index] ?? '')),
    groups: carried(seen.groups, width),
  };
}

function fits(prints: Prints, index: number, column: TabColumn): boolean {
  return (
    prints.headers[index] === plain(column.header) &&
    (column.group === '' || prints.groups[index] === plain(column.group))
  );
}

/** By headers alone: those of the form, each once and in its order, whatever stands between them. */
function byPrint(layout: readonly TabColumn[], prints: Prints): ReadonlyMap<string, number> {
  const wanted = new Set(layout.map(({ header }) => plain(header)));
  const found = prints.headers.flatMap((header, index) => (wanted.has(header) ? [index] : []));
  const isForm =
    found.length === layout.length &&
    layout.every((column, position) => fits(prints, found[position] ?? -1, column));

  return isForm
    ? new Map(layout.map(({ key }, position) => [key, found[position] ?? -1]))
    : NOWHERE;
}

function placesOf(seen: HeadersSeen, key: string): readonly number[] {
  return seen.marks.flatMap((keys, index) => (keys.includes(key) ? [index] : []));
}

/** By marks that agree with the header they stand over: columns that were moved inside their group are found too. */
function byMark(
  layout: readonly TabColumn[],
  seen: HeadersSeen,
  prints: Prints,
): ReadonlyMap<string, number> {
  const found = layout.flatMap((column): [string, number][] => {
    const [only, ...more] = placesOf(seen, column.key);

    return only !== undefined && more.length === 0 && fits(prints, only, column)
      ? [[column.key, only]]
      : [];
  });
  const isWhole = found.length === layout.length && seen.marks.every(({ length }) => length < 2);

  return isWhole ? new Map(found) : NOWHERE;
}

/** Columns whose mark stands elsewhere than their header, or over whose header another mark stands. */
function contradicted(
  layout: readonly TabColumn[],
  seen: HeadersSeen,
  printed: ReadonlyMap<string, number>,
): readonly ColumnDoubt[] {
  return layout
    .filter(({ key }) => {
      const place = printed.get(key) ?? -1;
      const others = (seen.marks[place] ?? []).some((mark) => mark !== key);

      return others || placesOf(seen, key).some((index) => index !== place);
    })
    .map((column) => ({ kind: 'mark', column }));
}

/** Columns whose header stands nowhere, or more than once; all of them where they only changed places. */
function unprinted(layout: readonly TabColumn[], prints: Prints): readonly ColumnDoubt[] {
  const faulty = layout.filter(
    (column) => prints.headers.filter((_, index) => fits(prints, index, column)).length !== 1,
  );

  return (faulty.length > 0 ? faulty : layout).map((column) => ({ kind: 'header', column }));
}

/**
 * Finds the columns of a tab. A header print is in cells that nobody but the school may write; a mark moves with its
 * column, but is only a hint (Google: "Do not use project-visible developer metadata as a security mechanism",
 * https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-visibility). A column is known if
 * both agree, or, where marks are missing, if all headers stand in the order of the form. In any other case none is.
 */
export function recogniseColumns(
  layout: readonly TabColumn[],
  seen: HeadersSeen,
): RecognisedColumns {
  const prints = printsOf(seen);
  const printed = byPrint(layout, prints);
  const marked = byMark(layout, seen, prints);

  if (marked.size > 0) {
    return { columns: marked, printed, doubts: [] };
  }

  if (printed.size === 0) {
    return { columns: NOWHERE, printed, doubts: unprinted(layout, prints) };
  }

  const doubts = contradicted(layout, seen, printed);

  return { columns: doubts.length === 0 ? printed : NOWHERE, printed, doubts };
}
