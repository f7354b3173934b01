import type { EXPORT_JOB_VI } from './export-job-vi';

/** What the printing of class books says, in English. */
export const EXPORT_JOB_EN: Readonly<Record<keyof typeof EXPORT_JOB_VI, string>> = {
  'job.export.title': 'Class books of semester {term}: {classes}',
  'job.export.titleDraft': 'Drafts of the class books of semester {term}: {classes}',
  'job.export.titleYear': 'Class books of the year: {classes}',
  'job.export.titleYearDraft': 'Drafts of the class books of the year: {classes}',
  'job.personal.blank': 'Blank books of teachers: {classes}',
  'job.personal.filled': 'Books of teachers: {classes}',
  'job.export.official': '{classId}: filed, {pages} pages',
  'job.export.draft': '{classId}: draft filed, {pages} pages',
  'job.export.unapproved': '{classId}: results not approved, draft filed, {pages} pages',
  'job.export.same': '{classId}: nothing has changed, the filed edition stays',
  'job.export.reopened':
    '{classId}: results re-opened or changed since their approval, no official edition',
};
