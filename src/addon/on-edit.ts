import { monthCalled } from '../book/absence-key';
import type { CellKind } from '../book/cell-kind';
import { CELL_KINDS } from '../book/cell-kinds/cell-kinds';
import { a1 } from '../book/column-name';
import type { CellContent, EntryDecision } from '../book/entry/entry-decision';
import { type DecidedCell, entryMessage } from '../book/entry/entry-messages';
import { isPlainEntry, normaliseEntry, tellExemption } from '../book/entry/normalise-entry';
import { HEADER_ROWS, PUPIL_COLUMNS } from '../book/tab-layout';
import { sameText } from '../kernel/text/text-key';
import { DAY_MS } from '../kernel/time/iso-date';
import { VIETNAM_OFFSET_MS } from '../kernel/time/vietnam-time';

/** A larger edit is a clearing or a rearrangement of the sheet, and would not finish within 30 s. */
const MAX_CELLS = 20_000;
const TOAST_SECONDS = 12;
/** 1 January 1970 as a serial number of Sheets. */
const UNIX_EPOCH_SERIAL = 25_569;
type CellValue = number | string | boolean | Date;

/** An edited block as the sheet holds it now, row-major. `kinds`: what a cell people write in takes, null for other cells. */
interface EditedBlock {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly kinds: readonly (readonly (CellKind | null)[])[];
  readonly values: CellValue[][];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * Simple trigger: turns what was meant into mark, level or number and says so; what is none stays where it is, with a
 * toast naming it. It informs only: acceptance is the authority's. A plain entry typed into one cell costs one service
 * call.
 * Runs as the person, without authorization (https://developers.google.com/apps-script/guides/triggers).
 */
export function handleEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  // The published types promise strings; a paste has neither value, a cleared cell only the old one.
  const value: string | undefined = event.value;
  const oldValue: string | undefined = event.oldValue;

  // A formula typed over a value reports no value either, just as a cleared cell does.
  if (value === undefined && oldValue !== undefined && event.range.getFormula() === '') {
    return;
  }

  const block = readBlock(event.range, value);

  if (block === null) {
    return;
  }

  const decided = decideBlock(block);

  writeBlock(block, decided);
  say(block, decided);
}

/** Validations first: most blocks with nothing to do are known by them after one call. */
function readBlock(
  range: GoogleAppsScript.Spreadsheet.Range,
  typed: string | undefined,
): EditedBlock | null {
  if (range.getNumRows() * range.getNumColumns() > MAX_CELLS) {
    return null;
  }

  const kinds = range.getDataValidations().map((row) => row.map((rule) => kindOf(rule)));

  const isSettled = (kind: CellKind | null): boolean =>
    kind === null || (typed !== undefined && isPlainEntry(typed, kind));

  if (kinds.every((row) => row.every(isSettled))) {
    return null;
  }

  return {
    range,
    kinds,
    values: range.getValues(),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
  };
}

/** Conditions of the Sheets API as Apps Script names them. */
const CRITERIA: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_GREATER_THAN_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  ONE_OF_LIST: 'VALUE_IN_LIST',
};

/** The choices of a list; null where something else is checked. */
function choicesOf(rule: GoogleAppsScript.Spreadsheet.DataValidation): readonly unknown[] | null {
  const [choices]: unknown[] = rule.getCriteriaValues();

  return Array.isArray(choices) ? choices : null;
}

/** What a cell takes is known by its validation, see `columnCheck`: limits of a number, or a list that holds its words. */
function kindOf(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): CellKind | null {
  if (rule === null) {
    return null;
  }

  const criteria = String(rule.getCriteriaType());
  const alike = CELL_KINDS.filter(
    ({ check }) => check !== null && CRITERIA[check.type] === criteria,
  );
  const choices = criteria === CRITERIA.ONE_OF_LIST ? choicesOf(rule) : null;
  const found =
    criteria === CRITERIA.ONE_OF_LIST
      ? alike.find(({ check }) => check?.values.every((word) => choices?.includes(word)))
      : alike[0];

  return found ?? null;
}

interface DecidedPosition extends Position {
  readonly kind: CellKind;
  readonly content: CellContent;
  readonly decision: EntryDecision;
}

function decideBlock(block: EditedBlock): DecidedPosition[] {
  const thisYear = inVietnam(Date.now()).getUTCFullYear();

  return block.kinds.flatMap((row, rowIndex) =>
    row.flatMap((kind, column) => {
      const position = { row: rowIndex, column };

      if (kind === null) {
        return [];
      }

      const content = contentAt(block, position);
      const decision = tellExemption(normaliseEntry(content, kind, thisYear), content, kind);

      return [{ ...position, kind, content, decision }];
    }),
  );
}

function contentAt(block: EditedBlock, { row, column }: Position): CellContent {
  const formula = block.formulas[row]?.[column] ?? '';
  const value = block.values[row]?.[column] ?? '';

  if (formula !== '') {
    return { kind: 'formula', text: formula };
  }

  if (value === '') {
    return { kind: 'blank' };
  }

  if (typeof value === 'object') {
    return dateContent(value, block.formats[row]?.[column] ?? '');
  }

  if (typeof value === 'number') {
    return { kind: 'number', value };
  }

  return typeof value === 'string'
    ? { kind: 'text', text: value }
    : { kind: 'other', text: String(value) };
}

/** Sheets gives the instant of midnight in the book's time zone, which is Việt Nam's. */
function dateContent(date: Date, format: string): CellContent {
  const local = inVietnam(date.getTime());

  return {
    kind: 'date',
    day: local.getUTCDate(),
    month: local.getUTCMonth() + 1,
    year: local.getUTCFullYear(),
    slash: format.includes('/'),
  };
}

