import { roleAt } from '../../contract/rights/role-at';
import { isRecorded } from '../../engine/act/recorded-commands';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { type Session, saveSession } from '../../engine/session';
import { isoDateOf } from '../../kernel/text/date-text';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import {
  gradesOf,
  isPending,
  pinText,
  type RuleRow,
  ruleRowFor,
} from '../results/pure/rule-choice';
import { rowText } from '../results/pure/rule-decision';
import { RULES_TABLE } from './pure/rules-table';
import { policyDigest, recordPolicy } from './record-policy';

/** What held before for the grades of a decision, a line a row. */
function before(session: Session, row: RuleRow): string {
  const rows = session.control.all(RULES_TABLE);
  const earlier = rows.slice(
    0,
    rows.findIndex(({ id }) => id === row.id),
  );
  const today = isoDateOf(Date.parse(row.at));
  const held = gradesOf(row).map((grade) =>
    ruleRowFor(earlier, { schoolYear: row.schoolYear, grade, today }),
  );

  return [...new Set(held)].map((one) => (one === null ? '' : rowText(one))).join('\n');
}

function draftOf(session: Session, row: RuleRow): EntryDraft {
  return {
    time: row.at,
    actor: row.by,
    role: roleAt(session.school, { email: row.by, at: row.at }, 'rule.choose'),
    meaning: 'rule',
    oldValue: before(session, row),
    newValue: rowText(row),
    reason: row.reason,
    refs: [
      pinText({ id: row.ruleSet, version: Number(row.version) }),
      `options:${row.options}`,
      `grades:${row.grades}`,
      `from:${row.from}`,
    ],
    commandId: ledgerId('rule', row.id),
  };
}

/**
 * Carries out a decision that stands in the table: the ledger learns of it, then the row holds. May be called again
 * after an interruption. Changes made by hand before are told first, so that the digest of the policy, which takes this
 * row in, hides none of them.
 */
export function carryOutDecision(session: Session, row: RuleRow, isResumed: boolean): RuleRow {
  const { control, ledger, context } = session;
  const done: RuleRow = { ...row, done: 'ok' };
  const isTold = isResumed && isRecorded(session, SCHOOL_CHAIN, ledgerId('rule', row.id));

  if (!isTold) {
    recordPolicy(session);
  }

  control.put(RULES_TABLE, done);

  if (!isTold) {
    ledger.append(SCHOOL_CHAIN, [draftOf(session, row)], context.sha256);
    ledger.setMarker(SCHOOL_CHAIN, policyDigest(session));
  }

  saveSession(session);

  return done;
}

/** Finishes decisions that were interrupted. Comes before {@link recordPolicy}, which would take them for hand-made. */
export function finishDecisions(session: Session): void {
  session.control
    .all(RULES_TABLE)
    .filter(isPending)
    .forEach((row) => {
      carryOutDecision(session, row, true);
    });
}
