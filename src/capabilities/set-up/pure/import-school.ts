import { domainsOf } from '../../../kernel/text/mail-domain';
import { findClass } from '../../../school/class-shorthand/class-key';
import { parseClassShorthand } from '../../../school/class-shorthand/parse-class-shorthand';
import type { Pupil } from '../../../school/school-types';
import { ALL_SUBJECTS, catalogueFor } from '../../../school/subjects/catalogue-for';
import { PROGRAMME_LIST } from '../../../school/subjects/programme-list';
import { findSubject } from '../../../school/subjects/subject-names';
import { type AssembledStaff, assembleStaff } from './assemble-staff';
import type { AssignmentRow } from './assignment-table';
import { type ClassList, compareClasses, deriveClasses, gradeOf } from './class-list';
import { asOnePattern } from './class-writing';
import { coverageProblems } from './coverage';
import { hasText, type ImportInput, isTraining, type ReadTables, readTables } from './import-input';
import {
  type AnswerChoices,
  EMPTY_MAPPING,
  type ImportedSchool,
  type ImportMapping,
  type ImportProblem,
  type ImportResult,
  type SeenPeople,
} from './import-types';
import { inventPupils } from './invent-pupils';
import { isWrittenOut, lookAlikes } from './person-names';
import { type ReadPupils, readPupilTable } from './pupil-table';
import { mergeQuestions, rowProblem, staffChoices } from './resolve-names';
import { type Findings, type RowContext, resolveRows } from './resolve-rows';
import { seededRandom } from './seeded-random';
import { staffClasses } from './staff-classes';
import { staffFromAssignments } from './staff-from-assignments';

/** Grades there are class books for. */
const SERVED_GRADES = PROGRAMME_LIST.flatMap(({ grades }) => grades);

/**
 * Imports a school. Nothing ambiguous is decided: it comes back as questions, to be answered in `mapping`. After the
 * answers every subject of the table covers every class exactly once, or the problem is named. All problems of all
 * tables come together, and with them the questions.
 */
export function importSchool(input: ImportInput): ImportResult {
  const mapping = input.mapping ?? EMPTY_MAPPING;
  const tables = readTables(input);
  const list = classListOf(input, tables, mapping);
  const wrong = list.classes.filter((id) => !isServed(gradeOf(id)));
  const context = contextOf(tables, list.classes, mapping);
  const findings = resolveRows(tables.rows, context);
  const parts = { tables, context, findings };
  const staff = staffOf(input, parts);
  const pupils = pupilsOf(input, tables.isListed ? context.classes : null);
  const questions = mergeQuestions([
    ...list.questions,
    ...asOnePattern(findings.questions, mapping),
    ...pupils.questions,
  ]);
  const problems = [
    ...tables.problems,
    ...gradeProblems(wrong, tables.rows),
    ...rowProblems(input, parts, wrong.length + list.questions.length === 0),
    ...staffProblems(staff, parts),
    ...pupils.problems,
  ];
  const choices = choicesOf(context);
  const seen = seenOf(staff, pupils, parts);

  if (problems.length > 0) {
    return { kind: 'invalid', problems, questions, choices, seen };
  }

  return questions.length > 0
    ? { kind: 'questions', questions, notes: findings.notes, choices, seen }
    : { kind: 'ready', school: schoolOf(staff, pupils, parts) };
}

/** Who stands in the tables is certain long before every name of the assignments is. */
function seenOf(
  { staff, classes }: AssembledStaff,
  pupils: ReadPupils,
  parts: Understood,
): SeenPeople {
  const isListed = parts.tables.isClear && parts.findings.problems.length === 0;

  return {
    // Without a table of them people are made up from the names, and are other people once those are answered.
    staff:
      parts.tables.staff === null
        ? []
        : staff.filter(({ id, fullName }) => id !== '' && fullName !== ''),
    pupils: pupils.pupils,
    classes: isListed ? classes : null,
  };
}

function staffProblems(staff: AssembledStaff, parts: Understood): readonly ImportProblem[] {
  return [...staff.missingAddresses, ...(isUnderstood(parts) ? staff.problems : [])];
}

