import type { YEAR_VI } from './year-vi';

/** UI texts about school years, in English. */
export const YEAR_EN: Readonly<Record<keyof typeof YEAR_VI, string>> = {
  'tab.year': 'School year',
  'year.title': 'School years',
  'year.open': 'Open',
  'year.closed': 'Closed, to be looked at only',
  'year.making': 'Being begun; the system carries on by itself',
  'year.show': 'Look at this year',
  'year.back': 'Back to the year that is open',
  'year.shown': 'You are looking at school year {year}. It is closed: nothing can be changed.',
  'year.next': 'Begin school year {year}',
  'year.nextHint':
    'The year that is open is closed for good: it can be looked at, and nobody changes it any more. The new year has a control workbook, a ledger and a folder of its own and begins with a set-up from the tables of the school.',
  'year.lacks': 'It cannot begin yet; still missing:',
  'year.lackDay': 'It begins on {date}',
  'year.lackClasses': 'Classes with columns neither locked nor approved: {classes}',
  'year.lackRequests': 'Undecided correction requests: {numbers}',
  'year.lackWork': 'Unfinished work: {count}',
  'year.turn': 'Close this year and begin {year}',
  'year.sure': 'I understand that a closed year is not opened again',
  'year.turned': 'School year {year} has begun. Next: set the year up in the tab “Set-up”.',
};
