import type {
  RuleOptionView,
  RuleSetView,
  RulesView,
} from '../../../src/capabilities/regulation/pure/rule-views';
import { DEFAULT_OPTIONS } from '../../../src/capabilities/results/pure/grading/grading-options';
import { KNOWN_RULE_SETS } from '../../../src/capabilities/results/pure/grading/known-rule-sets';
import {
  fullOptions,
  optionsOfRuleSet,
} from '../../../src/capabilities/results/pure/grading/option-rules';
import { OPTION_TEXTS } from '../../../src/capabilities/results/pure/grading-words/option-texts';

const GRADES = [6, 7, 8, 9];

function optionViews(ruleSet: string): readonly RuleOptionView[] {
  return optionsOfRuleSet(ruleSet).map(({ id, articles, values }) => ({
    id,
    name: OPTION_TEXTS[id].name,
    meaning: OPTION_TEXTS[id].meaning,
    article: articles[ruleSet]!,
    byDefault: DEFAULT_OPTIONS[id],
    values: values.map((value) => ({ value, text: OPTION_TEXTS[id].values[String(value)]! })),
  }));
}

const ruleSets: readonly RuleSetView[] = KNOWN_RULE_SETS.map(({ id, version, name }) => ({
  id,
  version,
  name,
  options: optionViews(id),
  lawfulFor: id === 'tt22' ? GRADES : [],
}));

const name = KNOWN_RULE_SETS.find(({ id }) => id === 'tt22')!.name;
const start = { ruleSet: 'tt22', version: 1, name, options: fullOptions('tt22', {}), from: null };
const chosen = {
  ...start,
  options: fullOptions('tt22', { adjustmentSubjects: 'scoreOnly' }),
  from: '2026-10-05',
};
const coming = { ...start, options: fullOptions('tt22', {}), from: '2027-01-18' };

/** Grades 6 to 8 by the defaults; grade 9 with a reading of its own, and another one coming. */
export const RULES: RulesView = {
  schoolYear: '2026-2027',
  today: '2026-11-22',
  earliest: '2026-08-01',
  latest: '2027-08-31',
  ruleSets,
  grades: GRADES.map((grade) =>
    grade === 9
      ? { grade, inForce: chosen, fault: null, planned: [coming] }
      : { grade, inForce: start, fault: null, planned: [] },
  ),
  history: [
    {
      ...coming,
      id: 'q3',
      grades: [9],
      by: 'Đoàn Thị Bích Thủy',
      at: '2026-11-20T02:00:00Z',
      reason: 'Nghị quyết hội đồng 12/NQ-THCSHS ngày 19/11/2026',
      state: 'planned',
    },
    {
      ...chosen,
      id: 'q2',
      grades: [9],
      by: 'Đoàn Thị Bích Thủy',
      at: '2026-10-05T02:00:00Z',
      reason: 'Nghị quyết hội đồng 08/NQ-THCSHS ngày 03/10/2026',
      state: 'inForce',
    },
    {
      ...start,
      id: 'mac-dinh-1',
      grades: [6, 7, 8, 9, 10, 11, 12],
      by: '',
      at: null,
      reason: 'Theo lộ trình của thông tư',
      state: 'inForce',
    },
  ],
  approved: [
    { classId: '6A1', grade: 6, term: 1, ruleSet: 'tt22@1', at: '2026-11-18T03:10:00Z' },
    { classId: '9A2', grade: 9, term: 1, ruleSet: 'tt22@1', at: '2026-11-19T08:45:00Z' },
  ],
  submitted: [{ classId: '7A3', grade: 7, term: 1, ruleSet: 'tt22@1', at: '2026-11-20T09:00:00Z' }],
  mayChoose: true,
};
