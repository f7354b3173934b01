import * as v from 'valibot';
import { answers, command } from '../../contract/contract';
import { codes, fields, PERIOD } from '../../contract/payload-fields';
import { OFFICE } from '../../contract/who-may';
import type { JobView } from '../../engine/jobs/pure/job-views';
import { LIST_IDS } from './pure/list-records';

/** Printed lists and the slips for families. */
export const LISTS_CONTRACT = [
  /** Prints a list of classes into the archive; no class = all. `term`: of the slips; lists are of the year. */
  command('export.lists', {
    payload: fields({ list: v.picklist(LIST_IDS), classIds: codes(), term: PERIOD }),
    answer: answers<JobView>(),
    may: OFFICE,
  }),
] as const;
