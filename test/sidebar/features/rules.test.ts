import {
  effectsOf,
  freshDraft,
  gradesTogether,
  rulePayload,
  ruleProblems,
  withGrades,
  withRules,
} from '../../../sidebar/features/rules/rule-draft';
import type { RulesView } from '../../../src/capabilities/regulation/pure/rule-views';
import { RULES } from '../gallery/sample-rules';

const draft = { ...freshDraft(RULES), reason: 'Nghị quyết' };

test('a fresh form is for every grade, from today, with what is in force for the first', () => {
  expect(draft).toMatchObject({
    grades: [6, 7, 8, 9],
    rules: 'tt22@1',
    from: '2026-11-22',
    options: { adjustmentReading: 'replace', adjustmentSubjects: 'all' },
  });
  expect(ruleProblems(RULES, draft)).toEqual({});
});

test('choosing the rules again takes the readings of the grade chosen', () => {
  const nine = withRules(RULES, withGrades(RULES, draft, [9]), 'tt22@1');

  expect(nine.options.adjustmentSubjects).toBe('scoreOnly');
  expect(withRules(RULES, draft, 'tt99@1')).toMatchObject({ rules: '', options: {} });
});

test('rules that do not hold for a grade give way, and none at all is a problem', () => {
  const [tt58, tt26, tt22] = RULES.ruleSets;
  const view: RulesView = {
    ...RULES,
    ruleSets: [tt58!, { ...tt26!, lawfulFor: [9] }, { ...tt22!, lawfulFor: [6, 7, 8] }],
  };
  const mixed = withGrades(view, draft, [9, 6]);

  expect(withGrades(view, draft, [9]).rules).toBe('tt26@1');
  expect(withGrades(view, draft, [9]).options).toEqual({ goodToPoor: 'none', absenceLimit: 45 });
  expect(mixed).toMatchObject({ grades: [6, 9], rules: '' });
  expect(ruleProblems(view, mixed)).toEqual({ rules: 'rules.noRuleSet' });
});

test('of two versions the newer one is offered first', () => {
  const tt22 = RULES.ruleSets[2]!;
  const view = { ...RULES, ruleSets: [...RULES.ruleSets, { ...tt22, version: 2 }] };

  expect(freshDraft(view).rules).toBe('tt22@2');
});

test.each([
  [{ grades: [] }, { grades: 'rules.needGrades' }],
  [{ from: '2026-07-31' }, { from: 'rules.needStart' }],
  [{ from: '' }, { from: 'rules.needStart' }],
  [{ from: '2027-09-01' }, { from: 'rules.needStart' }],
  [{ reason: '  ' }, { reason: 'rules.needReason' }],
])('%j is pointed out', (more, problems) => {
  expect(ruleProblems(RULES, { ...draft, ...more })).toEqual(problems);
});

test('the command gets grades, rules, every option, day and grounds', () => {
  expect(rulePayload(RULES, { ...draft, reason: ' Nghị quyết ' })).toEqual({
    grades: [6, 7, 8, 9],
    ruleSet: 'tt22',
    version: 1,
    options: draft.options,
    from: '2026-11-22',
    reason: 'Nghị quyết',
  });
});

test('what a decision touches: submitted results of its grades; what it leaves: approved ones', () => {
  const other = { ...draft, options: { ...draft.options, bothFailed: 'bothRemedies' } };
  const ids = (results: readonly { readonly classId: string }[]) =>
    results.map(({ classId }) => classId);
  const all = effectsOf(RULES, other);
  const nine = effectsOf(RULES, { ...other, grades: [9], from: '2027-01-01' });

  expect([ids(all.submitted), ids(all.approved)]).toEqual([['7A3'], ['6A1', '9A2']]);
  expect(all).toMatchObject({ isSame: false, isLater: false });
  expect([ids(nine.submitted), ids(nine.approved)]).toEqual([[], ['9A2']]);
  expect(nine.isLater).toBe(true);
});

test('the same rules again change nothing, but only where all grades have them', () => {
  expect(effectsOf(RULES, { ...draft, grades: [6, 7] }).isSame).toBe(true);
  expect(effectsOf(RULES, draft).isSame).toBe(false);
  // Grade 9 goes back to the defaults on 18 January anyway.
  expect(effectsOf(RULES, { ...draft, from: '2027-01-17' }).isSame).toBe(false);
  expect(effectsOf(RULES, { ...draft, from: '2027-01-18' }).isSame).toBe(true);
});

test('grades under the same rules stand together', () => {
  expect(gradesTogether(RULES.grades).map(({ grades }) => grades)).toEqual([[6, 7, 8], [9]]);
});
