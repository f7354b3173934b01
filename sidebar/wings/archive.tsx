import { EXPORT_JOB_WORDS } from '../../src/capabilities/class-book/pure/words/export-job-words';
import { LISTS_WORDS } from '../../src/capabilities/lists/pure/words/lists-words';
import { ON_TIME_JOB_WORDS } from '../../src/capabilities/on-time/pure/words/on-time-job-words';
import { PROOF_WORDS } from '../../src/capabilities/proof/pure/words/proof-words';
import { SET_UP_JOB_WORDS } from '../../src/capabilities/set-up/pure/words/set-up-job-words';
import { TRANSCRIPT_WORDS } from '../../src/capabilities/transcript/pure/words/transcript-words';
import { PAPER_JOB_WORDS } from '../../src/engine/archive/pure/words/paper-job-words';
import { ExportFeature } from '../features/export/export-feature';

/** What the wing shows. */
export const feature = ExportFeature;

/** The texts it brings. */
export const words = [
  LISTS_WORDS,
  EXPORT_JOB_WORDS,
  SET_UP_JOB_WORDS,
  PAPER_JOB_WORDS,
  TRANSCRIPT_WORDS,
  ON_TIME_JOB_WORDS,
  PROOF_WORDS,
];
