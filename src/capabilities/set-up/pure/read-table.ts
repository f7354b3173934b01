import { foldText, normalizeText } from '../../../kernel/text/normalize-text';
import { LONGEST } from '../../../kernel/text/text-limits';
import { textStart } from '../../../kernel/text/text-start';
import { cutLines, type Line, plainLines, type Separator } from './cut-lines';
import { type ImportProblem, TABLE_TITLES, type TableName } from './import-types';
import { fileNature, letterNature } from './table-nature';

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
  /** True where a cell lists people or classes, and may be long. */
  readonly isList?: boolean;
  /** Headers of two columns that together are this one, in order: `Họ và tên đệm`, `Tên`. */
  readonly parts?: readonly [readonly string[], readonly string[]];
}

/** The table's rows, or the problems that keep it from being read. */
export interface ReadTable<Field extends string> {
  readonly rows: readonly TableRow<Field>[];
  /** Columns the table has. */
  readonly present: readonly Field[];
  readonly problems: readonly ImportProblem[];
}

type Columns<Field extends string> = Readonly<Record<Field, ColumnSpec>>;

/** Separators, the likeliest first. */
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];

/** The header stands in one of the first lines: titles of the school and of the list may come before it. */
const HEADER_WITHIN = 30;

/** A line that may be the header: where each column stands in it. */
interface Header<Field extends string> {
  readonly separator: Separator;
  readonly line: Line;
  /** Places of each column that is there; two places for a column in parts. */
  readonly places: ReadonlyMap<Field, readonly (readonly number[])[]>;
}

/**
 * Reads text with a header line, as copied from a spreadsheet or kept in a file: tabs, semicolons or commas between
 * cells; BOM, Windows line ends, NFD, stray spaces, empty lines, titles above the header, and cells in double quotes
 * holding line breaks are all taken. Columns are found by header, not by place. A missing column is named, and so are
 * two columns that both could be the one wanted. What is no such text is told in one sentence.
 */
export function readTable<Field extends string>(
  table: TableName,
  text: string,
  columns: Columns<Field>,
): ReadTable<Field> {
  const nature = fileNature(text);

  if (nature !== null) {
    return unreadable([problem(table, [], nature)]);
  }

  const clean = plainLines(text);
  const header = headerOf(clean, columns);

  if (header === null) {
    return unreadable([problem(table, [], 'Bảng trống: không có dòng nào.')]);
  }

  const faults = headerProblems(table, header, columns);

  if (faults.length > 0) {
    const letters = letterNature(clean);

    return unreadable(letters === null ? faults : [problem(table, [], letters)]);
  }

  const swallowed = swallowedLines(table, clean, header);

  return swallowed.length > 0
    ? unreadable(swallowed)
    : withinLimits(table, rowsOf(clean, header, columns), columns);
}

/** How often a sign stands in a text. */
function countIn(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** True for a quoted cell that begins as the rest of one row and ends as the beginning of another. */
function isTwoRows(
  cell: string,
  place: number,
  { separator, line }: Pick<Header<string>, 'separator' | 'line'>,
): boolean {
  const parts = cell.split('\n');
  const [first = '', last = ''] = [parts[0], parts[parts.length - 1]];
  const width = line.cells.length;

  return (
    parts.length > 1 &&
    width > 2 &&
    countIn(first, separator) === width - 1 - place &&
    countIn(last, separator) === place
  );
}

/** Rows that a quote nobody closed would take into one cell: who stands there must not be left out unseen. */
function swallowedLines<Field extends string>(
  table: TableName,
  text: string,
  header: Header<Field>,
): readonly ImportProblem[] {
  return cutLines(text, header.separator)
    .filter(({ line }) => line > header.line.line)
    .flatMap(({ line, cells }) => {
      const at = cells.findIndex((cell, place) => isTwoRows(cell, place, header));
      const last = line + countIn(cells[at] ?? '', '\n');
      const words = `Ô bắt đầu bằng dấu nháy kép (") ở dòng ${line} không được đóng trên dòng đó, nên các dòng đến ${last} sẽ bị gộp làm một. Hãy đóng hoặc xóa dấu nháy kép.`;

      return at === -1 ? [] : [problem(table, [line], words)];
    });
}

function unreadable<Field extends string>(problems: readonly ImportProblem[]): ReadTable<Field> {
  return { rows: [], present: [], problems };
}

function problem(table: TableName, lines: readonly number[], text: string): ImportProblem {
  return { table, lines, text };
}

/** The line with the most of the columns, the first of equals; null in a table without text. */
function headerOf<Field extends string>(
  text: string,
  columns: Columns<Field>,
): Header<Field> | null {
  let best: Header<Field> | null = null;

  for (const separator of SEPARATORS) {
    for (const line of cutLines(text, separator, HEADER_WITHIN)) {
      const found = { separator, line, places: placesOf(line, columns) };
      best = isBlank(line) ? best : better(best, found);
    }
  }

  return best;
}

function better<Field extends string>(
  before: Header<Field> | null,
  found: Header<Field>,
): Header<Field> {
  return before === null || found.places.size > before.places.size ? found : before;
}

function isBlank({ cells }: Line): boolean {
  return cells.every((cell) => cell.trim() === '' || normalizeText(cell) === '');
}

function placesOf<Field extends string>(
  { cells }: Line,
  columns: Columns<Field>,
): ReadonlyMap<Field, readonly (readonly number[])[]> {
  const keys = cells.map(headerKey);
  const at = (headers: readonly string[]): readonly number[] => {
    const wanted = headers.map(headerKey);

    return keys.flatMap((key, place) => (wanted.includes(key) ? [place] : []));
  };
  const found = (Object.keys(columns) as Field[]).map((field) => {
    const { header, aliases = [], parts } = columns[field];
    const whole = at([header, ...aliases]).map((place) => [place]);
    const [first, second] = parts === undefined ? [[], []] : parts.map(at);
    const joined =
      whole.length === 0 && first?.[0] !== undefined && second?.[0] !== undefined
        ? [[first[0], second[0]]]
        : [];

    return [field, [...whole, ...joined]] as const;
  });

  return new Map(found.filter(([, places]) => places.length > 0));
}

/** Diacritics, case, stars and brackets of headers do not matter: `HỌ VÀ TÊN (*)` is `Họ và tên`. */
function headerKey(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '');
}

