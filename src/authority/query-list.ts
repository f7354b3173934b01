import { alarmsList } from '../capabilities/alarms/alarms-list';
import { archiveList } from '../capabilities/archive/archive-list';
import { exportCheck } from '../capabilities/class-book/export-check';
import { requestsList } from '../capabilities/corrections/requests-list';
import { healthList } from '../capabilities/health/health-list';
import { heldColumns } from '../capabilities/held/held-columns';
import { heldList } from '../capabilities/held/held-list';
import { ledgerExport } from '../capabilities/history/ledger-export';
import { markHistory } from '../capabilities/history/mark-history';
import { markLife } from '../capabilities/history/mark-life';
import { markScope } from '../capabilities/history/mark-scope';
import { tabLook } from '../capabilities/history/tab-look';
import { homeView } from '../capabilities/home/home-view';
import { jobsList } from '../capabilities/jobs/jobs-list';
import { locksList } from '../capabilities/locks/locks-list';
import { locksState } from '../capabilities/locks/locks-state';
import { schoolOverview } from '../capabilities/overview/school-overview';
import { paperCheckFile } from '../capabilities/paper-check/paper-check-file';
import { paperCheckFoot } from '../capabilities/paper-check/paper-check-foot';
import { progressMissing } from '../capabilities/progress/progress-missing';
import { progressView } from '../capabilities/progress/progress-view';
import { proofHeads } from '../capabilities/proof/proof-heads';
import { proofInclusion } from '../capabilities/proof/proof-inclusion';
import { pupilsList } from '../capabilities/pupils/pupils-list';
import { refusedList } from '../capabilities/refused/refused-list';
import {
  regulationPreview,
  regulationViewQuery,
} from '../capabilities/regulation/regulation-queries';
import { rulesList } from '../capabilities/regulation/rules-list';
import { remarksList } from '../capabilities/remarks/remarks-list';
import { reopeningsList } from '../capabilities/reopening/reopenings-list';
import { resultReview } from '../capabilities/results/result-review';
import { resultStates } from '../capabilities/results/result-states';
import { rollClasses } from '../capabilities/roll-call/roll-classes';
import { rollDay } from '../capabilities/roll-call/roll-day';
import { rollMonth } from '../capabilities/roll-call/roll-month';
import { groupsList } from '../capabilities/subject-groups/groups-list';
import { yearsList } from '../capabilities/year/years-list';
import type { AnyQuery } from '../engine/handler';
import { HOME } from './home-list';

/** Every query. Adding one = its types in the catalogue, one file here, one line in this list. */
export const QUERIES: readonly AnyQuery[] = [
  tabLook,
  requestsList,
  pupilsList,
  remarksList,
  rollDay,
  rollMonth,
  rollClasses,
  locksList,
  locksState,
  reopeningsList,
  jobsList,
  schoolOverview,
  progressView,
  progressMissing,
  groupsList,
  yearsList,
  archiveList,
  resultReview,
  resultStates,
  rulesList,
  regulationViewQuery,
  regulationPreview,
  markScope,
  markHistory,
  markLife,
  ledgerExport,
  paperCheckFile,
  paperCheckFoot,
  refusedList,
  proofInclusion,
  proofHeads,
  heldList,
  heldColumns,
  alarmsList,
  exportCheck,
  healthList,
  homeView(HOME),
];
