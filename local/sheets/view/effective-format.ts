import type { FormulaValue } from '../../formula/formula-engine';
import type { Cell } from '../model/cell';
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

type TextFormat = NonNullable<CellFormat['textFormat']>;

/** A colour has two names, the later one going first where both are given; answers have it under both. */
function background({ backgroundColor, backgroundColorStyle }: CellFormat): CellFormat {
  const color = backgroundColorStyle?.rgbColor ?? backgroundColor;

  return color === undefined
    ? {}
    : { backgroundColor: color, backgroundColorStyle: { rgbColor: color } };
}

function foreground({ foregroundColor, foregroundColorStyle }: TextFormat): TextFormat {
  const color = foregroundColorStyle?.rgbColor ?? foregroundColor;

  return color === undefined
    ? {}
    : { foregroundColor: color, foregroundColorStyle: { rgbColor: color } };
}

function withBothNames(format: CellFormat): CellFormat {
  const text = format.textFormat ?? {};

  return { ...format, ...background(format), textFormat: { ...text, ...foreground(text) } };
}

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
