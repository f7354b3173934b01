import type { CommandCatalogue } from '../../contract/catalogue';
import type { CommandHandler } from '../../engine/handler';
import type { Person } from '../../engine/person';
import { type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { isPerson } from '../../school/people/person-at';
import type { RuleRow } from '../results/pure/rule-choice';
import { checkDecision, decisionRow } from '../results/pure/rule-decision';
import { RULES_TABLE } from './pure/rules-table';
import { carryOutDecision } from './rule-decisions';
import { gradesOfSchool, ruleChoiceView } from './rules-view';

type Payload = CommandCatalogue['rule.choose']['read'];

function write(
  call: { readonly session: Session; readonly person: Person; readonly id: string },
  payload: Payload,
): RuleRow {
  const { session, person, id } = call;
  const { schoolYear } = session.configuration;

  checkDecision(
    {
      schoolYear,
      today: session.today,
      grades: gradesOfSchool(session.school),
      rows: session.control.all(RULES_TABLE),
    },
    payload,
  );
  const row = decisionRow(payload, { id, schoolYear, by: person.email, at: session.nowIso });
  session.control.put(RULES_TABLE, row);
  saveSession(session);

  return row;
}

/**
 * The principal decides by which version of which rules, read how, results of some grades are made from a day on. A
 * decision is a new row; no older one changes, and no approved result moves: it is made by what its approval pinned.
 */
export const ruleChoose: CommandHandler<'rule.choose'> = {
  name: 'rule.choose',
  execute: ({ session, person, id, payload }) => {
    const existing = session.control.find(RULES_TABLE, id);

    if (
      existing !== null &&
      !isPerson(session.school, person.member, { email: existing.by, at: existing.at })
    ) {
      throw new AppError('BAD_INPUT', { field: 'id', value: id });
    }

    const isSettled = existing !== null && existing.done !== '';
    const row = existing ?? write({ session, person, id }, payload);

    return ruleChoiceView(
      session,
      isSettled ? row : carryOutDecision(session, row, existing !== null),
    );
  },
};
