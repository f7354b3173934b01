import { isUnreadable, readOr } from '../kernel/table/cell-kind';
import type { RecordOf } from '../kernel/table/table';
import { readCell, readRow } from '../kernel/table/table-row';
import { NO_FACTS, type PolicyFacts } from './policy-reading';
import { isUnderstood, type PupilChangeRow, readPupilChange } from './pupil-changes';
import { isDated, readHoliday, readTestDate, valuesOf, withOwnHolidays } from './read-calendar';
import { readKeptSettings } from './read-settings';
import type { ClassRecord, SchoolModel } from './school-model';
import type { SchoolAdditions } from './school-part';
import type {
  DatedAssignment,
  FormerIdentity,
  Pupil,
  RoleGrant,
  StaffMember,
} from './school-types';
import { withHeads } from './subject-groups';
import { ASSIGNMENTS } from './tables/assignments-table';
import { CLASSES } from './tables/classes-table';
import { GRANTS } from './tables/grants-table';
import { HOLIDAYS_TABLE } from './tables/holidays-table';
import { PUPILS } from './tables/pupils-table';
import type { SETTINGS } from './tables/settings-table';
import { STAFF_BEFORE } from './tables/staff-before-table';
import type { STAFF } from './tables/staff-table';
import { TEST_DATES } from './tables/test-dates-table';

/** The school's own tables. */
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
  readonly pupilChanges?: readonly PupilChangeRow[];
}

/** A row in which a role or a day cannot be read gives nobody anything: who may what is never guessed. */
function grantOf(record: RecordOf<typeof GRANTS>): readonly RoleGrant[] {
  const { role, from, to, scope } = readRow(GRANTS, record);

  if (role === null || isUnreadable(role) || isUnreadable(from) || isUnreadable(to)) {
    return [];
  }

  return [{ role, from: from ?? '', to, scope: scope === '' ? null : scope }];
}

function staffOf(tables: SchoolTables): readonly StaffMember[] {
  return tables.staff.map((row) => ({
    id: row.id,
    fullName: row.fullName,
    email: row.email.toLowerCase(),
    grants: tables.grants.filter(({ staffId }) => staffId === row.id).flatMap(grantOf),
  }));
}

function classRecord(row: RecordOf<typeof CLASSES>): ClassRecord {
  return {
    id: row.id,
    // Without a grade nothing is taught in it.
    grade: readOr(readCell(CLASSES, row, 'grade'), 0),
    homeroomId: row.homeroomId === '' ? null : row.homeroomId,
    bookId: row.bookId,
    folderId: row.folderId,
    edition: readOr(readCell(CLASSES, row, 'edition'), 1),
  };
}

function pupilOf(row: RecordOf<typeof PUPILS>): Pupil {
  return {
    id: row.id,
    fullName: row.fullName,
    birthDate: row.birthDate,
    gender: row.gender === 'Nữ' ? 'Nữ' : 'Nam',
    classId: row.classId,
    status: readOr(readCell(PUPILS, row, 'status'), 'studying'),
    ethnicity: row.ethnicity,
    phone: row.phone,
    personalId: row.personalId,
    namesBefore: row.namesBefore,
    ministryId: row.ministryId,
  };
}

function formerIdentity(row: RecordOf<typeof STAFF_BEFORE>): readonly FormerIdentity[] {
  const { staffId, fullName, email } = row;
  const until = readOr(readCell(STAFF_BEFORE, row, 'until'), null);

  return until === null ? [] : [{ staffId, fullName, email: email.toLowerCase(), until }];
}

/** Rows of older versions have no days: they hold from the beginning on. One with a day nobody can read does not hold. */
function assignment(record: RecordOf<typeof ASSIGNMENTS>): readonly DatedAssignment[] {
  const { classId, subjectId, teacherIds, leadId, from, to } = readRow(ASSIGNMENTS, record);

  if (isUnreadable(from) || isUnreadable(to)) {
    return [];
  }

  return [
    {
      ...{ classId, subjectId, teacherIds, to },
      leadId: leadId === '' ? null : leadId,
      from: from ?? '',
    },
  ];
}

/**
 * Reads the whole school from its tables and what capabilities add from theirs. The holiday tab adds to the built-in holidays, and overrules them by date.
 * @throws AppError BAD_INPUT naming the table and the value that cannot be read.
 */
export function readSchool(tables: SchoolTables, added: SchoolAdditions = {}): SchoolModel {
  const { orders = [], seals = [], corrections = [], regulation, groups = [] } = added;
  const settings = readKeptSettings(tables.settings);
  const classes = tables.classes.map(classRecord);
  const facts: PolicyFacts = { ...NO_FACTS, settings, classes };
  const holidays = tables.holidays
    .filter(isDated)
    .flatMap((row) => valuesOf(HOLIDAYS_TABLE.title, readHoliday(row, facts)));
  const assignmentsEver = tables.assignments.flatMap(assignment);

  return {
    settings,
    staff: withHeads(staffOf(tables), groups),
    classes,
    pupils: tables.pupils.map(pupilOf),
    assignments: assignmentsEver.filter(({ to }) => to === null),
    assignmentsEver,
    former: (tables.staffBefore ?? []).flatMap(formerIdentity),
    changes: (tables.pupilChanges ?? [])
      .filter(isUnderstood)
      .map(readPupilChange)
      .sort((a, b) => a.at - b.at),
    corrections,
    groups,
    policy: {
      rules: settings.rules,
      testDates: tables.testDates
        .filter(isDated)
        .flatMap((row) => valuesOf(TEST_DATES.title, readTestDate(row, facts))),
      orders,
      seals,
      terms: settings.terms,
      calendar: { week: settings.week, holidays: withOwnHolidays(holidays) },
      ...(regulation === undefined ? {} : { regulation }),
    },
  };
}
