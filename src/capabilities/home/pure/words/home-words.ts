import { HOME_EN } from './home-en';
import { HOME_VI } from './home-vi';

/** The page where work begins. */
export const HOME_WORDS = { vi: HOME_VI, en: HOME_EN };
