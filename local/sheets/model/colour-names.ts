import type { FieldMask } from '../rest/field-mask';
import type { CellFormat } from '../schema';

type TextFormat = NonNullable<CellFormat['textFormat']>;

/** A colour has two names, the later one going first where both are given; answers have it under both. */
function background({ backgroundColor, backgroundColorStyle }: CellFormat): CellFormat {
  const color = backgroundColorStyle?.rgbColor ?? backgroundColor;

  return color === undefined || backgroundColorStyle?.themeColor !== undefined
    ? {}
    : { backgroundColor: color, backgroundColorStyle: { rgbColor: color } };
}

function foreground({ foregroundColor, foregroundColorStyle }: TextFormat): TextFormat {
  const color = foregroundColorStyle?.rgbColor ?? foregroundColor;

  return color === undefined || foregroundColorStyle?.themeColor !== undefined
    ? {}
    : { foregroundColor: color, foregroundColorStyle: { rgbColor: color } };
}

/**
 * A format as answers show it: `backgroundColor` and `backgroundColorStyle`, `foregroundColor` and
 * `foregroundColorStyle` say the same.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellFormat
 */
export function withBothNames(format: CellFormat): CellFormat {
  const known = shown.get(format);

  if (known !== undefined) {
    return known;
  }

  const answer = bothNames(format);
  shown.set(format, answer);

  return answer;
}

/** Thousands of cells share few formats. */
const shown = new WeakMap<CellFormat, CellFormat>();

function bothNames(format: CellFormat): CellFormat {
  const { textFormat } = format;

  return {
    ...format,
    ...background(format),
    ...(textFormat === undefined
      ? {}
      : { textFormat: { ...textFormat, ...foreground(textFormat) } }),
  };
}

const NAMES = ['Color', 'ColorStyle'] as const;

/** `format` without the other name of each colour that `mask` writes under one name: it would outlive the change. */
function without<Format extends object>(format: Format, mask: FieldMask, stem: string): Format {
  const [older, newer] = NAMES.map((name) => stem + name) as [string, string];

  if (mask === true || mask.has(older) === mask.has(newer)) {
    return format;
  }

  const other = mask.has(older) ? newer : older;

  return Object.fromEntries(Object.entries(format).filter(([name]) => name !== other)) as Format;
}

/** A format about to be written under a mask: a colour that is written under one of its names loses the other. */
export function withoutOtherNames(format: CellFormat, mask: FieldMask): CellFormat {
  const { textFormat } = format;
  const inner = mask === true ? true : mask.get('textFormat');
  const rest = without(format, mask, 'background');

  return textFormat === undefined || inner === undefined
    ? rest
    : { ...rest, textFormat: without(textFormat, inner, 'foreground') };
}
