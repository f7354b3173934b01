import type { SchoolPart } from '../../../school/school-part';
import { lockOrder } from './lock-order';
import { LOCKS } from './locks-table';

/** Orders to lock and to re-open, as their table has them. */
export const LOCKS_PART: SchoolPart = {
  tables: [LOCKS],
  read: (all) => ({ orders: all(LOCKS).map(lockOrder) }),
};
