import type { STORED_VI } from './stored-vi';

/** The same in English. */
export const STORED_EN: Readonly<Record<keyof typeof STORED_VI, string>> = {
  'period.1': 'Semester I',
  'period.2': 'Semester II',
  'period.year': 'School year',
  'part.results': 'Results',
  'owed.results': '“{act}” is not carried out yet in class {classes:names}',
  'results.approval': '{period}, approval {version}',
  'results.altered':
    'the stored rows do not fit the hash in the entry of the approval; they could not be made again',
  'results.mended':
    'the stored rows did not fit the hash in the entry of the approval; they were made again from the ledger',
};
