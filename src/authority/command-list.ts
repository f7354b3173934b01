import { exportClassBook } from '../capabilities/class-book/export-class-book';
import { correctionDecide } from '../capabilities/corrections/correction-decide';
import { correctionRequest } from '../capabilities/corrections/correction-request';
import { correctionWithdraw } from '../capabilities/corrections/correction-withdraw';
import { healthReport } from '../capabilities/health/health-report';
import { jobContinue } from '../capabilities/jobs/job-continue';
import { jobStop } from '../capabilities/jobs/job-stop';
import { lockApply } from '../capabilities/locks/lock-apply';
import { lockRelease } from '../capabilities/locks/lock-release';
import { pupilChange } from '../capabilities/pupils/pupil-change';
import { refusedDismiss } from '../capabilities/refused/refused-dismiss';
import { policyConfirm } from '../capabilities/regulation/policy-confirm';
import { ruleChoose } from '../capabilities/regulation/rule-choose';
import { resultApprove } from '../capabilities/results/result-approve';
import { resultComplete } from '../capabilities/results/result-complete';
import { resultReopen } from '../capabilities/results/result-reopen';
import { resultRetestChoice } from '../capabilities/results/result-retest-choice';
import { resultSpecialCase } from '../capabilities/results/result-special-case';
import { resultSubmit } from '../capabilities/results/result-submit';
import { resultSummarise } from '../capabilities/results/result-summarise';
import { setupPreview } from '../capabilities/set-up/setup-preview';
import { setupStart } from '../capabilities/set-up/setup-start';
import type { CommandCatalogue } from '../contract/catalogue';
import type { CommandHandler } from '../engine/handler';

/** A handler whose name and types belong together, whichever command it is. */
export type AnyCommand = {
  [Name in keyof CommandCatalogue]: CommandHandler<Name>;
}[keyof CommandCatalogue];

/** Every command. Adding one = its types in the catalogue, one file here, one line in this list. */
export const COMMANDS: readonly AnyCommand[] = [
  setupPreview,
  setupStart,
  jobContinue,
  jobStop,
  lockApply,
  lockRelease,
  policyConfirm,
  correctionRequest,
  correctionWithdraw,
  correctionDecide,
  pupilChange,
  exportClassBook,
  resultSummarise,
  resultComplete,
  resultSubmit,
  resultApprove,
  resultReopen,
  resultRetestChoice,
  resultSpecialCase,
  ruleChoose,
  refusedDismiss,
  healthReport,
];
