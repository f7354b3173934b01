import type { CellRange, UserEdit } from '../../../../local/kernel/user-edit';
import { PROTECTED_SENTENCE, STRICT_VALIDATION_SENTENCE } from '../../../../local/sheets/constants';
import { OWNER, READER, TEACHER, TestWorkspace } from '../support/workspace';

let workspace: TestWorkspace;
let id: string;

const area = (row: number, column: number, height = 1, width = 1): CellRange => ({
  startRow: row,
  endRow: row + height,
  startColumn: column,
  endColumn: column + width,
});
const edit = (
  kind: UserEdit['kind'],
  range: CellRange,
  values: string[][],
  actor: string = TEACHER,
) => workspace.sheets.applyUserEdit({ spreadsheetId: id, sheetId: 0, kind, range, values }, actor);
const type = (text: string, range = area(2, 2), actor?: string) =>
  edit('type', range, [[text]], actor);
const contents = (range: string) => workspace.values(id, range, 'FORMULA');

beforeEach(() => {
  workspace = new TestWorkspace();
  const grid = { rowCount: 10, columnCount: 8 };
  const open = {
    sheetId: 0,
    startRowIndex: 2,
    endRowIndex: 6,
    startColumnIndex: 2,
    endColumnIndex: 5,
  };
  id = workspace.create({ sheets: [{ properties: { title: 'Toán', gridProperties: grid } }] });
  workspace.enter(id, 'H3', [['=SUM(C3:E3)']]);
  workspace.must(id, {
    addProtectedRange: {
      protectedRange: {
        range: { sheetId: 0 },
        unprotectedRanges: [open],
        editors: { users: [OWNER] },
      },
    },
  });
});

test('typing is read in the locale and formulas follow', () => {
  expect(type('8,5')).toEqual({ accepted: true, range: area(2, 2), value: '8.5' });
  expect(workspace.values(id, 'H3')).toEqual([['8,5']]);
  expect(type('9')).toEqual({ accepted: true, range: area(2, 2), value: '9', oldValue: '8.5' });
  expect(workspace.values(id, 'H3')).toEqual([['9']]);
  expect(workspace.drive.touched).toContain(`${id} ${TEACHER}`);
});

test.each([
  ['8.5', '46150', '8.5'],
  ['8/5', '46150', '8/5'],
  ['đ', 'đ', 'đ'],
  ['TRUE', 'TRUE', 'TRUE'],
  ["'8,5", '8,5', '8,5'],
])('typing %p tells the event %p and shows %p', (text, value, shown) => {
  expect(type(text)).toMatchObject({ value });
  expect(workspace.values(id, 'C3')).toEqual([[shown]]);
});

test('a typed formula has no value in its event, its result is the old value', () => {
  expect(type('=2*4')).toEqual({ accepted: true, range: area(2, 2) });
  expect(edit('clear', area(2, 2), [])).toEqual({
    accepted: true,
    range: area(2, 2),
    oldValue: '8',
  });
  expect(contents('C3')).toEqual([]);
});

test('pastes, fills and blocks have no values in their events', () => {
  expect(edit('paste', area(2, 2), [['7']])).toEqual({ accepted: true, range: area(2, 2) });
  expect(edit('fill', area(2, 2, 2, 1), [['7'], ['8']])).toEqual({
    accepted: true,
    range: area(2, 2, 2, 1),
  });
  expect(edit('clear', area(2, 2, 2, 1), [])).toEqual({ accepted: true, range: area(2, 2, 2, 1) });
});

test('a block fits or is refused whole, naming the first refused cell', () => {
  const values = Array.from({ length: 4 }, (_, row) => [`${row}`, `${row},5`, '']);

  expect(edit('paste', area(2, 2, 4, 3), values).accepted).toBe(true);
  expect(contents('C3:E6')).toEqual([
    [0, 0.5],
    [1, 1.5],
    [2, 2.5],
    [3, 3.5],
  ]);
  expect(edit('paste', area(3, 2, 4, 3), values)).toEqual({
    accepted: false,
    message: PROTECTED_SENTENCE,
    cell: 'C7',
  });
  expect(contents('C3:E6')).toEqual([
    [0, 0.5],
    [1, 1.5],
    [2, 2.5],
    [3, 3.5],
  ]);
});

test('a paste past the last row adds rows for those who may', () => {
  const values = [['a'], ['b'], ['c']];

  expect(edit('paste', area(9, 0, 3, 1), values, TEACHER).accepted).toBe(false);
  expect(edit('paste', area(9, 0, 3, 1), values, OWNER).accepted).toBe(true);
  expect(workspace.values(id, 'A10:A12')).toEqual(values);
});

