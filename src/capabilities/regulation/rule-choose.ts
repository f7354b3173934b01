import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { checkDecision, decisionRow } from '../results/pure/rule-decision';
import { RULES_TABLE } from './pure/rules-table';
import { RULE_WORK } from './rule-work';
import { gradesOfSchool, ruleChoiceView } from './rules-view';

/**
 * The principal decides by which version of which rules, read how, results of some grades are made from a day on. A
 * decision is a new row; no older one changes, and no approved result moves: it is made by what its approval pinned.
 */
export const ruleChoose = rowAct({
  name: 'rule.choose',
  work: RULE_WORK,
  giver: ({ by, at }) => ({ email: by, at }),
  check: ({ session, payload }: ActCall<'rule.choose'>) => {
    const { school, control, configuration, today } = session;

    checkDecision(
      {
        schoolYear: configuration.schoolYear,
        today,
        grades: gradesOfSchool(school),
        rows: control.all(RULES_TABLE),
      },
      payload,
    );

    return null;
  },
  draft: ({ session, person, id, payload }) =>
    decisionRow(payload, {
      id,
      schoolYear: session.configuration.schoolYear,
      by: person.email,
      at: session.nowIso,
    }),
  answer: ({ session }, { row }) => ruleChoiceView(session, row),
});
