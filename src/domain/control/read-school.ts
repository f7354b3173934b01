import type { LockOrder } from '../locks/lock-types';
import { sealsOf } from '../results/result-orders';
import type {
  DatedAssignment,
  FormerIdentity,
  Pupil,
  PupilStatus,
  RoleGrant,
  RoleId,
  StaffMember,
} from '../school/school-types';
import { appliedCorrections } from './applied-corrections';
import { readList } from './list-cell';
import { NO_FACTS, type PolicyFacts } from './policy-reading';
import { type PupilChangeRow, readPupilChange } from './pupil-changes';
import { isDated, readHoliday, readTestDate, valuesOf, withOwnHolidays } from './read-calendar';
import { readKeptSettings } from './read-settings';
import type { ClassRecord, SchoolModel } from './school-model';
import type { STAFF_BEFORE } from './staff-before-table';
import type {
  ASSIGNMENTS,
  CLASSES,
  GRANTS,
  LOCKS,
  PUPILS,
  REQUESTS,
  RESULT_ORDERS,
  RecordOf,
  SETTINGS,
  STAFF,
} from './table-schema';
import { HOLIDAYS_TABLE, TEST_DATES } from './table-schema';

/** The tables a school is read from. */
export interface SchoolTables {
  readonly settings: readonly RecordOf<typeof SETTINGS>[];
  readonly staff: readonly RecordOf<typeof STAFF>[];
  readonly staffBefore?: readonly RecordOf<typeof STAFF_BEFORE>[];
  readonly grants: readonly RecordOf<typeof GRANTS>[];
  readonly classes: readonly RecordOf<typeof CLASSES>[];
  readonly pupils: readonly RecordOf<typeof PUPILS>[];
  readonly assignments: readonly RecordOf<typeof ASSIGNMENTS>[];
  readonly testDates: readonly RecordOf<typeof TEST_DATES>[];
  readonly holidays: readonly RecordOf<typeof HOLIDAYS_TABLE>[];
  readonly locks: readonly RecordOf<typeof LOCKS>[];
  readonly resultOrders?: readonly RecordOf<typeof RESULT_ORDERS>[];
  readonly pupilChanges?: readonly PupilChangeRow[];
  readonly requests?: readonly RecordOf<typeof REQUESTS>[];
}

/** Reads `1`, `2` or '' (= both). */
export function readTerm(text: string): 1 | 2 | null {
  if (text === '1') {
    return 1;
  }

  return text === '2' ? 2 : null;
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
    ethnicity: row.ethnicity,
    phone: row.phone,
    personalId: row.personalId,
    namesBefore: row.namesBefore,
    ministryId: row.ministryId,
  };
}

function formerIdentity(row: RecordOf<typeof STAFF_BEFORE>): FormerIdentity {
  return {
    staffId: row.staffId,
    fullName: row.fullName,
    email: row.email.toLowerCase(),
    until: Date.parse(row.until),
  };
}

/** Rows of older versions have no days: they hold from the beginning on. */
function assignment(row: RecordOf<typeof ASSIGNMENTS>): DatedAssignment {
  return {
    classId: row.classId,
    subjectId: row.subjectId,
    teacherIds: readList(row.teacherIds),
    leadId: row.leadId === '' ? null : row.leadId,
    from: row.from || '',
    to: row.to || null,
  };
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
  const settings = readKeptSettings(tables.settings);
  const classes = tables.classes.map(classRecord);
  const facts: PolicyFacts = { ...NO_FACTS, settings, classes };
  const holidays = tables.holidays
    .filter(isDated)
    .flatMap((row) => valuesOf(HOLIDAYS_TABLE.title, readHoliday(row, facts)));
  const assignmentsEver = tables.assignments.map(assignment);

  return {
    settings,
    staff: staffOf(tables),
    classes,
    pupils: tables.pupils.map(pupilOf),
    assignments: assignmentsEver.filter(({ to }) => to === null),
    assignmentsEver,
    former: (tables.staffBefore ?? []).map(formerIdentity),
    changes: (tables.pupilChanges ?? []).map(readPupilChange).sort((a, b) => a.at - b.at),
    corrections: appliedCorrections(tables.requests ?? []),
    policy: {
      rules: settings.rules,
      testDates: tables.testDates
        .filter(isDated)
        .flatMap((row) => valuesOf(TEST_DATES.title, readTestDate(row, facts))),
      orders: tables.locks.map(lockOrder),
      seals: sealsOf(tables.resultOrders ?? []),
      terms: settings.terms,
      calendar: { week: settings.week, holidays: withOwnHolidays(holidays) },
    },
  };
}
