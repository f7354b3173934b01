import { REVIEW_EN } from './review-en';
import { REVIEW_VI } from './review-vi';

/** UI texts of this capability in both languages. */
export const REVIEW_WORDS = { vi: REVIEW_VI, en: REVIEW_EN };
