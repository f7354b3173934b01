import { LOOKUP_EN } from './lookup-en';
import { LOOKUP_VI } from './lookup-vi';

/** UI texts of this capability in both languages. */
export const LOOKUP_WORDS = { vi: LOOKUP_VI, en: LOOKUP_EN };
