import { REVIEW_WORDS } from '../../src/capabilities/results/pure/words/review-words';
import { ReviewFeature } from '../features/review/review-feature';

/** What the wing shows. */
export const feature = ReviewFeature;

/** The texts it brings. */
export const words = [REVIEW_WORDS];
