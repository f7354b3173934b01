import { REMARKS_EN } from './remarks-en';
import { REMARKS_VI } from './remarks-vi';

/** UI texts of this capability in both languages. */
export const REMARKS_WORDS = { vi: REMARKS_VI, en: REMARKS_EN };
