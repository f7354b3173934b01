import fc from 'fast-check';
import {
  DEFAULT_OPTIONS,
  withDefaults,
} from '../../../../../src/capabilities/results/pure/grading/grading-options';
import { KNOWN_RULE_SETS } from '../../../../../src/capabilities/results/pure/grading/known-rule-sets';
import {
  checkOptions,
  fullOptions,
  OPTION_RULES,
  optionsOfRuleSet,
  withoutDefaults,
} from '../../../../../src/capabilities/results/pure/grading/option-rules';
import { OPTION_TEXTS } from '../../../../../src/capabilities/results/pure/grading-words/option-texts';
import { AppError } from '../../../../../src/kernel/app-error';

test('every option of the rules is described once, its default first among its values', () => {
  expect(OPTION_RULES.map(({ id }) => id).sort()).toEqual(Object.keys(DEFAULT_OPTIONS).sort());
  expect(OPTION_RULES.map(({ id, values }) => [id, values[0]])).toEqual(
    OPTION_RULES.map(({ id }) => [id, DEFAULT_OPTIONS[id]]),
  );
});

test('every value has words in both languages, and no word is without a value', () => {
  for (const { id, values } of OPTION_RULES) {
    expect([id, Object.keys(OPTION_TEXTS[id].values)]).toEqual([id, values.map(String)]);
  }
});

test('options name only rule sets that exist', () => {
  const known = KNOWN_RULE_SETS.map(({ id }) => id);

  expect(OPTION_RULES.flatMap(({ articles }) => Object.keys(articles))).toEqual(
    expect.arrayContaining(known),
  );
  expect(
    OPTION_RULES.flatMap(({ articles }) => Object.keys(articles)).filter(
      (id) => !known.includes(id),
    ),
  ).toEqual([]);
});

test.each([
  ['tt22', ['adjustmentReading', 'adjustmentSubjects', 'bothFailed', 'absenceLimit']],
  ['tt26', ['goodToPoor', 'absenceLimit']],
  ['constructor', []],
])('%s knows %j', (ruleSet, expected) => {
  expect(optionsOfRuleSet(ruleSet).map(({ id }) => id)).toEqual(expected);
});

test.each([
  ['tt22', { adjustmentReading: 'remove', adjustmentSubjects: 'scoreOnly' }],
  ['tt22', {}],
  ['tt58', { goodToPoor: 'asKha' }],
])('%s takes %j', (ruleSet, options) => {
  expect(checkOptions(ruleSet, options)).toEqual(options);
});

test.each<[string, Record<string, unknown>]>([
  ['tt22', { adjustmentReading: 'maybe' }],
  ['tt22', { adjustmentReading: ['remove'] }],
  ['tt22', { absenceLimit: 60 }],
  ['tt22', { absenceLimit: '45' }],
  ['tt22', { goodToPoor: 'asKha' }],
  ['tt22', { rounding: 'down' }],
  ['tt22', { constructor: 'x' }],
  ['tt58', { adjustmentReading: 'remove' }],
])('%s refuses %j', (ruleSet, options) => {
  expect(() => checkOptions(ruleSet, options)).toThrow(AppError);
});

test('leaving defaults out and filling them in again gives the same reading', () => {
  const arbitrary = fc.record(
    {
      adjustmentReading: fc.constantFrom('replace' as const, 'remove' as const),
      adjustmentSubjects: fc.constantFrom('all' as const, 'scoreOnly' as const),
      bothFailed: fc.constantFrom('notPromoted' as const, 'bothRemedies' as const),
      absenceLimit: fc.constantFrom(45),
      goodToPoor: fc.constantFrom('none' as const, 'asKha' as const),
    },
    { requiredKeys: [] },
  );

  fc.assert(
    fc.property(arbitrary, (options) => {
      const short = withoutDefaults(options);

      expect(withDefaults(short)).toEqual(withDefaults(options));
      expect(withoutDefaults(withDefaults(options))).toEqual(short);
    }),
  );
});

test('a decision writes every option of its rule set out', () => {
  expect(fullOptions('tt22', { bothFailed: 'bothRemedies', goodToPoor: 'asKha' })).toEqual({
    adjustmentReading: 'replace',
    adjustmentSubjects: 'all',
    bothFailed: 'bothRemedies',
    absenceLimit: 45,
  });
});
