import type { TableSchema } from '../../table/table';
import { ARCHIVE } from './archive-table';
import { ASSIGNMENTS } from './assignments-table';
import { CLASSES } from './classes-table';
import { GRANTS } from './grants-table';
import { HOLIDAYS_TABLE } from './holidays-table';
import { JOBS } from './jobs-table';
import { LOCKS } from './locks-table';
import { PUPIL_CHANGES } from './pupil-changes-table';
import { PUPILS } from './pupils-table';
import { REQUESTS } from './requests-table';
import { RESULT_ORDERS } from './result-orders-table';
import { RULES_TABLE } from './rules-table';
import { SELF_CHECKS } from './self-checks-table';
import { SETTINGS } from './settings-table';
import { STAFF_BEFORE } from './staff-before-table';
import { STAFF } from './staff-table';
import { TEST_DATES } from './test-dates-table';
import { VALID_POLICY } from './valid-policy-table';

/**
 * The edition of the tables: that of the youngest table, column or first row. A school whose workbook was made by an
 * earlier one is brought up to date by the next beat, or when `install` is run again (`upgrade-control.ts`).
 */
export const EDITION = 7;

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
];
