import type { OWED_REOPENING_VI } from './owed-reopening-vi';

/** The same in English. */
export const OWED_REOPENING_EN: Readonly<Record<keyof typeof OWED_REOPENING_VI, string>> = {
  'part.openings': 'Requests to open a column',
  'owed.opening': 'Request {number} to open a column is not written down yet',
  'owed.openingEnd': 'The decision about request {number} to open a column is not written down yet',
};
