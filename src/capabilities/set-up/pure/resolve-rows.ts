import { findClass } from '../../../school/class-shorthand/class-key';
import {
  type ParsedClasses,
  parseClassShorthand,
} from '../../../school/class-shorthand/parse-class-shorthand';
import type { Subject } from '../../../school/school-types';
import { findSubject, writingsOf } from '../../../school/subjects/subject-names';
import type { AssignmentRow } from './assignment-table';
import { classNames } from './class-list';
import { readingsAsWritten } from './class-writing';
import type { ImportProblem, ImportQuestion } from './import-types';
import { answerFor } from './mapping';
import { nearest } from './near-texts';
import { remembered } from './remembered';
import {
  type HomeroomGroup,
  type NameContext,
  type Person,
  type ResolvedName,
  resolveName,
  rowProblem,
  type WrittenName,
} from './resolve-names';

/** A subject in a class, as one row of the table gives it. */
export interface TableAssignment {
  readonly line: number;
  readonly subjectId: string;
  readonly classId: string;
  readonly persons: readonly Person[];
  readonly homeroom: readonly HomeroomGroup[];
  readonly lead: Person | null;
}

/** What rows are read against. */
export interface RowContext extends NameContext {
  readonly catalogue: readonly Subject[];
  readonly classes: readonly string[];
}

/** Everything found while reading rows; lists are appended to. */
export interface Findings {
  readonly assignments: TableAssignment[];
  readonly questions: ImportQuestion[];
  readonly problems: ImportProblem[];
  readonly notes: string[];
}

/** Understands the rows of the assignment table; what is unclear becomes questions, what is wrong problems. */
export function resolveRows(rows: readonly AssignmentRow[], context: RowContext): Findings {
  const findings: Findings = { assignments: [], questions: [], problems: [], notes: [] };

  const readClasses = remembered((text) => parseClassShorthand(text, context.classes));
  const readSubject = remembered((text) => findSubject(text, context.catalogue));

  const readName = nameReader(context);

  for (const row of rows) {
    resolveRow(row, { ...context, readClasses, readSubject, readName }, findings);
  }

  return findings;
}

/** The context with what long tables say over and over read once. */
interface ReadyContext extends RowContext {
  readonly readClasses: (text: string) => ParsedClasses;
  readonly readSubject: (text: string) => Subject | null;
  readonly readName: (written: WrittenName) => ResolvedName;
}

/** One text with one answer means the same at every line; a question says where it stands. */
function nameReader(context: RowContext): (written: WrittenName) => ResolvedName {
  const known = new Map<string, ResolvedName>();

  return (written) => {
    const { text, line, where } = written;
    const key = `${text}\n${answerFor(context.mapping.names, text, line) ?? ''}`;
    const found = known.get(key) ?? resolveName(written, context);

    if (found.kind !== 'question') {
      known.set(key, found);

      return found;
    }

    const { question } = found;

    // Which of two people of one name is asked for each line.
    if (question.id.endsWith(`@${line}`)) {
      return found;
    }

    known.set(key, found);

    return { ...found, question: { ...question, where: `${where}: "${text}"` } };
  };
}

function resolveRow(row: AssignmentRow, context: ReadyContext, findings: Findings): void {
  const subject = resolveSubject(row, context, findings);
  const classLines = row.classLines.map((text) => resolveClasses(text, row, { context, findings }));
  const entrants = pairedLines(row, 'entrants', findings);
  const leads = pairedLines(row, 'leads', findings);

  classLines.forEach((classes, i) => {
    const people = resolvePeople(entrants[i] ?? [], row, { context, findings });
    const lead = resolveLead(leads[i] ?? [], row, { context, findings });

    if (lead !== null && !people.persons.some((person) => samePerson(person, lead))) {
      findings.notes.push(
        `${row.where}: người chủ trì ${lead.fullName} không có trong ô "Người vào điểm" nên không nhập điểm.`,
      );
    }

    for (const classId of subject === null ? [] : classes) {
      findings.assignments.push({
        line: row.line,
        subjectId: subject?.id ?? '',
        classId,
        ...people,
        lead,
      });
    }
  });
}

/** Where a part of a row is read. */
interface Reading {
  readonly context: ReadyContext;
  readonly findings: Findings;
}

function resolveSubject(
  row: AssignmentRow,
  context: ReadyContext,
  findings: Findings,
): Subject | null {
  const text = answerFor(context.mapping.subjects, row.subject, row.line) ?? row.subject;
  const subject = context.readSubject(text);

  if (subject === null && row.subject !== '') {
    findings.questions.push({
      id: `subject:${row.subject}`,
      text: `Không có môn "${row.subject}" trong chương trình. Đây là môn nào?`,
      where: `${row.where}: "${row.subject}"`,
      candidates: nearest(text, context.catalogue, writingsOf).map(({ id, name }) => ({
        value: id,
        label: name,
      })),
    });
  }

  return subject;
}

