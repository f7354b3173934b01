import type { PAPER_JOB_VI } from './paper-job-vi';

/** What the printing of papers says of each class, in English. */
export const PAPER_JOB_EN: Readonly<Record<keyof typeof PAPER_JOB_VI, string>> = {
  'job.papers.filed': '{classId}: {filed} files filed ({pages} pages), {same} unchanged',
  'job.papers.none': 'There is nothing to print.',
};