/** A time (UTC ms) as a date whose UTC parts are the wall clock in Việt Nam (UTC+7, no daylight saving). */
function inVietnam(ms: number): Date {
  return new Date(ms + VIETNAM_OFFSET_MS);
}

/** One write for the values and, where dates became marks, one for the formats. Formulas are put back as they were. */
function writeBlock(block: EditedBlock, decided: readonly DecidedPosition[]): void {
  const values = block.values.map((row, r) =>
    row.map((value, c) => block.formulas[r]?.[c] || unchanged(value)),
  );
  const formats = block.formats.map((row) =>
    row.map((format) => (format === AUTOMATIC ? PLAIN : format)),
  );
  let written = 0;
  let reformatted = 0;

  for (const cell of decided) {
    const { row, column } = cell;
    const stored = storedContent(cell);

    if (stored === null) {
      continue;
    }

    setAt(values, { row, column }, stored);
    written++;

    if (isDateFormat(formats[row]?.[column] ?? '')) {
      setAt(formats, { row, column }, PLAIN);
      reformatted++;
    }
  }

  if (reformatted > 0) {
    block.range.setNumberFormats(formats);
  }

  if (written > 0) {
    block.range.setValues(values);
  }
}

/** What a cell without a format of its own answers, and what takes a format away: one that stayed would hide days. */
const AUTOMATIC = '0.###############';
const PLAIN = 'General';

/** A date goes back as its serial number: the cell keeps its format, and nothing depends on time zones. */
function unchanged(value: CellValue): number | string | boolean {
  return typeof value === 'object'
    ? (value.getTime() + VIETNAM_OFFSET_MS) / DAY_MS + UNIX_EPOCH_SERIAL
    : value;
}

/** A cell that Sheets took for a date keeps showing dates until it is told otherwise. */
function isDateFormat(format: string): boolean {
  return /[dmy]/i.test(format);
}

function setAt<T>(rows: T[][], { row, column }: Position, value: T): void {
  const line = rows[row];

  if (line !== undefined) {
    line[column] = value;
  }
}

/**
 * What is put into the cell, or null if it stays as it is. A date that is no mark becomes the text that was typed: left
 * as a date, its cell would go on showing every later mark as a day of January 1900. So does a refused number within the
 * limits of the check (`8,55`): as a text it gets the red corner of every other refused value.
 */
function storedContent({ kind, content, decision }: DecidedPosition): number | string | null {
  if (decision.kind === 'write') {
    return kind.held(kind.print(decision.value));
  }

  if (decision.kind === 'keep') {
    return null;
  }

  const isDate = content.kind === 'date' || decision.problem === 'date';
  const isUnmarked = content.kind === 'number' && passes(kind, content.value);

  return isDate || isUnmarked ? `'${decision.typed}` : null;
}

/** True for a number the check of the cell lets pass: Sheets would show no red corner. */
function passes({ check }: CellKind, value: number): boolean {
  const [least = '', most = ''] = check?.values ?? [];

  return (
    (check?.type === 'NUMBER_BETWEEN' && Number(least) <= value && value <= Number(most)) ||
    (check?.type === 'NUMBER_GREATER_THAN_EQ' && Number(least) <= value)
  );
}

function say(block: EditedBlock, decided: readonly DecidedPosition[]): void {
  const spoken = decided.filter(({ decision }) => decision.kind !== 'keep');

  if (spoken.length === 0) {
    return;
  }

  const names = namesOf(block, spoken);
  const cells: DecidedCell[] = spoken.map((cell) => ({
    where: names(cell),
    kind: cell.kind,
    decision: cell.decision,
  }));
  const message = entryMessage(cells);

  if (message !== null) {
    SpreadsheetApp.getActiveSpreadsheet().toast(message, 'Sổ điểm', TOAST_SECONDS);
  }
}

/** Header and name column as the books are built. */
const NAME_HEADER = PUPIL_COLUMNS.find(({ role }) => role === 'name')?.header ?? '';

/**
 * How cells are called: pupil and column where something is refused, which costs one read more; else by address. In a
 * tab that is not built as a class book has it, by address too.
 */
function namesOf(
  { range }: EditedBlock,
  spoken: readonly DecidedPosition[],
): (at: Position) => string {
  const top = range.getRow();
  const left = range.getColumn();
  const address = ({ row, column }: Position): string =>
    `Ô ${a1(top - 1 + row, left - 1 + column)}`;

  if (!spoken.some(({ decision }) => decision.kind === 'warn')) {
    return address;
  }

  const lastRow = top + Math.max(...spoken.map(({ row }) => row));
  const lastColumn = left + Math.max(...spoken.map(({ column }) => column));
  const [groups = [], headers = [], ...rows] = range
    .getSheet()
    .getRange(HEADER_ROWS - 1, 1, lastRow - HEADER_ROWS + 2, lastColumn)
    .getDisplayValues();
  const nameColumn = headers.findIndex((header) => sameText(header, NAME_HEADER));

  return (at) => {
    const pupil = rows[top - 1 - HEADER_ROWS + at.row]?.[nameColumn] ?? '';
    const column = left - 1 + at.column;

    return pupil === ''
      ? address(at)
      : `${pupil}, ${columnCalled(headers[column] ?? '', groupOver(groups, column))}`;
  };
}

/** The upper header over a column: one merged cell shows its text in its first column only. */
function groupOver(groups: readonly string[], column: number): string {
  const named = groups.slice(0, column + 1).filter((group) => group !== '');

  return named[named.length - 1] ?? '';
}

/** `GK (Học kì I)`, `P (Tháng 09)`: the lower header alone stands in a tab more than once. */
function columnCalled(header: string, group: string): string {
  return group === '' ? header : `${header} (${monthCalled(group)})`;
}
