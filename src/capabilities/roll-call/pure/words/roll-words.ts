import { ROLL_EN } from './roll-en';
import { ROLL_VI } from './roll-vi';

/** UI texts of this capability in both languages. */
export const ROLL_WORDS = { vi: ROLL_VI, en: ROLL_EN };
