import { exportClassBook } from '../capabilities/class-book/export-class-book';
import { exportPersonalBooks } from '../capabilities/class-book/export-personal-books';
import { correctionDecide } from '../capabilities/corrections/correction-decide';
import { correctionRequest } from '../capabilities/corrections/correction-request';
import { correctionWithdraw } from '../capabilities/corrections/correction-withdraw';
import { exchangeTake } from '../capabilities/exchange/exchange-take';
import { heldDecide } from '../capabilities/held/held-decide';
import { heldSettle } from '../capabilities/held/held-settle';
import { exportLists } from '../capabilities/lists/export-lists';
import { lockApply } from '../capabilities/locks/lock-apply';
import { lockLift } from '../capabilities/locks/lock-lift';
import { lockRelease } from '../capabilities/locks/lock-release';
import { OPENING_ORDERS } from '../capabilities/locks/opening-orders';
import { reportOnTime } from '../capabilities/on-time/report-on-time';
import { pupilChange } from '../capabilities/pupils/pupil-change';
import { refusedDismiss } from '../capabilities/refused/refused-dismiss';
import { policyConfirm } from '../capabilities/regulation/policy-confirm';
import { regulationAdopt } from '../capabilities/regulation/regulation-adopt';
import { ruleChoose } from '../capabilities/regulation/rule-choose';
import { regulationRemoveRule, regulationSetRule } from '../capabilities/regulation/sentence-acts';
import { remarksWrite } from '../capabilities/remarks/remarks-write';
import {
  reminderDigest,
  reminderNudge,
  reminderUndo,
} from '../capabilities/reminders/reminder-acts';
import { reopeningAsk } from '../capabilities/reopening/reopening-ask';
import { reopeningDecide } from '../capabilities/reopening/reopening-decide';
import { reopeningWithdraw } from '../capabilities/reopening/reopening-withdraw';
import { resultApprove } from '../capabilities/results/result-approve';
import { resultComplete } from '../capabilities/results/result-complete';
import { resultReopen } from '../capabilities/results/result-reopen';
import { resultRetestChoice } from '../capabilities/results/result-retest-choice';
import { resultSpecialCase } from '../capabilities/results/result-special-case';
import { resultSubmit } from '../capabilities/results/result-submit';
import { resultSummarise } from '../capabilities/results/result-summarise';
import { rollConfirm, rollReopen } from '../capabilities/roll-call/roll-confirm';
import { rollDecide } from '../capabilities/roll-call/roll-decide';
import { rollTake } from '../capabilities/roll-call/roll-take';
import { setupStart } from '../capabilities/set-up/setup-start';
import { groupSet } from '../capabilities/subject-groups/group-set';
import { exportTranscripts } from '../capabilities/transcript/export-transcripts';
import { yearTurn } from '../capabilities/year/year-turn';
import type { OwedWork } from '../engine/act/owed-work';

/**
 * Every act, in the order in which a beat finishes what is left of them. By being in this list an act is dispatched,
 * finished by the beat where it was cut off, told to administrators while it waits, and cut off in tests around each of
 * its writes.
 */
export const ACTS = [
  yearTurn,
  setupStart,
  ruleChoose,
  policyConfirm,
  regulationAdopt,
  regulationSetRule,
  regulationRemoveRule,
  pupilChange,
  lockApply,
  lockRelease,
  lockLift,
  reopeningAsk,
  reopeningWithdraw,
  reopeningDecide(OPENING_ORDERS),
  resultSummarise,
  resultComplete,
  resultSubmit,
  resultApprove,
  resultReopen,
  resultRetestChoice,
  resultSpecialCase,
  remarksWrite,
  rollTake,
  rollDecide,
  rollConfirm,
  rollReopen,
  correctionRequest,
  correctionWithdraw,
  correctionDecide,
  refusedDismiss,
  heldDecide,
  heldSettle,
  exportClassBook,
  exportPersonalBooks,
  exportTranscripts,
  groupSet,
  exchangeTake,
  reportOnTime,
  exportLists,
  reminderNudge,
  reminderUndo,
  reminderDigest,
] as const;

/** The name of an act. */
export type ActName = (typeof ACTS)[number]['name'];

/** What acts leave to be finished, each kind of work once, in the order of the list. */
export const OWED_WORKS: readonly OwedWork[] = [
  ...new Set(ACTS.flatMap(({ owed }): readonly OwedWork[] => (owed === null ? [] : [owed]))),
];
