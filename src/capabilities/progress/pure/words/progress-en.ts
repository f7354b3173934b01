import type { PROGRESS_VI } from './progress-vi';

/** The same in English. */
export const PROGRESS_EN: Readonly<Record<keyof typeof PROGRESS_VI, string>> = {
  'tab.progress': 'Progress',
  'progress.title': 'Progress of entry',
  'progress.intro':
    'The latest stand first. Only what has to be there by today counts; a column before its day is not missing.',
  'progress.sum':
    '{total} classes and subjects: {done} complete by today, {late} overdue, {under} under way.',
  'progress.none': 'There is no class yet that you enter or watch.',
  'progress.allDone': 'Every column due by today is complete.',
  'progress.mine': 'mine',
  'progress.unassigned': 'nobody assigned',
  'progress.late': '{days} days overdue',
  'progress.today': 'Due today, 24:00',
  'progress.left': '{days} days left',
  'progress.noDue': 'No day is set',
  'progress.complete': 'Complete by today',
  'progress.column': '{name}: {entered} of {required}',
  'progress.due': 'due {day}, 24:00',
  'progress.rest': '{done} columns complete, {later} not due yet.',
  'progress.missing': 'Missing',
  'progress.open': 'To the marks of {class}, {subject}',
  'progress.more': 'Show all {count}',
  'progress.doneRows': '{count} complete by today',
};
