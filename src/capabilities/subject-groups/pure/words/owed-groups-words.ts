import { OWED_GROUPS_EN } from './owed-groups-en';
import { OWED_GROUPS_VI } from './owed-groups-vi';

/** A code of what is left to do of subject groups. */
export type OwedGroupSaying = keyof typeof OWED_GROUPS_VI;

/** What is left to do of subject groups. */
export const OWED_GROUPS_WORDS = { vi: OWED_GROUPS_VI, en: OWED_GROUPS_EN };
