import { CORRECTIONS_PART } from '../capabilities/corrections/pure/corrections-part';
import { REQUESTS } from '../capabilities/corrections/pure/requests-table';
import { LOCKS_PART } from '../capabilities/locks/pure/locks-part';
import { LOCKS } from '../capabilities/locks/pure/locks-table';
import { ON_TIME_PARTS } from '../capabilities/on-time/pure/on-time-parts-table';
import { REGULATION_PART } from '../capabilities/regulation/pure/regulation-part';
import { REGULATION_RULES } from '../capabilities/regulation/pure/regulation-rules-table';
import { REGULATIONS } from '../capabilities/regulation/pure/regulations-table';
import { RULES_TABLE } from '../capabilities/regulation/pure/rules-table';
import { REMINDERS } from '../capabilities/reminders/pure/reminders-table';
import { REOPENINGS } from '../capabilities/reopening/pure/reopenings-table';
import { RESULT_ORDERS } from '../capabilities/results/pure/result-orders-table';
import { SEALS_PART } from '../capabilities/results/pure/seals-part';
import { GROUPS_PART } from '../capabilities/subject-groups/pure/groups-part';
import { SUBJECT_GROUPS } from '../capabilities/subject-groups/pure/groups-table';
import { ARCHIVE } from '../engine/archive/pure/archive-table';
import { JOBS } from '../engine/jobs/pure/jobs-table';
import type { TableSchema } from '../kernel/table/table';
import type { ControlDesign } from '../school/control-design';
import { ASSIGNMENTS } from '../school/tables/assignments-table';
import { CLASSES } from '../school/tables/classes-table';
import { GRANTS } from '../school/tables/grants-table';
import { HOLIDAYS_TABLE } from '../school/tables/holidays-table';
import { PUPIL_CHANGES } from '../school/tables/pupil-changes-table';
import { PUPILS } from '../school/tables/pupils-table';
import { SEALS } from '../school/tables/seals-table';
import { SELF_CHECKS } from '../school/tables/self-checks-table';
import { SETTINGS } from '../school/tables/settings-table';
import { STAFF_BEFORE } from '../school/tables/staff-before-table';
import { STAFF } from '../school/tables/staff-table';
import { TEST_DATES } from '../school/tables/test-dates-table';
import { VALID_POLICY } from '../school/tables/valid-policy-table';

/** Every table of the control workbook, in tab order. Adding a table = its file and one line here. */
const TABLES: readonly TableSchema[] = [
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
  REGULATIONS,
  REGULATION_RULES,
  SUBJECT_GROUPS,
  ON_TIME_PARTS,
  REMINDERS,
  REOPENINGS,
];

/**
 * The control workbook and the school in it. Its edition is raised with the youngest table, column or first row: a
 * school whose workbook was made by an earlier one is brought up to date by the next beat, or when `install` is run
 * again (`upgrade-control.ts`).
 */
export const CONTROL_DESIGN: ControlDesign = {
  edition: 13,
  tables: TABLES,
  parts: [LOCKS_PART, SEALS_PART, CORRECTIONS_PART, REGULATION_PART, GROUPS_PART],
};
