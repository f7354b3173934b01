import { PROTECTED_SENTENCE } from '../../../../local/sheets/constants';
import {
  OTHER_TEACHER,
  OWNER,
  READER,
  STRANGER,
  TEACHER,
  TestWorkspace,
} from '../support/workspace';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const block = {
  sheetId: 1,
  startRowIndex: 2,
  endRowIndex: 6,
  startColumnIndex: 2,
  endColumnIndex: 4,
};
const editors = (...users: string[]) => ({ users, domainUsersCanEdit: false });

const PROTECTIONS: readonly Request[] = [
  {
    addConditionalFormatRule: {
      rule: {
        ranges: [{ sheetId: 1, startRowIndex: 0, endRowIndex: 1 }],
        booleanRule: { condition: { type: 'BLANK' }, format: {} },
      },
    },
  },
  {
    addProtectedRange: {
      protectedRange: {
        protectedRangeId: 10,
        range: { sheetId: 1 },
        unprotectedRanges: [block],
        editors: editors(OWNER),
      },
    },
  },
  {
    addProtectedRange: {
      protectedRange: { protectedRangeId: 11, range: block, editors: editors(TEACHER) },
    },
  },
  {
    addProtectedRange: {
      protectedRange: {
        protectedRangeId: 12,
        range: {
          sheetId: 2,
          startRowIndex: 4,
          endRowIndex: 6,
          startColumnIndex: 4,
          endColumnIndex: 6,
        },
        editors: editors(OWNER),
      },
    },
  },
];

/** Sheet 1: protected, open block C3:D6 (rows 2–5, columns 2–3) for TEACHER only. Sheet 2: range A1:B2 for the owner. */
function protectedBook(): { workspace: TestWorkspace; id: string } {
  const workspace = new TestWorkspace();
  const grid = { rowCount: 12, columnCount: 8 };
  const id = workspace.create({
    sheets: [
      { properties: { sheetId: 1, title: 'Sổ', gridProperties: grid } },
      { properties: { sheetId: 2, title: 'Khác', gridProperties: grid } },
      { properties: { sheetId: 3, title: 'Mở', gridProperties: grid } },
    ],
  });
  workspace.must(id, ...PROTECTIONS);

  return { workspace, id };
}

const rect = (sheetId: number, row: number, column: number, height = 1, width = 1) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + height,
  startColumnIndex: column,
  endColumnIndex: column + width,
});
const rows = (sheetId: number, startIndex: number, endIndex: number) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = (sheetId: number, startIndex: number, endIndex: number) => ({
  ...rows(sheetId, startIndex, endIndex),
  dimension: 'COLUMNS',
});
const one = { userEnteredValue: { numberValue: 1 } };
const blank = { type: 'BLANK' };

