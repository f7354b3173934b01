import { TRANSCRIPT_EN } from './transcript-en';
import { TRANSCRIPT_VI } from './transcript-vi';

/** UI texts of transcripts in both languages. */
export const TRANSCRIPT_WORDS = { vi: TRANSCRIPT_VI, en: TRANSCRIPT_EN };
