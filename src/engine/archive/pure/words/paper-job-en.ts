import type { PAPER_JOB_VI } from './paper-job-vi';

/** What the printing of papers says of each class, in English. */
export const PAPER_JOB_EN: Readonly<Record<keyof typeof PAPER_JOB_VI, string>> = {
  'job.papers.filed': '{classId}: {filed} files filed ({pages} pages), {same} unchanged',
  'job.papers.notApproved':
    '{classId}: results re-opened or changed since their approval, papers of this class were not printed. Approve them again, then print the class again',
  'job.papers.none': 'There is nothing to print.',
};
