import { roleAt } from '../../contract/rights/role-at';
import type { Trace } from '../../engine/act/trail';
import { work } from '../../engine/act/work';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import { isoDateOf } from '../../kernel/text/date-text';
import { said } from '../../kernel/words/said';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { gradesOf, isPending, type RuleRow, ruleRowFor } from '../results/pure/rule-choice';
import { ruleData, ruleSaid } from '../results/pure/rule-decision';
import { RULES_TABLE } from './pure/rules-table';
import type { OwedRuleSaying } from './pure/words/owed-rules-words';
import { policyDigest, recordPolicy } from './record-policy';

/** What held before for the grades of a decision, each row once; null = what the circulars say. */
function before(session: Session, row: RuleRow) {
  const rows = session.control.all(RULES_TABLE);
  const earlier = rows.slice(
    0,
    rows.findIndex(({ id }) => id === row.id),
  );
  const today = isoDateOf(Date.parse(row.at));
  const held = gradesOf(row).map((grade) =>
    ruleRowFor(earlier, { schoolYear: row.schoolYear, grade, today }),
  );

  return [...new Set(held)].map((one) => (one === null ? null : ruleData(one)));
}

function traceOf({ id }: RuleRow): Trace {
  return { chain: SCHOOL_CHAIN, commandId: ledgerId('rule', id) };
}

function draftOf(session: Session, row: RuleRow): EntryDraft {
  return {
    time: row.at,
    actor: row.by,
    role: roleAt(session.school, { email: row.by, at: row.at }, 'rule.choose'),
    meaning: 'rule',
    data: { ...ruleData(row), before: before(session, row) },
    reason: row.reason,
    commandId: traceOf(row).commandId,
  };
}

/**
 * Decisions on rules: the ledger learns of one, then its row holds. Changes made by hand before are told first, so that
 * the digest of the policy, which takes the row in, hides none of them. It comes before {@link recordPolicy} in a beat,
 * which would take the row for hand-made.
 */
export const RULE_WORK = work({
  title: said<OwedRuleSaying>('part.rules'),
  turn: 'rules',
  table: RULES_TABLE,
  isDone: (row) => !isPending(row),
  chains: () => [SCHOOL_CHAIN],
  books: ({ session, rows, trail }) => {
    if (rows.some((row) => !trail.has(traceOf(row)))) {
      recordPolicy(session);
    }
  },
  writes: ({ session, rows }) => ({
    lines: rows.map((row) => ({
      ...traceOf(row),
      drafts: () => {
        session.ledger.setMarker(SCHOOL_CHAIN, policyDigest(session));

        return [draftOf(session, row)];
      },
    })),
    control: () => {
      rows.forEach((row) => {
        session.control.put(RULES_TABLE, { ...row, done: 'ok' });
      });
    },
  }),
  since: ({ at }) => at,
  words: (row) => said<OwedRuleSaying>('owed.rules', { decision: ruleSaid(row) }),
});
