import type { TableSchema } from '../../kernel/table/table';
import type { ControlDesign } from '../../school/control-design';
import { readSchool } from '../../school/read-school';
import type { SchoolModel } from '../../school/school-model';
import { additionsOf } from '../../school/school-part';
import { ASSIGNMENTS } from '../../school/tables/assignments-table';
import { CLASSES } from '../../school/tables/classes-table';
import { GRANTS } from '../../school/tables/grants-table';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import { PUPILS } from '../../school/tables/pupils-table';
import { STAFF_BEFORE } from '../../school/tables/staff-before-table';
import { STAFF } from '../../school/tables/staff-table';
import type { ControlBook } from './control-book';
import { POLICY_TABLES, policyInForce, requireSettings } from './valid-policy';

const OWN_TABLES: readonly TableSchema[] = [
  ...POLICY_TABLES,
  STAFF,
  STAFF_BEFORE,
  GRANTS,
  CLASSES,
  PUPILS,
  ASSIGNMENTS,
  PUPIL_CHANGES,
];

/** The tables a school is made of: its own, and those from which capabilities add to it. */
export function schoolTables({ parts }: ControlDesign): readonly TableSchema[] {
  return [...OWN_TABLES, ...parts.flatMap(({ tables }) => tables)];
}

/**
 * The school as the control workbook says. A tab written by hand in which something cannot be read counts as it last
 * stood.
 * @throws AppError BAD_INPUT naming a setting that cannot be, while there is nothing to fall back on.
 */
export function schoolOf(control: ControlBook): SchoolModel {
  const policy = policyInForce(control);
  const { settings, testDates, holidays } = policy;
  requireSettings(control, policy);

  return readSchool(
    {
      settings,
      staff: control.all(STAFF),
      staffBefore: control.all(STAFF_BEFORE),
      grants: control.all(GRANTS),
      classes: control.all(CLASSES),
      pupils: control.all(PUPILS),
      assignments: control.all(ASSIGNMENTS),
      testDates,
      holidays,
      pupilChanges: control.all(PUPIL_CHANGES),
    },
    additionsOf(control.design.parts, (schema) => control.all(schema)),
  );
}
