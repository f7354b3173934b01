import { parseDate, printDate } from '../kernel/text/date-text';
import { asMeant, foldText } from '../kernel/text/normalize-text';
import { LONGEST } from '../kernel/text/text-limits';
import { addDays, daysBetween } from '../kernel/time/iso-date';
import { type Said, said } from '../kernel/words/said';
import { ALARM_SETTINGS } from './alarm-limits';
import { HOLIDAY_YEARS } from './calendar/holidays';
import {
  isInSchoolYear,
  readSchoolYear,
  type SchoolYear,
  writeSchoolYear,
} from './calendar/school-year';
import { readGrades, readWeek } from './setting-values';
import type { CellSaying } from './words/cell-words';

/** Rows of the settings tab. */
export type SettingRows = readonly { readonly key: string; readonly value: string }[];

/** A setting that cannot be, and why. */
export interface SettingFault {
  readonly key: string;
  readonly value: string;
  readonly reason: Said;
}

type Found = Omit<SettingFault, 'value'>;

/** A number of working days: `10`, `10 ngày`, `10 ngày làm việc` (read folded). */
export const DAY_COUNT = /^(\d{1,3})(?: ngay(?: lam viec)?)?$/;
/** A semester has 18 teaching weeks: a longer deadline would never end in it. */
const MOST_DAYS = 60;
/** Slips of a month in a date of a semester are seen by these: a semester has 17 or 18 weeks. */
const SHORTEST_TERM = 56;
const LONGEST_GAP = 45;

const plain = (key: string): string => asMeant(key).toLowerCase();

function rowsOf(rows: SettingRows, key: string): SettingRows {
  return rows.filter((row) => plain(row.key) === plain(key));
}

/** The text of a setting, '' if there is none; of two rows with one key the lower. */
export function settingOf(rows: SettingRows, key: string): string {
  const found = rowsOf(rows, key);

  return found[found.length - 1]?.value.trim() ?? '';
}

function dateForm(text: string): Said | null {
  return parseDate(text) === null ? said<CellSaying>('cell.noDay') : null;
}

function weekForm(text: string): Said | null {
  return readWeek(text) === null ? said<CellSaying>('cell.week') : null;
}

function daysForm(text: string): Said | null {
  return text === '' || DAY_COUNT.test(foldText(text)) ? null : said<CellSaying>('cell.days');
}

function countForm(text: string): Said | null {
  return text === '' || /^[1-9]\d{0,3}$/.test(foldText(text))
    ? null
    : said<CellSaying>('cell.count');
}

function gradesForm(text: string): Said | null {
  return readGrades(text) === null ? said<CellSaying>('cell.grades') : null;
}

function tapForm(text: string): Said | null {
  return /^[pk]?$/.test(foldText(text)) ? null : said<CellSaying>('cell.tap');
}

/** Settings with a form → what is wrong with a text of theirs, or null. */
export const SETTING_FORMS: Readonly<Record<string, (text: string) => Said | null>> = {
  tuanLamViec: weekForm,
  'hk1.tu': dateForm,
  'hk1.den': dateForm,
  'hk2.tu': dateForm,
  'hk2.den': dateForm,
  'han.gk': daysForm,
  'han.ck': daysForm,
  'canhBao.suaNhieu': countForm,
  ...Object.fromEntries(Object.values(ALARM_SETTINGS).map((key) => [key, countForm])),
  'diemDanh.chieu': gradesForm,
  'diemDanh.chamDau': tapForm,
};

/** Settings that paper and messages cannot do without. */
const NEEDED: readonly string[] = ['truong', 'quyChe', 'namHoc'];
const DATES = ['hk1.tu', 'hk1.den', 'hk2.tu', 'hk2.den'] as const;
const DEADLINES: readonly string[] = ['han.gk', 'han.ck'];
const KNOWN: readonly string[] = [...Object.keys(SETTING_FORMS), ...NEEDED];

function formFaults(rows: SettingRows): readonly Found[] {
  return Object.entries(SETTING_FORMS).flatMap(([key, wrong]) => {
    const reason = wrong(settingOf(rows, key));

    return reason === null ? [] : [{ key, reason }];
  });
}

function longFaults(rows: SettingRows): readonly Found[] {
  return KNOWN.filter((key) => settingOf(rows, key).length > LONGEST.cell).map((key) => ({
    key,
    reason: said<CellSaying>('cell.longText', { most: LONGEST.cell }),
  }));
}

