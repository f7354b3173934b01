import { HEALTH_EN } from './health-en';
import { HEALTH_VI } from './health-vi';

/** UI texts of this capability in both languages. */
export const HEALTH_WORDS = { vi: HEALTH_VI, en: HEALTH_EN };
