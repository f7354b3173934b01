import { PAPER_JOB_EN } from './paper-job-en';
import { PAPER_JOB_VI } from './paper-job-vi';

/** Texts of every job that prints papers, in both languages. */
export const PAPER_JOB_WORDS = { vi: PAPER_JOB_VI, en: PAPER_JOB_EN };
