import { AppError } from '../kernel/app-error';
import { readList } from '../kernel/table/list-cell';
import type { RecordOf } from '../kernel/table/table';
import { isoDateOf, parseDate, printDate } from '../kernel/text/date-text';
import { asMeant, foldText, normalizeText } from '../kernel/text/normalize-text';
import { endOfDayUtcMs } from '../kernel/time/day-boundary';
import { addDays, daysBetween, weekday } from '../kernel/time/iso-date';
import { type Said, said } from '../kernel/words/said';
import { parseAssessmentKey } from './assessment-key';
import { type Holiday, type HolidayType, publicHolidays } from './calendar/holidays';
import { isInSchoolYear, readSchoolYear } from './calendar/school-year';
import { classKey, possibleKeys } from './class-shorthand/class-key';
import type { TestDate } from './lock-policy';
import type { CellFault, PolicyFacts, Reading } from './policy-reading';
import { findSubject } from './subjects/subject-names';
import { HOLIDAYS_TABLE } from './tables/holidays-table';
import { TEST_DATES } from './tables/test-dates-table';
import type { CellSaying } from './words/cell-words';

/** A row of the tab of test dates, and one of the tab of holidays, as people write them. */
export type TestDateRow = RecordOf<typeof TEST_DATES>;
export type HolidayRow = RecordOf<typeof HOLIDAYS_TABLE>;

const HOLIDAY_TYPES: readonly HolidayType[] = ['lễ', 'bù', 'hoán đổi nghỉ', 'làm bù'];
/** A longer row of days off is a slip; Tết has two weeks. */
const MOST_DAYS_OFF = 31;
const NO_DATE = said<CellSaying>('cell.noTestDay');

/** A row whose date is not written yet says nothing. */
export function isDated({ date }: { readonly date: string }): boolean {
  return normalizeText(date) !== '';
}

/** What one cell says, or why it cannot be. */
type CellRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly value: string; readonly reason: Said };

function no(value: string, reason: Said): CellRead<never> {
  return { ok: false, value, reason };
}

function each<T>(
  text: string,
  blank: Said,
  read: (part: string) => CellRead<T>,
): CellRead<readonly T[]> {
  const cells = readList(asMeant(text)).map(read);
  const wrong = cells.find((cell) => !cell.ok);

  if (wrong !== undefined && !wrong.ok) {
    return no(text, said<CellSaying>('cell.part', { value: wrong.value, reason: wrong.reason }));
  }

  const values = cells.flatMap((cell) => (cell.ok ? [cell.value] : []));

  return values.length === 0 ? no(text, blank) : { ok: true, value: values };
}

/** Letters and figures, without `Lớp` before them: `6/1`, `6.1` and `6 1` are looked for as one where the school has only one such class. */
const looseKey = (text: string): string =>
  foldText(text)
    .replace(/^lop /, '')
    .replace(/[^a-z0-9]/g, '');

function readClass(text: string, facts: PolicyFacts): CellRead<string> {
  const { classes } = facts;
  const grade = /^(?:khoi )?(\d{1,2})$/.exec(foldText(text))?.[1];
  const exact = classes.find(({ id }) => id === text);
  const alike = classes.filter(({ id }) => looseKey(id) === looseKey(text));

  if (text === '*' || exact !== undefined) {
    return { ok: true, value: text };
  }

  if (grade !== undefined) {
    return isGrade(Number(grade), facts)
      ? { ok: true, value: String(Number(grade)) }
      : no(text, said<CellSaying>('cell.noGrade'));
  }

  if (classes.length === 0) {
    return { ok: true, value: text };
  }

  return alike.length === 1 && alike[0] !== undefined
    ? { ok: true, value: alike[0].id }
    : no(text, said<CellSaying>('cell.noClass'));
}

function isGrade(grade: number, { subjects }: PolicyFacts): boolean {
  return subjects.some(({ lessonsPerYear }) => lessonsPerYear[grade] !== undefined);
}

/** Classes a text may have been before a spreadsheet took it for a number: `6,1` was `6.1`, or `6.10`. */
function numberedClasses(text: string, { classes }: PolicyFacts): readonly string[] {
  const keys = /^\d{1,2},\d{1,2}$/.test(text) ? possibleKeys(text) : [];

  return classes.map(({ id }) => id).filter((id) => keys.includes(classKey(id)));
}

