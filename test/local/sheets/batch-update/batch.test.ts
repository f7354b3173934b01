import { OWNER, TestWorkspace } from '../support/workspace';

type Request = GoogleAppsScript.Sheets.Schema.Request;

let workspace: TestWorkspace;
let id: string;

beforeEach(() => {
  workspace = new TestWorkspace();
  id = workspace.create({
    sheets: [
      { properties: { title: 'Toán', gridProperties: { rowCount: 10, columnCount: 6 } } },
      { properties: { title: 'Tổng hợp', sheetId: 7 } },
    ],
  });
});

const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });
const formula = (formulaValue: string) => ({ userEnteredValue: { formulaValue } });
const rect = (row: number, column: number, height = 1, width = 1, sheetId = 0) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + height,
  startColumnIndex: column,
  endColumnIndex: column + width,
});
const lines = (dimension: string, startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension,
  startIndex,
  endIndex,
});
const formulas = (range: string) => workspace.values(id, range, 'FORMULA');
const refusal = (...requests: Request[]) => workspace.batch(id, requests).body.error;

test('if one request is not valid, none is applied', () => {
  const before = JSON.stringify(workspace.sheets.dumpWorkbook(id));
  const error = refusal(
    { repeatCell: { range: rect(0, 0), cell: number(1), fields: '*' } },
    { addSheet: { properties: { title: 'Mới' } } },
    { insertDimension: { range: lines('ROWS', 0, 1) } },
    { deleteSheet: { sheetId: 99 } },
  );

  expect(error).toEqual({
    code: 400,
    message: 'Invalid requests[3].deleteSheet: No grid with id: 99',
    status: 'INVALID_ARGUMENT',
  });
  expect(JSON.stringify(workspace.sheets.dumpWorkbook(id))).toBe(before);
});

test('requests see what those before them did, and are answered in order', () => {
  const answer = workspace.must(
    id,
    { addSheet: { properties: { title: 'Mới', sheetId: 50, index: 0 } } },
    { updateCells: { start: { sheetId: 50 }, rows: [{ values: [number(8)] }], fields: '*' } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 3, range: { sheetId: 50 } } } },
  );

  expect(answer.body).toMatchObject({
    spreadsheetId: id,
    replies: [
      { addSheet: { properties: { sheetId: 50, title: 'Mới', index: 0, sheetType: 'GRID' } } },
      {},
      { addProtectedRange: { protectedRange: { protectedRangeId: 3 } } },
    ],
  });
  expect(workspace.values(id, 'Mới!A1')).toEqual([['8']]);
});

test('one batch is one change for Drive', () => {
  const clear = { repeatCell: { range: rect(0, 0), cell: {}, fields: '*' } };
  workspace.must(id, clear, clear);

  expect(workspace.drive.touched).toEqual([`${id} ${OWNER}`]);
});

test.each([
  ['addChart', 501],
  ['constructor', 501],
])('a request kind that is not emulated is named: %s', (kind, code) => {
  const error = refusal({ [kind]: {} });

  expect(error.code).toBe(code);
  expect(error.message).toContain(`"${kind}"`);
});

test.each<[string, Request]>([
  ['no kind', {}],
  ['two kinds', { deleteSheet: { sheetId: 7 }, addSheet: {} }],
])('a request with %s is refused', (_, request) => {
  expect(refusal(request).code).toBe(400);
});

test('fields are required and checked', () => {
  const repeat = (fields: string) =>
    refusal({ repeatCell: { range: rect(0, 0), cell: {}, fields } });

  expect(repeat('').message).toContain("At least one field must be listed in 'fields'");
  expect(repeat('colour').message).toContain('Invalid field: colour');
  expect(repeat('pivotTable').code).toBe(501);
  expect(repeat('a(').code).toBe(400);
});

