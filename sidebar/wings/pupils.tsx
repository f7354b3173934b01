import { PUPILS_WORDS } from '../../src/capabilities/pupils/pure/words/pupils-words';
import { PupilsFeature } from '../features/pupils/pupils-feature';

/** What the wing shows. */
export const feature = PupilsFeature;

/** The texts it brings. */
export const words = [PUPILS_WORDS];
