import { LOCKS_WORDS } from '../../src/capabilities/locks/pure/words/locks-words';
import { REGULATION_PAGE_WORDS } from '../../src/capabilities/regulation/pure/words/regulation-page-words';
import { REGULATION_WORDS } from '../../src/capabilities/regulation/pure/words/regulation-words';
import { RegulationFeature } from '../features/regulation/regulation-feature';

/** What the wing shows. */
export const feature = RegulationFeature;

/** The texts it brings. */
export const words = [REGULATION_WORDS, REGULATION_PAGE_WORDS, LOCKS_WORDS];
