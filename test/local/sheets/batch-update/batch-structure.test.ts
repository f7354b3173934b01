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

describe('rows and columns', () => {
  beforeEach(() => {
    workspace.enter(id, 'A1', [
      ['1', '2', '=A1+B1', '=SUM(A1:B1)'],
      ['3', '4', '=A2+B2', '=SUM($A:$B)'],
    ]);
    workspace.enter(id, "'Tổng hợp'!A1", [["='Toán'!C2", '=Toán!$A$1', '=C1']]);
  });

  test('an inserted column moves cells and references on every sheet', () => {
    workspace.must(id, { insertDimension: { range: lines('COLUMNS', 1, 2) } });

    expect(formulas('A1:E2')).toEqual([
      [1, '', 2, '=A1+C1', '=SUM(A1:C1)'],
      [3, '', 4, '=A2+C2', '=SUM($A:$C)'],
    ]);
    expect(formulas("'Tổng hợp'!A1:B1")).toEqual([["='Toán'!D2", "='Toán'!$A$1"]]);
    expect(workspace.values(id, "'Tổng hợp'!A1")).toEqual([['7']]);
  });

  test('a removed column takes its references along', () => {
    workspace.must(id, { deleteDimension: { range: lines('COLUMNS', 1, 2) } });

    expect(formulas('A1:C1')).toEqual([[1, '=A1+#REF!', '=SUM(A1:A1)']]);
    expect(workspace.values(id, 'B1:C1')).toEqual([['#REF!', '1']]);
  });

  test('a moved row keeps its references', () => {
    workspace.must(id, { moveDimension: { source: lines('ROWS', 0, 1), destinationIndex: 2 } });

    expect(formulas('A1:C2')).toEqual([
      [3, 4, '=A1+B1'],
      [1, 2, '=A2+B2'],
    ]);
    expect(formulas("'Tổng hợp'!A1:B1")).toEqual([["='Toán'!C1", "='Toán'!$A$2"]]);
  });

  test('new rows inherit formats from the neighbour', () => {
    const format = { backgroundColor: { red: 1 } };
    workspace.must(
      id,
      {
        repeatCell: {
          range: rect(1, 0),
          cell: { userEnteredFormat: format },
          fields: 'userEnteredFormat',
        },
      },
      { insertDimension: { range: lines('ROWS', 2, 3), inheritFromBefore: true } },
    );
    const query = 'ranges=A3&fields=sheets.data.rowData.values.userEnteredFormat';

    expect(workspace.get(id, query).body.sheets[0].data[0].rowData[0].values[0]).toEqual({
      userEnteredFormat: { ...format, backgroundColorStyle: { rgbColor: { red: 1 } } },
    });
  });

  test.each<[string, object, string]>([
    [
      'the newer name over the older',
      { backgroundColorStyle: { rgbColor: { blue: 1 } } },
      'backgroundColorStyle',
    ],
    ['the older name over the newer', { backgroundColor: { blue: 1 } }, 'backgroundColor'],
    [
      'a colour of the theme',
      { backgroundColorStyle: { themeColor: 'ACCENT1' } },
      'backgroundColorStyle',
    ],
  ])(
    'a colour that is written anew is the last one, by whatever name: %s',
    (_name, last, field) => {
      const paint = (userEnteredFormat: object, fields: string): Request => ({
        repeatCell: {
          range: rect(1, 0),
          cell: { userEnteredFormat },
          fields: `userEnteredFormat.${fields}`,
        },
      });
      workspace.must(
        id,
        paint({ backgroundColor: { red: 1 } }, 'backgroundColor'),
        paint({ backgroundColorStyle: { rgbColor: { green: 1 } } }, 'backgroundColorStyle'),
        paint({ backgroundColor: { red: 0.5 } }, 'backgroundColor'),
        paint(last, field),
      );
      const query = 'ranges=A2&fields=sheets.data.rowData.values.userEnteredFormat';
      const [cell] = workspace.get(id, query).body.sheets[0].data[0].rowData[0].values;

      expect(cell.userEnteredFormat).toMatchObject(last);
      expect(JSON.stringify(cell.userEnteredFormat)).not.toMatch(/red|green/);
    },
  );

  test.each<[string, Request]>([
    ['all rows', { deleteDimension: { range: lines('ROWS', 0, 10) } }],
    ['an empty span', { deleteDimension: { range: lines('ROWS', 3, 3) } }],
    ['no dimension', { deleteDimension: { range: { sheetId: 0, startIndex: 0, endIndex: 1 } } }],
    ['rows that are not there', { deleteDimension: { range: lines('ROWS', 10, 11) } }],
    ['rows beyond the grid', { insertDimension: { range: lines('ROWS', 11, 12) } }],
    ['too many cells', { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 2_000_000 } }],
  ])('%s: refused', (_, request) => {
    expect(refusal(request).code).toBe(400);
  });

  test('sizes and visibility', () => {
    workspace.must(id, {
      updateDimensionProperties: {
        range: lines('COLUMNS', 0, 1),
        properties: { pixelSize: 42, hiddenByUser: true },
        fields: 'pixelSize,hiddenByUser',
      },
    });
    const query = 'ranges=A1:B1&fields=sheets.data.columnMetadata';

    expect(workspace.get(id, query).body.sheets[0].data[0].columnMetadata).toEqual([
      { pixelSize: 42, hiddenByUser: true },
      { pixelSize: 100 },
    ]);
  });
});

