import { LOOKUP_WORDS } from '../../src/capabilities/history/pure/words/lookup-words';
import { MarksFeature } from '../features/marks/marks-feature';

/** What the wing shows. */
export const feature = MarksFeature;

/** The texts it brings. */
export const words = [LOOKUP_WORDS];
