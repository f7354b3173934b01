import { LOOKUP_WORDS } from '../../src/capabilities/history/pure/words/lookup-words';
import { ON_TIME_JOB_WORDS } from '../../src/capabilities/on-time/pure/words/on-time-job-words';
import { PROGRESS_WORDS } from '../../src/capabilities/progress/pure/words/progress-words';
import { REMINDERS_WORDS } from '../../src/capabilities/reminders/pure/words/reminders-words';
import { PAPER_JOB_WORDS } from '../../src/engine/archive/pure/words/paper-job-words';
import { ProgressFeature } from '../features/progress/progress-feature';

/** What the wing shows. */
export const feature = ProgressFeature;

/** The texts it brings. */
export const words = [
  PAPER_JOB_WORDS,
  ON_TIME_JOB_WORDS,
  PROGRESS_WORDS,
  REMINDERS_WORDS,
  LOOKUP_WORDS,
];
