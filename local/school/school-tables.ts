import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSchool } from '../../src/capabilities/set-up/pure/import-school';
import {
  EMPTY_MAPPING,
  type ImportedSchool,
  type ImportMapping,
  type ImportQuestion,
} from '../../src/capabilities/set-up/pure/import-types';
import { parseMapping, withAnswers } from '../../src/capabilities/set-up/pure/mapping';

/** The school of the embedded Workspace: its name, its domain, the account that owns every file. */
export const SCHOOL = {
  name: 'TRƯỜNG THCS HOA MAI',
  authority: 'ỦY BAN NHÂN DÂN PHƯỜNG HOA MAI',
  commune: 'Phường Hoa Mai',
  province: 'Thành phố Hải Phòng',
  place: 'Hoa Mai',
  domain: 'hoamai.edu.vn',
  owner: 'so-diem@hoamai.edu.vn',
  year: '2026-2027',
} as const;

/** Texts a school is set up from. `staff` null: a staff table is derived and its people are invented. */
export interface SchoolTablesText {
  readonly assignments: string;
  readonly staff: string | null;
  readonly mapping: ImportMapping;
  /** A training school: people and pupils that are not given are made up. */
  readonly training?: boolean;
}

/** The tables that ship with the project. */
export function demoTables(root: string): SchoolTablesText {
  const read = (name: string): string => readFileSync(join(root, 'demo', name), 'utf8');

  return {
    assignments: read('assignments.tsv'),
    staff: read('staff.tsv'),
    mapping: parseMapping(read('mapping.json')),
    training: true,
  };
}

/** Tables of files a person names; without a mapping nothing is answered. */
export function tablesFromFiles(files: {
  readonly assignments: string;
  readonly staff?: string;
  readonly mapping?: string;
}): SchoolTablesText {
  return {
    assignments: readFileSync(files.assignments, 'utf8'),
    staff: files.staff === undefined ? null : readFileSync(files.staff, 'utf8'),
    mapping:
      files.mapping === undefined
        ? EMPTY_MAPPING
        : parseMapping(readFileSync(files.mapping, 'utf8')),
    training: true,
  };
}

/** Answers of a mapping in the form the set-up takes them: question id → answer. */
export function answersOf(mapping: ImportMapping): Readonly<Record<string, string>> {
  const prefixed = (
    prefix: string,
    answers: Readonly<Record<string, string>>,
  ): [string, string][] =>
    Object.entries(answers).map(([key, value]) => [`${prefix}:${key}`, value]);

  return Object.fromEntries([
    ...prefixed('name', mapping.names),
    ...prefixed('class', mapping.classes),
    ...prefixed('subject', mapping.subjects),
  ]);
}

/** The table cannot be used as it is: what must be answered, or what must be put right. */
export class TablesNotReady extends Error {
  constructor(
    message: string,
    readonly questions: readonly ImportQuestion[],
  ) {
    super(message);
    this.name = 'TablesNotReady';
  }
}

function questionLine({ id, where, text, candidates }: ImportQuestion): string {
  return `  ${id} – ${where}: ${text} [${candidates.map(({ value }) => value).join(' | ')}]`;
}

/**
 * Answers to look over and pass on with `--mapping`: the likeliest candidate of each question, '' where there is none.
 * Nobody's answer until a person has read it.
 */
export function suggestedMapping(questions: readonly ImportQuestion[]): ImportMapping {
  const suggested = questions.map(({ id, candidates }) => [id, candidates[0]?.value ?? '']);

  return withAnswers(EMPTY_MAPPING, Object.fromEntries(suggested));
}

/**
 * Who will work at the school: the accounts have to exist before files are shared with them. Reads the tables by the
 * same rules as the authority.
 * @throws TablesNotReady naming the questions or problems of the tables.
 */
export function readTables(tables: SchoolTablesText): ImportedSchool {
  const result = importSchool({
    assignments: tables.assignments,
    staff: tables.staff,
    mapping: tables.mapping,
    inventPupils: true,
    domain: SCHOOL.domain,
    year: Number(SCHOOL.year.slice(0, 4)),
  });

  if (result.kind === 'questions') {
    const lines = result.questions.map(questionLine).join('\n');

    throw new TablesNotReady(
      `The table is ambiguous; nothing is guessed:\n${lines}`,
      result.questions,
    );
  }

  if (result.kind === 'invalid') {
    const lines = result.problems.map(({ lines: at, text }) => `  dòng ${at.join(', ')}: ${text}`);

    throw new TablesNotReady(`The table cannot be used:\n${lines.join('\n')}`, []);
  }

  return result.school;
}
