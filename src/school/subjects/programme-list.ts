import type { Subject } from '../school-types';
import { LOWER_SECONDARY } from './lower-secondary';

/** Subjects that classes of some grades are taught, in the order of their book. */
export interface ProgrammeOfGrades {
  readonly grades: readonly number[];
  readonly subjects: readonly Subject[];
}

/** Every programme there are books for; a grade stands in one of them only. Other grades are refused where classes are read. */
export const PROGRAMME_LIST: readonly ProgrammeOfGrades[] = [
  { grades: [6, 7, 8, 9], subjects: LOWER_SECONDARY },
];
