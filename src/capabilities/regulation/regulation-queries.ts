import type { QueryCatalogue } from '../../contract/catalogue';
import type { QueryHandler } from '../../engine/handler';
import { SCHOOL_ALONE } from '../../engine/needs';
import type { Session } from '../../engine/session';
import {
  presetById,
  readSentence,
  rulesOfPreset,
  withoutRule,
  withRule,
} from './pure/regulation-change';
import { effectsOf, policyWith } from './pure/regulation-effect';
import { regulationFaults } from './pure/regulation-faults';
import type { RuleInForce } from './pure/regulation-in-force';
import type { RegulationPreview } from './pure/regulation-views';
import { regulationOf, regulationView, ruleView } from './regulation-state';

type Asked = QueryCatalogue['regulation.preview']['read'];

/** What a change leads to: the rules it writes, and all that hold then. */
interface Candidate {
  readonly written: readonly RuleInForce[];
  readonly rules: readonly RuleInForce[];
}

/** The rule nobody has written yet. */
const NEW_RULE = 'new';

function refused(refusal: RegulationPreview['refusal']): RegulationPreview {
  return { refusal, rules: [], problems: [], effects: [] };
}

function sentenceOf(
  asked: Extract<Asked, { change: 'set' }>,
  held: readonly RuleInForce[],
  at: string,
): Candidate | RegulationPreview {
  const reading = readSentence(asked);

  if (!reading.ok) {
    return refused(reading.refusal);
  }

  const ruleId = asked.ruleId === '' ? NEW_RULE : asked.ruleId;
  const article = held.find((rule) => rule.ruleId === ruleId)?.article ?? '';
  const written = { ruleId, article, rule: reading.rule, at };

  return { written: [written], rules: withRule(held, written) };
}

function candidateOf(session: Session, asked: Asked): Candidate | RegulationPreview {
  const held = regulationOf(session)?.rules ?? [];
  const at = session.nowIso;

  switch (asked.change) {
    case 'adopt': {
      const rules = rulesOfPreset(presetById(asked.preset), { id: NEW_RULE, at });

      return { written: rules, rules };
    }
    case 'set':
      return sentenceOf(asked, held, at);
    default:
      return { written: [], rules: withoutRule(held, asked.ruleId) };
  }
}

function preview(session: Session, asked: Asked): RegulationPreview {
  const candidate = candidateOf(session, asked);

  if ('refusal' in candidate) {
    return candidate;
  }

  const { classes, policy } = session.school;
  const { written, rules } = candidate;

  return {
    refusal: null,
    rules: written.map((rule) => ruleView(session, rule)),
    problems: regulationFaults(rules, classes, policy),
    effects: effectsOf(classes, { before: policy, after: policyWith(policy, rules) }, session.now),
  };
}

/** The school's regulation, and those it can begin with. */
export const regulationViewQuery: QueryHandler<'regulation.view'> = {
  name: 'regulation.view',
  needs: SCHOOL_ALONE,
  execute: ({ session }) => regulationView(session),
};

/** What a change of the regulation would mean now. Nothing is written; what it says is what the act then does. */
export const regulationPreview: QueryHandler<'regulation.preview'> = {
  name: 'regulation.preview',
  needs: SCHOOL_ALONE,
  execute: ({ session, payload }) => preview(session, payload),
};
