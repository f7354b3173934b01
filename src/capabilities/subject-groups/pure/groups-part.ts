import type { SchoolPart } from '../../../school/school-part';
import { groupsOf } from './dated-groups';
import { SUBJECT_GROUPS } from './groups-table';

/** The subject groups of the school, as their table has them. */
export const GROUPS_PART: SchoolPart = {
  tables: [SUBJECT_GROUPS],
  read: (all) => ({ groups: groupsOf(all(SUBJECT_GROUPS)) }),
};
