import { ALL_SUBJECTS, catalogueFor } from '../subjects/catalogue-for';
import { findSubject } from '../subjects/subject-names';
import { type AssembledStaff, assembleStaff } from './assemble-staff';
import { type AssignmentRow, readAssignmentTable } from './assignment-table';
import { compareClasses, deriveClasses, gradeOf } from './class-list';
import { coverageProblems } from './coverage';
import {
  EMPTY_MAPPING,
  type ImportedSchool,
  type ImportMapping,
  type ImportProblem,
  type ImportResult,
} from './import-types';
import { inventPupils } from './invent-pupils';
import { isWrittenOut, lookAlikes } from './person-names';
import { type ReadPupils, readPupilTable } from './pupil-table';
import { mergeQuestions, rowProblem } from './resolve-names';
import { type Findings, type RowContext, resolveRows } from './resolve-rows';
import { seededRandom } from './seeded-random';
import { staffFromAssignments } from './staff-from-assignments';
import { readStaffTable, type StaffRow } from './staff-table';

/** What a school is set up from. Tables are TSV texts. */
export interface ImportInput {
  readonly assignments: string;
  /** Without it a staff table is derived, with invented officials and teachers ({@link staffFromAssignments}). */
  readonly staff?: string | null;
  readonly pupils?: string | null;
  /** Without a pupil table: invent pupils (demo and training) instead of leaving classes empty. */
  readonly inventPupils?: boolean;
  readonly mapping?: ImportMapping;
  /** The school's mail domain, e.g. `hoamai.edu.vn`. */
  readonly domain: string;
  /** Calendar year in which the school year opens. */
  readonly year: number;
  /** Classes of the school where they are known; else they are derived from the table. */
  readonly classes?: readonly string[];
}

/** The tables, read. */
interface Tables {
  readonly rows: readonly AssignmentRow[];
  readonly staff: readonly StaffRow[] | null;
  readonly problems: readonly ImportProblem[];
}

/**
 * Imports a school. Nothing ambiguous is decided: it comes back as questions, to be answered in `mapping`. After the
 * answers every subject of the table covers every class exactly once, or the problem is named.
 */
export function importSchool(input: ImportInput): ImportResult {
  const tables = readTables(input);

  if (tables.problems.length > 0) {
    return { kind: 'invalid', problems: tables.problems };
  }

  const mapping = input.mapping ?? EMPTY_MAPPING;
  const ids = classListOf(input, tables.rows, mapping);
  const wrong = ids.filter((id) => !isSecondary(gradeOf(id)));

  if (wrong.length > 0) {
    const text = `Chỉ có lớp của khối 6–12; không nhận lớp ${wrong.join(', ')}.`;

    return { kind: 'invalid', problems: [rowProblem([], text)] };
  }

  const context = contextOf(tables, ids, mapping);
  const findings = resolveRows(tables.rows, context);
  const classes = classesWithGrades(ids);
  const unclear = findings.questions;
  const problems =
    unclear.some(({ id }) => !id.startsWith('name:')) || findings.problems.length > 0
      ? findings.problems
      : coverageProblems(findings.assignments, classes, context.catalogue);

  if (problems.length > 0) {
    return { kind: 'invalid', problems };
  }

  return unclear.length > 0
    ? { kind: 'questions', questions: mergeQuestions(unclear), notes: findings.notes }
    : assembled(input, { tables, context, findings });
}

function readTables(input: ImportInput): Tables {
  const assignments = readAssignmentTable(input.assignments);
  const staff = hasText(input.staff) ? readStaffTable(input.staff) : null;

  return {
    rows: assignments.rows,
    staff: staff?.rows ?? null,
    problems: [...assignments.problems, ...(staff?.problems ?? [])],
  };
}

function hasText(text: string | null | undefined): text is string {
  return text !== undefined && text !== null && text.trim() !== '';
}

function classListOf(
  input: ImportInput,
  rows: readonly AssignmentRow[],
  mapping: ImportMapping,
): string[] {
  if (input.classes !== undefined) {
    return [...input.classes].sort(compareClasses);
  }

  const texts = new Map<string, string[]>();

  for (const { subject, classLines } of rows) {
    const key = findSubject(subject, ALL_SUBJECTS)?.id ?? subject;
    texts.set(key, [...(texts.get(key) ?? []), ...classLines]);
  }

  return deriveClasses(
    [...texts].map(([subject, each]) => ({ subject, texts: each })),
    mapping,
  );
}

