import { AppError } from '../app-error';
import { HOLIDAYS, type Holiday, type HolidayType } from '../calendar/holidays';
import type { LockOrder, TestDate } from '../locks/lock-types';
import { sealsOf } from '../results/result-orders';
import type {
  Assignment,
  Pupil,
  PupilStatus,
  RoleGrant,
  RoleId,
  StaffMember,
} from '../school/school-types';
import { parseDate } from '../text/date-text';
import { readSettings } from './read-settings';
import type { ClassRecord, SchoolModel } from './school-model';
import type {
  ASSIGNMENTS,
  CLASSES,
  GRANTS,
  HOLIDAYS_TABLE,
  LOCKS,
  PUPILS,
  RESULT_ORDERS,
  RecordOf,
  SETTINGS,
  STAFF,
  TEST_DATES,
} from './table-schema';

/** The tables a school is read from. */
export interface SchoolTables {
  readonly settings: readonly RecordOf<typeof SETTINGS>[];
  readonly staff: readonly RecordOf<typeof STAFF>[];
  readonly grants: readonly RecordOf<typeof GRANTS>[];
  readonly classes: readonly RecordOf<typeof CLASSES>[];
  readonly pupils: readonly RecordOf<typeof PUPILS>[];
  readonly assignments: readonly RecordOf<typeof ASSIGNMENTS>[];
  readonly testDates: readonly RecordOf<typeof TEST_DATES>[];
  readonly holidays: readonly RecordOf<typeof HOLIDAYS_TABLE>[];
  readonly locks: readonly RecordOf<typeof LOCKS>[];
  readonly resultOrders?: readonly RecordOf<typeof RESULT_ORDERS>[];
}

/** Splits a list cell (`a; b`); empty text is an empty list. */
export function readList(text: string): readonly string[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Writes a list cell. */
export function writeList(items: readonly string[]): string {
  return items.join('; ');
}

/** Reads `1`, `2` or '' (= both). */
export function readTerm(text: string): 1 | 2 | null {
  if (text === '1') {
    return 1;
  }

  return text === '2' ? 2 : null;
}

function dateIn(table: string, text: string): string {
  const iso = parseDate(text);

  if (iso === null) {
    throw new AppError('BAD_INPUT', { field: table, value: text });
  }

  return iso;
}

function grantOf(row: RecordOf<typeof GRANTS>): RoleGrant {
  return {
    role: row.role as RoleId,
    from: row.from,
    to: row.to === '' ? null : row.to,
    scope: row.scope === '' ? null : row.scope,
  };
}

function staffOf(tables: SchoolTables): readonly StaffMember[] {
  return tables.staff.map((row) => ({
    id: row.id,
    fullName: row.fullName,
    email: row.email.toLowerCase(),
    grants: tables.grants.filter(({ staffId }) => staffId === row.id).map(grantOf),
  }));
}

function classRecord(row: RecordOf<typeof CLASSES>): ClassRecord {
  return {
    id: row.id,
    grade: Number(row.grade),
    homeroomId: row.homeroomId === '' ? null : row.homeroomId,
    bookId: row.bookId,
    folderId: row.folderId,
  };
}

function pupilOf(row: RecordOf<typeof PUPILS>): Pupil {
  return {
    id: row.id,
    fullName: row.fullName,
    birthDate: row.birthDate,
    gender: row.gender === 'Nữ' ? 'Nữ' : 'Nam',
    classId: row.classId,
    status: row.status as PupilStatus,
  };
}

function assignment(row: RecordOf<typeof ASSIGNMENTS>): Assignment {
  return {
    classId: row.classId,
    subjectId: row.subjectId,
    teacherIds: readList(row.teacherIds),
    leadId: row.leadId === '' ? null : row.leadId,
  };
}

function testDate(row: RecordOf<typeof TEST_DATES>): TestDate {
  return {
    classes: readList(row.classes),
    subjectId: row.subjectId.trim(),
    assessment: row.assessment.trim().toUpperCase(),
    date: dateIn('Ngày kiểm tra', row.date),
  };
}

function holiday(row: RecordOf<typeof HOLIDAYS_TABLE>): Holiday {
  return { date: dateIn('Ngày nghỉ', row.date), name: row.name, type: holidayType(row.type) };
}

const HOLIDAY_TYPES: readonly HolidayType[] = ['lễ', 'bù', 'hoán đổi nghỉ', 'làm bù'];

/** A type left blank is a day off. */
function holidayType(text: string): HolidayType {
  const clean = text.normalize('NFC').trim().toLowerCase();
  const found = HOLIDAY_TYPES.find((type) => type === clean);

  if (found === undefined && clean !== '') {
    throw new AppError('BAD_INPUT', { field: 'Ngày nghỉ', value: text });
  }

  return found ?? 'lễ';
}

/** The built-in days, with those of the school's own tab added; a day that tab names is as it says there. */
function holidaysOf(rows: readonly RecordOf<typeof HOLIDAYS_TABLE>[]): readonly Holiday[] {
  const own = rows.filter(({ date }) => date.trim() !== '').map(holiday);
  const named = own.map(({ date }) => date);

  return [...HOLIDAYS.filter(({ date }) => !named.includes(date)), ...own];
}

/** Reads an order of the lock table; times there are UTC ISO. */
export function lockOrder(row: RecordOf<typeof LOCKS>): LockOrder {
  return {
    id: row.id,
    kind: row.kind === 'release' ? 'release' : 'lock',
    classIds: readList(row.classIds),
    subjectIds: readList(row.subjectIds),
    term: readTerm(row.term),
    reason: row.reason,
    by: row.by,
    at: Date.parse(row.at),
    until: row.until === '' ? null : Date.parse(row.until),
  };
}

/**
 * Reads the whole school from its tables. The holiday tab adds to the built-in holidays, and overrules them by date.
 * @throws AppError BAD_INPUT naming the table and the value that cannot be read.
 */
export function readSchool(tables: SchoolTables): SchoolModel {
  const settings = readSettings(tables.settings);
  const holidays = holidaysOf(tables.holidays);

  return {
    settings,
    staff: staffOf(tables),
    classes: tables.classes.map(classRecord),
    pupils: tables.pupils.map(pupilOf),
    assignments: tables.assignments.map(assignment),
    policy: {
      rules: settings.rules,
      // A row whose date is not written yet fixes nothing.
      testDates: tables.testDates.filter(({ date }) => date.trim() !== '').map(testDate),
      orders: tables.locks.map(lockOrder),
      seals: sealsOf(tables.resultOrders ?? []),
      terms: settings.terms,
      calendar: { week: settings.week, holidays },
    },
  };
}
