import type { Trace } from '../../engine/act/trail';
import { work } from '../../engine/act/work';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import { said } from '../../kernel/words/said';
import type { LedgerValue } from '../../ledger/ledger-data';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { withoutRule, withRule } from './pure/regulation-change';
import { policyWith } from './pure/regulation-effect';
import {
  type RuleInForce,
  type RuleTextRow,
  ruleOfRow,
  storedRule,
} from './pure/regulation-in-force';
import { REGULATION_RULES } from './pure/regulation-rules-table';
import type { OwedRuleSaying } from './pure/words/owed-rules-words';
import { regulationOf } from './regulation-state';
import { tellOpened } from './tell-opened';

function traceOf({ id }: RuleTextRow): Trace {
  return { chain: SCHOOL_CHAIN, commandId: ledgerId('regulation', 'rule', id) };
}

/** The rule as it held before; null: it is new. */
function before(session: Session, row: RuleTextRow): LedgerValue {
  const held = regulationOf(session)?.rules.find(({ ruleId }) => ruleId === row.ruleId);

  return held === undefined ? null : { article: held.article, ...storedRule(held.rule) };
}

function draftOf(row: RuleTextRow, held: LedgerValue): EntryDraft {
  const { regulationId, ruleId, article, text, after } = row;

  return {
    time: row.at,
    actor: row.by,
    role: row.role,
    meaning: 'rule',
    data: {
      regulation: { id: regulationId },
      sentence: { rule: ruleId, article, text, after },
      before: held,
    },
    reason: row.reason,
    commandId: traceOf(row).commandId,
  };
}

/** The rules in force once a row holds. */
function rulesAfter(session: Session, row: RuleTextRow): readonly RuleInForce[] {
  const { ruleId, article, at } = row;
  const rules = regulationOf(session)?.rules ?? [];
  const rule = row.text === '' ? null : ruleOfRow(row);

  return rule === null
    ? withoutRule(rules, ruleId)
    : withRule(rules, { ruleId, article, rule, at });
}

/** Sentences of the regulation that are written, changed or taken out: the ledger learns of one, then it holds. */
export const SENTENCE_WORK = work({
  title: said<OwedRuleSaying>('part.sentences'),
  turn: 'rules',
  table: REGULATION_RULES,
  isDone: ({ done }) => done !== '',
  chains: () => [SCHOOL_CHAIN],
  // What held before, read while the rows do not hold yet.
  books: ({ session, rows }) =>
    rows.map((row) => ({ row, held: before(session, row), rules: rulesAfter(session, row) })),
  writes: ({ session, rows }, changes) => ({
    lines: changes.map(({ row, held }) => ({
      ...traceOf(row),
      drafts: () => [draftOf(row, held)],
    })),
    control: () => {
      rows.forEach((row) => {
        session.control.put(REGULATION_RULES, { ...row, done: 'ok' });
      });
    },
    tell: () => {
      changes.forEach(({ row, rules }) => {
        tellOpened(session, policyWith(session.school.policy, rules), row);
      });
    },
  }),
  since: ({ at }) => at,
  words: ({ article, text }) => said<OwedRuleSaying>('owed.sentence', { article, text }),
});
