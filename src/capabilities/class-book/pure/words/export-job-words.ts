import { EXPORT_JOB_EN } from './export-job-en';
import { EXPORT_JOB_VI } from './export-job-vi';

/** UI texts of this job in both languages. */
export const EXPORT_JOB_WORDS = { vi: EXPORT_JOB_VI, en: EXPORT_JOB_EN };