/** Classes and grades. `6,7` is two grades: where there is a class 6.7 as well nobody can tell which was meant. */
function readClasses(text: string, facts: PolicyFacts): CellRead<readonly string[]> {
  const written = normalizeText(asMeant(text));
  const names = numberedClasses(written, facts);
  const areGrades = written.split(',').every((part) => isGrade(Number(part), facts));

  if (names.length === 0) {
    return each(text, said<CellSaying>('cell.noClasses'), (part) => readClass(part, facts));
  }

  return names.length === 1 && !areGrades
    ? { ok: true, value: names }
    : no(text, said<CellSaying>('cell.numbered', { classes: names }));
}

function readSubject(text: string, { subjects }: PolicyFacts): CellRead<string> {
  const found = findSubject(text, subjects);
  const folded = subjects.filter(({ id, name, shortName }) =>
    [id, name, shortName].some((each) => foldText(each) === foldText(text)),
  );
  const subject = found ?? (folded.length === 1 ? folded[0] : undefined);

  if (text === '*') {
    return { ok: true, value: text };
  }

  return subject === undefined
    ? no(text, said<CellSaying>('cell.noSubject'))
    : { ok: true, value: subject.id };
}

function readAssessment(text: string): CellRead<string> {
  const key = asMeant(text)
    .toUpperCase()
    .replace(/\s*[.\- ]\s*/g, '.');
  const kind = parseAssessmentKey(key)?.kind;

  if (kind === 'gk' || kind === 'ck') {
    return { ok: true, value: key };
  }

  return no(
    text,
    said<CellSaying>(normalizeText(text) === '' ? 'cell.noAssessment' : 'cell.assessment'),
  );
}

/** A test is sat within the semester of its mark. */
function readTestDay(text: string, key: string, { settings }: PolicyFacts): CellRead<string> {
  const iso = parseDate(text);
  const term = parseAssessmentKey(key)?.term;

  if (iso === null) {
    return no(text, NO_DATE);
  }

  if (term === undefined || settings === null) {
    return { ok: true, value: iso };
  }

  const { from, to } = settings.terms[term];

  return from <= iso && iso <= to
    ? { ok: true, value: iso }
    : no(
        text,
        said<CellSaying>('cell.outsideTerm', {
          term: 'I'.repeat(term),
          from: printDate(from),
          to: printDate(to),
        }),
      );
}

function faultsOf(cells: Readonly<Record<string, CellRead<unknown>>>): readonly CellFault[] {
  return Object.entries(cells).flatMap(([column, cell]) =>
    cell.ok ? [] : [{ column, value: cell.value, reason: cell.reason }],
  );
}

/** Grades a row of test dates is about. */
function gradesIn(names: readonly string[], { classes }: PolicyFacts): readonly number[] {
  const grades = names.flatMap((name) =>
    name === '*'
      ? classes.map(({ grade }) => grade)
      : [classes.find(({ id }) => id === name)?.grade ?? Number(name)],
  );

  return [...new Set(grades)].filter(Number.isInteger);
}

/** A mark that would be due before its test is sat: the day of the test cannot be, or the regulation. */
function dueBefore(date: TestDate, facts: PolicyFacts): CellRead<string> | null {
  const { settings, subjects, regulation } = facts;
  const rules = regulation?.();
  const term = parseAssessmentKey(date.assessment)?.term ?? null;

  if (rules === undefined || settings === null) {
    return null;
  }

  const calendar = { week: settings.week, holidays: publicHolidays() };
  const days = {
    ...{ terms: settings.terms, calendar },
    testDate: (key: string) => (key === date.assessment ? date.date : null),
  };
  const subjectIds = date.subjectId === '*' ? subjects.map(({ id }) => id) : [date.subjectId];
  const early = gradesIn(date.classes, facts)
    .flatMap((grade) => subjectIds.map((subjectId) => ({ grade, subjectId })))
    .flatMap((at) => rules.limitsOf({ ...at, key: date.assessment, term }, days) ?? [])
    .find(({ at }) => at < endOfDayUtcMs(date.date));

  return early === undefined
    ? null
    : no(
        printDate(date.date),
        said<CellSaying>('cell.afterLimit', {
          limit: printDate(isoDateOf(early.at - 1)),
          article: early.article,
        }),
      );
}

/** One subject, or several; a name may hold a comma itself (`HĐTN,HN`). */
function readSubjects(text: string, facts: PolicyFacts): CellRead<readonly string[]> {
  const whole = readSubject(normalizeText(text), facts);

  return whole.ok
    ? { ok: true, value: [whole.value] }
    : each(text, said<CellSaying>('cell.noSubjects'), (part) => readSubject(part, facts));
}

