import { bookTabs, COVER_SHEET, summaryTabs, writtenTabs } from '../../book/book-tabs';
import { bookProtections, columnStates, type TabPlace } from '../../book/protection/book-plan';
import { closedSheet, type DesiredProtection } from '../../book/protection/desired-protections';
import { type ProtectionChanges, protectionDiff } from '../../book/protection/protection-diff';
import { HEADER_ROWS } from '../../book/tab-layout';
import type { Sha256 } from '../../ports/platform-ports';
import { leavingFrom } from '../../school/pupil-changes';
import { type RosterEntry, rosterOf } from '../../school/roster';
import type { ClassRecord, SchoolModel } from '../../school/school-model';
import { gridRange } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import type { ClassBook } from './class-book';
import type { TabState } from './read-tab';

type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

function protectedRange(protection: DesiredProtection): ProtectedRange {
  const holes =
    protection.range === null ? { unprotectedRanges: protection.unprotected.map(gridRange) } : {};

  return {
    protectedRangeId: protection.id,
    range:
      protection.range === null ? { sheetId: protection.sheetId } : gridRange(protection.range),
    description: protection.description,
    warningOnly: false,
    // Without explicit editors everybody who may edit the file could write (platform §4).
    editors: { users: [...protection.editors], domainUsersCanEdit: false },
    ...holes,
  };
}

/** Requests that bring the protections of one workbook to what is wanted; removals first, so that ids are free. */
export function protectionRequests(changes: ProtectionChanges): readonly SheetRequest[] {
  return [
    ...changes.remove.map((protectedRangeId) => ({ deleteProtectedRange: { protectedRangeId } })),
    ...changes.update.map((protection) => ({
      updateProtectedRange: { protectedRange: protectedRange(protection), fields: '*' },
    })),
    ...changes.add.map((protection) => ({
      addProtectedRange: { protectedRange: protectedRange(protection) },
    })),
  ];
}

/** Ids of pupils with a row in a class book in which nobody writes: gone, or about to go. */
function closedIds(
  school: SchoolModel,
  classId: string,
  roster: readonly RosterEntry[],
): ReadonlySet<string> {
  const gone = roster.filter(({ isHere }) => !isHere);

  return new Set([
    ...gone.map(({ pupil }) => pupil.id),
    ...leavingFrom(school, classId).map(({ pupilId }) => pupilId),
  ]);
}

/** Cells of a tab that were corrected with minutes: they stay closed whatever opens their column. */
function correctedCells(
  school: SchoolModel,
  tabId: string,
  rows: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const closed = new Map<string, readonly number[]>();

  for (const { subjectId, pupilId, key } of school.corrections ?? []) {
    const row = subjectId === tabId ? rows.get(pupilId) : undefined;

    if (row !== undefined) {
      closed.set(key, [...(closed.get(key) ?? []), row]);
    }
  }

  return closed;
}

/** Where the tabs of a class book stand as made: every column and pupil at its first place. */
export function plannedPlaces(
  school: SchoolModel,
  schoolClass: ClassRecord,
): ReadonlyMap<string, TabPlace> {
  const roster = rosterOf(school, schoolClass.id);
  const closed = closedIds(school, schoolClass.id, roster);
  const closedRows = roster.flatMap(({ pupil }, index) =>
    closed.has(pupil.id) ? [HEADER_ROWS + index] : [],
  );
  const { grade } = schoolClass;
  const rows = new Map(roster.map(({ pupil }, index) => [pupil.id, HEADER_ROWS + index]));

  return new Map(
    bookTabs({ grade }).map((tab) => [
      tab.id,
      {
        sheetId: tab.sheetId,
        columns: new Map(tab.columns.map(({ key }, index) => [key, index])),
        startRow: HEADER_ROWS,
        endRow: HEADER_ROWS + roster.length,
        closedRows,
        closedCells: correctedCells(school, tab.id, rows),
      },
    ]),
  );
}

