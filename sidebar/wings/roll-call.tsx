import { ROLL_WORDS } from '../../src/capabilities/roll-call/pure/words/roll-words';
import { RollCallFeature } from '../features/roll-call/roll-call-feature';

/** What the wing shows. */
export const feature = RollCallFeature;

/** The texts it brings. */
export const words = [ROLL_WORDS];