function headerProblems<Field extends string>(
  table: TableName,
  { line, places }: Header<Field>,
  columns: Columns<Field>,
): readonly ImportProblem[] {
  const fields = Object.keys(columns) as Field[];
  const missing = fields.filter((field) => !places.has(field) && columns[field].optional !== true);
  const cells = line.cells.map(normalizeText);

  if (places.size === 0) {
    const wanted = missing.map((field) => columns[field].header).join(', ');
    const seen = cells.filter((cell) => cell !== '').slice(0, 6);
    const text = `${TABLE_TITLES[table]} không có dòng tiêu đề. Cần một dòng có các cột: ${wanted}. Dòng đầu đang là: ${seen.join(', ').slice(0, 100)}.`;

    return [problem(table, [line.line], text)];
  }

  const found = cells.filter((cell) => cell !== '').join(', ');

  return [
    ...missing.map((field) =>
      problem(
        table,
        [line.line],
        `Thiếu cột "${columns[field].header}". Dòng tiêu đề đang có: ${found}.`,
      ),
    ),
    ...fields.flatMap((field) =>
      doubled(table, { line, at: places.get(field) ?? [] }, columns[field]),
    ),
  ];
}

function doubled(
  table: TableName,
  { line, at }: { readonly line: Line; readonly at: readonly (readonly number[])[] },
  column: ColumnSpec,
): readonly ImportProblem[] {
  const found = at.map(([place = 0]) => `"${normalizeText(line.cells[place] ?? '')}"`);

  return at.length < 2
    ? []
    : [
        problem(
          table,
          [line.line],
          `Có nhiều cột cùng là "${column.header}": ${found.join(', ')}. Hãy để lại một cột, hoặc đổi tên cột không dùng.`,
        ),
      ];
}

function rowsOf<Field extends string>(
  text: string,
  header: Header<Field>,
  columns: Columns<Field>,
): ReadTable<Field> {
  const fields = Object.keys(columns) as Field[];
  const places = fields.map((field) => [field, header.places.get(field)?.[0] ?? []] as const);
  const title = header.line.cells.join('\t');
  const isTitle = ({ cells }: Line): boolean =>
    cells[0] === header.line.cells[0] && cells.join('\t') === title;
  const rows = cutLines(text, header.separator)
    .filter((line) => line.line > header.line.line && !isBlank(line))
    .filter((line) => !isNumbering(line) && !isTitle(line))
    .map(({ line, cells }) => {
      // Written cell by cell: tables are long, and a pair made for each cell is a pair to be cleared away.
      const found = {} as Record<Field, string>;
      places.forEach(([field, at]) => {
        found[field] = joinedCell(cells, at);
      });

      return { line, cells: found };
    });

  return { rows, present: fields.filter((field) => header.places.has(field)), problems: [] };
}

/** Cells that are too long are named; what is read on of them is their beginning, which is enough to be told. */
function withinLimits<Field extends string>(
  table: TableName,
  read: ReadTable<Field>,
  columns: Columns<Field>,
): ReadTable<Field> {
  const limits = (Object.keys(columns) as Field[]).map(
    (field) => [field, columns[field].isList === true ? LONGEST.list : LONGEST.cell] as const,
  );
  const problems: ImportProblem[] = [];

  const rows = read.rows.map((row) => {
    const long = limits.filter(([field, most]) => row.cells[field].length > most);
    problems.push(
      ...long.map(([field, most]) => tooLong(table, row, { column: columns[field], field, most })),
    );
    const cut = long.map(([field]) => [field, textStart(row.cells[field])]);

    return long.length === 0
      ? row
      : { ...row, cells: { ...row.cells, ...Object.fromEntries(cut) } };
  });

  return { ...read, rows, problems: [...read.problems, ...problems] };
}

function tooLong<Field extends string>(
  table: TableName,
  { line, cells }: TableRow<Field>,
  at: { readonly column: ColumnSpec; readonly field: Field; readonly most: number },
): ImportProblem {
  const { column, field, most } = at;
  const text = cells[field];

  return problem(
    table,
    [line],
    `${TABLE_TITLES[table]}, dòng ${line}: ô "${column.header}" dài ${text.length} kí tự, quá ${most}. Ô bắt đầu bằng "${textStart(text)}". Hãy sửa lại ô này.`,
  );
}

/** A cell, or the two of a column in parts. */
function joinedCell(cells: Line['cells'], [first = -1, second]: readonly number[]): string {
  const more = second === undefined ? '' : (cells[second] ?? '');

  return more.trim() === '' ? (cells[first] ?? '') : `${cells[first] ?? ''} ${more}`;
}

/** The line under a header that numbers the columns of a printed form: `(1) (2) (3)`. */
function isNumbering({ cells }: Line): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

  return texts.length > 2 && texts.every((cell, i) => cell === `(${i + 1})`);
}
