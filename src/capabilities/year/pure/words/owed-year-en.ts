import type { OWED_YEAR_VI } from './owed-year-vi';

/** The same in English. */
export const OWED_YEAR_EN: Readonly<Record<keyof typeof OWED_YEAR_VI, string>> = {
  'part.year': 'Beginning the next school year',
  'owed.year': 'The school year {year} is not there yet',
};
