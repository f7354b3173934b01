import { toldAs } from '../../src/kernel/words/said';
import { roomSaid } from '../../src/ledger/ledger-room';
import { sayBoth } from '../../src/words/say-both';

it.each([
  [0, false],
  [5_999_999, false],
  [6_000_000, true],
  [10_000_000, true],
])('tells of a ledger workbook from 60 %% of what Google allows on: %d cells', (cells, told) => {
  expect(roomSaid(cells) !== null).toBe(told);
});

it('says how full it is and what to do', () => {
  const { vi, en } = sayBoth(roomSaid(6_100_000) ?? toldAs(''));

  expect(vi).toContain('61 %');
  expect(en).toContain('61 %');
});
