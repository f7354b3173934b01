import { SET_UP_JOB_EN } from './set-up-job-en';
import { SET_UP_JOB_VI } from './set-up-job-vi';

/** UI texts of this job in both languages. */
export const SET_UP_JOB_WORDS = { vi: SET_UP_JOB_VI, en: SET_UP_JOB_EN };
