import { columnIndex, columnLetters } from '../sheets/model/a1';

/** A piece of a formula: text in double quotes, a quoted or plain reference with optional sheet, or anything else. */
export type FormulaPiece =
  | { readonly kind: 'string' | 'other'; readonly text: string }
  | FormulaReference;

/** `'Toán'!$A$1:B2`, `A1`, `C:D`, `2:5`. `sheet` is unquoted; null on the formula's own sheet. */
export interface FormulaReference {
  readonly kind: 'reference';
  readonly text: string;
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner | null;
}

/** One corner of a reference; zero-based; null where the corner has no row or no column. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly absoluteRow: boolean;
  readonly absoluteColumn: boolean;
}

const SHEET = String.raw`(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]*`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9][0-9]*:\$?[1-9][0-9]*`;
const HALF = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]*:\$?[A-Za-z]{1,3}`;
const TOKEN = new RegExp(
  [
    `("(?:[^"]|"")*"?)`,
    `(?:${SHEET})?(${CELL}:${CELL}|${HALF}(?![\\p{L}\\p{N}_(])|${COLUMNS}(?![\\p{L}\\p{N}_(])|${ROWS}|${CELL})(?![\\p{L}\\p{N}_(.!])`,
    String.raw`([\p{L}_][\p{L}\p{N}_.]*|[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|'(?:[^']|'')*'|.)`,
  ].join('|'),
  'gsu',
);
const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9][0-9]*)?$/;

/** Formulas cut lately: the books of a school hold the same ones, and every reading looks at each again. */
const cut = new Map<string, readonly FormulaPiece[]>();
const MAX_CUT = 8_000;

/** Cuts a formula in pieces; joined they are the formula again. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const known = cut.get(formula);

  if (known !== undefined) {
    return known;
  }
  if (cut.size >= MAX_CUT) {
    cut.clear();
  }

  const pieces = Array.from(formula.matchAll(TOKEN), toPiece);
  cut.set(formula, pieces);

  return pieces;
}

function toPiece(match: RegExpMatchArray): FormulaPiece {
  const text = match[0];

  if (match[1] !== undefined) {
    return { kind: 'string', text };
  }

  const cells = match[4];

  if (cells === undefined) {
    return { kind: 'other', text };
  }

  const [first = '', last] = cells.split(':');
  const sheet = match[2]?.replaceAll("''", "'") ?? match[3] ?? null;

  return {
    kind: 'reference',
    text,
    sheet,
    first: toCorner(first),
    last: last === undefined ? null : toCorner(last),
  };
}

function toCorner(text: string): Corner {
  const match = CORNER.exec(text);
  const letters = match?.[2];
  const digits = match?.[4];

  return {
    column: letters === undefined ? null : columnIndex(letters),
    row: digits === undefined ? null : Number(digits) - 1,
    absoluteColumn: letters !== undefined && match?.[1] === '$',
    absoluteRow: letters === undefined ? match?.[1] === '$' : match?.[3] === '$',
  };
}

/** Writes a reference; null corners of the sheet part are kept. */
export function referenceText(reference: Omit<FormulaReference, 'kind' | 'text'>): string {
  const sheet = reference.sheet === null ? '' : `${quoteTitle(reference.sheet)}!`;
  const last = reference.last === null ? '' : `:${cornerText(reference.last)}`;

  return `${sheet}${cornerText(reference.first)}${last}`;
}

function cornerText(corner: Corner): string {
  const column =
    corner.column === null
      ? ''
      : `${corner.absoluteColumn ? '$' : ''}${columnLetters(corner.column)}`;
  const row = corner.row === null ? '' : `${corner.absoluteRow ? '$' : ''}${corner.row + 1}`;

  return `${column}${row}`;
}

/** A sheet title as it stands in a formula. */
function quoteTitle(title: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}[0-9]+$/.test(title)
    ? title
    : `'${title.replaceAll("'", "''")}'`;
}

/** Titles of other sheets that the formula names. */
export function referencedSheets(formula: string): string[] {
  return formulaPieces(formula).flatMap((piece) =>
    piece.kind === 'reference' && piece.sheet !== null ? [piece.sheet] : [],
  );
}

/** Rewrites every reference; `change` gives the new text of one. */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => string,
): string {
  return formulaPieces(formula)
    .map((piece) => (piece.kind === 'reference' ? change(piece) : piece.text))
    .join('');
}

/** The formula as copying it `rows` down and `columns` to the right makes it: relative parts move, `$` parts stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) {
    return formula;
  }

  return mapReferences(formula, (reference) => {
    const first = shiftCorner(reference.first, rows, columns);
    const last = reference.last === null ? null : shiftCorner(reference.last, rows, columns);

    return isOutside(first) || (last !== null && isOutside(last))
      ? '#REF!'
      : referenceText({ sheet: reference.sheet, first, last });
  });
}

function shiftCorner(corner: Corner, rows: number, columns: number): Corner {
  return {
    ...corner,
    row: corner.row === null || corner.absoluteRow ? corner.row : corner.row + rows,
    column:
      corner.column === null || corner.absoluteColumn ? corner.column : corner.column + columns,
  };
}

function isOutside(corner: Corner): boolean {
  return (corner.row ?? 0) < 0 || (corner.column ?? 0) < 0;
}
