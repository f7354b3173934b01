import type { Trace } from '../../engine/act/trail';
import { work } from '../../engine/act/work';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import { said } from '../../kernel/words/said';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { presetById, rulesOfPreset } from './pure/regulation-change';
import { policyWith } from './pure/regulation-effect';
import { adoptedRow, type RegulationRow, storedRule } from './pure/regulation-in-force';
import { REGULATION_RULES } from './pure/regulation-rules-table';
import { REGULATIONS } from './pure/regulations-table';
import type { OwedRuleSaying } from './pure/words/owed-rules-words';
import { tellOpened } from './tell-opened';

function traceOf({ id }: RegulationRow): Trace {
  return { chain: SCHOOL_CHAIN, commandId: ledgerId('regulation', id) };
}

function rulesOf(row: RegulationRow) {
  return rulesOfPreset(presetById(row.preset), row);
}

function draftOf(session: Session, row: RegulationRow): EntryDraft {
  const { id, preset, name, number, date, effectiveFrom, boardDecision } = row;

  return {
    time: row.at,
    actor: row.by,
    role: row.role,
    meaning: 'rule',
    data: {
      regulation: { id, preset, name, number, date, effectiveFrom, boardDecision },
      sentences: rulesOf(row).map(({ ruleId, article, rule }) => ({
        rule: ruleId,
        article,
        ...storedRule(rule),
      })),
      before:
        adoptedRow(session.control.all(REGULATIONS).filter((each) => each.id !== id))?.id ?? null,
    },
    reason: row.reason,
    commandId: traceOf(row).commandId,
  };
}

/** Rules of the preset as rows of their own: from then on they are the school's. */
function putRules({ control }: Session, row: RegulationRow): void {
  const { id: regulationId, reason, by, role, at } = row;

  rulesOf(row).forEach(({ ruleId, article, rule }) => {
    const stored = storedRule(rule);

    control.put(REGULATION_RULES, {
      ...{ id: ruleId, ruleId, regulationId, article, ...stored },
      ...{ reason, by, role, at, done: 'ok' },
    });
  });
}

/** Adoptions of a regulation: the ledger learns of one with all its sentences, then its rules hold. */
export const ADOPTION_WORK = work({
  title: said<OwedRuleSaying>('part.adoption'),
  turn: 'rules',
  table: REGULATIONS,
  isDone: ({ done }) => done !== '',
  chains: () => [SCHOOL_CHAIN],
  books: () => null,
  writes: ({ session, rows }) => ({
    lines: rows.map((row) => ({ ...traceOf(row), drafts: () => [draftOf(session, row)] })),
    control: () => {
      rows.forEach((row) => {
        putRules(session, row);
        session.control.put(REGULATIONS, { ...row, done: 'ok' });
      });
    },
    tell: () => {
      rows.forEach((row) => {
        tellOpened(session, policyWith(session.school.policy, rulesOf(row)), row);
      });
    },
  }),
  since: ({ at }) => at,
  words: ({ name }) => said<OwedRuleSaying>('owed.adoption', { name }),
});
