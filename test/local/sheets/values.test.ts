import { OWNER, READER, STRANGER, TEACHER, TestWorkspace } from './support/workspace';

let workspace: TestWorkspace;
let id: string;

beforeEach(() => {
  workspace = new TestWorkspace();
  id = workspace.create({
    sheets: [
      { properties: { title: 'Toán', gridProperties: { rowCount: 20, columnCount: 6 } } },
      { properties: { title: 'Ngữ văn 6' } },
    ],
  });
});

test('a range is read back without trailing blanks', () => {
  workspace.put(id, 'Toán!A1:C3', [
    [1, '', 'x'],
    ['', '', ''],
    [true, null, ''],
  ]);
  const answer = workspace.call('GET', `/${id}/values/${encodeURIComponent('Toán!A1:F10')}`);

  expect(answer.body).toEqual({
    range: "'Toán'!A1:F10",
    majorDimension: 'ROWS',
    values: [['1', '', 'x'], [], ['TRUE']],
  });
});

test('an empty range has no values field', () => {
  expect(workspace.call('GET', `/${id}/values/A1:B2`).body).toEqual({
    range: "'Toán'!A1:B2",
    majorDimension: 'ROWS',
  });
});

test('columns first', () => {
  workspace.put(id, 'A1', [
    [1, 2],
    [3, 4],
  ]);

  expect(workspace.call('GET', `/${id}/values/A1:B2?majorDimension=COLUMNS`).body.values).toEqual([
    ['1', '3'],
    ['2', '4'],
  ]);
});

test('values written by columns', () => {
  workspace.call('PUT', `/${id}/values/A1?valueInputOption=RAW`, {
    majorDimension: 'COLUMNS',
    values: [[1, 2], [3]],
  });

  expect(workspace.values(id, 'A1:B2')).toEqual([['1', '3'], ['2']]);
});

test('an update answers what it wrote, with values if asked', () => {
  const path = `/${id}/values/A2?valueInputOption=USER_ENTERED&includeValuesInResponse=true`;

  expect(workspace.call('PUT', path, { values: [['8,5', '=A2*2']] }).body).toEqual({
    spreadsheetId: id,
    updatedRange: "'Toán'!A2:B2",
    updatedRows: 1,
    updatedColumns: 2,
    updatedCells: 2,
    updatedData: { range: "'Toán'!A2:B2", majorDimension: 'ROWS', values: [['8,5', '17']] },
  });
});

test.each([
  ['FORMATTED_VALUE', ['8,5', '17', '08/05/2026', 'TRUE', '#DIV/0!']],
  ['UNFORMATTED_VALUE', [8.5, 17, 46150, true, '#DIV/0!']],
  ['FORMULA', [8.5, '=A1*2', 46150, true, '=1/0']],
])('%s', (render, expected) => {
  workspace.enter(id, 'A1', [['8,5', '=A1*2', '8/5/2026', 'TRUE', '=1/0']]);

  expect(workspace.values(id, 'A1:E1', render)).toEqual([expected]);
});

test('unformatted dates as texts when asked', () => {
  workspace.enter(id, 'A1', [['8/5/2026']]);
  const query = 'valueRenderOption=UNFORMATTED_VALUE&dateTimeRenderOption=FORMATTED_STRING';

  expect(workspace.call('GET', `/${id}/values/A1?${query}`).body.values).toEqual([['08/05/2026']]);
});

test('RAW keeps texts as they are', () => {
  workspace.put(id, 'A1', [['=1+1', '8,5', "'x"]]);

  expect(workspace.values(id, 'A1:C1', 'FORMULA')).toEqual([['=1+1', '8,5', "'x"]]);
});

test('null leaves a cell alone, an empty text clears it', () => {
  workspace.put(id, 'A1', [[1, 2]]);
  workspace.put(id, 'A1', [[null, '']]);

  expect(workspace.values(id, 'A1:B1')).toEqual([['1']]);
});

test('several ranges are read at once', () => {
  workspace.put(id, "'Ngữ văn 6'!B2", [['Đ']]);
  const ranges = ["'Ngữ văn 6'!B2", 'Toán'].map((range) => `ranges=${encodeURIComponent(range)}`);

  expect(workspace.call('GET', `/${id}/values:batchGet?${ranges.join('&')}`).body).toEqual({
    spreadsheetId: id,
    valueRanges: [
      { range: "'Ngữ văn 6'!B2", majorDimension: 'ROWS', values: [['Đ']] },
      { range: "'Toán'!A1:F20", majorDimension: 'ROWS' },
    ],
  });
});

test('several ranges are written at once, or none', () => {
  const write = (second: string) =>
    workspace.call('POST', `/${id}/values:batchUpdate`, {
      valueInputOption: 'RAW',
      data: [
        { range: 'Toán!A1:B1', values: [[1, 2]] },
        { range: second, values: [[3]] },
      ],
    });

  expect(write('Không có!A1').body.error).toEqual({
    code: 400,
    message: 'Invalid data[1]: Unable to parse range: Không có!A1',
    status: 'INVALID_ARGUMENT',
  });
  expect(workspace.values(id, 'Toán!A1:B1')).toEqual([]);
  expect(write("'Ngữ văn 6'!A1").body).toMatchObject({
    totalUpdatedRows: 2,
    totalUpdatedColumns: 3,
    totalUpdatedCells: 3,
    totalUpdatedSheets: 2,
  });
});

