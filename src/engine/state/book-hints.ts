import type { Spreadsheet } from '../../workspace/sheets-calls';

type Metadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;

/** Keys of developer metadata that say what a workbook, a tab and a column are. Hints only: see {@link BookHint}. */
export const META_BOOK = 'so-diem.lop';
export const META_OFFICIAL = 'so-diem.chinh-thuc';
export const META_TAB = 'so-diem.trang';
export const META_COLUMN = 'so-diem.cot';

/** What is asked of developer metadata wherever it stands. */
export const META_FIELDS = 'developerMetadata(metadataId,metadataKey,metadataValue,visibility)';

/**
 * A piece of metadata that says what something is. It never decides: a tab is known by its given sheet id, a column by
 * its header, a book by the file id that control names. Where a hint of the school's own says otherwise, somebody has
 * been at the book, and the tab is closed.
 */
export interface BookHint {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  /** True if it is visible to the school's Cloud project alone, which has therefore made it. */
  readonly isOwn: boolean;
  /** Null: of the workbook. */
  readonly sheetId: number | null;
  /** Zero-based; null: of the whole sheet. */
  readonly column: number | null;
}

const KEYS: readonly string[] = [META_BOOK, META_OFFICIAL, META_TAB, META_COLUMN];

function hints(
  metadata: readonly Metadata[] | undefined,
  place: Pick<BookHint, 'sheetId' | 'column'>,
): readonly BookHint[] {
  return (metadata ?? [])
    .filter(({ metadataKey }) => KEYS.includes(metadataKey ?? ''))
    .map((entry) => ({
      ...place,
      id: entry.metadataId ?? 0,
      key: entry.metadataKey ?? '',
      value: entry.metadataValue ?? '',
      isOwn: entry.visibility === 'PROJECT',
    }));
}

/** Every hint in a workbook, of tabs that are none of the school's too. */
export function readHints(spreadsheet: Spreadsheet): readonly BookHint[] {
  const ofSheets = (spreadsheet.sheets ?? []).flatMap((sheet) => {
    const sheetId = sheet.properties?.sheetId ?? 0;
    const columns = sheet.data?.[0]?.columnMetadata ?? [];

    return [
      ...hints(sheet.developerMetadata, { sheetId, column: null }),
      ...columns.flatMap(({ developerMetadata }, column) =>
        hints(developerMetadata, { sheetId, column }),
      ),
    ];
  });

  return [...hints(spreadsheet.developerMetadata, { sheetId: null, column: null }), ...ofSheets];
}
