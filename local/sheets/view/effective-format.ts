import type { FormulaValue } from '../../formula/formula-engine';
import type { Cell } from '../model/cell';
import { withBothNames } from '../model/colour-names';
import type { CellFormat } from '../schema';

/** The format of a cell that nobody formatted. */
export const DEFAULT_FORMAT: CellFormat = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
  hyperlinkDisplayType: 'PLAIN_TEXT',
};

/** Defaults, then the cell's own format, then what conditional formats lay over it. */
export function effectiveFormat(
  cell: Cell,
  value: FormulaValue,
  overlay: CellFormat | null,
): CellFormat {
  const own = withBothNames(cell.format ?? {});
  const over = withBothNames(overlay ?? {});

  return {
    ...DEFAULT_FORMAT,
    horizontalAlignment: naturalAlignment(value),
    ...own,
    ...over,
    textFormat: { ...DEFAULT_FORMAT.textFormat, ...own.textFormat, ...over.textFormat },
  };
}

function naturalAlignment(value: FormulaValue): string {
  if (typeof value === 'number') {
    return 'RIGHT';
  }

  return typeof value === 'boolean' || (typeof value === 'object' && value !== null)
    ? 'CENTER'
    : 'LEFT';
}
