import { AppError } from '../app-error';
import { HOLIDAYS, type Holiday, type HolidayType } from '../calendar/holidays';
import type { TestDate } from '../locks/lock-types';
import { parseDate } from '../text/date-text';
import { readList } from './list-cell';
import type { HOLIDAYS_TABLE, RecordOf, TEST_DATES } from './table-schema';

/** A row of the tab of test dates, and one of the tab of holidays, as people write them. */
export type TestDateRow = RecordOf<typeof TEST_DATES>;
export type HolidayRow = RecordOf<typeof HOLIDAYS_TABLE>;

const HOLIDAY_TYPES: readonly HolidayType[] = ['lễ', 'bù', 'hoán đổi nghỉ', 'làm bù'];

function dateIn(table: string, text: string): string {
  const iso = parseDate(text);

  if (iso === null) {
    throw new AppError('BAD_INPUT', { field: table, value: text });
  }

  return iso;
}

/** A type left blank is a day off. */
function holidayType(text: string): HolidayType {
  const clean = text.normalize('NFC').trim().toLowerCase();
  const found = HOLIDAY_TYPES.find((type) => type === clean);

  if (found === undefined && clean !== '') {
    throw new AppError('BAD_INPUT', { field: 'Ngày nghỉ', value: text });
  }

  return found ?? 'lễ';
}

/** A row whose date is not written yet says nothing. */
export function isDated({ date }: { readonly date: string }): boolean {
  return date.trim() !== '';
}

/** Reads one row of the tab of test dates. @throws AppError BAD_INPUT naming a date nobody can read. */
export function testDate(row: TestDateRow): TestDate {
  return {
    classes: readList(row.classes),
    subjectId: row.subjectId.trim(),
    assessment: row.assessment.trim().toUpperCase(),
    date: dateIn('Ngày kiểm tra', row.date),
  };
}

/** Reads one row of the tab of holidays. @throws AppError BAD_INPUT naming a date or a type nobody can read. */
export function holiday(row: HolidayRow): Holiday {
  return { date: dateIn('Ngày nghỉ', row.date), name: row.name, type: holidayType(row.type) };
}

/**
 * The built-in days, with those of the school's own tab added; a day that tab names is as it says there.
 * @throws AppError BAD_INPUT
 */
export function holidaysOf(rows: readonly HolidayRow[]): readonly Holiday[] {
  const own = rows.filter(isDated).map(holiday);
  const named = own.map(({ date }) => date);

  return [...HOLIDAYS.filter(({ date }) => !named.includes(date)), ...own];
}
