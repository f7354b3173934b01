import { AppError } from '../app-error';
import { type HolidayRow, holiday, isDated, type TestDateRow, testDate } from './read-calendar';
import { SETTING_READERS } from './read-settings';
import { HOLIDAYS_TABLE, type RecordOf, SETTINGS, TEST_DATES } from './table-schema';

/** A cell people wrote by hand that cannot be read. */
export interface UnreadableCell {
  /** Title of its tab. */
  readonly tab: string;
  /** Its row in words: the key of a setting, or what else stands there; '' = nothing else does. */
  readonly row: string;
  readonly value: string;
}

/** The cell in words: `Ngày kiểm tra › 6 · toan · HK1.GK: “31/02/2027”`. */
export function cellWords({ tab, row, value }: UnreadableCell): string {
  return `${row === '' ? tab : `${tab} › ${row}`}: “${value}”`;
}

/** The value that cannot be read, or null. */
function refusedValue(read: () => unknown): string | null {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'BAD_INPUT') {
      return String(thrown.details.value);
    }

    throw thrown;
  }

  return null;
}

function refusedCell(tab: string, row: string, read: () => unknown): readonly UnreadableCell[] {
  const value = refusedValue(read);

  return value === null ? [] : [{ tab, row, value }];
}

/** Every setting that cannot be read. None: `readSettings` reads them. */
export function unreadableSettings(
  rows: readonly RecordOf<typeof SETTINGS>[],
): readonly UnreadableCell[] {
  return Object.entries(SETTING_READERS).flatMap(([key, read]) =>
    refusedCell(SETTINGS.title, key, () => read(rows)),
  );
}

/** Every test date that cannot be read. */
export function unreadableTestDates(rows: readonly TestDateRow[]): readonly UnreadableCell[] {
  return rows
    .filter(isDated)
    .flatMap((row) =>
      refusedCell(
        TEST_DATES.title,
        [row.classes, row.subjectId, row.assessment].filter((text) => text !== '').join(' · '),
        () => testDate(row),
      ),
    );
}

/** Every holiday whose date or type cannot be read. */
export function unreadableHolidays(rows: readonly HolidayRow[]): readonly UnreadableCell[] {
  return rows
    .filter(isDated)
    .flatMap((row) => refusedCell(HOLIDAYS_TABLE.title, row.name, () => holiday(row)));
}
