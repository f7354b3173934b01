import { PAPER_CHECK_WORDS } from '../../src/capabilities/paper-check/pure/words/paper-check-words';
import { PaperCheckFeature } from '../features/paper-check/paper-check-feature';

/** What the wing shows. */
export const feature = PaperCheckFeature;

/** The texts it brings. */
export const words = [PAPER_CHECK_WORDS];
