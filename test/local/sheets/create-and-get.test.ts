import { OWNER, TEACHER, TestWorkspace } from './support/workspace';

const workspaceWith = (body: GoogleAppsScript.Sheets.Schema.Spreadsheet) => {
  const workspace = new TestWorkspace();
  return { workspace, answer: workspace.call('POST', '', body) };
};

/** A workbook with a bit of everything that can be made in one call. */
const WHOLE: GoogleAppsScript.Sheets.Schema.Spreadsheet = {
  properties: { title: 'Sổ điểm 6A1', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
  developerMetadata: [{ metadataKey: 'class', metadataValue: '6A1', visibility: 'DOCUMENT' }],
  sheets: [
    {
      properties: {
        sheetId: 11,
        title: 'Toán',
        gridProperties: { rowCount: 50, columnCount: 12, frozenRowCount: 3 },
        tabColorStyle: { rgbColor: { blue: 1 } },
      },
      data: [
        {
          startRow: 1,
          startColumn: 1,
          rowData: [
            {
              values: [
                { userEnteredValue: { stringValue: 'An' }, note: 'mới chuyển đến' },
                { userEnteredValue: { formulaValue: '=COUNT(D2:F2)' } },
              ],
            },
          ],
          columnMetadata: [
            { pixelSize: 220 },
            {
              developerMetadata: [
                { metadataKey: 'col', metadataValue: 'HK1.TX1', visibility: 'DOCUMENT' },
              ],
            },
          ],
        },
      ],
      merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 4 }],
      conditionalFormats: [
        {
          ranges: [{ startRowIndex: 1, endRowIndex: 5 }],
          booleanRule: { condition: { type: 'BLANK' }, format: { backgroundColor: { red: 1 } } },
        },
      ],
      protectedRanges: [{ protectedRangeId: 1, range: {}, editors: { users: [OWNER] } }],
      developerMetadata: [
        { metadataKey: 'subject', metadataValue: 'toan', visibility: 'DOCUMENT' },
      ],
    },
    { properties: { title: 'Ngữ văn' } },
  ],
  namedRanges: [{ name: 'ten', range: { sheetId: 11, startRowIndex: 1, endRowIndex: 2 } }],
};

/** What its cells B2:D3 then hold. */
const WHOLE_CELLS = {
  startRow: 1,
  startColumn: 1,
  rowData: [
    {
      values: [
        {
          userEnteredValue: { stringValue: 'An' },
          effectiveValue: { stringValue: 'An' },
          formattedValue: 'An',
          note: 'mới chuyển đến',
        },
        {
          userEnteredValue: { formulaValue: '=COUNT(D2:F2)' },
          effectiveValue: { numberValue: 0 },
          formattedValue: '0',
        },
      ],
    },
  ],
  columnMetadata: [
    { pixelSize: 220 },
    { developerMetadata: [{ metadataValue: 'HK1.TX1', location: { locationType: 'COLUMN' } }] },
    { pixelSize: 100 },
  ],
  rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }],
};

