import { ALARMS_WORDS } from '../capabilities/alarms/pure/words/alarms-words';
import { EXPORT_JOB_WORDS } from '../capabilities/class-book/pure/words/export-job-words';
import { IMPACT_WORDS } from '../capabilities/corrections/pure/words/impact-words';
import { EXCHANGE_WORDS } from '../capabilities/exchange/pure/words/exchange-words';
import { HEALTH_WORDS } from '../capabilities/health/pure/words/health-words';
import { HELD_WORDS } from '../capabilities/held/pure/words/held-words';
import { LOOKUP_WORDS } from '../capabilities/history/pure/words/lookup-words';
import { HOME_WORDS } from '../capabilities/home/pure/words/home-words';
import { LISTS_WORDS } from '../capabilities/lists/pure/words/lists-words';
import { LOCKS_WORDS } from '../capabilities/locks/pure/words/locks-words';
import { ON_TIME_JOB_WORDS } from '../capabilities/on-time/pure/words/on-time-job-words';
import { PAPER_CHECK_WORDS } from '../capabilities/paper-check/pure/words/paper-check-words';
import { PROGRESS_WORDS } from '../capabilities/progress/pure/words/progress-words';
import { PROOF_WORDS } from '../capabilities/proof/pure/words/proof-words';
import { PUPILS_WORDS } from '../capabilities/pupils/pure/words/pupils-words';
import { REGULATION_PAGE_WORDS } from '../capabilities/regulation/pure/words/regulation-page-words';
import { REGULATION_WORDS } from '../capabilities/regulation/pure/words/regulation-words';
import { RULES_WORDS } from '../capabilities/regulation/pure/words/rules-words';
import { REMARKS_WORDS } from '../capabilities/remarks/pure/words/remarks-words';
import { REMINDERS_WORDS } from '../capabilities/reminders/pure/words/reminders-words';
import { REOPENING_WORDS } from '../capabilities/reopening/pure/words/reopening-words';
import { REVIEW_WORDS } from '../capabilities/results/pure/words/review-words';
import { ROLL_WORDS } from '../capabilities/roll-call/pure/words/roll-words';
import { SET_UP_JOB_WORDS } from '../capabilities/set-up/pure/words/set-up-job-words';
import { GROUPS_WORDS } from '../capabilities/subject-groups/pure/words/groups-words';
import { TRANSCRIPT_WORDS } from '../capabilities/transcript/pure/words/transcript-words';
import { YEAR_WORDS } from '../capabilities/year/pure/words/year-words';
import { PAPER_JOB_WORDS } from '../engine/archive/pure/words/paper-job-words';
import { SHARED_EN } from './shared-en';
import { SHARED_VI } from './shared-vi';

/** The texts of every capability that has some on a page, after those that are shared. */
export const WORDS_LIST = [
  { vi: SHARED_VI, en: SHARED_EN },
  HOME_WORDS,
  HEALTH_WORDS,
  HELD_WORDS,
  REOPENING_WORDS,
  EXPORT_JOB_WORDS,
  EXCHANGE_WORDS,
  PAPER_CHECK_WORDS,
  SET_UP_JOB_WORDS,
  LOOKUP_WORDS,
  LOCKS_WORDS,
  PROGRESS_WORDS,
  GROUPS_WORDS,
  ON_TIME_JOB_WORDS,
  REMINDERS_WORDS,
  PUPILS_WORDS,
  REVIEW_WORDS,
  ROLL_WORDS,
  REMARKS_WORDS,
  RULES_WORDS,
  REGULATION_WORDS,
  YEAR_WORDS,
  REGULATION_PAGE_WORDS,
  PAPER_JOB_WORDS,
  TRANSCRIPT_WORDS,
  PROOF_WORDS,
  ALARMS_WORDS,
  LISTS_WORDS,
  IMPACT_WORDS,
] as const;
