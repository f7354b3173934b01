import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { AppError } from '../../kernel/app-error';
import { requireSentence, withoutRule, withRule } from './pure/regulation-change';
import { type RuleInForce, storedRule } from './pure/regulation-in-force';
import { regulationView, requirePossible, requireRegulation } from './regulation-state';
import { SENTENCE_WORK } from './sentence-work';

type SetCall = ActCall<'regulation.setRule'>;
type RemoveCall = ActCall<'regulation.removeRule'>;

/** What every row of a sentence says of who wrote it. */
function writtenBy({ session, person, id, payload }: SetCall | RemoveCall) {
  return {
    id,
    regulationId: requireRegulation(session).row.id,
    reason: payload.reason,
    by: person.email,
    role: person.role,
    at: session.nowIso,
    done: '',
  };
}

function requireRule(session: SetCall['session'], ruleId: string): RuleInForce {
  const found = requireRegulation(session).rules.find((rule) => rule.ruleId === ruleId);

  if (found === undefined) {
    throw new AppError('NOT_FOUND', { what: 'điều khoản này của quy chế' });
  }

  return found;
}

function ruleIdOf({ id, payload }: SetCall): string {
  return payload.ruleId === '' ? id : payload.ruleId;
}

function checkSet(call: SetCall): null {
  const { session, payload } = call;
  const rule = requireSentence(payload);
  const { rules } = requireRegulation(session);

  if (payload.ruleId !== '') {
    requireRule(session, payload.ruleId);
  }

  const written = { ruleId: ruleIdOf(call), article: payload.article, rule, at: session.nowIso };
  requirePossible(session, withRule(rules, written));

  return null;
}

/**
 * A sentence of the regulation is written anew or changed, as far as every word of it is understood.
 * @throws AppError PHRASE_NOT_UNDERSTOOD naming the word, REGULATION_IMPOSSIBLE, NOT_FOUND.
 */
export const regulationSetRule = rowAct({
  name: 'regulation.setRule',
  work: SENTENCE_WORK,
  giver: ({ by, at }) => ({ email: by, at }),
  isSame: ({ text }) => text !== '',
  check: checkSet,
  draft: (call: SetCall) => ({
    ...writtenBy(call),
    ruleId: ruleIdOf(call),
    article: call.payload.article,
    ...storedRule(requireSentence(call.payload)),
  }),
  answer: ({ session }) => regulationView(session),
});

/**
 * A sentence is taken out of the regulation.
 * @throws AppError NOT_FOUND, REGULATION_IMPOSSIBLE.
 */
export const regulationRemoveRule = rowAct({
  name: 'regulation.removeRule',
  work: SENTENCE_WORK,
  giver: ({ by, at }) => ({ email: by, at }),
  isSame: ({ text, ruleId }, { payload }) => text === '' && ruleId === payload.ruleId,
  check: ({ session, payload }: RemoveCall) => {
    const { rules } = requireRegulation(session);
    requireRule(session, payload.ruleId);
    requirePossible(session, withoutRule(rules, payload.ruleId));

    return null;
  },
  draft: (call: RemoveCall) => ({
    ...writtenBy(call),
    ruleId: call.payload.ruleId,
    article: requireRule(call.session, call.payload.ruleId).article,
    text: '',
    after: '',
  }),
  answer: ({ session }) => regulationView(session),
});