/** Requests that touch something the teachers may not change; each also names its kind. */
const REFUSED: [string, Request][] = [
  [
    'a header cell',
    { updateCells: { range: rect(1, 0, 0), rows: [{ values: [one] }], fields: '*' } },
  ],
  [
    'a start outside the block',
    {
      updateCells: {
        start: { sheetId: 1, rowIndex: 1, columnIndex: 2 },
        rows: [{ values: [one] }],
        fields: '*',
      },
    },
  ],
  ['a format', { repeatCell: { range: rect(1, 0, 0), cell: {}, fields: 'userEnteredFormat' } }],
  ['block and neighbour', { repeatCell: { range: rect(1, 2, 2, 4, 3), cell: one, fields: '*' } }],
  [
    'whole columns',
    {
      repeatCell: {
        range: { sheetId: 1, startColumnIndex: 2, endColumnIndex: 3 },
        cell: one,
        fields: '*',
      },
    },
  ],
  ['rows at the end', { appendCells: { sheetId: 1, rows: [{ values: [one] }], fields: '*' } }],
  ['a validation', { setDataValidation: { range: rect(1, 0, 0) } }],
  ['a merge', { mergeCells: { range: rect(1, 2, 2, 1, 3), mergeType: 'MERGE_ALL' } }],
  ['an unmerge', { unmergeCells: { range: rect(1, 0, 0, 2, 2) } }],
  ['borders', { updateBorders: { range: rect(1, 1, 1), top: { style: 'SOLID' } } }],
  [
    'a conditional format',
    {
      addConditionalFormatRule: {
        rule: { ranges: [rect(1, 0, 0)], booleanRule: { condition: blank } },
      },
    },
  ],
  ['removing a conditional format', { deleteConditionalFormatRule: { sheetId: 1, index: 0 } }],
  ['a paste', { copyPaste: { source: rect(3, 0, 0), destination: rect(1, 0, 0) } }],
  [
    'a tab title',
    { updateSheetProperties: { properties: { sheetId: 1, title: 'X' }, fields: 'title' } },
  ],
  [
    'hiding a tab',
    { updateSheetProperties: { properties: { sheetId: 1, hidden: true }, fields: 'hidden' } },
  ],
  [
    'shrinking a grid',
    {
      updateSheetProperties: {
        properties: { sheetId: 2, gridProperties: { rowCount: 5 } },
        fields: 'gridProperties.rowCount',
      },
    },
  ],
  ['a protected tab', { deleteSheet: { sheetId: 1 } }],
  ['a tab with a protected range', { deleteSheet: { sheetId: 2 } }],
  ['a copy of a tab', { duplicateSheet: { sourceSheetId: 1 } }],
  ['new rows', { insertDimension: { range: rows(1, 3, 4) } }],
  ['new columns', { insertDimension: { range: columns(1, 3, 4) } }],
  ['rows through a protected range', { insertDimension: { range: rows(2, 5, 6) } }],
  ['removed rows', { deleteDimension: { range: rows(1, 3, 4) } }],
  ['removed rows of a protected range', { deleteDimension: { range: rows(2, 5, 6) } }],
  ['removed columns of a protected range', { deleteDimension: { range: columns(2, 0, 5) } }],
  ['more rows', { appendDimension: { sheetId: 1, dimension: 'ROWS', length: 1 } }],
  ['moved rows', { moveDimension: { source: rows(1, 3, 4), destinationIndex: 6 } }],
  [
    'moved rows of a protected range',
    { moveDimension: { source: rows(2, 4, 5), destinationIndex: 0 } },
  ],
  [
    'rows moved into a protected range',
    { moveDimension: { source: rows(2, 0, 1), destinationIndex: 5 } },
  ],
  [
    'a column width',
    {
      updateDimensionProperties: {
        range: columns(1, 0, 1),
        properties: { pixelSize: 9 },
        fields: 'pixelSize',
      },
    },
  ],
  ['a protection over it', { addProtectedRange: { protectedRange: { range: rect(1, 0, 0) } } }],
  [
    'a protection over the sheet',
    { addProtectedRange: { protectedRange: { range: { sheetId: 2 } } } },
  ],
  [
    'opening the sheet',
    {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: 10, warningOnly: true },
        fields: 'warningOnly',
      },
    },
  ],
  ['removing the protection', { deleteProtectedRange: { protectedRangeId: 10 } }],
];

describe.each([
  ['a teacher with a block', TEACHER],
  ['a teacher without', OTHER_TEACHER],
])('%s', (_, actor) => {
  test.each(REFUSED)('is refused %s, and nothing changes', (_name, request) => {
    const { workspace, id } = protectedBook();
    const before = JSON.stringify(workspace.sheets.dumpWorkbook(id));
    const answer = workspace.batch(id, [request], actor);

    expect(answer.body).toEqual({
      error: {
        code: 400,
        message: `Invalid requests[0].${Object.keys(request)[0]}: ${PROTECTED_SENTENCE}`,
        status: 'INVALID_ARGUMENT',
      },
    });
    expect(JSON.stringify(workspace.sheets.dumpWorkbook(id))).toBe(before);
    expect(workspace.drive.touched).not.toContain(`${id} ${actor}`);
  });
});

test.each(REFUSED)('the owner may: %s', (_name, request) => {
  const { workspace, id } = protectedBook();

  const { body } = workspace.batch(id, [request]);

  // The owner meets rules of the grid (a second sheet protection, …), never a protection.
  expect(body.error?.message ?? '').not.toContain(PROTECTED_SENTENCE);
});