test('a reader is told that the file is view-only', () => {
  expect(type('8', area(2, 2), READER)).toEqual({
    accepted: false,
    message: 'You have view-only access to this file.',
    cell: 'C3',
  });
});

describe('validation', () => {
  const rule = (strict: boolean, inputMessage?: string) =>
    workspace.must(id, {
      setDataValidation: {
        range: {
          sheetId: 0,
          startRowIndex: 2,
          endRowIndex: 6,
          startColumnIndex: 2,
          endColumnIndex: 5,
        },
        rule: {
          condition: {
            type: 'CUSTOM_FORMULA',
            values: [{ userEnteredValue: '=AND(ISNUMBER(C3);C3>=0;C3<=10;MOD(C3*10;1)=0)' }],
          },
          strict,
          inputMessage,
        },
      },
    });
  const invalid = () =>
    workspace.sheets.invalidCells(id, 0).map(({ row, column }) => [row, column]);

  test('a strict rule refuses what is typed against it, and leaves no trace', () => {
    rule(true, 'Điểm từ 0 đến 10');
    const touched = workspace.drive.touched.length;

    expect(type('11', area(3, 3))).toEqual({
      accepted: false,
      message: 'Điểm từ 0 đến 10',
      cell: 'D4',
    });
    expect(contents('D4')).toEqual([]);
    expect(workspace.drive.touched).toHaveLength(touched);
    expect(type('8,5', area(3, 3)).accepted).toBe(true);
    expect(type('8,55', area(3, 4)).accepted).toBe(false);
  });

  test('without a help text Google says its own sentence', () => {
    rule(true);

    expect(type('x')).toMatchObject({ message: STRICT_VALIDATION_SENTENCE });
  });

  test('a lenient rule only marks the cell', () => {
    rule(false);
    type('11', area(3, 3));
    type('9', area(3, 4));

    expect(invalid()).toEqual([[3, 3]]);
  });

  test('pastes and API writes are not stopped by a rule', () => {
    rule(true);

    expect(edit('paste', area(2, 2), [['abc']]).accepted).toBe(true);
    expect(workspace.put(id, 'D3', [[12]], TEACHER).status).toBe(200);
    expect(invalid()).toEqual([
      [2, 2],
      [2, 3],
    ]);
  });

  test.each([
    ['NUMBER_BETWEEN', ['0', '10'], '10', '10,5'],
    ['ONE_OF_LIST', ['Đ', 'CĐ'], 'CĐ', 'X'],
    ['TEXT_CONTAINS', ['a'], 'BA', 'xyz'],
    ['BOOLEAN', [], 'TRUE', 'có'],
  ])('%s', (conditionType, args, good, bad) => {
    const values = args.map((userEnteredValue) => ({ userEnteredValue }));
    workspace.must(id, {
      setDataValidation: {
        range: {
          sheetId: 0,
          startRowIndex: 2,
          endRowIndex: 3,
          startColumnIndex: 2,
          endColumnIndex: 3,
        },
        rule: { condition: { type: conditionType, values }, strict: true },
      },
    });

    expect(type(good).accepted).toBe(true);
    expect(type(bad).accepted).toBe(false);
    expect(type('').accepted).toBe(true);
  });
});

describe('structure', () => {
  const act = (change: object, actor = OWNER) =>
    workspace.sheets.applyStructureEdit(
      { spreadsheetId: id, sheetId: 0, ...change } as Parameters<
        TestWorkspace['sheets']['applyStructureEdit']
      >[0],
      actor,
    );

  test.each([
    [{ kind: 'renameTab', title: 'X' }],
    [{ kind: 'deleteTab' }],
    [{ kind: 'insertRows', start: 3, count: 1 }],
    [{ kind: 'deleteRows', start: 3, count: 1 }],
    [{ kind: 'insertColumns', start: 3, count: 1 }],
    [{ kind: 'deleteColumns', start: 3, count: 1 }],
  ])('%j is refused by sheet protection', (change) => {
    expect(act(change, TEACHER)).toMatchObject({ accepted: false, message: PROTECTED_SENTENCE });
  });

  test('the owner inserts, deletes and renames', () => {
    expect(act({ kind: 'insertRows', start: 0, count: 2 })).toEqual({ accepted: true });
    expect(act({ kind: 'deleteColumns', start: 0, count: 1 })).toEqual({ accepted: true });
    expect(act({ kind: 'renameTab', title: 'Đại số' })).toEqual({ accepted: true });
    expect(contents("'Đại số'!G5")).toEqual([['=SUM(B5:D5)']]);
    expect(act({ kind: 'deleteTab' })).toMatchObject({ accepted: false });
  });
});