describe('tabs', () => {
  test.each<[string, Request, string]>([
    [
      'a title that is taken',
      { addSheet: { properties: { title: 'TOÁN' } } },
      'A sheet with the name "TOÁN" already exists. Please enter another name.',
    ],
    ['an id that is taken', { addSheet: { properties: { sheetId: 7 } } }, 'id 7 already exists'],
    [
      'an empty title',
      { updateSheetProperties: { properties: { sheetId: 7, title: '' }, fields: 'title' } },
      "can't be empty",
    ],
    [
      'hiding all',
      { updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } },
      "can't hide all",
    ],
  ])('%s is refused', (_, request, message) => {
    workspace.must(id, {
      updateSheetProperties: { properties: { sheetId: 7, hidden: true }, fields: 'hidden' },
    });

    expect(refusal(request).message).toContain(message);
  });

  test('the last one stays', () => {
    workspace.must(id, { deleteSheet: { sheetId: 7 } });

    expect(refusal({ deleteSheet: { sheetId: 0 } }).message).toContain(
      "You can't remove all the sheets in a document.",
    );
  });

  test('renaming rewrites references, deleting loses them', () => {
    workspace.enter(id, "'Tổng hợp'!A1", [["='Toán'!A1+1"]]);
    workspace.must(id, {
      updateSheetProperties: { properties: { sheetId: 0, title: 'Toán 6A1' }, fields: 'title' },
    });
    expect(formulas("'Tổng hợp'!A1")).toEqual([["='Toán 6A1'!A1+1"]]);

    workspace.must(id, { deleteSheet: { sheetId: 0 } });
    expect(formulas("'Tổng hợp'!A1")).toEqual([['=#REF!+1']]);
    expect(workspace.values(id, "'Tổng hợp'!A1")).toEqual([['#REF!']]);
  });

  test('only the named properties change', () => {
    workspace.must(id, {
      updateSheetProperties: {
        properties: { sheetId: 0, index: 2, gridProperties: { frozenRowCount: 2 } },
        fields: 'index,gridProperties.frozenRowCount',
      },
    });

    expect(workspace.get(id, 'fields=sheets.properties').body.sheets[1].properties).toEqual({
      sheetId: 0,
      title: 'Toán',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 10, columnCount: 6, frozenRowCount: 2 },
    });
  });

  test('a duplicate has the cells and the protections, not the metadata', () => {
    workspace.enter(id, 'A1', [['8,5', '=A1*2']]);
    workspace.must(
      id,
      {
        addProtectedRange: {
          protectedRange: {
            protectedRangeId: 1,
            range: { sheetId: 0 },
            editors: { users: [OWNER] },
          },
        },
      },
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 0 } },
        },
      },
      { duplicateSheet: { sourceSheetId: 0, newSheetId: 70 } },
      { repeatCell: { range: rect(0, 0, 1, 1, 70), cell: number(1), fields: 'userEnteredValue' } },
    );
    const copy = workspace.get(id).body.sheets[1];

    expect(copy.properties).toMatchObject({ sheetId: 70, title: 'Bản sao của Toán', index: 1 });
    expect(copy.protectedRanges).toHaveLength(1);
    expect(copy.protectedRanges[0].protectedRangeId).not.toBe(1);
    expect(copy.developerMetadata).toBeUndefined();
    expect(workspace.values(id, "'Bản sao của Toán'!A1:B1")).toEqual([['1', '2']]);
    expect(workspace.values(id, 'Toán!A1:B1')).toEqual([['8,5', '17']]);
  });
});
