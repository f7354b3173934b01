import * as v from 'valibot';
import { AppError } from '../kernel/app-error';
import { cuttableJson } from '../kernel/table/cuttable-json';
import { parsedJson } from '../kernel/table/parsed-json';

/** A cell holds 50,000 characters (https://support.google.com/drive/answer/37603). */
const PIECE = 45_000;
/** Cells a copy may take. */
const PIECES = 4;

const CELLS = v.array(v.string());

/** The texts of a row without blank ones at its end, as one text; '' for a blank row. */
export function sealedText(cells: readonly string[]): string {
  const end = cells.map((cell) => cell !== '').lastIndexOf(true) + 1;

  return end === 0 ? '' : cuttableJson(cells.slice(0, end));
}

/** The texts of a row from its copy: the inverse of {@link sealedText}; null for a copy nobody can read. */
export function cellsOfSealed(text: string): readonly string[] | null {
  return text === '' ? [] : parsedJson(CELLS, text);
}

/**
 * A copy in the cells that hold it.
 * @throws AppError INTERNAL for a row of more than 180,000 characters; no command makes one.
 */
export function piecesOf(text: string): readonly string[] {
  if (text.length > PIECE * PIECES) {
    throw new AppError('INTERNAL', { sealed: text.length });
  }

  return Array.from({ length: PIECES }, (_, position) =>
    text.slice(position * PIECE, (position + 1) * PIECE),
  );
}
