import type { OWED_PUPILS_VI } from './owed-pupils-vi';

/** The same in English. */
export const OWED_PUPILS_EN: Readonly<Record<keyof typeof OWED_PUPILS_VI, string>> = {
  'part.pupils': 'Pupils who move',
  'owed.pupils': 'Not in the books yet – pupil {pupil}, class {class}: {what}',
};
