import * as fc from 'fast-check';
import {
  isMark,
  likenessByRow,
  likenessInAnyOrder,
} from '../../../src/capabilities/guard/pure/likeness';

test.each([
  ['8,5', true],
  ['0', true],
  ['10', true],
  ['', false],
  ['M', false],
  ['Đ', false],
  ['CĐ', false],
])('%s as a mark: %s', (value, is) => {
  expect(isMark(value)).toBe(is);
});

test('row by row: the share of the first column, how surprising, how many different marks', () => {
  expect(likenessByRow(['8', '7', '', '6'], ['8', '5', '', '6'])).toEqual({
    share: 2 / 3,
    bits: expect.closeTo(2 * Math.log2(3)),
    values: 2,
  });
});

test('moved: the first column stands lower than the other one', () => {
  expect(likenessByRow(['', '8', '7'], ['8', '7', '6'], { shift: 1 }).share).toBe(1);
  expect(likenessByRow(['7', '6', ''], ['8', '7', '6'], { shift: -1 }).share).toBe(1);
  expect(likenessByRow(['7', '6', ''], ['8', '7', '6'], { shift: 1 }).share).toBe(0);
});

test('below the share that is asked for nothing is measured', () => {
  const unlike = { share: 0, bits: 0, values: 0 };

  expect(likenessByRow(['8', '7'], ['8', '5'], { least: 0.6 })).toEqual(unlike);
  expect(likenessByRow([], [])).toEqual(unlike);
});

test('in any order: the chance of just these marks', () => {
  expect(likenessInAnyOrder(['8', '7', '8', ''], ['7', '8', '8'])).toEqual({
    share: 1,
    bits: expect.closeTo(-Math.log2(3 * (2 / 3) ** 2 * (1 / 3))),
    values: 2,
  });
  expect(likenessInAnyOrder(['8', '7', '8'], ['7', '7', '8']).share).toBe(0);
  expect(likenessInAnyOrder(['8', '7', '8'], ['7', '8']).share).toBe(0);
  expect(likenessInAnyOrder(['M'], ['M']).share).toBe(0);
});

const COLUMN = fc.array(fc.constantFrom('5', '6,5', '7', '8', '9,5', 'M', ''), { maxLength: 40 });

test('what is the same everywhere says nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 45 }), (count) => {
      const tens = Array.from({ length: count }, () => '10');

      expect(likenessByRow(tens, tens).bits).toBeCloseTo(0);
      expect(likenessInAnyOrder(tens, tens).bits).toBeCloseTo(0);
    }),
  );
});

test('the order says nothing where order is not looked at', () => {
  fc.assert(
    fc.property(COLUMN, (column) => {
      const { bits } = likenessInAnyOrder(column, [...column].reverse());

      expect(bits).toBeCloseTo(likenessInAnyOrder(column, column).bits);
      expect(bits).toBeGreaterThanOrEqual(-1e-9);
    }),
  );
});
