import { REQUESTS } from '../capabilities/corrections/pure/requests-table';
import { LOCKS } from '../capabilities/locks/pure/locks-table';
import { RULES_TABLE } from '../capabilities/regulation/pure/rules-table';
import { VALID_POLICY } from '../capabilities/regulation/pure/valid-policy-table';
import { RESULT_ORDERS } from '../capabilities/results/pure/result-orders-table';
import { ARCHIVE } from '../engine/archive/pure/archive-table';
import { JOBS } from '../engine/jobs/pure/jobs-table';
import type { TableSchema } from '../kernel/table/table';
import { ASSIGNMENTS } from './tables/assignments-table';
import { CLASSES } from './tables/classes-table';
import { GRANTS } from './tables/grants-table';
import { HOLIDAYS_TABLE } from './tables/holidays-table';
import { PUPIL_CHANGES } from './tables/pupil-changes-table';
import { PUPILS } from './tables/pupils-table';
import { SEALS } from './tables/seals-table';
import { SELF_CHECKS } from './tables/self-checks-table';
import { SETTINGS } from './tables/settings-table';
import { STAFF_BEFORE } from './tables/staff-before-table';
import { STAFF } from './tables/staff-table';
import { TEST_DATES } from './tables/test-dates-table';

/**
 * The edition of the tables: that of the youngest table, column or first row. A school whose workbook was made by an
 * earlier one is brought up to date by the next beat, or when `install` is run again (`upgrade-control.ts`).
 */
export const EDITION = 8;

/** Every table of the control workbook, in tab order. Adding a table = its file and one line here. */
export const CONTROL_TABLES: readonly TableSchema[] = [
  SETTINGS,
  STAFF,
  GRANTS,
  CLASSES,
  PUPILS,
  ASSIGNMENTS,
  TEST_DATES,
  HOLIDAYS_TABLE,
  LOCKS,
  REQUESTS,
  JOBS,
  ARCHIVE,
  RULES_TABLE,
  RESULT_ORDERS,
  PUPIL_CHANGES,
  VALID_POLICY,
  SELF_CHECKS,
  STAFF_BEFORE,
  SEALS,
];
