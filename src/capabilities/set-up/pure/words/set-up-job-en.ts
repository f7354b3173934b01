import type { SET_UP_JOB_VI } from './set-up-job-vi';

/** What the making of class books says, in English. */
export const SET_UP_JOB_EN: Readonly<Record<keyof typeof SET_UP_JOB_VI, string>> = {
  'job.setup.title': 'Set-up of the school year {year}',
  'job.setup.books': 'Books made: {classes}',
  'job.setup.notTaken': 'Google did not take the sharing with: {emails}',
  'job.setup.pupils': 'Moving pupils between the books',
  'job.setup.made': '{count} class books made',
  'job.setup.noneMade': 'No new book',
  'job.setup.kept': '{count} books kept',
  'job.setup.joined': '{count} people added',
  'job.setup.renamed': '{count} names of staff corrected',
  'job.setup.readdressed': '{count} addresses changed',
  'job.setup.roles': 'roles of {count} people changed',
  'job.setup.homeroom': '{count} homeroom posts changed',
  'job.setup.assignment': '{count} assignments changed',
  'job.setup.pupil': 'particulars of {count} pupils corrected',
  'job.setup.withdrawn': '{count} shares withdrawn',
  'job.setup.notShared': 'could not be shared with: {emails}',
  'job.setup.notWithdrawn': 'shares not withdrawn from: {emails}',
  'job.setup.book': 'book of {classId}: {problem}',
  'job.setup.replaced': 'Replaced by a later set-up, with other tables.',
};