/** A row that is gone must not be taken for one left blank on purpose; of two rows nobody knows which holds. */
function rowFaults(rows: SettingRows): readonly Found[] {
  const missing = DEADLINES.filter((key) => rowsOf(rows, key).length === 0);
  const doubled = KNOWN.filter(
    (key) => new Set(rowsOf(rows, key).map(({ value }) => value.trim())).size > 1,
  );
  const blank = NEEDED.filter((key) => settingOf(rows, key) === '');

  return [
    ...missing.map((key) => ({ key, reason: said<CellSaying>('cell.noRow') })),
    ...doubled.map((key) => ({ key, reason: said<CellSaying>('cell.twoRows') })),
    ...blank.map((key) => ({ key, reason: said<CellSaying>('cell.blank') })),
  ];
}

function dayFaults(rows: SettingRows): readonly Found[] {
  return DEADLINES.filter(
    (key) => Number(DAY_COUNT.exec(foldText(settingOf(rows, key)))?.[1] ?? 0) > MOST_DAYS,
  ).map((key) => ({ key, reason: said<CellSaying>('cell.mostDays', { most: MOST_DAYS }) }));
}

/** The school year has one home, the installation; the tab shows it. */
function otherYear(year: SchoolYear, installed: string | null): readonly Found[] {
  return installed === null || writeSchoolYear(year) === installed
    ? []
    : [{ key: 'namHoc', reason: said<CellSaying>('cell.otherYear', { year: installed }) }];
}

function yearFaults(rows: SettingRows, installed: string | null): readonly Found[] {
  const text = settingOf(rows, 'namHoc');
  const year = readSchoolYear(text);
  const { first, last } = HOLIDAY_YEARS;

  if (year === null) {
    return text === '' ? [] : [{ key: 'namHoc', reason: said<CellSaying>('cell.year') }];
  }

  return year.first < first || year.second > last
    ? [{ key: 'namHoc', reason: said<CellSaying>('cell.noHolidays', { first, last }) }]
    : otherYear(year, installed);
}

/** The dates of the semesters in order, or null while one cannot be read. */
function termDates(rows: SettingRows): readonly string[] | null {
  const dates = DATES.map((key) => parseDate(settingOf(rows, key)));

  return dates.some((date) => date === null) ? null : dates.map(String);
}

function outOfYear(dates: readonly string[], year: SchoolYear): readonly Found[] {
  return DATES.filter((_, i) => !isInSchoolYear(dates[i] ?? '', year)).map((key) => ({
    key,
    reason: said<CellSaying>('cell.outsideYear', { year: writeSchoolYear(year) }),
  }));
}

const PAIRS = [
  { early: 0, late: 1 },
  { early: 1, late: 2 },
  { early: 2, late: 3 },
] as const;

function orderFaults(dates: readonly string[]): readonly Found[] {
  return PAIRS.flatMap(({ early, late }): readonly Found[] => {
    const before = dates[early] ?? '';
    const after = dates[late] ?? '';

    return before < after
      ? []
      : [
          {
            key: DATES[early],
            reason: said<CellSaying>('cell.before', { key: DATES[late], date: printDate(after) }),
          },
          {
            key: DATES[late],
            reason: said<CellSaying>('cell.after', { key: DATES[early], date: printDate(before) }),
          },
        ];
  });
}

function lengthFaults(dates: readonly string[]): readonly Found[] {
  const [begin1 = '', end1 = '', begin2 = '', end2 = ''] = dates;
  const short = [
    { key: 'hk1.den', from: begin1, to: end1 },
    { key: 'hk2.den', from: begin2, to: end2 },
  ].filter(({ from, to }) => daysBetween(from, to) < SHORTEST_TERM);
  const isApart = addDays(end1, LONGEST_GAP) < begin2;

  return [
    ...short.map(({ key }) => ({ key, reason: said<CellSaying>('cell.shortTerm') })),
    ...(isApart ? [{ key: 'hk2.tu', reason: said<CellSaying>('cell.termsApart') }] : []),
  ];
}

/** What the semesters say together. Looked at only when each date can be read. */
function termFaults(rows: SettingRows): readonly Found[] {
  const dates = termDates(rows);
  const year = readSchoolYear(settingOf(rows, 'namHoc'));

  if (dates === null || year === null) {
    return [];
  }

  const outside = outOfYear(dates, year);
  const wrong = outside.length > 0 ? outside : orderFaults(dates);

  return wrong.length > 0 ? wrong : lengthFaults(dates);
}

/**
 * Every setting that cannot be, once each: by its form, or beside the others. None: `readSettings` reads them.
 * `installed`: the school year of the installation (`2026-2027`); null where it is not known.
 */
export function settingFaults(
  rows: SettingRows,
  installed: string | null = null,
): readonly SettingFault[] {
  const found = [
    ...longFaults(rows),
    ...formFaults(rows),
    ...rowFaults(rows),
    ...dayFaults(rows),
    ...yearFaults(rows, installed),
    ...termFaults(rows),
  ];

  return found
    .filter(({ key }, i) => found.findIndex((other) => other.key === key) === i)
    .map(({ key, reason }) => ({ key, value: settingOf(rows, key), reason }));
}