test('a spreadsheet is made whole in one call', () => {
  const { workspace, answer } = workspaceWith(WHOLE);
  const id: string = answer.body.spreadsheetId;

  expect(answer.status).toBe(200);
  expect(workspace.drive.titles.get(id)).toBe('Sổ điểm 6A1');
  expect(workspace.drive.ownerOf(id)).toBe(OWNER);
  const { body } = workspace.get(id, 'ranges=Toán!B2:D3&includeGridData=true');

  expect(body).toMatchObject({
    spreadsheetId: id,
    properties: { title: 'Sổ điểm 6A1', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
    developerMetadata: [{ metadataKey: 'class', location: { spreadsheet: true } }],
    namedRanges: [{ name: 'ten', range: { sheetId: 11, startRowIndex: 1, endRowIndex: 2 } }],
  });
  expect(body.sheets).toHaveLength(1);
  expect(body.sheets[0]).toMatchObject({
    properties: {
      sheetId: 11,
      index: 0,
      sheetType: 'GRID',
      gridProperties: { rowCount: 50, columnCount: 12, frozenRowCount: 3 },
      tabColorStyle: { rgbColor: { blue: 1 } },
    },
    merges: [
      { sheetId: 11, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 4 },
    ],
    protectedRanges: [{ protectedRangeId: 1, range: { sheetId: 11 }, requestingUserCanEdit: true }],
    developerMetadata: [{ metadataKey: 'subject', location: { sheetId: 11 } }],
  });
  expect(body.sheets[0].data[0]).toMatchObject(WHOLE_CELLS);
});

test('with nothing said, one Vietnamese sheet of 1000 by 26', () => {
  const { answer } = workspaceWith({});

  expect(answer.body.sheets).toEqual([
    {
      properties: {
        sheetId: 0,
        title: 'Trang tính1',
        index: 0,
        sheetType: 'GRID',
        gridProperties: { rowCount: 1000, columnCount: 26 },
      },
    },
  ]);
});

test.each([
  ['an unknown locale', { properties: { locale: 'fr_FR' } }, 501],
  ['charts', { sheets: [{ charts: [] }] }, 501],
  [
    'two tabs of one title',
    { sheets: [{ properties: { title: 'A' } }, { properties: { title: 'a' } }] },
    400,
  ],
  [
    'too many cells',
    { sheets: [{ properties: { gridProperties: { rowCount: 1e6, columnCount: 11 } } }] },
    400,
  ],
])('%s: no file is made', (_, body, status) => {
  const { workspace, answer } = workspaceWith(body);

  expect(answer.status).toBe(status);
  expect(workspace.drive.roles.size).toBe(0);
  expect(workspace.sheets.workbookIds()).toEqual([]);
});

describe('get', () => {
  let workspace: TestWorkspace;
  let id: string;

  beforeEach(() => {
    workspace = new TestWorkspace();
    id = workspace.create({
      sheets: [{ properties: { title: 'Toán' } }, { properties: { title: 'Văn' } }],
    });
    workspace.enter(id, 'A1', [['8,5', '=A1*2']]);
  });

  test('a mask picks nested fields, and data come without includeGridData', () => {
    const fields = 'sheets(properties(sheetId,title),data.rowData.values(formattedValue))';

    expect(workspace.get(id, `fields=${fields}&ranges=Toán`).body).toEqual({
      sheets: [
        {
          properties: { sheetId: 0, title: 'Toán' },
          data: [{ rowData: [{ values: [{ formattedValue: '8,5' }, { formattedValue: '17' }] }] }],
        },
      ],
    });
  });

  test('a mask without data gives none, whatever includeGridData says', () => {
    expect(workspace.get(id, 'fields=sheets/properties/title&includeGridData=true').body).toEqual({
      sheets: [{ properties: { title: 'Toán' } }, { properties: { title: 'Văn' } }],
    });
  });

  test('a bad mask is refused', () => {
    expect(workspace.get(id, 'fields=sheets(').body.error.message).toContain(
      'Invalid field selection',
    );
  });

  test('an empty formula result is an empty text, an error has its type', () => {
    workspace.enter(id, 'A2', [['=""', '=1/0', '=B9']]);
    const fields = 'fields=sheets.data.rowData.values(effectiveValue,formattedValue)&ranges=A2:C2';

    expect(workspace.get(id, fields).body.sheets[0].data[0].rowData[0].values).toEqual([
      { effectiveValue: { stringValue: '' }, formattedValue: '' },
      {
        effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO', message: expect.any(String) } },
        formattedValue: '#DIV/0!',
      },
      {},
    ]);
  });

  test('conditional formats show in the effective format, the first rule first', () => {
    const rule = (type: string, value: string, red: number) => ({
      addConditionalFormatRule: {
        index: 0,
        rule: {
          ranges: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 2 }],
          booleanRule: {
            condition: { type, values: [{ userEnteredValue: value }] },
            format: { backgroundColor: { red } },
          },
        },
      },
    });
    workspace.must(id, rule('NUMBER_LESS', '10', 0.5), rule('CUSTOM_FORMULA', '=A1>8,9', 0.9));
    const fields = 'fields=sheets.data.rowData.values.effectiveFormat.backgroundColor&ranges=A1:B1';

    expect(workspace.get(id, fields).body.sheets[0].data[0].rowData[0].values).toEqual([
      { effectiveFormat: { backgroundColor: { red: 0.5 } } },
      { effectiveFormat: { backgroundColor: { red: 0.9 } } },
    ]);
  });

  test('by data filter', () => {
    const answer = workspace.call('POST', `/${id}:getByDataFilter?fields=sheets.properties.title`, {
      dataFilters: [{ a1Range: 'Văn!A1' }],
    });

    expect(answer.body).toEqual({ sheets: [{ properties: { title: 'Văn' } }] });
  });

  test('people without a role and missing files', () => {
    expect(workspace.get(id, '', 'la@noikhac.vn').body.error).toMatchObject({
      code: 403,
      message: 'The caller does not have permission',
    });
    expect(workspace.get('x').body.error).toEqual({
      code: 404,
      message: 'Requested entity was not found.',
      status: 'NOT_FOUND',
    });
  });

  test('a body that is not JSON is a client error', () => {
    const response = workspace.sheets.handle({
      method: 'POST',
      url: `https://sheets.googleapis.com/v4/spreadsheets/${id}:batchUpdate`,
      headers: {},
      body: new TextEncoder().encode('{'),
      actor: { email: TEACHER },
    });

    expect(response.status).toBe(400);
  });
});
