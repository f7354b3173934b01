import type { CellRange } from '../../kernel/user-edit';

/** Rows of cell texts. All rows are equally long. */
export type TextBlock = readonly (readonly string[])[];

/** A quoted cell of a clipboard's tab-separated text may hold tabs, line ends and doubled quotes. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/** Reads a clipboard's plain text: tabs between cells, line ends between rows; the last line end closes the block. */
export function parseTextBlock(text: string): TextBlock {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;

  for (;;) {
    const match = CELL.exec(source) ?? ['', undefined, '', ''];
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') {
      rows.push([]);
    }
    if (end === '' || end === undefined) {
      break;
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/**
 * Where a pasted block lands: at the selection's first cell; a selection that is a multiple of the block's size is
 * filled with copies of it, as in Google Sheets.
 */
export function placeBlock(
  block: TextBlock,
  selection: CellRange,
): { readonly range: CellRange; readonly values: TextBlock } {
  const height = block.length;
  const width = block[0]?.length ?? 1;
  const rows = selection.endRow - selection.startRow;
  const columns = selection.endColumn - selection.startColumn;
  const down = rows % height === 0 ? rows : height;
  const across = columns % width === 0 ? columns : width;

  return {
    range: {
      startRow: selection.startRow,
      endRow: selection.startRow + down,
      startColumn: selection.startColumn,
      endColumn: selection.startColumn + across,
    },
    values: Array.from({ length: down }, (_row, row) =>
      Array.from(
        { length: across },
        (_column, column) => block[row % height]?.[column % width] ?? '',
      ),
    ),
  };
}

/** A block of one text. */
export function blockOf(range: CellRange, text: string): TextBlock {
  return Array.from({ length: range.endRow - range.startRow }, () =>
    Array<string>(range.endColumn - range.startColumn).fill(text),
  );
}
