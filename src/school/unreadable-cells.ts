import type { RecordOf } from '../kernel/table/table';
import { printDate } from '../kernel/text/date-text';
import { textStart } from '../kernel/text/text-start';
import { type Said, said } from '../kernel/words/said';
import type { Holiday } from './calendar/holidays';
import type { TestDate } from './lock-policy';
import { type CellFault, NO_FACTS, type PolicyFacts, type Reading } from './policy-reading';
import {
  type HolidayRow,
  isDated,
  readHoliday,
  readTestDate,
  type TestDateRow,
} from './read-calendar';
import { settingFaults } from './setting-faults';
import { HOLIDAYS_TABLE } from './tables/holidays-table';
import { SETTINGS } from './tables/settings-table';
import { TEST_DATES } from './tables/test-dates-table';
import type { CellSaying } from './words/cell-words';

/** A cell people wrote by hand that cannot be read, or that says what cannot be. */
export interface UnreadableCell {
  /** Title of its tab. */
  readonly tab: string;
  /** Its row in words: the key of a setting, or what else stands there; '' = nothing else does. */
  readonly row: string;
  /** Title of its column; '' where the row has only one cell to write in. */
  readonly column: string;
  readonly value: string;
  /** Why it cannot be. */
  readonly reason: Said;
}

/** The cell as it is said: `Ngày kiểm tra › 6 · toan · HK1.GK: “31/02/2027” (Ngày kiểm tra: không phải một ngày có thật)`. */
export function cellSaid({ tab, row, column, value, reason }: UnreadableCell): Said {
  const why = column === '' ? reason : said<CellSaying>('cell.why', { column, reason });

  const shown = { tab, value: textStart(value), reason: why };

  return row === ''
    ? said<CellSaying>('cell.unreadable', shown)
    : said<CellSaying>('cell.unreadableIn', { ...shown, row });
}

/** Every setting that cannot be. None: `readSettings` reads them. */
export function unreadableSettings(
  rows: readonly RecordOf<typeof SETTINGS>[],
  { schoolYear }: PolicyFacts = NO_FACTS,
): readonly UnreadableCell[] {
  return settingFaults(rows, schoolYear).map(({ key, value, reason }) => ({
    tab: SETTINGS.title,
    row: key,
    column: '',
    value,
    reason,
  }));
}

/** Rows of a tab as they can be read, each with its name in words. */
interface ReadRow<T> extends Reading<T> {
  readonly name: string;
}

function cells<T>(tab: string, rows: readonly ReadRow<T>[]): readonly UnreadableCell[] {
  return rows.flatMap(({ name, faults }) =>
    faults.map((fault: CellFault) => ({ tab, row: name, ...fault })),
  );
}

/** What a day is about: two rows that say different things of it cannot both be. */
interface Statement {
  readonly about: string;
  readonly says: string;
}

/** Adds to a row that nothing is wrong with but that another row contradicts. */
function contradicted<T>(
  rows: readonly ReadRow<T>[],
  column: string,
  statements: (value: T) => readonly Statement[],
): readonly ReadRow<T>[] {
  const known = new Map<string, string>();

  return rows.map((row) => {
    const all = row.values.flatMap(statements);
    const clash = all
      .map(({ about, says }) => ({ says, other: known.get(about) }))
      .find(({ says, other }) => other !== undefined && other !== says);
    all
      .filter(({ about }) => !known.has(about))
      .forEach(({ about, says }) => {
        known.set(about, says);
      });

    return clash?.other === undefined
      ? row
      : {
          ...row,
          values: [],
          faults: [
            {
              column,
              value: clash.says,
              reason: said<CellSaying>('cell.contradicted', { other: clash.other }),
            },
          ],
        };
  });
}

function readTestDates(rows: readonly TestDateRow[], facts: PolicyFacts) {
  const read = rows.map((row) => ({
    name: [row.classes, row.subjectId, row.assessment].filter((text) => text !== '').join(' · '),
    ...(isDated(row) ? readTestDate(row, facts) : { values: [], faults: [] }),
  }));

  return inOrder(
    contradicted(read, TEST_DATES.columns.date.header, ({ classes, subjectId, assessment, date }) =>
      classes.map((scope) => ({ about: `${scope}/${subjectId}/${assessment}`, says: date })),
    ),
  );
}

