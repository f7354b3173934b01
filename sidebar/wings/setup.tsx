import { EXPORT_JOB_WORDS } from '../../src/capabilities/class-book/pure/words/export-job-words';
import { SET_UP_JOB_WORDS } from '../../src/capabilities/set-up/pure/words/set-up-job-words';
import { SetupFeature } from '../features/setup/setup-feature';

/** What the wing shows. */
export const feature = SetupFeature;

/** The texts it brings. */
export const words = [SET_UP_JOB_WORDS, EXPORT_JOB_WORDS];
