type CellData = GoogleAppsScript.Sheets.Schema.CellData;

export const PUPILS = 45;
export const COLUMNS = 25;
export const MARK_COLUMNS = { start: 3, end: 9 };
const AVERAGE_COLUMN = 9;
export const FIRST_ROW = 4;

/** A tab of the stand-in's class book. */
export interface Tab {
  sheetId: number;
  title: string;
  cells: Map<string, string>;
  rows: number;
}

/** Where a cell stands in `Tab.cells`. */
export const keyOf = (row: number, column: number): string => `${row}/${column}`;

function average(tab: Tab, row: number): string | undefined {
  const marks: number[] = [];
  for (let column = MARK_COLUMNS.start; column < MARK_COLUMNS.end; column += 1) {
    const text = tab.cells.get(keyOf(row, column)) ?? '';
    if (/^\d+([.,]\d)?$/.test(text)) {
      marks.push(Number(text.replace(',', '.')));
    }
  }
  const sum = marks.reduce((total, mark) => total + mark, 0);
  return marks.length === 0 ? undefined : (sum / marks.length).toFixed(1).replace('.', ',');
}

const MARK_RULE = {
  condition: {
    type: 'NUMBER_BETWEEN',
    values: [{ userEnteredValue: '0' }, { userEnteredValue: '10' }],
  },
  inputMessage: 'Điểm từ 0 đến 10, một chữ số thập phân.',
};
const SOLID = { style: 'SOLID', colorStyle: { rgbColor: { red: 0.7, green: 0.7, blue: 0.7 } } };
const BORDERS = { top: SOLID, bottom: SOLID, left: SOLID, right: SOLID };

/** One cell as `spreadsheets.get` gives it. */
export function cellOf(tab: Tab, row: number, column: number): CellData {
  const isAverage = column === AVERAGE_COLUMN && row >= FIRST_ROW;
  const text = isAverage ? average(tab, row) : tab.cells.get(keyOf(row, column));
  const isNumber = /^-?\d+([.,]\d+)?$/.test(text ?? '');
  const inTable = row >= 3 && column <= AVERAGE_COLUMN;
  const isMark = row >= FIRST_ROW && column >= MARK_COLUMNS.start && column < MARK_COLUMNS.end;
  return {
    ...(text === undefined
      ? {}
      : {
          formattedValue: text,
          effectiveValue: isNumber
            ? { numberValue: Number(text.replace(',', '.')) }
            : { stringValue: text },
        }),
    ...(isAverage
      ? { userEnteredValue: { formulaValue: `=AVERAGE(D${row + 1}:I${row + 1})` } }
      : {}),
    ...(isMark ? { dataValidation: MARK_RULE } : {}),
    ...(row === FIRST_ROW && column === 3 ? { note: 'Đã sửa theo biên bản số 01/BB' } : {}),
    effectiveFormat: {
      ...(row === 3 && inTable
        ? {
            backgroundColor: { red: 0.85, green: 0.92, blue: 0.83 },
            horizontalAlignment: 'CENTER',
          }
        : {}),
      ...(inTable ? { borders: BORDERS } : {}),
      textFormat: { bold: row <= 3, fontSize: row === 0 ? 14 : 10 },
    },
  };
}
