import { EXPORT_JOB } from '../capabilities/class-book/export-job';
import { PERSONAL_BOOKS_JOB } from '../capabilities/class-book/personal-books-job';
import { LISTS_JOB } from '../capabilities/lists/lists-job';
import { ON_TIME_JOB } from '../capabilities/on-time/on-time-job';
import { CHANGE_PUPILS } from '../capabilities/pupils/change-pupils-phase';
import { FINISH_SET_UP, MAKE_BOOKS, SET_UP_JOB } from '../capabilities/set-up/set-up-job';
import { TRANSCRIPT_JOB } from '../capabilities/transcript/transcript-job';
import type { JobKind } from '../engine/jobs/job-kind';

/** Every kind of long work, each on a line with its phases. */
export const JOB_KINDS: readonly JobKind[] = [
  { ...SET_UP_JOB, phases: [MAKE_BOOKS, CHANGE_PUPILS, FINISH_SET_UP] },
  EXPORT_JOB,
  PERSONAL_BOOKS_JOB,
  TRANSCRIPT_JOB,
  ON_TIME_JOB,
  LISTS_JOB,
];
