import type { CommandCatalogue } from '../../domain/commands/catalogue';
import type { CommandHandler } from '../handler';
import { correctionDecide } from './correction-decide';
import { correctionRequest } from './correction-request';
import { correctionWithdraw } from './correction-withdraw';
import { exportClassBook } from './export-class-book';
import { healthReport } from './health-report';
import { jobContinue } from './job-continue';
import { jobStop } from './job-stop';
import { lockApply } from './lock-apply';
import { lockRelease } from './lock-release';
import { policyConfirm } from './policy-confirm';
import { pupilChange } from './pupil-change';
import { refusedDismiss } from './refused-dismiss';
import { resultApprove } from './result-approve';
import { resultComplete } from './result-complete';
import { resultReopen } from './result-reopen';
import { resultRetestChoice } from './result-retest-choice';
import { resultSpecialCase } from './result-special-case';
import { resultSubmit } from './result-submit';
import { resultSummarise } from './result-summarise';
import { ruleChoose } from './rule-choose';
import { setupPreview } from './setup-preview';
import { setupStart } from './setup-start';

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
