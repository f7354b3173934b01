import { GROUPS_EN } from './groups-en';
import { GROUPS_VI } from './groups-vi';

/** Texts of subject groups in both languages. */
export const GROUPS_WORDS = { vi: GROUPS_VI, en: GROUPS_EN };
