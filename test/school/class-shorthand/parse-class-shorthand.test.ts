import fc from 'fast-check';
import { parseClassShorthand } from '../../../src/school/class-shorthand/parse-class-shorthand';

const classes = (grade: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${grade}A${i + 1}`);
const SCHOOL = [...classes(6, 5), ...classes(7, 6), ...classes(8, 5), ...classes(9, 4)];
const BIG = classes(6, 12);

test.each([
  ['6A12; 9A12', ['6A1', '6A2', '9A1', '9A2']],
  ['6A34 8A45', ['6A3', '6A4', '8A4', '8A5']],
  ['7A123456', classes(7, 6)],
  ['7A123 | 7A456', classes(7, 6)],
  ['lớp 6a1, 6A2 và 6A3', ['6A1', '6A2', '6A3']],
  ['６Ａ１', ['6A1']],
  ['6A1; 6A12', ['6A1', '6A2']],
  ['6A1/6A2+6A3', ['6A1', '6A2', '6A3']],
  ['', []],
])('%j', (text, expected) => {
  expect(parseClassShorthand(text, SCHOOL)).toMatchObject({ classes: expected, problems: [] });
});

test('lines stay apart so that they can be paired with leads', () => {
  const { groups, classes: all } = parseClassShorthand('7A123\n\n7A456', SCHOOL);
  expect(groups).toEqual([
    { line: 0, text: '7A123', classes: ['7A1', '7A2', '7A3'] },
    { line: 2, text: '7A456', classes: ['7A4', '7A5', '7A6'] },
  ]);
  expect(all).toEqual(classes(7, 6));
});

test('a true ambiguity is asked about, with every reading', () => {
  const { classes: none, problems, questions } = parseClassShorthand('6A1; 6A12', BIG);
  expect(none).toEqual(['6A1']);
  expect(problems).toEqual(['6A12: ambiguous 6A1+6A2 | 6A12']);
  expect(questions).toEqual([{ token: '6A12', readings: [['6A1', '6A2'], ['6A12']], line: 0 }]);
});

test.each([
  ['6A10', ['6A10']],
  ['6A112', ['6A1', '6A12']],
  ['6A9101112', ['6A9', '6A10', '6A11', '6A12']],
])('only increasing numbers without a leading 0 are readings: %s', (text, expected) => {
  expect(parseClassShorthand(text, BIG)).toMatchObject({ classes: expected, problems: [] });
});

test.each(['6A67', '6A21', '6A11', '6A0', '6B1', 'khối 6', '6A', 'x'])(
  '%s has no reading',
  (text) => {
    const parsed = parseClassShorthand(text, SCHOOL);
    expect(parsed.classes).toEqual([]);
    expect(parsed.problems.length).toBeGreaterThan(0);
    expect(parsed.problems[0]).toMatch(/no reading exists$/);
  },
);

test('class names that are no shorthand are taken as they stand', () => {
  expect(parseClassShorthand('6/1; Chuyên', ['6/1', '6/2', 'Chuyên'])).toMatchObject({
    classes: ['6/1', 'Chuyên'],
    problems: [],
  });
});

test('joined numbers of any set of one-digit classes are read back', () => {
  fc.assert(
    fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 1 }), (numbers) => {
      const existing = classes(8, 9);
      const parsed = parseClassShorthand(`8A${numbers.join('')}`, existing);
      expect(parsed.classes).toEqual(numbers.map((n) => `8A${n}`));
    }),
  );
});
