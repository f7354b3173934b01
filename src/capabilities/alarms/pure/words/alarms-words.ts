import { ALARMS_EN } from './alarms-en';
import { ALARMS_VI } from './alarms-vi';

/** UI texts of this capability in both languages. */
export const ALARMS_WORDS = { vi: ALARMS_VI, en: ALARMS_EN };
