import type {
  Assignment,
  RoleGrant,
  SchoolClass,
  StaffMember,
  Subject,
} from '../school/school-types';
import { findSubject } from '../subjects/subject-names';
import { emailsFor } from './email-addresses';
import type { ImportProblem } from './import-types';
import type { Person } from './resolve-names';
import type { TableAssignment } from './resolve-rows';
import { type StaffClasses, staffClasses } from './staff-classes';
import type { StaffRow } from './staff-table';

/** Tables understood so far. */
export interface StaffParts {
  readonly rows: readonly StaffRow[];
  readonly classes: readonly { readonly id: string; readonly grade: number }[];
  readonly catalogue: readonly Subject[];
  readonly assignments: readonly TableAssignment[];
  readonly domain: string;
  /** ISO date from which roles hold. */
  readonly from: string;
}

/** Staff, classes with their homeroom teachers, and all assignments; or what is wrong. */
export interface AssembledStaff {
  readonly staff: readonly StaffMember[];
  readonly classes: readonly SchoolClass[];
  readonly assignments: readonly Assignment[];
  readonly notes: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/** Joins the staff table and the assignments: codes for names, homeroom teachers for `GVCN`, the other subjects. */
export function assembleStaff(parts: StaffParts): AssembledStaff {
  const rows = withEmails(withUnlisted(parts), parts.domain);
  const homerooms = homeroomsOf(rows, parts);
  const classes = parts.classes.map(({ id, grade }) => ({
    id,
    grade,
    homeroomId: homerooms.byClass.get(id) ?? null,
  }));
  const listed = parts.assignments.map((each) => assignmentOf(each, rows, homerooms.byClass));
  const taught = teachingOf(rows, parts);
  const assignments = ordered([...listed, ...taught.assignments], parts);
  const added = rows.slice(parts.rows.length);

  return {
    staff: rows.map((row) =>
      memberOf(row, assignments, { homerooms: homerooms.byClass, from: parts.from }),
    ),
    classes,
    assignments,
    notes: [
      ...added.map((row) => `Thêm vào nhân sự: ${row.code} – ${row.fullName} (${row.email}).`),
      ...classes
        .filter(({ homeroomId }) => homeroomId === null)
        .map(({ id }) => `Lớp ${id} chưa có giáo viên chủ nhiệm.`),
    ],
    problems: [...homerooms.problems, ...taught.problems],
  };
}

/** The rows, and one more for each person the staff table does not have. */
function withUnlisted({ rows, assignments }: StaffParts): StaffRow[] {
  const persons = assignments.flatMap(({ persons: each, lead }) =>
    lead === null ? each : [...each, lead],
  );
  const names = new Set(
    persons.filter(({ code }) => code === null).map(({ fullName }) => fullName),
  );
  const unlisted = [...names].filter((name) => !rows.some(({ fullName }) => fullName === name));
  const codes = new Set(rows.map(({ code }) => code));

  return [
    ...rows,
    ...unlisted.map((fullName) => {
      const code = freeCode(codes);
      codes.add(code);

      return { line: 0, code, fullName, email: '', roles: [], homeroom: '', teaching: [] };
    }),
  ];
}

function freeCode(codes: ReadonlySet<string>): string {
  let number = 1;

  while (codes.has(teacherCode(number))) {
    number += 1;
  }

  return teacherCode(number);
}

function teacherCode(number: number): string {
  return `GV${String(number).padStart(2, '0')}`;
}

function withEmails(rows: readonly StaffRow[], domain: string): StaffRow[] {
  const without = rows.filter(({ email }) => email === '');
  const taken = rows.map(({ email }) => email);
  const made = emailsFor(
    without.map(({ fullName }) => fullName),
    domain,
    taken,
  );

  return rows.map((row) =>
    row.email === '' ? { ...row, email: made[without.indexOf(row)] ?? '' } : row,
  );
}

function homeroomsOf(
  rows: readonly StaffRow[],
  { classes }: StaffParts,
): { byClass: Map<string, string>; problems: ImportProblem[] } {
  const byClass = new Map<string, string>();
  const problems: ImportProblem[] = [];
  const ids = classes.map(({ id }) => id);

  for (const row of rows) {
    const parsed = staffClasses(row.homeroom, ids);
    problems.push(
      ...parsed.unread.map((token) => staffProblem(row, `không đọc được lớp "${token}".`)),
    );

    for (const classId of parsed.classes) {
      if (byClass.has(classId)) {
        problems.push(
          staffProblem(row, `lớp ${classId} đã có giáo viên chủ nhiệm ${byClass.get(classId)}.`),
        );
      }

      byClass.set(classId, row.code);
    }
  }

  return { byClass, problems };
}

function assignmentOf(
  each: TableAssignment,
  rows: readonly StaffRow[],
  homerooms: ReadonlyMap<string, string>,
): Assignment {
  const { classId, subjectId, lead } = each;
  const grade = /^\d+/.exec(classId)?.[0];
  const groups = each.homeroom.filter(
    (group) => group.grade === null || String(group.grade) === grade,
  );
  const homeroom = groups.length > 0 ? homerooms.get(classId) : undefined;
  const codes = each.persons.map((person) => codeOf(person, rows));
  const teacherIds = [...new Set(homeroom === undefined ? codes : [...codes, homeroom])];

  return { classId, subjectId, teacherIds, leadId: lead === null ? null : codeOf(lead, rows) };
}

function codeOf({ code, fullName }: Person, rows: readonly StaffRow[]): string {
  return code ?? rows.find((row) => row.fullName === fullName)?.code ?? fullName;
}

/** Assignments of the column `Dạy`. Several teachers of one subject in one class are joined; none of them leads. */
function teachingOf(
  rows: readonly StaffRow[],
  parts: StaffParts,
): { assignments: Assignment[]; problems: ImportProblem[] } {
  const found = new Map<string, Assignment>();
  const problems: ImportProblem[] = [];

  for (const row of rows) {
    for (const teaching of row.teaching) {
      const subject = findSubject(teaching.subject, parts.catalogue);
      const parsed = staffClasses(
        teaching.classes,
        parts.classes.map(({ id }) => id),
      );
      problems.push(...teachingProblems(row, { teaching, subject, parsed, parts }));

      for (const classId of subject === null ? [] : parsed.classes) {
        const key = `${classId}/${subject?.id}`;
        const teacherIds = [...new Set([...(found.get(key)?.teacherIds ?? []), row.code])];
        const leadId = teacherIds.length === 1 ? row.code : null;
        found.set(key, { classId, subjectId: subject?.id ?? '', teacherIds, leadId });
      }
    }
  }

  return { assignments: [...found.values()], problems };
}

interface TeachingCheck {
  readonly teaching: StaffRow['teaching'][number];
  readonly subject: Subject | null;
  readonly parsed: StaffClasses;
  readonly parts: StaffParts;
}

function teachingProblems(row: StaffRow, check: TeachingCheck): ImportProblem[] {
  const { teaching, subject, parsed, parts } = check;
  const doubled = parts.assignments.filter(
    (each) => each.subjectId === subject?.id && parsed.classes.includes(each.classId),
  );

  return [
    ...(subject === null ? [staffProblem(row, `không có môn "${teaching.subject}".`)] : []),
    ...parsed.unread.map((token) => staffProblem(row, `không đọc được lớp "${token}".`)),
    ...doubled.map(({ classId, line }) =>
      staffProblem(
        row,
        `môn ${subject?.shortName} lớp ${classId} đã có ở dòng ${line} của bảng phân công.`,
      ),
    ),
  ];
}

function staffProblem(row: StaffRow, text: string): ImportProblem {
  return {
    table: 'staff',
    lines: [row.line],
    text: `Bảng nhân sự, dòng ${row.line} (${row.code} ${row.fullName}): ${text}`,
  };
}

function memberOf(
  row: StaffRow,
  assignments: readonly Assignment[],
  held: { readonly homerooms: ReadonlyMap<string, string>; readonly from: string },
): StaffMember {
  const grant = (role: RoleGrant['role'], scope: string | null): RoleGrant => ({
    role,
    from: held.from,
    to: null,
    scope,
  });
  const classes = [...held.homerooms].filter(([, code]) => code === row.code).map(([id]) => id);
  const teaches = assignments.some(({ teacherIds }) => teacherIds.includes(row.code));

  return {
    id: row.code,
    fullName: row.fullName,
    email: row.email,
    grants: [
      ...row.roles.map(({ role, scope }) => grant(role, scope)),
      ...classes.map((id) => grant('homeroom', id)),
      ...(teaches ? [grant('teacher', null)] : []),
    ],
  };
}

/** By class, then by subject as in the book. */
function ordered(assignments: readonly Assignment[], parts: StaffParts): Assignment[] {
  const classes = parts.classes.map(({ id }) => id);
  const subjects = parts.catalogue.map(({ id }) => id);
  const place = ({ classId, subjectId }: Assignment): number =>
    classes.indexOf(classId) * subjects.length + subjects.indexOf(subjectId);

  return [...assignments].sort((a, b) => place(a) - place(b));
}
