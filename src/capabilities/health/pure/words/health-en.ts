import type { HEALTH_VI } from './health-vi';

/** The same in English. */
export const HEALTH_EN: Readonly<Record<keyof typeof HEALTH_VI, string>> = {
  'tab.health': 'Health',
  'health.title': 'Health of the system',
  'health.well': 'Nothing needs to be put right.',
  'health.count': 'To be put right: {count}.',
  'health.more': '{count} more of the same are not listed here.',
  'health.lastBeat': 'The books were last looked at: {time}',
  'health.noBeatYet': 'The books have not been looked at yet.',
  'health.since': 'Since {time}',
  'health.told': 'The administrators were told by mail at {time}',
  'health.notTold': 'The administrators could not be told by mail yet',
  'health.meaning': 'What it means',
  'health.toDo': 'What to do',
  'health.silent': 'The books have not been looked at since {time}.',
  'health.silentMeaning':
    'Marks can be entered as usual; what is typed in time counts by Google’s time and is accepted when the books are looked at again. The administrators have been told.',
  'health.silentTelling':
    'Marks can be entered as usual; what is typed in time counts by Google’s time and is accepted when the books are looked at again.',

  'lock.booksWaiting':
    '{count} of {all} books are not as ordered yet; the system goes on every five minutes:',
  'lock.booksWaitingLine': 'Class {class}: {why}',
  'review.waitingLine': 'Class {class}: {why}',
};