test('only the masked fields of a cell change, and missing ones are cleared', () => {
  const bold = { textFormat: { bold: true, italic: true }, horizontalAlignment: 'CENTER' };
  const cell = { ...number(1), userEnteredFormat: bold, note: 'ghi chú' };
  const range = rect(0, 0);
  workspace.must(
    id,
    { repeatCell: { range, cell, fields: '*' } },
    {
      repeatCell: {
        range,
        cell: { userEnteredFormat: { textFormat: { bold: false } } },
        fields: 'userEnteredFormat.textFormat.bold,userEnteredFormat(horizontalAlignment),note',
      },
    },
  );
  const query =
    'ranges=A1&fields=sheets.data.rowData.values(userEnteredValue,userEnteredFormat,note)';

  expect(workspace.get(id, query).body.sheets[0].data[0].rowData[0].values[0]).toEqual({
    userEnteredValue: { numberValue: 1 },
    userEnteredFormat: { textFormat: { bold: false, italic: true } },
  });
});

test('a repeated formula follows each cell', () => {
  workspace.must(id, {
    repeatCell: {
      range: rect(1, 2, 2, 2),
      cell: formula('=SUM($A2:B$1)+A2'),
      fields: 'userEnteredValue',
    },
  });

  expect(formulas('C2:D3')).toEqual([
    ['=SUM($A2:B$1)+A2', '=SUM($A2:C$1)+B2'],
    ['=SUM($A3:B$1)+A3', '=SUM($A3:C$1)+B3'],
  ]);
});

test('updateCells clears cells of the range that have no data', () => {
  workspace.put(id, 'A1', [
    [1, 2],
    [3, 4],
  ]);
  workspace.must(id, {
    updateCells: {
      range: rect(0, 0, 2, 2),
      rows: [{ values: [number(9)] }],
      fields: 'userEnteredValue',
    },
  });

  expect(workspace.values(id, 'A1:B2')).toEqual([['9']]);
});

test('updateCells does not write beyond its range or the grid', () => {
  const rows = [{ values: [number(1), number(2)] }];

  expect(refusal({ updateCells: { range: rect(0, 0), rows, fields: '*' } }).message).toContain(
    'Attempting to write column: 1, beyond the last requested column of: 0',
  );
  expect(
    refusal({ updateCells: { start: { rowIndex: 10 }, rows, fields: '*' } }).message,
  ).toContain('Attempting to write row: 10, beyond the last requested row of: 9');
});

test('appendCells adds after the last row with data and grows the grid', () => {
  workspace.put(id, 'B9', [['x']]);
  const rows = [1, 2, 3].map((value) => ({ values: [number(value)] }));
  workspace.must(id, { appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } });

  expect(workspace.values(id, 'Toán')).toHaveLength(12);
  expect(workspace.values(id, 'A10:A12')).toEqual([['1'], ['2'], ['3']]);
});

test('the title of the file follows in Drive', () => {
  workspace.must(id, {
    updateSpreadsheetProperties: { properties: { title: 'Sổ điểm 6A1' }, fields: 'title' },
  });

  expect(workspace.drive.titles.get(id)).toBe('Sổ điểm 6A1');
});

test('another locale changes how numbers are read and shown', () => {
  workspace.put(id, 'A1', [[8.5]]);
  workspace.must(id, {
    updateSpreadsheetProperties: { properties: { locale: 'en_US' }, fields: 'locale' },
  });
  workspace.enter(id, 'B1', [['8.5', '=A1+B1+0.5']]);

  expect(workspace.values(id, 'A1:C1')).toEqual([['8.5', '8.5', '17.5']]);
});

test('merging keeps the upper left value; a merge is undone only as a whole', () => {
  workspace.put(id, 'A1', [[1, 2]]);
  workspace.must(id, { mergeCells: { range: rect(0, 0, 1, 2), mergeType: 'MERGE_ALL' } });

  expect(workspace.values(id, 'A1:B1')).toEqual([['1']]);
  const { sheetId: _, ...merged } = rect(0, 0, 1, 2);
  expect(workspace.get(id).body.sheets[0].merges).toEqual([merged]);
  expect(refusal({ unmergeCells: { range: rect(0, 0) } }).code).toBe(400);
  workspace.must(id, { unmergeCells: { range: rect(0, 0, 3, 3) } });
  expect(workspace.get(id).body.sheets[0].merges).toBeUndefined();
});

