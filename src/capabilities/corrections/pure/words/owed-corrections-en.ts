import type { OWED_CORRECTIONS_VI } from './owed-corrections-vi';

/** The same in English. */
export const OWED_CORRECTIONS_EN: Readonly<Record<keyof typeof OWED_CORRECTIONS_VI, string>> = {
  'part.approval': 'Corrections',
  'part.closing': 'Requests refused or withdrawn',
  'part.filing': 'Requests for correction',
  'part.minutes': 'Minutes of corrections',
  'owed.approval': 'The correction of request {number} is not carried out yet',
  'owed.closing': 'The decision about request {number} is not written down yet',
  'owed.filing': 'The evidence of request {number} is not filed yet',
  'owed.minutes': 'The minutes of request {number} could not be made yet',
};
