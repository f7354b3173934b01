import { isTenfold, meantMark } from '../../../src/capabilities/guard/pure/tenfold';

test.each([
  ['75', '7,5'],
  ['80', '8'],
  ['100', '10'],
  ['10', null],
  ['7,5', null],
  ['8', null],
  ['', null],
  ['abc', null],
  ['750', null],
])('%s means %s', (typed, meant) => {
  expect(meantMark(typed)).toBe(meant);
});

test('five cells without a comma are no slip', () => {
  expect(isTenfold(['75', '80', '65', '100', '7'])).toBe(false);
  expect(isTenfold(['75', '80', '65', '100', '95'])).toBe(true);
});
