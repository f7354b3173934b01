import { ON_TIME_JOB_EN } from './on-time-job-en';
import { ON_TIME_JOB_VI } from './on-time-job-vi';

/** Texts of the monthly report, in both languages. */
export const ON_TIME_JOB_WORDS = { vi: ON_TIME_JOB_VI, en: ON_TIME_JOB_EN };
