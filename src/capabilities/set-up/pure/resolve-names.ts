import { nameFault } from '../../../kernel/text/name-fault';
import { foldText } from '../../../kernel/text/normalize-text';
import { writingKey } from '../../../kernel/text/vietnamese-name';
import { groupedBy } from './grouped-by';
import type { Candidate, ImportMapping, ImportProblem, ImportQuestion } from './import-types';
import { answerFor } from './mapping';
import { nearest } from './near-texts';
import { isWrittenOut, readingsOfName } from './person-names';
import type { StaffRow } from './staff-table';

/** A person of the assignment table: the code where the staff table has one, else the full name. */
export interface Person {
  readonly code: string | null;
  readonly fullName: string;
}

/** `GVCN khối 6`: the homeroom teacher of each class of the row. `grade` null = of whatever grade. */
export interface HomeroomGroup {
  readonly grade: number | null;
}

/** What a written name stands for. */
export type ResolvedName =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'homeroom'; readonly group: HomeroomGroup }
  | { readonly kind: 'question'; readonly question: ImportQuestion };

/** What names are read against. */
export interface NameContext {
  readonly mapping: ImportMapping;
  /** Null where there is no staff table: then every name written out in full is a person. */
  readonly staff: readonly StaffRow[] | null;
  /** Names written out anywhere in the table. */
  readonly pool: readonly string[];
}

/** A name and where it stands. */
export interface WrittenName {
  readonly text: string;
  readonly line: number;
  readonly where: string;
}

const byWriting = new WeakMap<object, ReadonlyMap<string, readonly unknown[]>>();

/** Items of a list by the writing of their names, grouped once a list: a long table asks at every line. */
function withName<Item>(
  items: readonly Item[],
  name: string,
  nameOf: (item: Item) => string,
): readonly Item[] {
  const groups =
    (byWriting.get(items) as ReadonlyMap<string, readonly Item[]> | undefined) ??
    groupedBy(items, (item) => writingKey(nameOf(item)));
  byWriting.set(items, groups);

  return groups.get(writingKey(name)) ?? [];
}

function staffNamed(staff: readonly StaffRow[], name: string): readonly StaffRow[] {
  return withName(staff, name, ({ fullName }) => fullName);
}

const HOMEROOM = /^GVCN(?:\s+(?:khối|lớp)?\s*(\d{1,2}))?$/i;

/**
 * Reads one written name. Only the same name is taken as it is, wherever its tone marks sit: an abbreviation, another use of capitals
 * (`Bùi Thị THúy`), a name the staff table does not have, or one it has twice is asked, the likeliest reading first.
 * An answer that repeats the written text means "a person of their own, written like this".
 */
export function resolveName(written: WrittenName, context: NameContext): ResolvedName {
  const homeroom = HOMEROOM.exec(written.text);

  if (homeroom !== null) {
    const grade = homeroom[1] === undefined ? null : Number(homeroom[1]);

    return { kind: 'homeroom', group: { grade } };
  }

  const answer = answerFor(context.mapping.names, written.text, written.line);

  return context.staff === null
    ? withoutStaff(written, answer, context)
    : withStaff(written, answer, { ...context, staff: context.staff });
}

function withoutStaff(
  written: WrittenName,
  answer: string | undefined,
  context: NameContext,
): ResolvedName {
  const name = answer ?? written.text;

  if ((answer !== undefined || isWrittenOut(name)) && nameFault(name) === null) {
    // One spelling a person: the first of the table.
    return person({
      code: null,
      fullName: withName(context.pool, name, (known) => known)[0] ?? name,
    });
  }

  return asked(written, context.pool.map(plainCandidate), context.pool);
}

function plainCandidate(name: string): Candidate {
  return { value: name, label: name };
}

function withStaff(
  written: WrittenName,
  answer: string | undefined,
  context: NameContext & { readonly staff: readonly StaffRow[] },
): ResolvedName {
  const target = answer ?? written.text;
  const byCode = context.staff.filter(({ code }) => code === target);
  const byName = staffNamed(context.staff, target);
  const found = byCode.length > 0 ? byCode : byName;
  const [only] = found;

  if (found.length > 1) {
    return askedWhich(written, byName);
  }

  if (only !== undefined) {
    return person({ code: only.code, fullName: only.fullName });
  }

  return answer !== undefined && mayBeNew(answer, written, context.staff)
    ? person({ code: null, fullName: answer })
    : asked(
        written,
        staffChoices(context.staff),
        context.staff.map(({ fullName }) => fullName),
      );
}

