import * as v from 'valibot';
import { answers, command } from '../../contract/contract';
import { fields, text } from '../../contract/payload-fields';
import { BOARD } from '../../contract/who-may';
import type { JobView } from '../../engine/jobs/pure/job-views';

/** Who entered in time (R160, R161). */
export const ON_TIME_CONTRACT = [
  /** Makes the report of a month (`2026-11`) into the archive. */
  command('report.onTime', {
    payload: fields({ month: v.pipe(text(7), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
    answer: answers<JobView>(),
    may: BOARD,
  }),
] as const;
