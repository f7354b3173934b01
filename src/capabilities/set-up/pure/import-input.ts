import { domainsOf } from '../../../kernel/text/mail-domain';
import { type AssignmentRow, readAssignmentTable } from './assignment-table';
import type { ImportMapping, ImportProblem } from './import-types';
import { classesOfPupils } from './pupil-table';
import { readStaffTable, type StaffRow } from './staff-table';
import { withStoredCodes } from './stored-codes';

/** What a school is set up from. Tables are TSV texts, or with semicolons or commas between cells. */
export interface ImportInput {
  readonly assignments: string;
  /** Without it a training school gets a derived one, with invented people ({@link staffFromAssignments}). */
  readonly staff?: string | null;
  readonly pupils?: string | null;
  /** Without a pupil table: invent pupils instead of leaving classes empty. Makes it a training school. */
  readonly inventPupils?: boolean;
  /** A training school: people, addresses and pupils that are not given may be made up. Never a living school. */
  readonly training?: boolean;
  readonly mapping?: ImportMapping;
  /** The school's mail domain, e.g. `hoamai.edu.vn`; several are separated by commas. */
  readonly domain: string;
  /** Address of the account that owns the school's files: nobody of the staff has it. */
  readonly schoolAccount?: string;
  /** Calendar year in which the school year opens. */
  readonly year: number;
  /** Classes of the school where they are known; else they are derived from the table. */
  readonly classes?: readonly string[];
  /** Classes of the school that are stored already: a class keeps its name, however a table writes it. */
  readonly stored?: readonly string[];
  /** Codes of pupils who are stored already. */
  readonly storedPupils?: readonly string[];
  /** Members of staff who are stored already. */
  readonly people?: readonly { readonly id: string; readonly fullName: string }[];
}

/** The tables, read. */
export interface ReadTables {
  readonly rows: readonly AssignmentRow[];
  readonly staff: readonly StaffRow[] | null;
  /** Classes named in full outside of the assignments: those stored, and those of pupils. */
  readonly written: readonly string[];
  readonly problems: readonly ImportProblem[];
  /** False where no line of the assignments could be read. */
  readonly isListed: boolean;
  /** True where every line of the assignments could be. */
  readonly isClear: boolean;
}

/** Reads the tables of people and assignments; what is wrong with either is told of both. */
export function readTables(input: ImportInput): ReadTables {
  const assignments = readAssignmentTable(input.assignments);
  const { schoolAccount } = input;
  const staff = hasText(input.staff)
    ? readStaffTable(input.staff, domainsOf(input.domain), schoolAccount)
    : null;
  const missing: ImportProblem = {
    table: 'staff',
    lines: [],
    text: 'Bảng nhân sự chưa có. Trường thật cần bảng nhân sự với email của từng người: hệ thống không đặt ra người hay địa chỉ.',
  };

  return {
    rows: assignments.rows,
    staff: staff === null ? null : withStoredCodes(staff.rows, input.people ?? []),
    written: writtenClasses(input),
    problems: [
      ...assignments.problems,
      ...(staff === null && !isTraining(input) ? [missing] : (staff?.problems ?? [])),
    ],
    isListed: assignments.rows.length > 0,
    isClear: assignments.rows.length > 0 && assignments.problems.length === 0,
  };
}

/** True where what is not given may be made up. */
export function isTraining({ training, inventPupils }: ImportInput): boolean {
  return training ?? inventPupils ?? false;
}

/** True for a table that says something. */
export function hasText(text: string | null | undefined): text is string {
  return text !== undefined && text !== null && text.trim() !== '';
}

function writtenClasses({ stored = [], pupils }: ImportInput): readonly string[] {
  return [...stored, ...(hasText(pupils) ? classesOfPupils(pupils) : [])];
}
