import { COVER_SHEET } from '../../book/book-tabs';
import type { SheetRequest, Spreadsheet } from '../../workspace/sheets-calls';
import { bookTitle } from '../making/class-files';
import type { ClassBook } from '../state/class-book';
import { type Finding, type FindingKind, quoted } from './finding';
import type { Repair } from './repair';
import type { WantedBook } from './wanted-book';

type Properties = GoogleAppsScript.Sheets.Schema.SpreadsheetProperties;
type Field = 'title' | 'locale' | 'timeZone';

interface Setting {
  readonly field: Field;
  readonly kind: FindingKind;
  readonly words: string;
}

const SETTINGS: readonly Setting[] = [
  { field: 'title', kind: 'fileTitle', words: 'tên tệp bị đổi thành' },
  { field: 'locale', kind: 'locale', words: 'ngôn ngữ, cách ghi số của bảng tính bị đổi thành' },
  { field: 'timeZone', kind: 'timeZone', words: 'múi giờ của bảng tính bị đổi thành' },
];

function found(
  kind: FindingKind,
  said: Pick<Finding, 'words' | 'facts'>,
  requests: readonly SheetRequest[],
): Repair {
  return { finding: { kind, tabId: null, key: null, ...said }, requests };
}

/** Title, locale and time zone, which whoever may edit the file may change. */
export function settingRepairs(
  actual: Properties | undefined,
  wanted: Readonly<Record<Field, string>>,
): readonly Repair[] {
  return SETTINGS.filter(
    ({ field }) => actual?.[field] !== undefined && actual[field] !== wanted[field],
  ).map(({ field, kind, words }) => {
    const there = actual?.[field] ?? '';
    const properties = { [field]: wanted[field] };

    return found(kind, { facts: { found: there }, words: `${words} ${quoted(there)}` }, [
      { updateSpreadsheetProperties: { properties, fields: field } },
    ]);
  });
}

/** True if numbers are printed as in this country, so that what cells show can be compared. */
export function isPrintedHere(source: Spreadsheet, wanted: WantedBook): boolean {
  return (
    source.properties?.locale === undefined || source.properties.locale === wanted.drawn.locale
  );
}

function officialOrder(wanted: WantedBook): readonly number[] {
  return [COVER_SHEET, ...wanted.tabs.map(({ sheetId }) => sheetId)];
}

/** Official tabs stand in the order of the form, whatever other tabs stand between them. */
export function orderRepairs(source: Spreadsheet, wanted: WantedBook): readonly Repair[] {
  const actual = (source.sheets ?? []).map(({ properties }) => properties?.sheetId ?? 0);
  const order = officialOrder(wanted).filter((sheetId) => actual.includes(sheetId));
  const now = actual.filter((sheetId) => order.includes(sheetId));

  return now.join() === order.join()
    ? []
    : [
        found(
          'order',
          { words: 'thứ tự các trang bị đổi' },
          order.map((sheetId, index) => ({
            updateSheetProperties: { properties: { sheetId, index }, fields: 'index' },
          })),
        ),
      ];
}

/** A tab somebody added under the title of an official one gives it up: two tabs cannot bear one title. */
export function titleSquatters(source: Spreadsheet, wanted: WantedBook): readonly SheetRequest[] {
  const official = officialOrder(wanted);
  const titles = official.map((sheetId) => wanted.drawn.sheets.get(sheetId)?.properties.title);

  return (source.sheets ?? []).flatMap(({ properties }): readonly SheetRequest[] => {
    const { sheetId = 0, title = '' } = properties ?? {};
    const holder = official[titles.indexOf(title)];

    return holder === undefined || holder === sheetId
      ? []
      : [
          {
            updateSheetProperties: {
              properties: { sheetId, title: `${title} (trang ${sheetId})` },
              fields: 'title',
            },
          },
        ];
  });
}

/** What the settings of a book should be. */
export function wantedSettings(
  book: ClassBook,
  wanted: WantedBook,
  schoolYear: string,
): Readonly<Record<Field, string>> {
  return {
    title: bookTitle(book.classId, schoolYear),
    locale: wanted.drawn.locale,
    timeZone: wanted.drawn.timeZone,
  };
}
