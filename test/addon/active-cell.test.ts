import { activeCellJson } from '../../src/addon/active-cell';
import { installGlobals } from './fake-google';

let uninstall: () => void;

afterEach(() => uninstall());

function select(cell: unknown): void {
  uninstall = installGlobals({
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({ getId: () => 's1' }),
      getCurrentCell: () => cell,
    },
  });
}

test('the active cell is told in zero-based positions and by name', () => {
  select({
    getSheet: () => ({ getSheetId: () => 7, getName: () => 'Toán' }),
    getRow: () => 12,
    getColumn: () => 9,
    getDisplayValue: () => '8,5',
  });

  expect(JSON.parse(activeCellJson())).toEqual({
    spreadsheetId: 's1',
    sheetId: 7,
    sheetName: 'Toán',
    row: 11,
    column: 8,
    a1: 'I12',
    text: '8,5',
  });
});

test('where no cell is active there is none', () => {
  select(null);

  expect(activeCellJson()).toBe('null');
});
