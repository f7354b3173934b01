import { type Programme, programmeOf, type TaughtClass } from '../school/subjects/programme';
import { type FormulaPlace, firstPlace } from './formulas';
import type { Register } from './register';
import { REGISTERS } from './registers/register-list';
import type { TabLayout } from './tab-layout';

/** Sheet id of the tab a new spreadsheet comes with; it becomes the cover. */
export const COVER_SHEET = 0;

/** A register as one class has it, with the formulas of its computed columns (for the first row, by column key). */
export interface BookTab extends TabLayout {
  readonly register: Register;
  readonly subject: Register['subject'];
  readonly formulas: ReadonlyMap<string, string>;
}

/** The registers of a class book, for a class or for all that are taught the same. */
interface BookTabs {
  readonly all: readonly BookTab[];
  readonly written: readonly BookTab[];
  readonly summaries: readonly BookTab[];
}

function tabOf(register: Register, programme: Programme): BookTab | null {
  const columns = register.columns(programme);

  if (columns === null) {
    return null;
  }

  const { id, title, heading, sheetId, subject } = register;

  return {
    id,
    title,
    heading,
    sheetId,
    columns,
    register,
    subject,
    formulas: register.formulas(firstPlace(columns)),
  };
}

/** Registers of subjects in the order of the programme, then the others as they are listed. */
function inOrder(programme: Programme, registers: readonly Register[]): readonly Register[] {
  const inBook = registers.filter(({ home }) => home.kind === 'classBook');
  const subjects = programme.taught.flatMap(({ subject }) =>
    inBook.filter(({ id }) => id === subject.id),
  );

  return [...subjects, ...inBook.filter(({ subject }) => subject === null)];
}

/** The registers of a class book by what is taught; `registers`: all there are. */
export function tabsOfProgramme(
  programme: Programme,
  registers: readonly Register[] = REGISTERS,
): BookTabs {
  const all = inOrder(programme, registers).flatMap((register) => tabOf(register, programme) ?? []);

  return {
    all,
    written: all.filter(({ register }) => register.writers !== null),
    summaries: all.filter(({ register }) => register.writers === null),
  };
}

const made = new WeakMap<Programme, BookTabs>();

function known(schoolClass: TaughtClass): BookTabs {
  const programme = programmeOf(schoolClass);
  const tabs = made.get(programme) ?? tabsOfProgramme(programme);
  made.set(programme, tabs);

  return tabs;
}

/** Every tab of a class book but the cover, in the order of the book. */
export function bookTabs(schoolClass: TaughtClass): readonly BookTab[] {
  return known(schoolClass).all;
}

/** Those people write in. */
export function writtenTabs(schoolClass: TaughtClass): readonly BookTab[] {
  return known(schoolClass).written;
}

/** Those the school sums up; nobody else writes there. */
export function summaryTabs(schoolClass: TaughtClass): readonly BookTab[] {
  return known(schoolClass).summaries;
}

/** The edition of the registers of a class: of the youngest register or column that its book should have. */
export function editionOf(schoolClass: TaughtClass): number {
  const since = bookTabs(schoolClass).flatMap(({ register, columns }) => [
    register.since,
    ...columns.map((column) => column.since ?? 1),
  ]);

  return Math.max(1, ...since);
}

/** Formulas of the computed columns of a tab at another place: column key → formula. */
export function formulasAt(
  { register }: BookTab,
  place: FormulaPlace,
): ReadonlyMap<string, string> {
  return register.formulas(place);
}
