import type { RuleChoiceInput } from '../../../../src/capabilities/regulation/pure/rule-views';
import { defaultRuleRows } from '../../../../src/capabilities/results/pure/default-rules';
import { TT22 } from '../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { ruleChoiceFor } from '../../../../src/capabilities/results/pure/rule-choice';
import {
  checkDecision,
  type DecisionFacts,
  decisionRow,
  ruleData,
  ruleSaid,
} from '../../../../src/capabilities/results/pure/rule-decision';
import { AppError } from '../../../../src/kernel/app-error';
import { daysOfSchoolYear } from '../../../../src/school/calendar/school-year';
import { sayBoth } from '../../../../src/words/say-both';

const FACTS: DecisionFacts = {
  schoolYear: '2026-2027',
  today: '2026-11-21',
  grades: [6, 7],
  rows: defaultRuleRows('2026-2027'),
};

const INPUT: RuleChoiceInput = {
  grades: [6],
  ruleSet: 'tt22',
  version: 1,
  options: { adjustmentReading: 'remove' },
  from: '2026-11-21',
  reason: 'Nghị quyết hội đồng',
};

const GIVEN = {
  id: 'lenh-01',
  schoolYear: '2026-2027',
  by: 'ht@hoamai.edu.vn',
  at: '2026-11-21T01:00:00.000Z',
};

function refusal(facts: Partial<DecisionFacts>, input: Partial<RuleChoiceInput>): unknown {
  try {
    checkDecision({ ...FACTS, ...facts }, { ...INPUT, ...input });
  } catch (thrown) {
    return thrown instanceof AppError ? [thrown.code, thrown.details] : thrown;
  }

  return null;
}

test.each<[string, Partial<DecisionFacts>, Partial<RuleChoiceInput>]>([
  ['today', {}, {}],
  ['later', {}, { from: '2027-08-31' }],
  ['from a day of this year that has gone', {}, { from: '2026-08-01' }],
  ['for every grade', {}, { grades: [7, 6] }],
  ['with no reading named', {}, { options: {} }],
  [
    'old rules in the old year they were in force',
    { schoolYear: '2023-2024', grades: [8, 9], rows: [], today: '2023-10-01' },
    { ruleSet: 'tt26', grades: [9], options: { goodToPoor: 'asKha' }, from: '2023-10-01' },
  ],
  [
    'a year nobody has written a default for',
    { schoolYear: '2031-2032', rows: [], today: '2031-10-01' },
    { from: '2031-10-01' },
  ],
  ['a new version of the rules', { known: [TT22, { ...TT22, version: 2 }] }, { version: 2 }],
])('a decision is taken: %s', (_, facts, input) => {
  expect(refusal(facts, input)).toBeNull();
});

test.each<[string, Partial<DecisionFacts>, Partial<RuleChoiceInput>, string]>([
  ['no reason', {}, { reason: '' }, 'REASON_REQUIRED'],
  ['no grade', {}, { grades: [] }, 'BAD_INPUT'],
  ['a grade the school does not have', {}, { grades: [6, 9] }, 'BAD_INPUT'],
  ['an unknown rule set', {}, { ruleSet: 'tt27' }, 'NOT_FOUND'],
  ['an unknown version', {}, { version: 2 }, 'NOT_FOUND'],
  ['rules that no longer hold', {}, { ruleSet: 'tt26', options: {} }, 'RULE_NOT_LAWFUL'],
  [
    'rules that did not hold yet',
    { schoolYear: '2023-2024', grades: [9], rows: [] },
    { grades: [9] },
    'RULE_NOT_LAWFUL',
  ],
  [
    'rules not written for the grade',
    { known: [{ ...TT22, grades: [7] }] },
    { grades: [7, 6] },
    'RULE_NOT_LAWFUL',
  ],
  ['an option of other rules', {}, { options: { goodToPoor: 'asKha' } }, 'BAD_INPUT'],
  ['a day that does not exist', {}, { from: '2026-11-31' }, 'BAD_INPUT'],
  ['a day before the school year', {}, { from: '2026-07-31' }, 'RULE_OUTSIDE_YEAR'],
  ['a day after the school year', {}, { from: '2027-09-01' }, 'RULE_OUTSIDE_YEAR'],
])('a decision is refused: %s', (_, facts, input, code) => {
  expect(refusal(facts, input)).toMatchObject([code, expect.anything()]);
});

test('a refusal names the rules that are in force instead', () => {
  expect(refusal({}, { ruleSet: 'tt58', options: {} })).toEqual([
    'RULE_NOT_LAWFUL',
    {
      rules: 'Thông tư 58/2011/TT-BGDĐT',
      grade: 6,
      schoolYear: '2026-2027',
      lawful: TT22.name,
    },
  ]);
});

test('a day before the decision in force would never hold and is refused; a coming decision is no obstacle', () => {
  const taken = (from: string) => ({
    ...decisionRow({ ...INPUT, from }, GIVEN),
    done: 'ok',
  });

  expect(refusal({ rows: [...FACTS.rows, taken('2026-11-10')] }, { from: '2026-11-09' })).toEqual([
    'RULE_OVERTAKEN',
    { from: '09/11/2026', grade: 6, since: '10/11/2026' },
  ]);
  expect(
    refusal({ rows: [...FACTS.rows, taken('2026-11-10')] }, { from: '2026-11-10' }),
  ).toBeNull();
  expect(
    refusal({ rows: [...FACTS.rows, taken('2027-01-11')] }, { from: '2026-11-21' }),
  ).toBeNull();
});

test('a row says all by itself, and holds only when it is done', () => {
  const row = decisionRow({ ...INPUT, grades: [7, 6, 7] }, GIVEN);
  const at = { schoolYear: '2026-2027', grade: 7, today: '2026-11-21' };

  expect(row).toMatchObject({
    grades: '6; 7',
    version: '1',
    options:
      '{"adjustmentReading":"remove","adjustmentSubjects":"all","bothFailed":"notPromoted","absenceLimit":45}',
    done: '',
  });
  expect(ruleChoiceFor([...FACTS.rows, row], at).options).toEqual({});
  expect(ruleChoiceFor([...FACTS.rows, { ...row, done: 'ok' }], at)).toEqual({
    pin: { id: 'tt22', version: 1 },
    options: { adjustmentReading: 'remove' },
  });
  expect(sayBoth(ruleSaid({ ...row, from: '' }))).toEqual({
    vi: 'Khối 6; 7: Thông tư 22/2021/TT-BGDĐT, phiên bản 1 từ đầu năm học',
    en: 'Grades 6; 7: Circular 22/2021/TT-BGDĐT, version 1 from the beginning of the school year',
  });
  expect(ruleData(row)).toEqual({
    grades: [6, 7],
    rules: 'tt22@1',
    options: row.options,
    from: '2026-11-21',
  });
});

test('a school year runs from August to the end of re-tests', () => {
  expect(daysOfSchoolYear('2026-2027')).toEqual({ first: '2026-08-01', last: '2027-08-31' });
});
