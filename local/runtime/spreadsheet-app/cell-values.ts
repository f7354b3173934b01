import { NotEmulatedError } from '../execution/script-errors';
import { momentOf, zoneOffset } from '../utilities/time-zone';
import { AUTOMATIC_FORMAT } from './constants';
import type { CellData } from './workbook';

const DAY_MS = 86_400_000;
/** Day number of 1970-01-01 in Sheets (day 0 is 1899-12-30). */
const UNIX_EPOCH_SERIAL = 25_569;
const DATE_TYPES = new Set(['DATE', 'DATE_TIME', 'TIME']);

/** What `getValue` gives: number, text, boolean, Date, or '' for a blank cell. */
export function cellValue(cell: CellData, timeZone: string): unknown {
  const value = cell.effectiveValue;
  if (!value) {
    return '';
  }
  if (typeof value.numberValue === 'number') {
    return isDate(cell) ? dateOf(value.numberValue, timeZone) : value.numberValue;
  }
  if (value.errorValue) {
    return cell.formattedValue ?? '#ERROR!';
  }
  return value.stringValue ?? value.boolValue ?? '';
}

/** What the cell shows; `''` for a blank one. */
export function displayValue(cell: CellData): string {
  return cell.formattedValue ?? '';
}

/** The formula typed into the cell, with its `=`; `''` without one. */
export function cellFormula(cell: CellData): string {
  return cell.userEnteredValue?.formulaValue ?? '';
}

/** The pattern of the cell's number format. */
export function cellNumberFormat(cell: CellData): string {
  const format = cell.userEnteredFormat?.numberFormat ?? cell.effectiveFormat?.numberFormat;
  return format?.pattern ?? AUTOMATIC_FORMAT;
}

/** The REST format of a pattern, whose kind Sheets guesses from its letters; `General` takes the format away. */
export function cellFormat(pattern: string): CellData {
  const isAutomatic = pattern === '' || /^general$/i.test(pattern);
  return { userEnteredFormat: isAutomatic ? {} : { numberFormat: numberFormat(pattern) } };
}

function numberFormat(pattern: string): { type: string; pattern: string } {
  if (pattern === '@') {
    return { type: 'TEXT', pattern };
  }
  const letters = pattern.replace(/"[^"]*"|\\./g, '');
  const hasDate = /[dy]/i.test(letters);
  const hasTime = /[hs]/i.test(letters);
  if (hasDate) {
    return { type: hasTime ? 'DATE_TIME' : 'DATE', pattern };
  }
  return { type: hasTime ? 'TIME' : 'NUMBER', pattern };
}

/** A value as typed; a date as the ISO text of the zone's wall clock. @throws NotEmulatedError for other objects. */
export function writtenValue(value: unknown, timeZone: string): string | number | boolean {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    const wall = new Date(value.getTime() + zoneOffset(value.getTime(), timeZone)).toISOString();
    return wall.endsWith('T00:00:00.000Z')
      ? wall.slice(0, 10)
      : wall.slice(0, 19).replace('T', ' ');
  }
  throw new NotEmulatedError(`Range.setValue of ${Object.prototype.toString.call(value)}`);
}

function isDate(cell: CellData): boolean {
  const format = cell.effectiveFormat?.numberFormat ?? cell.userEnteredFormat?.numberFormat;
  return DATE_TYPES.has(format?.type ?? '');
}

/** A serial day number, wall-clock time of the workbook's zone, as a moment. */
function dateOf(serial: number, timeZone: string): Date {
  return new Date(momentOf(Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MS), timeZone));
}
