import type { TabColumn } from '../../book/tab-layout';

/** Pixels a letter takes at most on the average, a line needs, and a cell keeps free, for a size of text in points. */
const LETTER = 0.74;
const LINE = 1.65;
const PADDING = 8;

/** Text in points as Sheets sets it unless told otherwise. */
const PLAIN_SIZE = 10;

function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(1, Math.floor((width - PADDING) / (size * LETTER)));
  let lines = 1;
  let used = 0;

  text.split(' ').forEach((word) => {
    const next = used === 0 ? word.length : used + 1 + word.length;
    const wraps = used > 0 && next > room;
    const length = wraps ? word.length : next;

    lines += (wraps ? 1 : 0) + Math.floor(Math.max(0, length - 1) / room);
    used = length > room ? length % room : length;
  });

  return lines;
}

/**
 * Height in pixels of a row that shows a wrapped text whole. `width` in pixels, `size` in points. Google fits rows to
 * their text only when somebody types, and never to merged cells.
 */
export function textHeight(text: string, width: number, size = PLAIN_SIZE): number {
  return Math.ceil(linesOf(text, width, size) * size * LINE + PADDING);
}

/** Width of the upper header a column is under, from its first column on; 0 for the others of a group. */
function groupWidth(columns: readonly TabColumn[], position: number): number {
  const group = columns[position]?.group;

  if (columns[position - 1]?.group === group) {
    return 0;
  }

  const next = columns.findIndex((column, at) => at > position && column.group !== group);

  return columns
    .slice(position, next === -1 ? columns.length : next)
    .reduce((sum, { width }) => sum + width, 0);
}

/** Heights in pixels of the two header rows of a tab: the tallest of their texts. */
export function headerHeights(columns: readonly TabColumn[]): readonly [number, number] {
  const groups = columns.map(({ group }, position) =>
    group === '' ? 0 : textHeight(group, groupWidth(columns, position) || Number.MAX_SAFE_INTEGER),
  );
  const headers = columns.map(({ header, width }) => textHeight(header, width));

  return [Math.max(textHeight('', PLAIN_SIZE), ...groups), Math.max(...headers)];
}