test('borders go round the range and between its cells', () => {
  const thin = { style: 'SOLID' };
  workspace.must(id, {
    updateBorders: {
      range: rect(0, 0, 2, 1),
      top: thin,
      bottom: thin,
      innerHorizontal: { style: 'DOTTED' },
    },
  });
  const query = 'ranges=A1:A2&fields=sheets.data.rowData.values.userEnteredFormat.borders';
  const rows = workspace.get(id, query).body.sheets[0].data[0].rowData;

  expect(rows.map((row: { values: unknown[] }) => row.values[0])).toEqual([
    { userEnteredFormat: { borders: { top: thin, bottom: { style: 'DOTTED' } } } },
    { userEnteredFormat: { borders: { top: { style: 'DOTTED' }, bottom: thin } } },
  ]);
});

test('copying values takes results, copying all takes formulas', () => {
  workspace.enter(id, 'A1', [['2', '=A1*3']]);
  const paste = (row: number, pasteType: string) => ({
    copyPaste: { source: rect(0, 0, 1, 2), destination: rect(row, 0), pasteType },
  });
  workspace.must(id, paste(2, 'PASTE_VALUES'), paste(3, 'PASTE_NORMAL'));

  expect(formulas('A3:B4')).toEqual([
    [2, 6],
    [2, '=A4*3'],
  ]);
});

test('named ranges are ranges of the API', () => {
  workspace.put(id, 'B2', [['x']]);
  workspace.must(id, { addNamedRange: { namedRange: { name: 'ten', range: rect(1, 1) } } });

  expect(workspace.values(id, 'ten')).toEqual([['x']]);
  expect(refusal({ addNamedRange: { namedRange: { name: 'TEN', range: rect(0, 0) } } }).code).toBe(
    400,
  );
});

test('the spreadsheet can come back with the replies', () => {
  const answer = workspace.call('POST', `/${id}:batchUpdate`, {
    requests: [{ repeatCell: { range: rect(0, 0), cell: number(5), fields: '*' } }],
    includeSpreadsheetInResponse: true,
    responseIncludeGridData: true,
    responseRanges: ['Toán!A1'],
  });

  expect(answer.body.updatedSpreadsheet.sheets).toHaveLength(1);
  expect(
    answer.body.updatedSpreadsheet.sheets[0].data[0].rowData[0].values[0].effectiveValue,
  ).toEqual({ numberValue: 5 });
});

describe('the edge of what is frozen', () => {
  const freeze = (frozenRowCount: number, frozenColumnCount = 0) => ({
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { frozenRowCount, frozenColumnCount } },
      fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
    },
  });
  const merge = (range: object) => ({ mergeCells: { range, mergeType: 'MERGE_ALL' } });
  const rows = (startIndex: number, endIndex: number) => ({
    deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex } },
  });

  test.each<[string, readonly object[], string]>([
    ['all rows frozen', [freeze(1000)], "You can't freeze all visible rows on the sheet."],
    ['all columns frozen', [freeze(0, 26)], "You can't freeze all visible columns on the sheet."],
    [
      'a merge over it',
      [freeze(2), merge(rect(1, 0, 2, 1))],
      "You can't merge frozen and non-frozen rows.",
    ],
    [
      'it through a merge',
      [merge(rect(0, 1, 1, 2)), freeze(0, 2)],
      "You can't merge frozen and non-frozen columns.",
    ],
    [
      'all other rows deleted',
      [freeze(2), rows(2, 1000)],
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
  ])('refuses %s', (_, requests, sentence) => {
    expect(workspace.batch(id, requests).body.error.message).toContain(sentence);
  });

  test('leaves merges on either side alone', () => {
    workspace.must(id, freeze(2, 1), merge(rect(0, 1, 2, 3)), merge(rect(2, 1, 4, 2)));
  });
});