/** People and subjects that can be chosen where the answers offered do not fit. */
function choicesOf({ staff, pool, catalogue }: RowContext): AnswerChoices {
  return {
    name: staff === null ? pool.map((name) => ({ value: name, label: name })) : staffChoices(staff),
    subject: catalogue.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** Subjects and classes of every row are known: only then can gaps, and what the staff table adds, be judged. */
function isUnderstood({ tables, findings }: Understood): boolean {
  return (
    tables.isClear &&
    findings.problems.length === 0 &&
    findings.questions.every(({ id }) => id.startsWith('name:'))
  );
}

function rowProblems(
  input: ImportInput,
  parts: Understood,
  isSure: boolean,
): readonly ImportProblem[] {
  const { tables, context, findings } = parts;

  return isSure && isUnderstood(parts)
    ? coverageProblems({
        assignments: findings.assignments,
        classes: classesWithGrades(context.classes),
        catalogue: context.catalogue,
        confirmed: confirmedClasses(input, tables, context.classes),
      })
    : findings.problems;
}

/** Classes that the staff table, the pupil table or the school's records name. */
function confirmedClasses(
  input: ImportInput,
  { staff, written }: ReadTables,
  classes: readonly string[],
): ReadonlySet<string> {
  const cells = (staff ?? []).flatMap(({ homeroom, teaching }) => [
    homeroom,
    ...teaching.map((each) => each.classes),
  ]);

  return new Set([
    ...[...new Set(cells)].flatMap((cell) => staffClasses(cell, classes).classes),
    ...written.flatMap((name) => findClass(name, classes) ?? []),
    ...(input.classes ?? []),
  ]);
}

function gradeProblems(
  wrong: readonly string[],
  rows: readonly AssignmentRow[],
): readonly ImportProblem[] {
  const lines = rows
    .filter(({ classLines }) =>
      classLines.some((text) => parseClassShorthand(text, wrong).classes.length > 0),
    )
    .map(({ line }) => line);
  const text = `Phiên bản này chỉ có sổ cho lớp ${Math.min(...SERVED_GRADES)}–${Math.max(...SERVED_GRADES)}; không nhận lớp ${wrong.join(', ')}. Hãy bỏ các lớp này khỏi bảng phân công.`;

  return wrong.length === 0 ? [] : [rowProblem(lines, text)];
}

function isServed(grade: number | null): boolean {
  return grade !== null && SERVED_GRADES.includes(grade);
}

function classListOf(
  input: ImportInput,
  { rows, written }: ReadTables,
  mapping: ImportMapping,
): ClassList {
  const { stored = [] } = input;

  if (input.classes !== undefined) {
    return { classes: [...input.classes].sort(compareClasses), questions: [] };
  }

  const texts = new Map<string, string[]>();

  for (const { subject, classLines } of rows) {
    const key = findSubject(subject, ALL_SUBJECTS)?.id ?? subject;
    const known = texts.get(key) ?? [];
    known.push(...classLines);
    texts.set(key, known);
  }

  const list = deriveClasses(
    [...texts].map(([subject, each]) => ({ subject, texts: each })),
    mapping,
    written,
  );

  return { ...list, classes: list.classes.map((name) => findClass(name, stored) ?? name) };
}

function contextOf(
  tables: ReadTables,
  classes: readonly string[],
  mapping: ImportMapping,
): RowContext {
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

interface Understood {
  readonly tables: ReadTables;
  readonly context: RowContext;
  readonly findings: Findings;
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
  const [domain = ''] = domainsOf(input.domain);
  const rows =
    tables.staff ??
    (isTraining(input)
      ? staffFromAssignments({ classes, subjects: catalogue, given, domain, random })
      : []);

  return assembleStaff({
    rows,
    classes,
    catalogue,
    assignments: findings.assignments,
    // Only people who are made up themselves have made-up addresses: of a table that is given, nothing is guessed.
    inventedDomain: isTraining(input) && tables.staff === null ? domain : null,
    known: input.people ?? [],
    from: `${input.year}-08-01`,
  });
}

function pupilsOf(input: ImportInput, classIds: readonly string[] | null): ReadPupils {
  const { year, mapping } = input;

  if (hasText(input.pupils)) {
    return readPupilTable(input.pupils, classIds, {
      year,
      answers: mapping?.pupils,
      stored: input.storedPupils,
    });
  }

  const random = seededRandom(`${input.domain}/${input.year}/pupils`);
  const pupils =
    input.inventPupils === true ? inventPupils(classIds ?? [], input.year, random) : [];

  return { pupils, given: ['ethnicity'], notes: [], problems: [], questions: [] };
}

/** Classes the pupil table has nobody for: their books are made, and are empty. */
function emptyClasses(
  classes: readonly { readonly id: string }[],
  pupils: readonly Pupil[],
): readonly string[] {
  const withPupils = new Set(pupils.map(({ classId }) => classId));
  const empty = classes.filter(({ id }) => !withPupils.has(id)).map(({ id }) => id);

  return empty.length === 0
    ? []
    : [
        `Chưa có học sinh nào của lớp ${empty.join(', ')}: sổ của lớp vẫn được tạo, để trống danh sách.`,
      ];
}

/** Subjects of classes that nobody is assigned to. */
function unassignedOf(
  { classes, assignments }: Pick<AssembledStaff, 'classes' | 'assignments'>,
  { catalogue }: RowContext,
): ImportedSchool['unassigned'] {
  const assigned = new Set(assignments.map(({ classId, subjectId }) => `${classId}/${subjectId}`));

  return classes.flatMap(({ id: classId, grade }) =>
    catalogue
      .filter(({ lessonsPerYear }) => lessonsPerYear[grade] !== undefined)
      .filter(({ id }) => !assigned.has(`${classId}/${id}`))
      .map(({ id }) => ({ classId, subjectId: id })),
  );
}

function schoolOf(
  { staff, classes, assignments, notes }: AssembledStaff,
  { pupils, given, notes: pupilNotes }: ReadPupils,
  { tables, context, findings }: Understood,
): ImportedSchool {
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
    notes: [
      ...new Set([
        ...emptyClasses(classes, pupils),
        ...findings.notes,
        ...alike,
        ...invented,
        ...notes,
        ...pupilNotes,
      ]),
    ],
    unassigned: unassignedOf({ classes, assignments }, context),
  };
}
