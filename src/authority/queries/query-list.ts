import type { QueryCatalogue } from '../../domain/commands/catalogue';
import type { QueryHandler } from '../handler';
import { archiveList } from './archive-list';
import { cellInfo } from './cell-info';
import { exportCheck } from './export-check';
import { healthList } from './health-list';
import { jobsList } from './jobs-list';
import { ledgerExport } from './ledger-export';
import { locksList } from './locks-list';
import { markHistory } from './mark-history';
import { markScope } from './mark-scope';
import { pupilsList } from './pupils-list';
import { refusedList } from './refused-list';
import { requestsList } from './requests-list';
import { resultReview } from './result-review';
import { resultStates } from './result-states';
import { rulesList } from './rules-list';
import { schoolOverview } from './school-overview';

/** A handler whose name and types belong together, whichever query it is. */
export type AnyQuery = { [Name in keyof QueryCatalogue]: QueryHandler<Name> }[keyof QueryCatalogue];

/** Every query. Adding one = its types in the catalogue, one file here, one line in this list. */
export const QUERIES: readonly AnyQuery[] = [
  cellInfo,
  requestsList,
  pupilsList,
  locksList,
  jobsList,
  schoolOverview,
  archiveList,
  resultReview,
  resultStates,
  rulesList,
  markScope,
  markHistory,
  ledgerExport,
  refusedList,
  exportCheck,
  healthList,
];
