import { type DecidedCell, entryMessage } from '../domain/entry/entry-messages';
import {
  type CellContent,
  type EntryDecision,
  isPlainMark,
  normaliseEntry,
} from '../domain/entry/normalise-entry';
import type { SubjectKind } from '../domain/school/school-types';
import { cellName } from './cell-name';

/** A larger edit is a clearing or a rearrangement of the sheet, and would not finish within 30 s. */
const MAX_CELLS = 20_000;
const TOAST_SECONDS = 12;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
/** 1 January 1970 as a serial number of Sheets. */
const UNIX_EPOCH_SERIAL = 25_569;
/** How mark cells are shown, as the class books are built: `8,5`, `8,0`. */
const MARK_FORMAT = '0.0';

type CellValue = number | string | boolean | Date;

/** An edited block as the sheet holds it now, row-major. `kinds`: what a mark cell takes, null for other cells. */
interface EditedBlock {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly kinds: readonly (readonly (SubjectKind | null)[])[];
  readonly values: CellValue[][];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * Simple trigger: turns what was meant into the mark and says so; an invalid mark stays where it is, with a toast
 * naming it. It informs only: acceptance is the authority's. An ordinary mark typed into one cell costs no service call.
 * Runs as the person, without authorization (https://developers.google.com/apps-script/guides/triggers).
 */
export function handleEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  // The published types promise strings; a paste has neither value, a cleared cell only the old one.
  const value: string | undefined = event.value;
  const oldValue: string | undefined = event.oldValue;

  if (value !== undefined && isPlainMark(value)) {
    return;
  }

  // A formula typed over a value reports no value either, just as a cleared cell does.
  if (value === undefined && oldValue !== undefined && event.range.getFormula() === '') {
    return;
  }

  const block = readBlock(event.range);

  if (block === null) {
    return;
  }

  const decided = decideBlock(block);

  writeBlock(block, decided);
  say(block, decided);
}

/** Validations first: most blocks that are not marks are known by them after one call. */
function readBlock(range: GoogleAppsScript.Spreadsheet.Range): EditedBlock | null {
  if (range.getNumRows() * range.getNumColumns() > MAX_CELLS) {
    return null;
  }

  const kinds = range.getDataValidations().map((row) => row.map((rule) => kindOf(rule)));

  if (!kinds.some((row) => row.some((kind) => kind !== null))) {
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

/** A mark cell is known by its validation: a number between two limits (score) or a list with `Đ` (comment). */
function kindOf(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): SubjectKind | null {
  if (rule === null) {
    return null;
  }

  const criteria = String(rule.getCriteriaType());

  if (criteria === 'NUMBER_BETWEEN') {
    return 'score';
  }

  if (criteria !== 'VALUE_IN_LIST') {
    return null;
  }

  const [choices]: unknown[] = rule.getCriteriaValues();

  return Array.isArray(choices) && choices.includes('Đ') && choices.includes('CĐ')
    ? 'comment'
    : null;
}

interface DecidedPosition extends Position {
  readonly kind: SubjectKind;
  readonly decision: EntryDecision;
}

function decideBlock(block: EditedBlock): DecidedPosition[] {
  const thisYear = inVietnam(Date.now()).getUTCFullYear();

  return block.kinds.flatMap((row, rowIndex) =>
    row.flatMap((kind, column) => {
      const position = { row: rowIndex, column };

      return kind === null
        ? []
        : [
            {
              ...position,
              kind,
              decision: normaliseEntry(contentAt(block, position), kind, thisYear),
            },
          ];
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
  const formats = block.formats.map((row) => [...row]);
  let written = 0;
  let reformatted = 0;

  for (const { row, column, decision } of decided) {
    const stored = storedContent(decision);

    if (stored === null) {
      continue;
    }

    setAt(values, { row, column }, stored);
    written++;

    if (isDateFormat(formats[row]?.[column] ?? '')) {
      setAt(formats, { row, column }, MARK_FORMAT);
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
 * as a date, its cell would go on showing every later mark as a day of January 1900.
 */
function storedContent(decision: EntryDecision): number | string | null {
  if (decision.kind === 'write') {
    return storedValue(decision.value);
  }

  return decision.kind === 'warn' && decision.problem === 'date' ? `'${decision.typed}` : null;
}

function storedValue(value: DecidedMark): number | string {
  return typeof value === 'number' ? value / 10 : (value ?? '');
}

type DecidedMark = Extract<EntryDecision, { kind: 'write' }>['value'];

function say(block: EditedBlock, decided: readonly DecidedPosition[]): void {
  const spoken = decided.filter(({ decision }) => decision.kind !== 'keep');

  if (spoken.length === 0) {
    return;
  }

  const top = block.range.getRow() - 1;
  const left = block.range.getColumn() - 1;
  const cells: DecidedCell[] = spoken.map(({ row, column, kind, decision }) => ({
    a1: cellName(top + row, left + column),
    kind,
    decision,
  }));
  const message = entryMessage(cells);

  if (message !== null) {
    SpreadsheetApp.getActiveSpreadsheet().toast(message, 'Sổ điểm', TOAST_SECONDS);
  }
}