test('rows are appended after the table', () => {
  workspace.put(id, 'Toán!B2', [
    ['Họ tên', 'Điểm'],
    ['An', 8],
  ]);
  const path = `/${id}/values/${encodeURIComponent('Toán')}:append?valueInputOption=RAW`;
  const answer = workspace.call('POST', path, { values: [['Bình', 9]] });

  expect(answer.body).toMatchObject({
    tableRange: "'Toán'!B2:C3",
    updates: { updatedRange: "'Toán'!B4:C4", updatedRows: 1, updatedCells: 2 },
  });
});

test('an empty sheet is appended to from the first cell, and the grid grows', () => {
  const path = `/${id}/values/A1:append?valueInputOption=RAW`;
  const rows = Array.from({ length: 30 }, (_, index) => [index]);

  expect(workspace.call('POST', path, { values: rows }).body.tableRange).toBeUndefined();
  expect(workspace.call('POST', path, { values: [['x']] }).body.updates.updatedRange).toBe(
    "'Toán'!A31",
  );
  expect(workspace.values(id, 'Toán!A30:A31')).toEqual([['29'], ['x']]);
});

test('inserting rows while appending moves what stands below', () => {
  workspace.put(id, 'A1', [['a'], ['b'], [''], ['dưới']]);
  workspace.call(
    'POST',
    `/${id}/values/A1:A2:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS`,
    { values: [['c']] },
  );

  expect(workspace.values(id, 'A1:A6')).toEqual([['a'], ['b'], ['c'], [], ['dưới']]);
});

test('clearing keeps formats and notes', () => {
  workspace.must(id, {
    updateCells: {
      start: { sheetId: 0 },
      rows: [{ values: [{ userEnteredValue: { numberValue: 1 }, note: 'n' }] }],
      fields: 'userEnteredValue,note',
    },
  });

  expect(workspace.call('POST', `/${id}/values/A1:B2:clear`).body).toEqual({
    spreadsheetId: id,
    clearedRange: "'Toán'!A1:B2",
  });
  expect(workspace.values(id, 'A1')).toEqual([]);
  expect(
    workspace.get(id, 'fields=sheets.data.rowData.values.note').body.sheets[0].data[0],
  ).toEqual({ rowData: [{ values: [{ note: 'n' }] }] });
  expect(
    workspace.call('POST', `/${id}/values:batchClear`, { ranges: ['A1', 'B1:B2'] }).body
      .clearedRanges,
  ).toEqual(["'Toán'!A1", "'Toán'!B1:B2"]);
});

test.each([
  ['GET', '/values/Nope!A1', 400, 'Unable to parse range: Nope!A1'],
  ['GET', '/values/A21', 400, 'Range (A21) exceeds grid limits. Max rows: 20, max columns: 6'],
  ['PUT', '/values/A1', 400, "'valueInputOption' is required but not specified"],
])('%s %s is answered %d %s', (method, path, status, message) => {
  const answer = workspace.call(method, `/${id}${path}`, { values: [[1]] });

  expect([answer.status, answer.body.error.message]).toEqual([status, message]);
});

test('values must fit the range', () => {
  expect(workspace.put(id, 'A1:B2', [[1, 2, 3]]).body.error.message).toBe(
    "Requested writing within range ['Toán'!A1:B2], but tried writing to column [C]",
  );
});

test.each([
  ['no such file', '/khong-co/values/A1', OWNER, 404, 'Requested entity was not found.'],
  ['a stranger', '/ID/values/A1', STRANGER, 403, 'The caller does not have permission'],
  ['nobody', '/ID/values/A1', null, 403, 'The caller does not have permission'],
])('reading: %s', (_, path, actor, status, message) => {
  const answer = workspace.call('GET', path.replace('ID', id), undefined, actor);

  expect([answer.status, answer.body.error.message]).toEqual([status, message]);
});

test('a reader reads but does not write', () => {
  expect(workspace.call('GET', `/${id}/values/A1`, undefined, READER).status).toBe(200);
  expect(workspace.put(id, 'A1', [[1]], READER).body.error).toEqual({
    code: 403,
    message: 'The caller does not have permission',
    status: 'PERMISSION_DENIED',
  });
});

test('a content restriction refuses everybody', () => {
  workspace.drive.restricted.add(id);

  expect(workspace.put(id, 'A1', [[1]], OWNER).status).toBe(403);
  expect(workspace.put(id, 'A1', [[1]], TEACHER).status).toBe(403);
  expect(workspace.drive.touched).toEqual([]);
});

test('a cell holds at most 50,000 characters', () => {
  expect(workspace.put(id, 'A1', [['x'.repeat(50_000)]]).status).toBe(200);
  expect(workspace.put(id, 'A1', [['x'.repeat(50_001)]]).body.error.message).toContain(
    'more than the maximum of 50000 characters',
  );
});

test('endpoints and options that are not emulated are named', () => {
  const copyTo = workspace.call('POST', `/${id}/sheets/0:copyTo`, {});

  expect(copyTo.status).toBe(501);
  expect(copyTo.body.error.message).toContain('/sheets/0:copyTo');
  expect(
    workspace.call('GET', `/${id}/values/A1?valueRenderOption=XYZ`).body.error.message,
  ).toContain('XYZ');
});