/** Reads one row of the tab of test dates: what it says of each subject it names. */
export function readTestDate(row: TestDateRow, facts: PolicyFacts): Reading<TestDate> {
  const classes = readClasses(row.classes, facts);
  const subjects = readSubjects(row.subjectId, facts);
  const assessment = readAssessment(row.assessment);
  const date = readTestDay(row.date, assessment.ok ? assessment.value : '', facts);
  const { columns } = TEST_DATES;

  if (classes.ok && subjects.ok && assessment.ok && date.ok) {
    const common = { classes: classes.value, assessment: assessment.value, date: date.value };
    const values = subjects.value.map((subjectId) => ({ ...common, subjectId }));
    const late = values.map((value) => dueBefore(value, facts)).find((fault) => fault !== null);

    return late === undefined || late === null
      ? { values, faults: [] }
      : { values: [], faults: faultsOf({ [columns.date.header]: late }) };
  }

  return {
    values: [],
    faults: faultsOf({
      [columns.date.header]: date,
      [columns.classes.header]: classes,
      [columns.subjectId.header]: subjects,
      [columns.assessment.header]: assessment,
    }),
  };
}

const RANGE = /^(.*\d)\s*(?:[‒–—―−]|->|→|\sđến\s|\s-\s)\s*(\d.*)$/i;

/** One day, or the first and the last of several: `04/02/2027 – 10/02/2027`. */
function readDays(text: string, { settings }: PolicyFacts): CellRead<readonly string[]> {
  const parts = RANGE.exec(normalizeText(text));
  const from = parseDate(parts?.[1] ?? text);
  const to = parseDate(parts?.[2] ?? text);
  const year = settings === null ? null : readSchoolYear(settings.schoolYear);

  if (from === null || to === null) {
    return no(text, NO_DATE);
  }

  if (to < from) {
    return no(text, said<CellSaying>('cell.lastFirst'));
  }

  if (daysBetween(from, to) >= MOST_DAYS_OFF) {
    return no(text, said<CellSaying>('cell.tooLong', { most: MOST_DAYS_OFF }));
  }

  return year === null || (isInSchoolYear(from, year) && isInSchoolYear(to, year))
    ? {
        ok: true,
        value: Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i)),
      }
    : no(text, said<CellSaying>('cell.outsideYear', { year: settings?.schoolYear ?? '' }));
}

/** A type left blank is a day off. A weekday is made up for nothing unless it is a public holiday. */
function readType(text: string, days: readonly string[]): CellRead<HolidayType> {
  const clean = asMeant(text).toLowerCase();
  const found = HOLIDAY_TYPES.find((type) => type === clean);
  const isWorked = days.some(
    (day) =>
      weekday(day) <= 5 &&
      !publicHolidays().some(({ date, type }) => date === day && type !== 'làm bù'),
  );

  if (found === undefined && clean !== '') {
    return no(text, said<CellSaying>('cell.oneOf', { words: HOLIDAY_TYPES }));
  }

  return found === 'làm bù' && isWorked
    ? no(text, said<CellSaying>('cell.workday'))
    : { ok: true, value: found ?? 'lễ' };
}

/** Reads one row of the tab of holidays. */
export function readHoliday(row: HolidayRow, facts: PolicyFacts): Reading<Holiday> {
  const days = readDays(row.date, facts);
  const type = readType(row.type, days.ok ? days.value : []);

  return days.ok && type.ok
    ? {
        values: days.value.map((date) => ({ date, name: row.name, type: type.value })),
        faults: [],
      }
    : {
        values: [],
        faults: faultsOf({
          [HOLIDAYS_TABLE.columns.date.header]: days,
          [HOLIDAYS_TABLE.columns.type.header]: type,
        }),
      };
}

/**
 * What a row says.
 * @throws AppError BAD_INPUT naming the tab and the first value that cannot be.
 */
export function valuesOf<T>(tab: string, { values, faults }: Reading<T>): readonly T[] {
  const [fault] = faults;

  if (fault !== undefined) {
    throw new AppError('BAD_INPUT', { field: tab, value: fault.value });
  }

  return values;
}

/** The built-in days, with those of the school's own tab added; a day that tab names is as it says there. */
export function withOwnHolidays(own: readonly Holiday[]): readonly Holiday[] {
  const named = own.map(({ date }) => date);

  return [...publicHolidays().filter(({ date }) => !named.includes(date)), ...own];
}
