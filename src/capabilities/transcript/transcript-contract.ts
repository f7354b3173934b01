import * as v from 'valibot';
import { answers, command } from '../../contract/contract';
import { codes, fields } from '../../contract/payload-fields';
import { OFFICE } from '../../contract/who-may';
import type { JobView } from '../../engine/jobs/pure/job-views';
import { TRANSCRIPT_PARTS } from './pure/transcript-parts';

/** Transcripts (học bạ). */
export const TRANSCRIPT_CONTRACT = [
  /** Prints the transcripts of the pupils of classes into the archive; no class = all. */
  command('export.transcripts', {
    payload: fields({ classIds: codes(), part: v.picklist(TRANSCRIPT_PARTS) }),
    answer: answers<JobView>(),
    may: OFFICE,
  }),
] as const;
