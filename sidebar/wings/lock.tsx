import { LOCKS_WORDS } from '../../src/capabilities/locks/pure/words/locks-words';
import { LockFeature } from '../features/lock/lock-feature';

/** What the wing shows. */
export const feature = LockFeature;

/** The texts it brings. */
export const words = [LOCKS_WORDS];
