import { normalizeText } from '../text/normalize-text';
import { textKey } from '../text/text-key';
import type { ImportProblem, TableName } from './import-types';

/** One row of a table: the 1-based line it starts on, and the raw text of each wanted column ('' where blank). */
export interface TableRow<Field extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Field, string>>;
}

/** A column: its header, other headers it is known under, and whether a table may leave it out. */
export interface ColumnSpec {
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
}

/** The table's rows, or the problems that keep it from being read. */
export interface ReadTable<Field extends string> {
  readonly rows: readonly TableRow<Field>[];
  /** Columns the table has. */
  readonly present: readonly Field[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads tab-separated text with a header line, as copied from a spreadsheet: BOM, Windows line ends, NFD, stray
 * spaces, empty lines, and cells in double quotes holding line breaks are all taken. Columns are found by header,
 * not by place. A missing column is named, and so are two columns that both could be the one wanted.
 */
export function readTable<Field extends string>(
  table: TableName,
  text: string,
  columns: Readonly<Record<Field, ColumnSpec>>,
): ReadTable<Field> {
  const [header, ...body] = splitCells(text).filter(({ cells }) =>
    cells.some((cell) => normalizeText(cell) !== ''),
  );

  if (header === undefined) {
    return unreadable([{ table, lines: [], text: 'Bảng trống: không có dòng nào.' }]);
  }

  const fields = Object.keys(columns) as Field[];
  const places = new Map(fields.map((field) => [field, placesOf(header, columns[field])]));
  const present = fields.filter((field) => (places.get(field) ?? []).length > 0);
  const missing = fields.filter((field) => !present.includes(field) && !columns[field].optional);
  const doubled = fields.filter((field) => (places.get(field) ?? []).length > 1);

  if (missing.length + doubled.length > 0) {
    return unreadable([
      ...missing.map((field) => missingColumn(table, header, columns[field])),
      ...doubled.map((field) => doubledColumn(table, header, columns[field])),
    ]);
  }

  const rows = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      fields.map((field) => [field, cells[places.get(field)?.[0] ?? -1] ?? '']),
    ) as Record<Field, string>,
  }));

  return { rows, present, problems: [] };
}

function unreadable<Field extends string>(problems: readonly ImportProblem[]): ReadTable<Field> {
  return { rows: [], present: [], problems };
}

/** A line of the text cut into cells. */
interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function missingColumn(table: TableName, header: Line, column: ColumnSpec): ImportProblem {
  const found = header.cells.map(normalizeText).filter((cell) => cell !== '');

  return {
    table,
    lines: [header.line],
    text: `Thiếu cột "${column.header}". Dòng tiêu đề đang có: ${found.join(', ')}.`,
  };
}

function doubledColumn(table: TableName, header: Line, column: ColumnSpec): ImportProblem {
  const found = placesOf(header, column).map(
    (place) => `"${normalizeText(header.cells[place] ?? '')}"`,
  );

  return {
    table,
    lines: [header.line],
    text: `Có nhiều cột cùng là "${column.header}": ${found.join(', ')}. Hãy để lại một cột, hoặc đổi tên cột không dùng.`,
  };
}

function placesOf(header: Line, column: ColumnSpec): readonly number[] {
  const wanted = [column.header, ...(column.aliases ?? [])].map(headerKey);

  return header.cells.flatMap((cell, place) => (wanted.includes(headerKey(cell)) ? [place] : []));
}

function headerKey(text: string): string {
  return textKey(text);
}

/** Cuts into lines and cells; inside a cell that starts with a double quote, tabs and line breaks are text. */
function splitCells(text: string): Line[] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lines: Line[] = [];
  let line = 1;
  let at = 0;

  while (at < clean.length) {
    const started = line;
    const cells: string[] = [];
    let more = true;

    while (more) {
      const cell = nextCell(clean, at);
      cells.push(cell.text);
      line += cell.lineBreaks;
      more = clean[cell.end] === '\t';
      at = cell.end + 1;
    }

    lines.push({ line: started, cells });
    line += 1;
  }

  return lines;
}

function nextCell(text: string, start: number): { text: string; end: number; lineBreaks: number } {
  const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(start, start + 5000));

  if (quoted !== null) {
    const inner = (quoted[1] ?? '').replace(/""/g, '"');

    return { text: inner, end: start + quoted[0].length, lineBreaks: inner.split('\n').length - 1 };
  }

  const length = text.slice(start).search(/[\t\n]/);
  const end = length === -1 ? text.length : start + length;

  return { text: text.slice(start, end), end, lineBreaks: 0 };
}
