import type { SchoolPart } from '../../../school/school-part';
import { sealsOf } from './result-orders';
import { RESULT_ORDERS } from './result-orders-table';

/** What approved results have closed, as the table of acts on results has it. */
export const SEALS_PART: SchoolPart = {
  tables: [RESULT_ORDERS],
  read: (all) => ({ seals: sealsOf(all(RESULT_ORDERS)) }),
};
