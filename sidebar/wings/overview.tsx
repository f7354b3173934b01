import { LOCKS_WORDS } from '../../src/capabilities/locks/pure/words/locks-words';
import { REGULATION_WORDS } from '../../src/capabilities/regulation/pure/words/regulation-words';
import { OverviewFeature } from '../features/overview/overview-feature';

/** What the wing shows. */
export const feature = OverviewFeature;

/** The texts it brings. */
export const words = [REGULATION_WORDS, LOCKS_WORDS];
