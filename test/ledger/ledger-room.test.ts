import { roomText } from '../../src/ledger/ledger-room';

it.each([
  [0, false],
  [5_999_999, false],
  [6_000_000, true],
  [10_000_000, true],
])('tells of a ledger workbook from 60 %% of what Google allows on: %d cells', (cells, told) => {
  expect(roomText(cells) !== null).toBe(told);
});

it('says how full it is and what to do', () => {
  expect(roomText(6_100_000)).toContain('61 %');
});
