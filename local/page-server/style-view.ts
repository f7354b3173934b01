import type { BorderView, StyleView } from './page-protocol';

type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type Color = GoogleAppsScript.Sheets.Schema.Color;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
type Border = GoogleAppsScript.Sheets.Schema.Border;

const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const VERTICAL = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;
const WRAP = {
  OVERFLOW_CELL: 'overflow',
  LEGACY_WRAP: 'wrap',
  CLIP: 'clip',
  WRAP: 'wrap',
} as const;
const BORDERS: Readonly<Record<string, Pick<BorderView, 'line' | 'width'>>> = {
  DOTTED: { line: 'dotted', width: 1 },
  DASHED: { line: 'dashed', width: 1 },
  SOLID: { line: 'solid', width: 1 },
  SOLID_MEDIUM: { line: 'solid', width: 2 },
  SOLID_THICK: { line: 'solid', width: 3 },
  DOUBLE: { line: 'double', width: 3 },
};

/** `#rrggbb` of the API's colour with parts from 0 to 1 (absent parts are 0). */
function hexColor(color: Color): string {
  return (
    '#' +
    [color.red, color.green, color.blue]
      .map((part) =>
        Math.round((part ?? 0) * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
}

function colorOf(style: ColorStyle | undefined, color: Color | undefined): string | undefined {
  const found = style?.rgbColor ?? color;
  return found === undefined ? undefined : hexColor(found);
}

function borderView(border: Border | undefined): BorderView | undefined {
  const look = BORDERS[border?.style ?? 'NONE'];
  return look === undefined
    ? undefined
    : { ...look, color: colorOf(border?.colorStyle, border?.color) ?? '#000000' };
}

function bordersView(format: CellFormat): StyleView['borders'] {
  const { top, bottom, left, right } = format.borders ?? {};
  const view = {
    top: borderView(top),
    bottom: borderView(bottom),
    left: borderView(left),
    right: borderView(right),
  };
  return Object.values(view).some((border) => border !== undefined) ? view : undefined;
}

function textView(format: CellFormat): StyleView {
  const text = format.textFormat ?? {};
  const color = colorOf(text.foregroundColorStyle, text.foregroundColor);
  return {
    ...(color === undefined || color === '#000000' ? {} : { color }),
    ...(text.bold ? { bold: true as const } : {}),
    ...(text.italic ? { italic: true as const } : {}),
    ...(text.underline ? { underline: true as const } : {}),
    ...(text.strikethrough ? { strikethrough: true as const } : {}),
    ...(text.fontSize === undefined ? {} : { fontSize: text.fontSize }),
    ...(text.fontFamily === undefined ? {} : { fontFamily: text.fontFamily }),
  };
}

function lookup<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key === undefined ? undefined : table[key];
}

/**
 * How a cell looks, from the API's `effectiveFormat`.
 * @param natural where the value goes when the format does not say (numbers right, truth values centred)
 */
export function styleView(
  format: CellFormat | undefined,
  natural: 'center' | 'right' | undefined,
): StyleView | undefined {
  const source = format ?? {};
  const background = colorOf(source.backgroundColorStyle, source.backgroundColor);
  const horizontal = lookup(HORIZONTAL, source.horizontalAlignment) ?? natural;
  const vertical = lookup(VERTICAL, source.verticalAlignment);
  const wrap = lookup(WRAP, source.wrapStrategy);
  const borders = bordersView(source);
  const rotation = source.textRotation?.angle;
  const view: StyleView = {
    ...(background === undefined || background === '#ffffff' ? {} : { background }),
    ...textView(source),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(borders === undefined ? {} : { borders }),
    ...(rotation ? { rotation } : {}),
  };
  return Object.keys(view).length === 0 ? undefined : view;
}
