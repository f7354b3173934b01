import { lawfulRuleSets } from '../../../../../src/capabilities/results/pure/grading/lawful-rule-sets';

test.each([
  ['2026-2027', 6, ['tt22']],
  ['2023-2024', 8, ['tt22']],
  ['2023-2024', 9, ['tt26']],
  ['2020-2021', 6, ['tt26']],
  ['2019-2020', 12, ['tt58']],
  ['2035-2036', 7, ['tt22']],
  ['2001-2002', 7, []],
  ['2026-2027', 5, []],
])('in %s grade %i may be judged by %j', (schoolYear, grade, expected) => {
  expect(lawfulRuleSets(schoolYear, grade)).toEqual(expected);
});

test('a year with two rule sets in its roll-out allows both', () => {
  const row = (id: string) => ({
    schoolYear: '2030-2031',
    grades: [6],
    ruleSet: { id, version: 1 },
  });

  expect(lawfulRuleSets('2031-2032', 6, [row('tt22'), row('ttx'), row('ttx')])).toEqual([
    'tt22',
    'ttx',
  ]);
});
