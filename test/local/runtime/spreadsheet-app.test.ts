import type { ExecutionRequest } from '../../../local/kernel/runtime-types';
import { classBook, realWorkspace } from './real-workspace';
import { ALL_SCOPES, OWNER, project, STRANGER, TEACHER } from './workspace';

const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function book(source = '') {
  const space = realWorkspace();
  const id = classBook(space);
  const code = `function code(text) { return eval(text); } ${source}`;
  space.runtime.install(project(code, { id: 'addon', kind: 'addon' }));
  const activeRange = { startRow: 1, endRow: 3, startColumn: 2, endColumn: 3 };

  const run = (text: string, changes: Partial<ExecutionRequest> = {}) =>
    space.runtime.execute({
      projectId: 'addon',
      functionName: 'code',
      args: [
        `var book = SpreadsheetApp.getActive(); var sheet = SpreadsheetApp.getActiveSheet(); ${text}`,
      ],
      kind: 'menu',
      actor: TEACHER,
      container: { spreadsheetId: id, sheetId: 7, activeRange },
      ...changes,
    });
  const value = (text: string, changes: Partial<ExecutionRequest> = {}) => {
    const result = run(text, changes);
    return result.error ?? result.value;
  };
  return { ...space, id, run, value };
}

describe('reading a workbook', () => {
  const { value, id } = book();

  it.each([
    ['book.getName()', 'Sổ điểm 6A1'],
    ['book.getSpreadsheetLocale()', 'vi_VN'],
    ['book.getSheets().map(s => s.getName())', ["Toán's", 'Văn']],
    ['book.getSheetByName("Văn").getSheetId()', 8],
    ['book.getSheetByName("Lý")', null],
    [
      '[sheet.getName(), sheet.getSheetId(), sheet.getMaxRows(), sheet.getMaxColumns()]',
      ["Toán's", 7, 20, 8],
    ],
    ['[sheet.getLastRow(), sheet.getLastColumn()]', [3, 4]],
    ['SpreadsheetApp.getActiveRange().getA1Notation()', 'C2:C3'],
    [
      '[book.getCurrentCell().getA1Notation(), SpreadsheetApp.getCurrentCell().getRow()]',
      ['C2', 2],
    ],
    [
      'sheet.getRange("A1:D2").getValues()',
      [
        ['Mã', 'Họ tên', 'TX1', 'TB'],
        [1, 'Đỗ An', 7.5, 15],
      ],
    ],
    ['sheet.getRange(2, 3).getDisplayValue()', '7,5'],
    ['sheet.getRange(2, 4).getFormula()', '=C2*2'],
    ['sheet.getRange("C3").getValue()', ''],
    ['sheet.getRange("C3").isBlank()', true],
    [
      '(r => [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getLastRow(), r.getLastColumn()])(sheet.getRange(2, 3, 4, 2))',
      [2, 3, 4, 2, 5, 4],
    ],
    ['sheet.getRange("B2:C4").getCell(2, 1).getA1Notation()', 'B3'],
    [
      '(v => [String(v.getCriteriaType()), v.getCriteriaValues(), v.getAllowInvalid()])(sheet.getRange("C2").getDataValidation())',
      ['NUMBER_BETWEEN', [0, 10], true],
    ],
    [
      'sheet.getRange("C2").getDataValidation().getCriteriaType() === SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN',
      true,
    ],
    ['sheet.getRange("A1").getDataValidation()', null],
    ['sheet.getRange("A1").getNumberFormat()', '0.###############'],
    ['sheet.getRange("A1").getNote()', ''],
  ])('%s', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it('gives dates as moments of the workbook’s zone', () => {
    const space = book();
    space.value('SpreadsheetApp.getActiveSheet().getRange("C2").setValue("8/5/2026")');
    expect(space.value('sheet.getRange("C2").getValue().toISOString()')).toBe(
      '2026-05-07T17:00:00.000Z',
    );
    expect(space.value('sheet.getRange("C2").getValue().getDate()')).toBe(8);
  });

  it('keeps dates that are written back', () => {
    const space = book();
    const text = `(r => (r.setValues([[new Date(2026, 4, 8)], [new Date(2026, 4, 8, 9, 30)]]),
      r.getValues().map(([d]) => d.toISOString())))(sheet.getRange("C2:C3"))`;
    expect(space.value(text)).toEqual(['2026-05-07T17:00:00.000Z', '2026-05-08T02:30:00.000Z']);
  });

  it.each([
    ['sheet.getRange("A1:Z1")', 'outside the dimensions of the sheet'],
    ['sheet.getRange(0, 1)', 'too small'],
    ['sheet.getRange(1, 1, 0)', 'at least 1'],
    ['sheet.getRange("x")', 'Range not found: x'],
    ['sheet.getRange("A1:B2").getCell(3, 1)', 'Cell reference out of range'],
    ['sheet.getRange("A1").getBackground()', 'Range.getBackground is not emulated'],
    [
      'SpreadsheetApp.openById("nothing")',
      'do not have permission to access the requested document',
    ],
  ])('%s is refused', (text, message) => {
    expect(value(text)).toMatch(message);
  });

  it('of another person is refused', () => {
    expect(value('book.getName()', { actor: STRANGER })).toMatch(/^Exception: /);
    expect(value(`SpreadsheetApp.openById('${id}').getName()`, { actor: STRANGER })).toMatch(
      'do not have permission',
    );
    expect(value(`SpreadsheetApp.openById('${id}').getName()`)).toBe('Sổ điểm 6A1');
  });
});

describe('writing a workbook', () => {
  it('takes effect where the person may write', () => {
    const { value } = book();
    expect(value('sheet.getRange("C2:C3").setValues([["9,25"], [8]]).getValues()')).toEqual([
      [9.25],
      [8],
    ]);
    expect(value('sheet.getRange("D2").getValue()')).toBe(18.5);
    expect(value('sheet.getRange("C2").setValue(null).getValue()')).toBe('');
    expect(
      value('sheet.getRange("C2").setNumberFormat("0.00").setValue(7).getDisplayValue()'),
    ).toBe('7,00');
    expect(value('sheet.getRange("C2").setNumberFormats([["General"]]).getDisplayValue()')).toBe(
      '7',
    );
    expect(value('sheet.getRange("C2").setNote("ghi chú").getNote()')).toBe('ghi chú');
    expect(value('sheet.getRange("C2").clearContent().getValue()')).toBe('');
    expect(value('sheet.getRange("C2").getNote()')).toBe('ghi chú');
  });

  it.each([
    'setValue(1)',
    'setValues([[1]])',
    'setNote("x")',
    'setNumberFormat("0")',
    'clearContent()',
  ])('%s in a protected cell is refused with Google’s sentence', (call) => {
    const { value } = book();
    expect(value(`sheet.getRange("A2").${call}`)).toBe(PROTECTED);
    expect(value(`sheet.getRange("A2").${call}; 1`, { actor: OWNER })).toBe(1);
  });

  it.each([
    ['C2', TEACHER, true],
    ['C2:C5', TEACHER, true],
    ['C5:C6', TEACHER, false],
    ['B2:C2', TEACHER, false],
    ['A1', TEACHER, false],
    ['A1', OWNER, true],
  ])('canEdit of %s by %s is %s', (a1, actor, expected) => {
    expect(book().value(`sheet.getRange("${a1}").canEdit()`, { actor })).toBe(expected);
  });

  it.each([
    ['setValues([[1]])', 'number of rows in the data does not match'],
    ['setValues([[1, 2], [3, 4]])', 'number of columns in the data does not match'],
    ['setValues(5)', 'method signature'],
    ['setValue(Session)', 'is not emulated'],
  ])('%s of two cells is refused', (call, message) => {
    expect(book().value(`sheet.getRange("C2:C3").${call}`)).toMatch(message);
  });

  it('reads once and again after a write', () => {
    const { run } = book();
    const result = run(
      'var r = sheet.getRange("C2:C3"); r.getValues(); r.getFormulas(); r.getDataValidations(); r.setValue(1); r.getValue();',
    );
    expect(result.calls.map(({ operation }) => operation)).toEqual([
      'getRange',
      'setValues',
      'getRange',
    ]);
  });
});

describe('a person’s edit', () => {
  const HANDLER = `function onEdit(e) {
    if (e.value === '46150') { e.range.setNumberFormat('General').setValue(8.5); }
    console.log(e.range.getSheet().getName(), e.value, e.oldValue, e.range.getValue());
  }`;
  const edit = (space: ReturnType<typeof book>, row: number, text: string, actor: string) =>
    space.runtime.edit(
      {
        spreadsheetId: space.id,
        sheetId: 7,
        kind: 'type',
        range: { startRow: row, endRow: row + 1, startColumn: 2, endColumn: 3 },
        values: [[text]],
      },
      actor,
    );

  it('is followed by onEdit, whose own writes fire nothing', () => {
    const space = book(HANDLER);
    const { outcome, trigger } = edit(space, 1, '8,25', TEACHER);
    expect(outcome.accepted).toBe(true);
    expect(trigger?.error).toBeNull();
    expect(trigger?.logs).toHaveLength(1);
    expect(trigger?.logs[0]).toMatch(/^Toán's 8[,.]25 7[,.]5 8\.25$/);
    // `8.5` is 8 May in this locale: the event carries its serial number.
    expect(edit(space, 1, '8.5', TEACHER).trigger?.logs).toEqual(["Toán's 46150 8.25 8.5"]);
    expect(space.value('sheet.getRange("C2").getValue()')).toBe(8.5);
  });

  it('that is refused runs nothing', () => {
    const space = book(HANDLER);
    const { outcome, trigger } = edit(space, 8, '5', TEACHER);
    expect(outcome).toMatchObject({ accepted: false, cell: 'C9' });
    expect(trigger).toBeNull();
  });

  it('opens the menus of the add-on', () => {
    const space = book(
      'function onOpen() { SpreadsheetApp.getUi().createMenu(SpreadsheetApp.getActiveSpreadsheet().getName()).addToUi(); }',
    );
    expect(space.runtime.open(space.id, TEACHER).effects).toMatchObject([
      { kind: 'menu', menus: [{ title: 'Sổ điểm 6A1' }] },
    ]);
  });
});

describe('identity tokens', () => {
  it('are checked by the token-info endpoint', () => {
    const space = book();
    const claims = space.value(
      `JSON.parse(UrlFetchApp.fetch('https://oauth2.googleapis.com/tokeninfo?id_token=' + ScriptApp.getIdentityToken()).getContentText())`,
    );
    expect(claims).toMatchObject({ email: TEACHER, aud: 'client-1', hd: 'truong.edu.vn' });
  });

  it('of access carry the rights of the effective user', () => {
    const space = book();
    space.runtime.install(
      project('function code(t) { return eval(t); }', { manifest: { oauthScopes: ALL_SCOPES } }),
    );
    const write = `UrlFetchApp.fetch('https://sheets.googleapis.com/v4/spreadsheets/${space.id}:batchUpdate', {
      method: 'post', contentType: 'application/json', muteHttpExceptions: true,
      headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() },
      payload: JSON.stringify({ requests: [{ updateCells: { start: { sheetId: 7, rowIndex: 0, columnIndex: 0 }, rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }], fields: 'userEnteredValue' } }] }),
    }).getResponseCode()`;
    expect(space.value(write)).toBe(400);
    expect(
      space.value(write, {
        projectId: 'authority',
        kind: 'editor',
        actor: OWNER,
        container: undefined,
      }),
    ).toBe(200);
  });
});
