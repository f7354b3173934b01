import type { IMPACT_VI } from './impact-vi';

/** UI texts of what a correction leaves to do, in English. */
export const IMPACT_EN: Readonly<Record<keyof typeof IMPACT_VI, string>> = {
  'impact.title': 'To do after the correction',
  'impact.average':
    'Semester average: {before} → {after}. The book has computed it; nothing to do.',
  'impact.ownBook':
    'The teacher’s own book: the teacher corrects it too, with the number of the request.',
  'impact.summary':
    'The summary of {period} is out of date: the homeroom teacher summarises again and submits.',
  'impact.approval':
    'The results of {period} were approved before: the principal approves again; the new edition says which one it replaces.',
  'impact.paper':
    'A printed paper has the old value: {name}. The office exports and prints it again.',
  'impact.period.1': 'semester 1',
  'impact.period.2': 'semester 2',
  'impact.period.year': 'the year',
};
