import { ALARMS_CONTRACT } from '../capabilities/alarms/alarms-contract';
import { ARCHIVE_CONTRACT } from '../capabilities/archive/archive-contract';
import { CORRECTIONS_CONTRACT } from '../capabilities/corrections/corrections-contract';
import { EXCHANGE_CONTRACT } from '../capabilities/exchange/exchange-contract';
import { HELD_CONTRACT } from '../capabilities/held/held-contract';
import { MARKS_CONTRACT } from '../capabilities/history/marks-contract';
import { HOME_CONTRACT } from '../capabilities/home/home-contract';
import { JOBS_CONTRACT } from '../capabilities/jobs/jobs-contract';
import { LISTS_CONTRACT } from '../capabilities/lists/lists-contract';
import { LOCKS_CONTRACT } from '../capabilities/locks/locks-contract';
import { ON_TIME_CONTRACT } from '../capabilities/on-time/on-time-contract';
import { SCHOOL_CONTRACT } from '../capabilities/overview/school-contract';
import { PAPER_CHECK_CONTRACT } from '../capabilities/paper-check/paper-check-contract';
import { PROGRESS_CONTRACT } from '../capabilities/progress/progress-contract';
import { PROOF_CONTRACT } from '../capabilities/proof/proof-contract';
import { PUPILS_CONTRACT } from '../capabilities/pupils/pupils-contract';
import { REGULATION_CONTRACT } from '../capabilities/regulation/regulation-contract';
import { RULES_CONTRACT } from '../capabilities/regulation/rules-contract';
import { REMARKS_CONTRACT } from '../capabilities/remarks/remarks-contract';
import { REMINDERS_CONTRACT } from '../capabilities/reminders/reminders-contract';
import { REOPENING_CONTRACT } from '../capabilities/reopening/reopening-contract';
import { RESULTS_CONTRACT } from '../capabilities/results/results-contract';
import { ROLL_CALL_CONTRACT } from '../capabilities/roll-call/roll-call-contract';
import { SET_UP_CONTRACT } from '../capabilities/set-up/set-up-contract';
import { SUBJECT_GROUPS_CONTRACT } from '../capabilities/subject-groups/subject-groups-contract';
import { TRANSCRIPT_CONTRACT } from '../capabilities/transcript/transcript-contract';
import { YEAR_CONTRACT } from '../capabilities/year/year-contract';

/** Everything the school's side can be asked: types, known names and rights of roles follow from this list. */
export const CONTRACT_LIST = [
  ...ALARMS_CONTRACT,
  ...SCHOOL_CONTRACT,
  ...HOME_CONTRACT,
  ...YEAR_CONTRACT,
  ...MARKS_CONTRACT,
  ...LOCKS_CONTRACT,
  ...REOPENING_CONTRACT,
  ...CORRECTIONS_CONTRACT,
  ...HELD_CONTRACT,
  ...RESULTS_CONTRACT,
  ...RULES_CONTRACT,
  ...REGULATION_CONTRACT,
  ...PROGRESS_CONTRACT,
  ...TRANSCRIPT_CONTRACT,
  ...SUBJECT_GROUPS_CONTRACT,
  ...ON_TIME_CONTRACT,
  ...LISTS_CONTRACT,
  ...REMINDERS_CONTRACT,
  ...PUPILS_CONTRACT,
  ...ROLL_CALL_CONTRACT,
  ...REMARKS_CONTRACT,
  ...ARCHIVE_CONTRACT,
  ...EXCHANGE_CONTRACT,
  ...PAPER_CHECK_CONTRACT,
  ...JOBS_CONTRACT,
  ...PROOF_CONTRACT,
  ...SET_UP_CONTRACT,
] as const;

/** Any contract of the list. */
export type AnyContract = (typeof CONTRACT_LIST)[number];
