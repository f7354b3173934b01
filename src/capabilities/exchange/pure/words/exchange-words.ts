import { EXCHANGE_EN } from './exchange-en';
import { EXCHANGE_VI } from './exchange-vi';

/** UI texts of this capability in both languages. */
export const EXCHANGE_WORDS = { vi: EXCHANGE_VI, en: EXCHANGE_EN };
