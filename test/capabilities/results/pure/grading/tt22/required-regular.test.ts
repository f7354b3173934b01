import {
  requiredRegular,
  requiredRegularOf,
} from '../../../../../../src/capabilities/results/pure/grading/tt22/required-regular';

test.each([
  [1, 2],
  [35, 2],
  [36, 3],
  [52, 3],
  [70, 3],
  [71, 4],
  [140, 4],
])('%i lessons a year: %i regular assessments', (lessons, count) => {
  expect(requiredRegular(lessons)).toBe(count);
});

test('a comment subject has two, whatever its lessons', () => {
  expect(requiredRegularOf('comment', 105)).toBe(2);
  expect(requiredRegularOf('score', 105)).toBe(4);
});

test.each([0, -35, Number.NaN, Number.POSITIVE_INFINITY])('%d lessons are refused', (lessons) => {
  expect(() => requiredRegular(lessons)).toThrow('BAD_INPUT');
});
