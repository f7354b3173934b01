import { bookTabs, COVER_SHEET } from '../../book/book-tabs';
import { protectionDiff } from '../../book/protection/protection-diff';
import { VIETNAM_ZONE } from '../../kernel/time/vietnam-time';
import { pupilsOf } from '../../school/roster';
import type { ClassRecord, SchoolModel } from '../../school/school-model';
import type { Pupil } from '../../school/school-types';
import { writeTexts } from '../../workspace/cells';
import {
  addMetadata,
  COLORS,
  columnWidth,
  formatArea,
  rowHeight,
} from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { META_BOOK, META_OFFICIAL } from '../state/book-hints';
import { plannedPlaces, protectionRequests, wantedProtections } from '../state/protect-requests';
import { coverRows } from './cover-rows';
import { summaryTabRequests } from './summary-tab-requests';
import { type TabInput, tabRequests } from './tab-requests';
import { textHeight } from './text-height';

/** What a class book is built from. */
export interface ClassBookInput {
  readonly school: SchoolModel;
  readonly schoolClass: ClassRecord;
  readonly spreadsheetId: string;
  readonly owner: string;
  /** UTC ms. */
  readonly now: number;
}

/** Of the texts beside the labels, and of the title in 15 pt; pixels. */
const COVER_WIDTH = 420;
const TITLE_HEIGHT = 38;

function coverRequests(rows: readonly (readonly string[])[]): readonly SheetRequest[] {
  return [
    {
      updateSheetProperties: {
        properties: { sheetId: COVER_SHEET, title: 'Bìa', index: 0 },
        fields: 'title,index',
      },
    },
    writeTexts({ sheetId: COVER_SHEET, row: 0, column: 0 }, rows),
    columnWidth(COVER_SHEET, 0, 260),
    columnWidth(COVER_SHEET, 1, COVER_WIDTH),
    ...rows.map(([, text = ''], row) =>
      rowHeight(COVER_SHEET, row, row === 0 ? TITLE_HEIGHT : textHeight(text, COVER_WIDTH)),
    ),
    formatArea(
      { sheetId: COVER_SHEET, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
      { textFormat: { bold: true, fontSize: 15, foregroundColor: COLORS.heading } },
      'textFormat',
    ),
    formatArea(
      { sheetId: COVER_SHEET, startRow: 2, endRow: rows.length, startColumn: 0, endColumn: 2 },
      { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' },
      'wrapStrategy,verticalAlignment',
    ),
  ];
}

/** What the tabs of a class book are made from. */
export interface LayoutInput {
  readonly classId: string;
  readonly grade: number;
  readonly schoolYear: string;
  readonly pupils: readonly Pupil[];
  /** Texts of the cover. */
  readonly cover: readonly (readonly string[])[];
}

/** Locale, time zone, cover and tabs: everything of a book that has a look. */
export function layoutRequests(input: LayoutInput): readonly SheetRequest[] {
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: 'vi_VN', timeZone: VIETNAM_ZONE },
        fields: 'locale,timeZone',
      },
    },
    ...coverRequests(input.cover),
    ...bookTabs(input).flatMap((tab, position) =>
      registerRequests({ ...input, tab, index: position + 1 }),
    ),
  ];
}

/** What makes one register; a summary has a stamp beside its heading. */
export function registerRequests(input: TabInput): readonly SheetRequest[] {
  return input.tab.register.writers === null ? summaryTabRequests(input) : tabRequests(input);
}

/**
 * Everything that turns an empty spreadsheet into a class book, for one atomic `batchUpdate`: it happens whole or not
 * at all, and the official mark in the metadata tells which.
 */
export function classBookRequests(input: ClassBookInput): readonly SheetRequest[] {
  const { school, schoolClass, spreadsheetId, owner } = input;
  const pupils = pupilsOf(school, schoolClass.id);
  const wanted = wantedProtections(input, { owner, places: plannedPlaces(school, schoolClass) });

  return [
    ...layoutRequests({
      classId: schoolClass.id,
      grade: schoolClass.grade,
      schoolYear: school.settings.schoolYear,
      pupils,
      cover: coverRows(school, schoolClass, spreadsheetId),
    }),
    ...protectionRequests(protectionDiff([], wanted)),
    addMetadata({ spreadsheet: true }, META_BOOK, schoolClass.id),
    addMetadata({ spreadsheet: true }, META_OFFICIAL, spreadsheetId),
  ];
}
