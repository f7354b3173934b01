import { PROOF_EN } from './proof-en';
import { PROOF_VI } from './proof-vi';

/** UI texts of this capability in both languages. */
export const PROOF_WORDS = { vi: PROOF_VI, en: PROOF_EN };
