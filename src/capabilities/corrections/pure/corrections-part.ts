import type { SchoolPart } from '../../../school/school-part';
import { appliedCorrections } from './applied-requests';
import { REQUESTS } from './requests-table';

/** Corrected marks, as the table of requests has them. */
export const CORRECTIONS_PART: SchoolPart = {
  tables: [REQUESTS],
  read: (all) => ({ corrections: appliedCorrections(all(REQUESTS)) }),
};
