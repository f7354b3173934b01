import { writingKey } from '../../../kernel/text/vietnamese-name';
import { codeKey } from '../../../school/code-key';
import type {
  Assignment,
  RoleGrant,
  SchoolClass,
  StaffMember,
  Subject,
} from '../../../school/school-types';
import { findSubject } from '../../../school/subjects/subject-names';
import { gradeOf } from './class-list';
import { emailsFor } from './email-addresses';
import { groupedBy } from './grouped-by';
import type { ImportProblem } from './import-types';
import { remembered } from './remembered';
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
  /** Mail domain under which addresses are made up; null where nothing about people may be (every living school). */
  readonly inventedDomain: string | null;
  /** Members of staff who are stored: a code stays the person's. */
  readonly known: readonly { readonly id: string; readonly fullName: string }[];
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
  /** People who hold something and have no address; certain even while other lines are not understood. */
  readonly missingAddresses: readonly ImportProblem[];
}

/** Joins the staff table and the assignments: codes for names, homeroom teachers for `GVCN`, the other subjects. */
export function assembleStaff(parts: StaffParts): AssembledStaff {
  const known = withUnlisted(parts);
  const rows = parts.inventedDomain === null ? known : withEmails(known, parts.inventedDomain);
  const homerooms = homeroomsOf(rows, parts);
  const classes = parts.classes.map(({ id, grade }) => ({
    id,
    grade,
    homeroomId: homerooms.byClass.get(id) ?? null,
  }));
  const codes = codesByWriting(rows);
  const listed = parts.assignments.map((each) => assignmentOf(each, codes, homerooms.byClass));
  const taught = teachingOf(rows, parts);
  const assignments = ordered([...listed, ...taught.assignments], parts);
  const added = rows.slice(parts.rows.length);
  const teachers = new Set(assignments.flatMap(({ teacherIds }) => teacherIds));

  return {
    staff: rows.map((row) =>
      memberOf(row, { homerooms: homerooms.byClass, from: parts.from, teachers }),
    ),
    classes,
    assignments,
    notes: [
      ...added.map(addedNote),
      ...classes
        .filter(({ homeroomId }) => homeroomId === null)
        .map(({ id }) => `Lớp ${id} chưa có giáo viên chủ nhiệm.`),
    ],
    missingAddresses: addressProblems(rows, assignments, homerooms.byClass),
    problems: [...homerooms.problems, ...taught.problems],
  };
}

function addedNote({ code, fullName, email }: StaffRow): string {
  return email === ''
    ? `${fullName} (${code}) chỉ có tên trong bảng phân công: chưa có tài khoản, chưa vào được sổ cho tới khi bảng nhân sự có email của người này.`
    : `Thêm vào nhân sự: ${code} – ${fullName} (${email}).`;
}

/** Whoever of the staff table holds a role or is assigned needs an address of their own: none is ever made up. */
function addressProblems(
  rows: readonly StaffRow[],
  assignments: readonly Assignment[],
  homerooms: ReadonlyMap<string, string>,
): readonly ImportProblem[] {
  const busy = new Set([
    ...homerooms.values(),
    ...assignments.flatMap(({ teacherIds, leadId }) =>
      leadId === null ? teacherIds : [...teacherIds, leadId],
    ),
  ]);

  return rows
    .filter(({ line, email }) => line > 0 && email === '')
    .filter(
      ({ code, roles, homeroom, teaching }) =>
        [roles.length, homeroom.length, teaching.length].some((count) => count > 0) ||
        busy.has(code),
    )
    .map((row) =>
      staffProblem(
        row,
        'thiếu email. Người giữ vai trò hoặc được phân công phải có email của trường; hệ thống không đặt thay.',
      ),
    );
}

/** The rows, and one more for each person the staff table does not have. */
function withUnlisted({ rows, assignments, known }: StaffParts): StaffRow[] {
  const persons = assignments.flatMap(({ persons: each, lead }) =>
    lead === null ? each : [...each, lead],
  );
  const names = new Set(
    persons.filter(({ code }) => code === null).map(({ fullName }) => fullName),
  );
  const inTable = codesByWriting(rows);
  const unlisted = [...groupedBy(names, writingKey)].filter(([key]) => !inTable.has(key));
  const listed = new Set(rows.map(({ code }) => codeKey(code)));
  const stored = groupedBy(
    known.filter(({ id }) => !listed.has(codeKey(id))),
    (member) => writingKey(member.fullName),
  );
  const freeCode = codesNotIn(new Set([...listed, ...known.map(({ id }) => codeKey(id))]));

  return [
    ...rows,
    ...unlisted.map(([key, [fullName = '']]) => {
      // Whoever has been without account before keeps the code.
      const code = stored.get(key)?.[0]?.id ?? freeCode();

      return { line: 0, code, fullName, email: '', roles: [], homeroom: '', teaching: [] };
    }),
  ];
}