function contextOf(tables: Tables, classes: readonly string[], mapping: ImportMapping): RowContext {
  const written = tables.rows.flatMap(({ entrantLines, leadLines }) =>
    [...entrantLines, ...leadLines].flat(),
  );
  const pool = [
    ...new Set([
      ...written.filter(isWrittenOut),
      ...Object.values(mapping.names).filter(isWrittenOut),
    ]),
  ];
  const grades = classesWithGrades(classes).map(({ grade }) => grade);

  return {
    mapping,
    staff: tables.staff,
    pool,
    catalogue: catalogueFor(grades),
    classes,
  };
}

function classesWithGrades(ids: readonly string[]): { id: string; grade: number }[] {
  return ids.map((id) => ({ id, grade: gradeOf(id) ?? 0 }));
}

function isSecondary(grade: number | null): boolean {
  return grade !== null && grade >= 6 && grade <= 12;
}

interface Understood {
  readonly tables: Tables;
  readonly context: RowContext;
  readonly findings: Findings;
}

function assembled(input: ImportInput, understood: Understood): ImportResult {
  const staff = staffOf(input, understood);
  const pupils = pupilsOf(input, understood.context.classes);
  const problems = [...staff.problems, ...pupils.problems];

  return problems.length > 0
    ? { kind: 'invalid', problems }
    : { kind: 'ready', school: schoolOf(staff, pupils, understood) };
}

function staffOf(input: ImportInput, { tables, context, findings }: Understood): AssembledStaff {
  const { catalogue } = context;
  const classes = classesWithGrades(context.classes);
  const given = findings.assignments.map(({ subjectId, classId, persons, lead }) => ({
    subjectId,
    classId,
    names: [
      ...new Set([...persons, ...(lead === null ? [] : [lead])].map(({ fullName }) => fullName)),
    ],
  }));
  const random = seededRandom(`${input.domain}/${input.year}/staff`);
  const rows =
    tables.staff ??
    staffFromAssignments({ classes, subjects: catalogue, given, domain: input.domain, random });

  return assembleStaff({
    rows,
    classes,
    catalogue,
    assignments: findings.assignments,
    domain: input.domain,
    from: `${input.year}-08-01`,
  });
}

function pupilsOf(input: ImportInput, classIds: readonly string[]): ReadPupils {
  if (hasText(input.pupils)) {
    return readPupilTable(input.pupils, classIds);
  }

  const random = seededRandom(`${input.domain}/${input.year}/pupils`);
  const pupils = input.inventPupils === true ? inventPupils(classIds, input.year, random) : [];

  return { pupils, given: ['ethnicity'], notes: [], problems: [] };
}

function schoolOf(
  { staff, classes, assignments, notes }: AssembledStaff,
  { pupils, given, notes: pupilNotes }: ReadPupils,
  { tables, context, findings }: Understood,
): ImportedSchool {
  const assigned = new Set(assignments.map(({ classId, subjectId }) => `${classId}/${subjectId}`));
  const unassigned = classes.flatMap(({ id: classId, grade }) =>
    context.catalogue
      .filter(
        ({ id, lessonsPerYear }) =>
          lessonsPerYear[grade] !== undefined && !assigned.has(`${classId}/${id}`),
      )
      .map(({ id }) => ({ classId, subjectId: id })),
  );
  const alike = lookAlikes(staff.map(({ fullName }) => fullName)).map(
    (names) => `Tên gần giống nhau, hãy xem có phải một người: ${names.join(', ')}.`,
  );
  const invented =
    tables.staff === null
      ? [
          'Không có bảng nhân sự: ban giám hiệu, quản trị, văn phòng, thanh tra và giáo viên các môn còn lại là tên đặt tạm.',
        ]
      : [];

  return {
    classes,
    staff,
    subjects: context.catalogue,
    assignments,
    pupils,
    pupilFields: given,
    notes: [...new Set([...findings.notes, ...alike, ...invented, ...notes, ...pupilNotes])],
    unassigned,
  };
}
