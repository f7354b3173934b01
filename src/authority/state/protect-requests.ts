import { summaryTabsOfGrade, tabsOfGrade } from '../../domain/book/class-tabs';
import { COVER_SHEET } from '../../domain/book/register-sheets';
import { HEADER_ROWS } from '../../domain/book/tab-layout';
import { leavingFrom } from '../../domain/control/pupil-changes';
import { type RosterEntry, rosterOf } from '../../domain/control/roster';
import type { ClassRecord, SchoolModel } from '../../domain/control/school-model';
import { bookProtections, columnStates, type TabPlace } from '../../domain/locks/book-plan';
import {
  type BlockRange,
  closedSheet,
  type DesiredProtection,
} from '../../domain/locks/desired-protections';
import { type ProtectionChanges, protectionDiff } from '../../domain/locks/protection-diff';
import type { Sha256 } from '../../ports/platform-ports';
import type { SheetRequest } from '../workspace/sheets-calls';
import type { ClassBook } from './class-book';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

function gridRange(range: BlockRange): GridRange {
  return {
    sheetId: range.sheetId,
    startRowIndex: range.startRow,
    endRowIndex: range.endRow,
    startColumnIndex: range.startColumn,
    endColumnIndex: range.endColumn,
  };
}

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

  return new Map(
    [...tabsOfGrade(grade), ...summaryTabsOfGrade(grade)].map((tab) => [
      tab.id,
      {
        sheetId: tab.sheetId,
        columns: new Map(tab.columns.map(({ key }, index) => [key, index])),
        startRow: HEADER_ROWS,
        endRow: HEADER_ROWS + roster.length,
        closedRows,
      },
    ]),
  );
}

/** Protections wanted of a class book at `now`, at the given places. */
export function wantedProtections(
  input: { readonly school: SchoolModel; readonly schoolClass: ClassRecord; readonly now: number },
  options: { readonly owner: string; readonly places: ReadonlyMap<string, TabPlace> },
): readonly DesiredProtection[] {
  const tabs = tabsOfGrade(input.schoolClass.grade);

  const blocks = bookProtections(columnStates({ ...input, tabs }), {
    owner: options.owner,
    placeOf: (tabId) => options.places.get(tabId) ?? null,
  });

  // Summaries are made by the school alone; a tab that was deleted is made again with the next summary.
  const summaries = summaryTabsOfGrade(input.schoolClass.grade).flatMap(({ id }) => {
    const place = options.places.get(id);

    return place === undefined ? [] : [closedSheet(place.sheetId, options.owner)];
  });

  return [closedSheet(COVER_SHEET, options.owner), ...blocks, ...summaries];
}

/**
 * Where the tabs of a book stand now. Tabs read without cells keep the rows they were made with. `away`: ids of pupils
 * whose rows are closed.
 */
function actualPlaces(
  book: ClassBook,
  planned: ReadonlyMap<string, TabPlace>,
  away: readonly string[],
): ReadonlyMap<string, TabPlace> {
  return new Map(
    book.tabs.flatMap((tab): [string, TabPlace][] => {
      const first = planned.get(tab.tabId);

      if (first === undefined) {
        return [];
      }

      const rows = [...tab.rows.values()];
      const place =
        rows.length === 0
          ? { ...first, sheetId: tab.sheetId, columns: tab.columns }
          : {
              sheetId: tab.sheetId,
              columns: tab.columns,
              startRow: Math.min(...rows),
              endRow: Math.max(...rows) + 1,
              closedRows: away.flatMap((id) => tab.rows.get(id) ?? []),
            };

      return [[tab.tabId, place]];
    }),
  );
}

/** What has to change in a book that was read, for the state wanted at `now`. */
export function protectionChanges(
  book: ClassBook,
  input: { readonly school: SchoolModel; readonly schoolClass: ClassRecord; readonly now: number },
  owner: string,
): ProtectionChanges {
  const { id } = input.schoolClass;
  const away = [...closedIds(input.school, id, rosterOf(input.school, id))];
  const places = actualPlaces(book, plannedPlaces(input.school, input.schoolClass), away);

  return protectionDiff(book.protections, wantedProtections(input, { owner, places }));
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