/**
 * An answer makes a person the staff table does not have only if it says so plainly: the text as it stands in the
 * table, or a name written out that is not another writing of somebody there. What names nobody makes nobody.
 */
function mayBeNew(answer: string, written: WrittenName, staff: readonly StaffRow[]): boolean {
  const isAlike = staff.some(({ fullName }) => foldText(fullName) === foldText(answer));

  const isPlain = answer === written.text || (isWrittenOut(answer) && !isAlike);

  return isPlain && nameFault(answer) === null;
}

/** Everybody of the staff table, as can be chosen: by name, or by code where two have one name. */
export function staffChoices(staff: readonly StaffRow[]): readonly Candidate[] {
  return staff.map(({ code, fullName }) => ({
    value: staffNamed(staff, fullName).some((other) => other.code !== code) ? code : fullName,
    label: `${fullName} (${code})`,
  }));
}

function person(found: Person): ResolvedName {
  return { kind: 'person', person: found };
}

function asked(
  written: WrittenName,
  choices: readonly Candidate[],
  pool: readonly string[],
): ResolvedName {
  const { known, possible } = readingsOfName(written.text, pool);
  const names = new Set(pool);
  const people = choices.map((choice, i) => ({ choice, name: pool[i] ?? '' }));
  const fitted = new Set(known);
  const near =
    known.length > 0
      ? []
      : nearest(
          written.text,
          people.filter(({ choice }) => choice.value !== written.text),
          ({ name }) => [name],
        );
  const candidates = [
    ...[...people.filter(({ name }) => fitted.has(name)), ...near].map(({ choice }) =>
      named(choice, names),
    ),
    ...possible.map((name) => ({ value: name, label: `${name} (chưa có trong bảng)` })),
    { value: written.text, label: `Một người riêng, viết đúng là "${written.text}"` },
  ];

  return question(
    written,
    `"${written.text}" là ai? Chọn một người.`,
    onceEach(candidates, written.text),
  );
}

/** A name says who is meant; a code is shown only where two have one name. */
function named({ value, label }: Candidate, names: ReadonlySet<string>): Candidate {
  return { value, label: names.has(value) ? value : label };
}

/** Each value once; the text itself only as "a person of their own". */
function onceEach(candidates: readonly Candidate[], own: string): readonly Candidate[] {
  const first = new Map([...candidates.entries()].reverse().map(([i, { value }]) => [value, i]));
  const last = candidates.length - 1;

  return candidates.filter(({ value }, i) => (value === own ? i === last : first.get(value) === i));
}

function askedWhich(written: WrittenName, same: readonly StaffRow[]): ResolvedName {
  const candidates = same.map(({ code, fullName, email }) => ({
    value: code,
    label: `${code} – ${fullName} (${email})`,
  }));

  // Each line may mean another of them: one answer for all would guess.
  return question(
    written,
    `Có ${same.length} người tên “${written.text}”. Dòng ${written.line} là người nào?`,
    candidates,
    `name:${written.text}@${written.line}`,
  );
}

function question(
  written: WrittenName,
  text: string,
  candidates: ImportQuestion['candidates'],
  id = `name:${written.text}`,
): ResolvedName {
  const where = `${written.where}: "${written.text}"`;

  return { kind: 'question', question: { id, text, where, candidates } };
}

/** One question for all places where a text stands; `where` lists the places. */
export function mergeQuestions(questions: readonly ImportQuestion[]): ImportQuestion[] {
  return [...groupedBy(questions, ({ id }) => id).values()].flatMap((same) => {
    const last = same[same.length - 1];
    const where = [...new Set(same.map((each) => each.where))].join(' · ');

    return last === undefined ? [] : [{ ...last, where }];
  });
}

/** Problem of a row of the assignment table. */
export function rowProblem(lines: readonly number[], text: string): ImportProblem {
  return { table: 'assignments', lines, text };
}