/** Protections wanted of a class book at `now`, at the given places. */
export function wantedProtections(
  input: { readonly school: SchoolModel; readonly schoolClass: ClassRecord; readonly now: number },
  options: {
    readonly owner: string;
    readonly places: ReadonlyMap<string, TabPlace>;
    /** Absent: it is there. */
    readonly hasCover?: boolean;
  },
): readonly DesiredProtection[] {
  const tabs = writtenTabs(input.schoolClass);

  const blocks = bookProtections(columnStates({ ...input, tabs }), {
    owner: options.owner,
    placeOf: (tabId) => options.places.get(tabId) ?? null,
  });

  // Summaries are made by the school alone; a tab that was deleted is made again with the next summary.
  const summaries = summaryTabs(input.schoolClass).flatMap(({ id }) => {
    const place = options.places.get(id);

    return place === undefined ? [] : [closedSheet(place.sheetId, options.owner)];
  });
  const cover = options.hasCover === false ? [] : [closedSheet(COVER_SHEET, options.owner)];

  return [...cover, ...blocks, ...summaries];
}

/**
 * Where the tab of a book stands now. Of a tab that is not understood no column is anywhere, so that all of it is closed.
 * Rows between those of pupils who are here are closed: of pupils who went or go (`away`), and those that are nobody's.
 */
function actualPlace(school: SchoolModel, tab: TabState, away: ReadonlySet<string>): TabPlace {
  const here = new Set([...tab.rows].filter(([id]) => !away.has(id)).map(([, row]) => row));
  const startRow = here.size === 0 ? HEADER_ROWS : Math.min(...here);
  const endRow = here.size === 0 ? HEADER_ROWS : Math.max(...here) + 1;
  const closedRows = Array.from(
    { length: endRow - startRow },
    (_, position) => startRow + position,
  ).filter((row) => !here.has(row));

  return {
    sheetId: tab.sheetId,
    columns: tab.columns,
    startRow,
    endRow,
    closedRows,
    closedCells: correctedCells(school, tab.tabId, tab.rows),
  };
}

/** A class at an instant (UTC ms). */
interface ClassAt {
  readonly school: SchoolModel;
  readonly schoolClass: ClassRecord;
  readonly now: number;
}

/** Where the tabs of a book that was read stand now. */
export function actualPlaces(
  book: ClassBook,
  { school, schoolClass: { id } }: ClassAt,
): ReadonlyMap<string, TabPlace> {
  const away = closedIds(school, id, rosterOf(school, id));

  return new Map(book.tabs.map((tab) => [tab.tabId, actualPlace(school, tab, away)]));
}

/** What has to change in a book that was read, for the state wanted at `now` with its tabs at these places. */
export function protectionChangesAt(
  book: ClassBook,
  input: ClassAt,
  at: { readonly owner: string; readonly places: ReadonlyMap<string, TabPlace> },
): ProtectionChanges {
  return protectionDiff(
    book.protections,
    wantedProtections(input, { ...at, hasCover: book.hasCover }),
  );
}

/** The same where its tabs stand now. */
export function protectionChanges(
  book: ClassBook,
  input: ClassAt,
  owner: string,
): ProtectionChanges {
  return protectionChangesAt(book, input, { owner, places: actualPlaces(book, input) });
}

/**
 * The tabs that are understood now, of which these changes open what was closed as a whole because they were not: their
 * protections are, one by one, those of a tab that nobody understands.
 */
export function reopenedTabs(
  book: ClassBook,
  changes: ProtectionChanges,
  as: {
    readonly input: Parameters<typeof protectionChanges>[1];
    readonly owner: string;
  },
): readonly TabState[] {
  const touched = touchedSheets(book, changes);

  return book.tabs
    .filter(({ doubts, sheetId }) => doubts.length === 0 && touched.has(sheetId))
    .filter((tab) => {
      const tabs = book.tabs.map((other) =>
        other === tab ? { ...tab, columns: new Map<string, number>() } : other,
      );
      const before = { ...book, tabs };

      return !touchedSheets(before, protectionChanges(before, as.input, as.owner)).has(tab.sheetId);
    });
}

/** Sheets whose protections change. */
export function touchedSheets(book: ClassBook, changes: ProtectionChanges): ReadonlySet<number> {
  const removed = book.protections.filter(({ id }) => changes.remove.includes(id));

  return new Set([...changes.add, ...changes.update, ...removed].map(({ sheetId }) => sheetId));
}

/** A short text that is the same exactly when the protections wanted at the first places are the same. */
export function protectionDigest(
  input: { readonly school: SchoolModel; readonly schoolClass: ClassRecord; readonly now: number },
  owner: string,
  sha256: Sha256,
): string {
  const places = plannedPlaces(input.school, input.schoolClass);

  return sha256(JSON.stringify(wantedProtections(input, { owner, places }))).slice(0, 16);
}
