import { normalizeText } from '../../../kernel/text/normalize-text';
import type { ImportProblem } from './import-types';
import { readTable } from './read-table';

/** A row of the assignment table, taken apart but not yet understood. */
export interface AssignmentRow {
  /** 1-based line of the text. */
  readonly line: number;
  /** `dòng 8 (Stt 7)`. */
  readonly where: string;
  /** As written; taken from the row above where the cell is blank. */
  readonly subject: string;
  /** Lines of the class cell (cut at `|` and line breaks). */
  readonly classLines: readonly string[];
  /** Names of each line of the cell of those who enter marks. */
  readonly entrantLines: readonly (readonly string[])[];
  /** Names of each line of the cell of the lead teachers. */
  readonly leadLines: readonly (readonly string[])[];
}

const COLUMNS = {
  number: { header: 'Stt', aliases: ['TT', 'Số TT'], optional: true },
  subject: { header: 'Môn', aliases: ['Môn học'] },
  classes: { header: 'Lớp', isList: true },
  entrants: { header: 'Người vào điểm', aliases: ['Người nhập điểm'], isList: true },
  leads: { header: 'Người chủ trì', aliases: ['Chủ trì'], isList: true },
} as const;

/** Reads the table `Stt, Môn, Lớp, Người vào điểm, Người chủ trì` (TSV). A blank subject is the one above. */
export function readAssignmentTable(text: string): {
  readonly rows: readonly AssignmentRow[];
  readonly problems: readonly ImportProblem[];
} {
  const table = readTable('assignments', text, COLUMNS);
  const rows: AssignmentRow[] = [];
  let subject = '';

  for (const { line, cells } of table.rows) {
    const number = normalizeText(cells.number);
    subject = normalizeText(cells.subject) || subject;
    rows.push({
      line,
      where: number === '' ? `dòng ${line}` : `dòng ${line} (Stt ${number})`,
      subject,
      classLines: linesOf(cells.classes),
      entrantLines: linesOf(cells.entrants).map(namesOf),
      leadLines: linesOf(cells.leads).map(namesOf),
    });
  }

  return { rows, problems: [...table.problems, ...rows.flatMap(blanksOf)] };
}

/** Lines of a cell, in stored form, without empty ones. */
export function linesOf(cell: string): string[] {
  return cell
    .split(/[|\n]/)
    .map(normalizeText)
    .filter((line) => line !== '');
}

function namesOf(line: string): string[] {
  return line
    .split(/[;,]/)
    .map(normalizeText)
    .filter((name) => name !== '');
}

function blanksOf(row: AssignmentRow): ImportProblem[] {
  const blanks = [
    { blank: row.subject === '', column: 'Môn' },
    { blank: row.classLines.length === 0, column: 'Lớp' },
    { blank: row.entrantLines.flat().length === 0, column: 'Người vào điểm' },
  ].filter(({ blank }) => blank);

  return blanks.map(({ column }) => ({
    table: 'assignments',
    lines: [row.line],
    text: `${row.where}: ô "${column}" bỏ trống.`,
  }));
}
