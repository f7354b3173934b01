/** A line of a table cut into cells; `line` is the 1-based line of the text it starts on. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What stands between the cells of a line. */
export type Separator = '\t' | ';' | ',';

/** Longest quoted cell: a quote that is never closed must not swallow the table. */
const LONGEST_QUOTED = 5000;

/** The text without a byte-order mark and with one kind of line end. */
export function plainLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/**
 * Cuts a text (see {@link plainLines}) into lines and cells; inside a cell that starts with a double quote, separators
 * and line breaks are text. At most `most` lines. Takes time proportional to the text.
 */
export function cutLines(
  text: string,
  separator: Separator,
  most = Number.POSITIVE_INFINITY,
): readonly Line[] {
  const lines: Line[] = [];
  let line = 1;
  let at = 0;
  let quote = -1;

  while (at < text.length && lines.length < most) {
    const end = endOf(text, '\n', at);

    // Looked for once until it is passed: most tables have none.
    quote = quote < at ? endOf(text, '"', at) : quote;

    if (quote >= end) {
      lines.push({ line, cells: text.slice(at, end).split(separator) });
      line += 1;
      at = end + 1;
      continue;
    }

    const cut = quotedLine(text, separator, at);
    lines.push({ line, cells: cut.cells });
    line += cut.breaks + 1;
    at = cut.end + 1;
  }

  return lines;
}

function endOf(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);

  return found === -1 ? text.length : found;
}

/** One line some of whose cells may be quoted; `end` is the place of its line break. */
function quotedLine(
  text: string,
  separator: Separator,
  start: number,
): { readonly cells: string[]; readonly breaks: number; readonly end: number } {
  const cells: string[] = [];
  let breaks = 0;
  let at = start;

  for (;;) {
    const cell = nextCell(text, separator, at);
    cells.push(cell.text);
    breaks += cell.breaks;

    if (text[cell.end] !== separator) {
      return { cells, breaks, end: cell.end };
    }

    at = cell.end + 1;
  }
}

function nextCell(
  text: string,
  separator: Separator,
  start: number,
): { readonly text: string; readonly end: number; readonly breaks: number } {
  const closed = text[start] === '"' ? closingQuote(text, separator, start) : -1;

  if (closed !== -1) {
    const inner = text.slice(start + 1, closed).replace(/""/g, '"');

    return { text: inner, end: closed + 1, breaks: inner.split('\n').length - 1 };
  }

  const end = Math.min(endOf(text, separator, start), endOf(text, '\n', start));

  return { text: text.slice(start, end), end, breaks: 0 };
}

/** The place of the quote that ends the cell begun at `start`: before a separator or the end of a line. −1 if none. */
function closingQuote(text: string, separator: Separator, start: number): number {
  let at = start + 1;

  while (at - start < LONGEST_QUOTED) {
    at = text.indexOf('"', at);

    if (at === -1) {
      return -1;
    }

    if (text[at + 1] === '"') {
      at += 2;
      continue;
    }

    const next = text[at + 1];

    return next === undefined || next === separator || next === '\n' ? at : -1;
  }

  return -1;
}