/** The other test of the same semester. */
function otherTest(assessment: string): string {
  return assessment.endsWith('GK')
    ? assessment.replace('GK', 'CK')
    : assessment.replace('CK', 'GK');
}

/** A mid-term test is sat before the final one of the same classes and subject: the row that turns them is named. */
function inOrder(rows: readonly ReadRow<TestDate>[]): readonly ReadRow<TestDate>[] {
  const known = new Map<string, string>();

  return rows.map((row) => {
    const turned = row.values
      .flatMap(({ classes, subjectId, assessment, date }) =>
        classes.map((scope) => {
          const other = known.get(`${scope}/${subjectId}/${otherTest(assessment)}`);
          known.set(`${scope}/${subjectId}/${assessment}`, date);

          return { date, other, isEarly: assessment.endsWith('GK') };
        }),
      )
      .find(({ date, other, isEarly }) =>
        other === undefined ? false : isEarly ? date >= other : date <= other,
      );

    return turned?.other === undefined
      ? row
      : { ...row, values: [], faults: [turnedTests(turned.date, turned.other)] };
  });
}

function turnedTests(date: string, other: string): CellFault {
  return {
    column: TEST_DATES.columns.date.header,
    value: printDate(date),
    reason: said<CellSaying>('cell.testsTurned', { other: printDate(other) }),
  };
}

/** Days off a school may add in a year: summer, weekends and public holidays apart, more leaves no school year. */
const MOST_DAYS_OFF = 90;

/** Rows that are right one by one can still leave nothing to teach in: the row that goes too far is named. */
function withinYear(
  read: readonly ReadRow<Holiday>[],
  rows: readonly HolidayRow[],
): readonly ReadRow<Holiday>[] {
  const off = new Set<string>();

  return read.map((row, at) => {
    row.values
      .filter(({ type }) => type !== 'làm bù')
      .forEach(({ date }) => {
        off.add(date);
      });

    return row.values.length === 0 || off.size <= MOST_DAYS_OFF
      ? row
      : { ...row, values: [], faults: [tooManyDays(rows[at]?.date ?? '')] };
  });
}

function tooManyDays(value: string): CellFault {
  return {
    column: HOLIDAYS_TABLE.columns.date.header,
    value,
    reason: said<CellSaying>('cell.tooManyDays', { most: MOST_DAYS_OFF }),
  };
}

function readHolidays(rows: readonly HolidayRow[], facts: PolicyFacts) {
  const read = rows.map((row) => ({
    name: row.name,
    ...(isDated(row) ? readHoliday(row, facts) : { values: [], faults: [] }),
  }));

  const agreed = contradicted(read, HOLIDAYS_TABLE.columns.type.header, ({ date, type }) => [
    { about: date, says: type },
  ]);

  return withinYear(agreed, rows);
}

/** Every cell of the test dates that cannot be. */
export function unreadableTestDates(
  rows: readonly TestDateRow[],
  facts: PolicyFacts = NO_FACTS,
): readonly UnreadableCell[] {
  return cells(TEST_DATES.title, readTestDates(rows, facts));
}

/** Every cell of the holidays that cannot be. */
export function unreadableHolidays(
  rows: readonly HolidayRow[],
  facts: PolicyFacts = NO_FACTS,
): readonly UnreadableCell[] {
  return cells(HOLIDAYS_TABLE.title, readHolidays(rows, facts));
}

/** The rows of the test dates that can be. */
export function soundTestDates(
  rows: readonly TestDateRow[],
  facts: PolicyFacts = NO_FACTS,
): readonly TestDateRow[] {
  const read = readTestDates(rows, facts);

  return rows.filter((_, i) => read[i]?.faults.length === 0);
}

/** The rows of the holidays that can be. */
export function soundHolidays(
  rows: readonly HolidayRow[],
  facts: PolicyFacts = NO_FACTS,
): readonly HolidayRow[] {
  const read = readHolidays(rows, facts);

  return rows.filter((_, i) => read[i]?.faults.length === 0);
}