test.each(REFUSED)('a reader and a stranger get 403: %s', (_name, request) => {
  const { workspace, id } = protectedBook();

  for (const actor of [READER, STRANGER, null]) {
    expect(workspace.batch(id, [request], actor).body.error.status).toBe('PERMISSION_DENIED');
  }
});

test.each([
  ['update', 'PUT', '/values/A1?valueInputOption=RAW', { values: [[1]] }, ''],
  ['clear', 'POST', '/values/A1:B2:clear', {}, ''],
  ['append', 'POST', '/values/A1:append?valueInputOption=RAW', { values: [[1]] }, ''],
  [
    'append with rows',
    'POST',
    '/values/A1:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS',
    { values: [[1]] },
    '',
  ],
  [
    'batchUpdate',
    'POST',
    '/values:batchUpdate',
    {
      valueInputOption: 'RAW',
      data: [
        { range: 'C3', values: [[1]] },
        { range: 'B3', values: [[1]] },
      ],
    },
    'Invalid data[1]: ',
  ],
  ['batchClear', 'POST', '/values:batchClear', { ranges: ['C3', 'A1'] }, 'Invalid ranges[1]: '],
])('values.%s is refused outside the block', (_name, method, path, body, prefix) => {
  const { workspace, id } = protectedBook();
  workspace.put(id, 'A1:D3', [[1, 2, 3, 4]]);
  const before = workspace.values(id, 'Sổ');
  const answer = workspace.call(method, `/${id}${path}`, body, TEACHER);

  expect(answer.body.error).toEqual({
    code: 400,
    message: `${prefix}${PROTECTED_SENTENCE}`,
    status: 'INVALID_ARGUMENT',
  });
  expect(workspace.values(id, 'Sổ')).toEqual(before);
});

test('the block is open to its teacher only: of two protections any denial wins', () => {
  const { workspace, id } = protectedBook();

  expect(workspace.put(id, 'C3:D6', [[8], [9]], TEACHER).status).toBe(200);
  expect(workspace.put(id, 'C3', [[8]], OTHER_TEACHER).body.error.message).toContain(
    PROTECTED_SENTENCE,
  );
  expect(workspace.put(id, 'Mở!A1', [[8]], OTHER_TEACHER).status).toBe(200);
});

test('taking a block out of the unprotected ranges closes it', () => {
  const { workspace, id } = protectedBook();
  workspace.must(id, {
    updateProtectedRange: {
      protectedRange: { protectedRangeId: 10, unprotectedRanges: [] },
      fields: 'unprotectedRanges',
    },
  });

  expect(workspace.put(id, 'C3', [[8]], TEACHER).status).toBe(400);
  expect(workspace.put(id, 'C3', [[8]], OWNER).status).toBe(200);
});

test('a listed editor may remove her own protection, which opens her block to other editors only', () => {
  const { workspace, id } = protectedBook();

  expect(
    workspace.batch(id, [{ deleteProtectedRange: { protectedRangeId: 11 } }], TEACHER).status,
  ).toBe(200);
  expect(workspace.put(id, 'C3', [[8]], OTHER_TEACHER).status).toBe(200);
  expect(workspace.put(id, 'A1', [[8]], TEACHER).status).toBe(400);
  expect(workspace.put(id, 'C3', [[8]], READER).status).toBe(403);
});

test('a listed editor does not spread her protection over cells she may not write', () => {
  const { workspace, id } = protectedBook();
  const update = (startRowIndex: number) =>
    workspace.batch(
      id,
      [
        {
          updateProtectedRange: {
            protectedRange: {
              protectedRangeId: 11,
              range: {
                sheetId: 1,
                startRowIndex,
                endRowIndex: 6,
                startColumnIndex: 2,
                endColumnIndex: 4,
              },
            },
            fields: 'range',
          },
        },
      ],
      TEACHER,
    ).status;

  expect([update(0), update(3)]).toEqual([400, 200]);
});

test('an editor who lost the file lost the block', () => {
  const { workspace, id } = protectedBook();
  workspace.drive.share(id, TEACHER, 'reader');

  expect(workspace.put(id, 'C3', [[8]], TEACHER).status).toBe(403);
});
