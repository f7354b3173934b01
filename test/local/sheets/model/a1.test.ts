import * as fc from 'fast-check';
import {
  cellA1,
  columnIndex,
  columnLetters,
  parseCells,
  quoteSheetName,
  rangeA1,
  splitA1,
} from '../../../../local/sheets/model/a1';
import { UNBOUNDED } from '../../../../local/sheets/model/grid-range';

test.each([
  ['A1', [0, 1, 0, 1]],
  ['$B$3', [2, 3, 1, 2]],
  ['a1:b2', [0, 2, 0, 2]],
  ['B2:A1', [0, 2, 0, 2]],
  ['A:C', [0, UNBOUNDED, 0, 3]],
  ['2:5', [1, 5, 0, UNBOUNDED]],
  ['A2:C', [1, UNBOUNDED, 0, 3]],
])('%s is read', (text, [startRow, endRow, startColumn, endColumn]) => {
  expect(parseCells(text)).toEqual({ startRow, endRow, startColumn, endColumn });
});

test.each(['', 'A', '5', 'A0', 'A1:', 'A1:B2:C3', 'Toán', 'A-1', '1A'])(
  '%p is no range',
  (text) => {
    expect(parseCells(text)).toBeNull();
  },
);

test('column letters and numbers are inverse', () => {
  fc.assert(
    fc.property(fc.nat(18_277), (column) => {
      expect(columnIndex(columnLetters(column))).toBe(column);
    }),
  );
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(cellA1(6, 27)).toBe('AB7');
});

test('any sheet title survives quoting', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (title) => {
      expect(splitA1(`${quoteSheetName(title)}!A1`)).toEqual({ title, cells: 'A1' });
    }),
  );
  expect(rangeA1("Thầy d'Arc", { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 })).toBe(
    "'Thầy d''Arc'!A1:A2",
  );
});