function resolveClasses(
  text: string,
  row: AssignmentRow,
  { context, findings }: Reading,
): string[] {
  const parsed = context.readClasses(text);
  const answered = parsed.questions.flatMap(({ token, readings }) => {
    const named = answeredClasses(answerFor(context.mapping.classes, token, row.line), context);

    if (named.length > 0) {
      return named;
    }

    const left = readingsAsWritten(token, readings, context.mapping);

    if (left.length === 1) {
      return left[0] ?? [];
    }

    if (left.length > 1) {
      findings.questions.push(classQuestion(token, left, row));
    } else {
      findings.problems.push(
        rowProblem(
          [row.line],
          `${row.where}: không có lớp "${token}". Các lớp của trường: ${context.classes.join(', ')}.`,
        ),
      );
    }

    return [];
  });

  return [...parsed.classes, ...answered];
}

/** Classes an answer names; none where it names one the school does not have. */
function answeredClasses(answer: string | undefined, context: RowContext): readonly string[] {
  const named = answer === undefined ? [] : classNames(answer);
  const found = named.map((name) => findClass(name, context.classes));

  return found.every((name) => name !== null) ? found.filter((name) => name !== null) : [];
}

function classQuestion(
  token: string,
  readings: readonly (readonly string[])[],
  row: AssignmentRow,
): ImportQuestion {
  return {
    id: `class:${token}@${row.line}`,
    text: `"${token}" là những lớp nào?`,
    where: `${row.where}: "${token}"`,
    candidates: readings.map((classes) => ({
      value: classes.join(' '),
      label: classes.join(', '),
    })),
  };
}

/** Names for each line of classes: line by line where the cell has as many lines, the same names for all where it has one. */
function pairedLines(
  row: AssignmentRow,
  field: 'entrants' | 'leads',
  findings: Findings,
): readonly (readonly string[])[] {
  const lines = field === 'entrants' ? row.entrantLines : row.leadLines;
  const count = row.classLines.length;
  const [only = []] = lines;

  if (lines.length === count) {
    return lines;
  }

  if (lines.length > 1) {
    const column = field === 'entrants' ? 'Người vào điểm' : 'Người chủ trì';
    findings.problems.push(
      rowProblem(
        [row.line],
        `${row.where}: ô "Lớp" có ${count} dòng nhưng ô "${column}" có ${lines.length} dòng.`,
      ),
    );

    return [];
  }

  if (field === 'entrants' && eachLeadsALine(row, only)) {
    findings.notes.push(`${row.where}: mỗi người vào điểm các lớp mình chủ trì (ghép theo dòng).`);

    return only.map((name) => [name]);
  }

  return row.classLines.map(() => only);
}

/** Two class lines, two leads, and just these two under "Người vào điểm" in the same order: one line each. */
function eachLeadsALine(row: AssignmentRow, names: readonly string[]): boolean {
  return (
    names.length === row.classLines.length &&
    row.leadLines.length === names.length &&
    names.every((name, i) => row.leadLines[i]?.length === 1 && row.leadLines[i]?.[0] === name)
  );
}

function resolvePeople(
  names: readonly string[],
  row: AssignmentRow,
  { context, findings }: Reading,
): { persons: Person[]; homeroom: HomeroomGroup[] } {
  const persons: Person[] = [];
  const homeroom: HomeroomGroup[] = [];

  for (const text of names) {
    const resolved = context.readName({ text, line: row.line, where: row.where });

    if (resolved.kind === 'question') {
      findings.questions.push(resolved.question);
    } else if (resolved.kind === 'homeroom') {
      homeroom.push(resolved.group);
    } else if (persons.some((person) => samePerson(person, resolved.person))) {
      findings.notes.push(
        `${row.where}: ${resolved.person.fullName} có tên hai lần, chỉ tính một.`,
      );
    } else {
      persons.push(resolved.person);
    }
  }

  return { persons, homeroom };
}

function resolveLead(
  names: readonly string[],
  row: AssignmentRow,
  { context, findings }: Reading,
): Person | null {
  const [text, ...more] = names;

  if (text === undefined) {
    findings.notes.push(`${row.where}: không ghi người chủ trì.`);

    return null;
  }

  const resolved = context.readName({ text, line: row.line, where: row.where });

  if (more.length > 0 || resolved.kind === 'homeroom') {
    findings.problems.push(
      rowProblem(
        [row.line],
        `${row.where}: ô "Người chủ trì" phải ghi đúng một người cho mỗi dòng lớp.`,
      ),
    );
  }

  if (resolved.kind === 'question') {
    findings.questions.push(resolved.question);
  }

  return resolved.kind === 'person' ? resolved.person : null;
}

/** Same code, or the same full name where there are no codes. */
function samePerson(a: Person, b: Person): boolean {
  return a.code === b.code && a.fullName === b.fullName;
}
