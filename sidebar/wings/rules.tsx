import { RULES_WORDS } from '../../src/capabilities/regulation/pure/words/rules-words';
import { REVIEW_WORDS } from '../../src/capabilities/results/pure/words/review-words';
import { RulesFeature } from '../features/rules/rules-feature';

/** What the wing shows. */
export const feature = RulesFeature;

/** The texts it brings. */
export const words = [REVIEW_WORDS, RULES_WORDS];
