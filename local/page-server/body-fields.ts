import type { CellRange } from '../kernel/user-edit';
import { HttpError } from './http-error';
import type { Selection } from './page-protocol';

type Fields = Readonly<Record<string, unknown>>;

/** A text field of a JSON body. @throws HttpError 400 */
export function textField(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') {
    throw new HttpError(400, `${name} must be a string`);
  }
  return value;
}

/** A whole number ≥ 0 of a JSON body. @throws HttpError 400 */
export function countField(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new HttpError(400, `${name} must be a whole number`);
  }
  return value;
}

/** An object field of a JSON body. @throws HttpError 400 */
export function objectField(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpError(400, `${name} must be an object`);
  }
  return value as Fields;
}

/** A zero-based, end-exclusive, non-empty range. @throws HttpError 400 */
export function rangeField(fields: Fields, name: string): CellRange {
  const value = objectField(fields, name);
  const range: CellRange = {
    startRow: countField(value, 'startRow'),
    endRow: countField(value, 'endRow'),
    startColumn: countField(value, 'startColumn'),
    endColumn: countField(value, 'endColumn'),
  };

  if (range.endRow <= range.startRow || range.endColumn <= range.startColumn) {
    throw new HttpError(400, `${name} is empty`);
  }
  return range;
}

/** A window's cursor. @throws HttpError 400 */
export function selectionField(fields: Fields, name: string): Selection {
  const value = objectField(fields, name);
  return {
    fileId: textField(value, 'fileId'),
    sheetId: countField(value, 'sheetId'),
    range: rangeField(value, 'range'),
  };
}

/** Rows of texts that fill `range` exactly. @throws HttpError 400 */
export function valuesField(fields: Fields, name: string, range: CellRange): string[][] {
  const value = fields[name];
  const height = range.endRow - range.startRow;
  const width = range.endColumn - range.startColumn;
  const fits =
    Array.isArray(value) &&
    value.length === height &&
    value.every(
      (row) =>
        Array.isArray(row) && row.length === width && row.every((text) => typeof text === 'string'),
    );

  if (!fits) {
    throw new HttpError(400, `${name} must be ${height}×${width} texts`);
  }
  return value as string[][];
}
