import type { RoleId } from '../../../school/roles/role-table';
import type { Subject } from '../../../school/school-types';
import { emailsFor } from './email-addresses';
import { unusedName } from './invented-names';
import type { Random } from './seeded-random';
import type { StaffRow } from './staff-table';

/** What a staff table is derived from. */
export interface StaffSource {
  readonly classes: readonly { readonly id: string; readonly grade: number }[];
  readonly subjects: readonly Subject[];
  /** What the assignment table gives: a subject in a class and the full names of its teachers. */
  readonly given: readonly {
    readonly subjectId: string;
    readonly classId: string;
    readonly names: readonly string[];
  }[];
  /** The school's mail domain, e.g. `hoamai.edu.vn`. */
  readonly domain: string;
  readonly random: Random;
}

/** People every school has besides its teachers. */
const OFFICIALS: readonly { readonly code: string; readonly role: RoleId }[] = [
  { code: 'HT01', role: 'principal' },
  { code: 'PHT01', role: 'deputy' },
  { code: 'PHT02', role: 'deputy' },
  { code: 'QT01', role: 'admin' },
  { code: 'VP01', role: 'office' },
  { code: 'TT01', role: 'inspector' },
];

/** Lessons a year of a full post: 19 a week (TT28/2009 Điều 6), less 2 for other duties, in 35 weeks. */
const LESSONS_OF_A_POST = 17 * 35;

/** No teacher gets more classes than this, however few the lessons. */
const MOST_CLASSES = 10;

/** A teacher while the table is being made. */
interface Draft {
  readonly fullName: string;
  readonly teaching: StaffRow['teaching'];
  /** Classes taught, by the assignment table or by `teaching`. */
  readonly classes: readonly string[];
}

/**
 * Derives a staff table where none is given: officials, the teachers the assignment table names, invented teachers for
 * the subjects it leaves out (every class has one), a homeroom teacher for each class among those who teach it, and
 * addresses under the domain. All but the names taken from the table is invented.
 */
export function staffFromAssignments(source: StaffSource): StaffRow[] {
  const taken = new Set(source.given.flatMap(({ names }) => names));
  const officials = OFFICIALS.map(({ role, code }) => ({
    code,
    role,
    fullName: unusedName(source.random() < 0.5 ? 'Nam' : 'Nữ', source.random, taken),
  }));
  const known = namedTeachers(source);
  const invented = source.subjects.flatMap((subject) => teachersOf(subject, source, taken));
  const teachers = [...known, ...invented];
  const homerooms = allotHomerooms(source.classes, [...invented, ...known]);
  const names = [...officials, ...teachers].map(({ fullName }) => fullName);
  const emails = emailsFor(names, source.domain, []);
  const base = { line: 0, homeroom: '', teaching: [] };

  return [
    ...officials.map(({ code, role, fullName }, i) => ({
      ...base,
      code,
      fullName,
      email: emails[i] ?? '',
      roles: [{ role, scope: null }],
    })),
    ...teachers.map((teacher, i) => ({
      ...base,
      code: `GV${String(i + 1).padStart(2, '0')}`,
      fullName: teacher.fullName,
      email: emails[officials.length + i] ?? '',
      roles: [],
      homeroom: homerooms.get(teacher) ?? '',
      teaching: teacher.teaching,
    })),
  ];
}

function namedTeachers(source: StaffSource): Draft[] {
  const classes = new Map<string, string[]>();

  for (const { names, classId } of source.given) {
    for (const name of names) {
      classes.set(name, [...(classes.get(name) ?? []), classId]);
    }
  }

  return [...classes].map(([fullName, taught]) => ({ fullName, teaching: [], classes: taught }));
}

/** Invents as many teachers as a subject's missing classes need, classes of one grade kept together. */
function teachersOf(subject: Subject, source: StaffSource, taken: Set<string>): Draft[] {
  const has = new Set(
    source.given.filter(({ subjectId }) => subjectId === subject.id).map(({ classId }) => classId),
  );
  const missing = source.classes.filter(
    ({ id, grade }) => !has.has(id) && subject.lessonsPerYear[grade] !== undefined,
  );
  const lessons = missing.reduce((sum, { grade }) => sum + (subject.lessonsPerYear[grade] ?? 0), 0);
  const count = Math.max(
    Math.ceil(lessons / LESSONS_OF_A_POST),
    Math.ceil(missing.length / MOST_CLASSES),
  );

  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * missing.length) / count);
    const to = Math.floor(((i + 1) * missing.length) / count);
    const classes = missing.slice(from, to).map(({ id }) => id);

    return {
      fullName: unusedName(source.random() < 0.3 ? 'Nam' : 'Nữ', source.random, taken),
      teaching: [{ subject: subject.shortName, classes: classes.join(', ') }],
      classes,
    };
  });
}

/** One class a teacher at most; somebody who teaches the class where possible, else anybody still free. */
function allotHomerooms(
  classes: readonly { readonly id: string }[],
  teachers: readonly Draft[],
): Map<Draft, string> {
  const homerooms = new Map<Draft, string>();

  for (const { id } of classes) {
    const free = teachers.filter((teacher) => !homerooms.has(teacher));
    const teacher = free.find((each) => each.classes.includes(id)) ?? free[0];

    if (teacher !== undefined) {
      homerooms.set(teacher, id);
    }
  }

  return homerooms;
}
