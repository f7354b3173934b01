import type { SetupPreview } from '../../contract/views';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { codeKey } from '../../school/code-key';
import { asStored } from './pure/as-stored';
import { importSchool } from './pure/import-school';
import {
  EMPTY_MAPPING,
  type ImportProblem,
  type ImportResult,
  TABLE_TITLES,
} from './pure/import-types';
import { joinStored } from './pure/join-stored';
import { withAnswers } from './pure/mapping';
import { joinPeople } from './pure/people/join-people';
import { joinPupils } from './pure/people/join-pupils';
import { linesOfPupils } from './pure/pupil-table';
import { readStaffTable } from './pure/staff-table';
import type { SetupInput } from './set-up-contract';

/**
 * Made-up pupils have no place in a school where real ones are: refused whatever the page sent.
 * @throws AppError BAD_INPUT
 */
function requireTraining({ configuration }: Session, { inventPupils }: SetupInput): void {
  if (inventPupils && !configuration.isTraining) {
    throw new AppError('BAD_INPUT', {
      field: 'Tạo học sinh giả định',
      value: 'đây không phải trường tập huấn. Hãy bỏ lựa chọn này và đưa bảng học sinh thật',
    });
  }
}

/** Imports the tables for the school year of this authority, into the school as it is stored. */
export function importTables(session: Session, input: SetupInput): ImportResult {
  requireTraining(session, input);
  const result = importSchool({
    assignments: input.assignments,
    staff: input.staff,
    pupils: input.pupils,
    inventPupils: input.inventPupils,
    training: session.configuration.isTraining,
    stored: session.school.classes.map(({ id }) => id),
    people: session.school.staff,
    storedPupils: session.school.pupils.map(({ id }) => id),
    mapping: withAnswers(EMPTY_MAPPING, input.answers),
    domain: session.configuration.domain,
    schoolAccount: session.configuration.owner,
    year: Number(session.configuration.schoolYear.slice(0, 4)),
  });

  return joinSchool(session, input, result);
}

/** What the tables say of people and pupils, beside what is stored of them. */
function joinSchool({ school }: Session, input: SetupInput, result: ImportResult): ImportResult {
  const { answers } = input;
  const stored = joinStored(asStored(result, school.pupils), school.pupils);
  const people = joinPeople(stored, { school, lineOf: lineFinder(staffLines(input)), answers });

  return joinPupils(people, {
    stored: school.pupils,
    lineOf: lineFinder(linesOfPupils(input.pupils ?? '')),
    answers,
  });
}

function staffLines({ staff }: SetupInput): ReadonlyMap<string, number> {
  const rows = staff === null || staff === undefined ? [] : readStaffTable(staff, []).rows;

  return new Map(rows.map(({ code, line }) => [codeKey(code), line]));
}

/** Finds the line of a code in a table as it was given. */
function lineFinder(lines: ReadonlyMap<string, number>): (code: string) => number | null {
  return (code) => lines.get(codeKey(code)) ?? null;
}

/** Lines named one by one; more of them are counted. */
const MOST_LINES = 12;

/** A problem with the table and the lines it stands in, unless its own words say so. */
function sentence({ table, lines, text: problem }: ImportProblem): string {
  const title = TABLE_TITLES[table];

  if (problem.startsWith('Bảng')) {
    return problem;
  }

  if (problem.startsWith('dòng')) {
    return `${title}, ${problem}`;
  }

  const more = lines.length > MOST_LINES ? `… (${lines.length} dòng)` : '';
  const at = lines.length === 0 ? '' : `Dòng ${lines.slice(0, MOST_LINES).join(', ')}${more}: `;

  return `${title} – ${at}${problem}`;
}

/** Problems told at once: what is wrong with thousands of lines is one thing, and is seen in the first of them. */
const MOST_PROBLEMS = 200;

function sentences(problems: readonly ImportProblem[]): readonly string[] {
  const more = problems.length - MOST_PROBLEMS;
  const told = problems.slice(0, MOST_PROBLEMS).map(sentence);

  return more <= 0
    ? told
    : [
        ...told,
        `… và ${more} lỗi nữa. Hãy sửa các lỗi trên rồi kiểm tra lại để thấy phần còn lại.`,
      ];
}

/** What people see of an import before it is carried out. */
export function previewOf(result: ImportResult): SetupPreview {
  if (result.kind === 'questions') {
    const { questions, notes, choices } = result;

    return {
      kind: 'questions',
      questions,
      notes,
      ...(choices === undefined ? {} : { choices }),
    };
  }

  if (result.kind === 'invalid') {
    return {
      kind: 'invalid',
      problems: sentences(result.problems),
      questions: result.questions ?? [],
      ...(result.choices === undefined ? {} : { choices: result.choices }),
    };
  }

  const { school } = result;

  return {
    kind: 'ready',
    classes: school.classes.length,
    teachers: school.staff.length,
    pupils: school.pupils.length,
    assignments: school.assignments.length,
    unassigned: school.unassigned.map(({ classId, subjectId }) => `${subjectId} – ${classId}`),
    changes: [],
    notes: school.notes,
  };
}
