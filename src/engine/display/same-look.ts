type Border = GoogleAppsScript.Sheets.Schema.Border;
type Borders = GoogleAppsScript.Sheets.Schema.Borders;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type Color = GoogleAppsScript.Sheets.Schema.Color;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;

const BLACK = '000000';
const WHITE = 'ffffff';

/** Google keeps colours in 256 steps a part; a colour of the theme is another one than any of ours. */
function hex(style: ColorStyle | undefined, color: Color | undefined, usual: string): string {
  if (style?.themeColor !== undefined) {
    return style.themeColor;
  }

  const found = style?.rgbColor ?? color;

  return found === undefined
    ? usual
    : [found.red, found.green, found.blue]
        .map((part) =>
          Math.round((part ?? 0) * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('');
}

/**
 * A number format as one text, its pattern; '' = none. Ours have a pattern each: of a type alone that is not
 * told. `General` is Apps Script's word for none.
 */
export function numberFormatText(format: NumberFormat | undefined): string {
  const pattern = format === undefined ? '' : (format.pattern ?? 'tự động');

  return pattern === 'General' ? '' : pattern;
}

/**
 * The look of a cell as one text: equal exactly when two formats show the same, whatever is written out and whatever
 * left to the default of a new spreadsheet. Borders and number formats are not part of it.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellFormat
 */
export function lookText(format: CellFormat | undefined): string {
  const { textFormat = {} } = format ?? {};

  return [
    hex(format?.backgroundColorStyle, format?.backgroundColor, WHITE),
    hex(textFormat.foregroundColorStyle, textFormat.foregroundColor, BLACK),
    textFormat.fontFamily ?? 'Arial',
    textFormat.fontSize ?? 10,
    textFormat.bold ?? false,
    textFormat.italic ?? false,
    textFormat.strikethrough ?? false,
    textFormat.underline ?? false,
    format?.horizontalAlignment ?? '',
    format?.verticalAlignment ?? 'BOTTOM',
    format?.wrapStrategy ?? 'OVERFLOW_CELL',
    format?.textRotation?.angle ?? 0,
    format?.textRotation?.vertical ?? false,
    textFormat.link?.uri ?? '',
    JSON.stringify(format?.padding ?? {}),
    format?.textDirection ?? '',
  ].join('|');
}

/**
 * What a rule compares with and whether it refuses, as one text; '' = there is none. Its type, which is not read, and
 * the message beside it ({@link helpText}) are no part of it: a rule that does not refuse is no more than a mark in the
 * corner.
 */
export function ruleText(rule: Rule | null | undefined): string {
  const values = (rule?.condition?.values ?? []).map(
    ({ userEnteredValue = '' }) => userEnteredValue,
  );

  return rule === undefined || rule === null ? '' : JSON.stringify([values, rule.strict ?? false]);
}

/** What a rule tells the person who types. */
export function helpText(rule: Rule | null | undefined): string {
  return rule?.inputMessage ?? '';
}

function lineText(line: Border | undefined): string {
  return line === undefined ? '' : `${line.style} ${Math.round((line.color?.blue ?? 0) * 255)}`;
}

/** The lines around a cell as one text: style and the blue of the colour of each side, as far as they are read. */
export function linesText({ top, bottom, left, right }: Borders = {}): string {
  return [top, bottom, left, right].map(lineText).join('|');
}
