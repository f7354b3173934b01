import { a1 } from '../../src/book/column-name';

test.each([
  [0, 0, 'A1'],
  [11, 8, 'I12'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [9, 701, 'ZZ10'],
  [9, 702, 'AAA10'],
])('row %i, column %i is %s', (row, column, name) => {
  expect(a1(row, column)).toBe(name);
});
