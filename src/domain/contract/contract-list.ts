import { ARCHIVE_CONTRACT } from './archive-contract';
import { CORRECTIONS_CONTRACT } from './corrections-contract';
import { JOBS_CONTRACT } from './jobs-contract';
import { LOCKS_CONTRACT } from './locks-contract';
import { MARKS_CONTRACT } from './marks-contract';
import { PUPILS_CONTRACT } from './pupils-contract';
import { RESULTS_CONTRACT } from './results-contract';
import { RULES_CONTRACT } from './rules-contract';
import { SCHOOL_CONTRACT } from './school-contract';
import { SET_UP_CONTRACT } from './set-up-contract';

/** Everything the school's side can be asked: types, known names and rights of roles follow from this list. */
export const CONTRACT_LIST = [
  ...SCHOOL_CONTRACT,
  ...MARKS_CONTRACT,
  ...LOCKS_CONTRACT,
  ...CORRECTIONS_CONTRACT,
  ...RESULTS_CONTRACT,
  ...RULES_CONTRACT,
  ...PUPILS_CONTRACT,
  ...ARCHIVE_CONTRACT,
  ...JOBS_CONTRACT,
  ...SET_UP_CONTRACT,
] as const;

/** Any contract of the list. */
export type AnyContract = (typeof CONTRACT_LIST)[number];