/** Codes whose keys nobody has, one after the other. */
function codesNotIn(taken: ReadonlySet<string>): () => string {
  let number = 0;

  return () => {
    do {
      number += 1;
    } while (taken.has(teacherCode(number)));

    return teacherCode(number);
  };
}

/** The code of the first row of each writing of a name. */
function codesByWriting(rows: readonly StaffRow[]): ReadonlyMap<string, string> {
  const groups = groupedBy(rows, ({ fullName }) => writingKey(fullName));

  return new Map([...groups].map(([key, [first]]) => [key, first?.code ?? '']));
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

  const addresses = made.values();

  return rows.map((row) =>
    row.email === '' ? { ...row, email: addresses.next().value ?? '' } : row,
  );
}

function homeroomsOf(
  rows: readonly StaffRow[],
  { classes }: StaffParts,
): { byClass: Map<string, string>; problems: ImportProblem[] } {
  const byClass = new Map<string, string>();
  const problems: ImportProblem[] = [];
  const ids = classes.map(({ id }) => id);

  const read = remembered((text) => staffClasses(text, ids));

  for (const row of rows) {
    const parsed = read(row.homeroom);
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
  known: ReadonlyMap<string, string>,
  homerooms: ReadonlyMap<string, string>,
): Assignment {
  const { classId, subjectId, lead } = each;
  const grade = gradeOf(classId);
  const groups = each.homeroom.filter((group) => group.grade === null || group.grade === grade);
  const homeroom = groups.length > 0 ? homerooms.get(classId) : undefined;
  const codes = each.persons.map((person) => codeOf(person, known));
  const teacherIds = [...new Set(homeroom === undefined ? codes : [...codes, homeroom])];

  return { classId, subjectId, teacherIds, leadId: lead === null ? null : codeOf(lead, known) };
}

function codeOf({ code, fullName }: Person, known: ReadonlyMap<string, string>): string {
  return code ?? known.get(writingKey(fullName)) ?? fullName;
}

/** Assignments of the column `Dạy`. Several teachers of one subject in one class are joined; none of them leads. */
function teachingOf(
  rows: readonly StaffRow[],
  parts: StaffParts,
): { assignments: Assignment[]; problems: ImportProblem[] } {
  const teachers = new Map<string, Set<string>>();
  const problems: ImportProblem[] = [];
  const ids = parts.classes.map(({ id }) => id);
  const readSubject = remembered((text) => findSubject(text, parts.catalogue));
  const readClasses = remembered((text) => staffClasses(text, ids));
  const listed = groupedBy(parts.assignments, placeOf);

  for (const row of rows) {
    for (const teaching of row.teaching) {
      const subject = readSubject(teaching.subject);
      const parsed = readClasses(teaching.classes);
      problems.push(...teachingProblems(row, { teaching, subject, parsed, listed }));

      for (const classId of subject === null ? [] : parsed.classes) {
        const key = placeOf({ subjectId: subject?.id ?? '', classId });
        teachers.set(key, (teachers.get(key) ?? new Set()).add(row.code));
      }
    }
  }

  const assignments = [...teachers].map(([key, codes]) => {
    const [subjectId = '', classId = ''] = key.split('\n');
    const [first = null] = codes;

    return { classId, subjectId, teacherIds: [...codes], leadId: codes.size === 1 ? first : null };
  });

  return { assignments, problems };
}

interface TeachingCheck {
  readonly teaching: StaffRow['teaching'][number];
  readonly subject: Subject | null;
  readonly parsed: StaffClasses;
  /** What the assignment table says, by subject and class. */
  readonly listed: ReadonlyMap<string, readonly TableAssignment[]>;
}

function placeOf(each: { readonly subjectId: string; readonly classId: string }): string {
  return `${each.subjectId}\n${each.classId}`;
}

function teachingProblems(row: StaffRow, check: TeachingCheck): ImportProblem[] {
  const { teaching, subject, parsed, listed } = check;
  const doubled =
    subject === null
      ? []
      : parsed.classes
          .flatMap((classId) => listed.get(placeOf({ subjectId: subject.id, classId })) ?? [])
          .sort((a, b) => a.line - b.line);

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
  held: {
    readonly homerooms: ReadonlyMap<string, string>;
    readonly from: string;
    readonly teachers: ReadonlySet<string>;
  },
): StaffMember {
  const grant = (role: RoleGrant['role'], scope: string | null): RoleGrant => ({
    role,
    from: held.from,
    to: null,
    scope,
  });
  const classes = [...held.homerooms].filter(([, code]) => code === row.code).map(([id]) => id);
  const teaches = held.teachers.has(row.code);

  return {
    id: row.code,
    fullName: row.fullName,
    email: row.email,
    // Without an account there is nobody who could hold anything.
    grants:
      row.email === ''
        ? []
        : [
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
