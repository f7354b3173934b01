import { readSchool } from '../../domain/control/read-school';
import type { SchoolModel } from '../../domain/control/school-model';
import { STAFF_BEFORE } from '../../domain/control/staff-before-table';
import {
  ASSIGNMENTS,
  CLASSES,
  GRANTS,
  LOCKS,
  PUPIL_CHANGES,
  PUPILS,
  REQUESTS,
  RESULT_ORDERS,
  STAFF,
} from '../../domain/control/table-schema';
import type { ControlBook } from './control-book';
import { policyInForce, requireSettings } from './valid-policy';

/**
 * The school as the control workbook says. A tab written by hand in which something cannot be read counts as it last
 * stood.
 * @throws AppError BAD_INPUT naming a setting that cannot be, while there is nothing to fall back on.
 */
export function schoolOf(control: ControlBook): SchoolModel {
  const policy = policyInForce(control);
  const { settings, testDates, holidays } = policy;
  requireSettings(control, policy);

  return readSchool({
    settings,
    staff: control.all(STAFF),
    staffBefore: control.all(STAFF_BEFORE),
    grants: control.all(GRANTS),
    classes: control.all(CLASSES),
    pupils: control.all(PUPILS),
    assignments: control.all(ASSIGNMENTS),
    testDates,
    holidays,
    locks: control.all(LOCKS),
    resultOrders: control.all(RESULT_ORDERS),
    pupilChanges: control.all(PUPIL_CHANGES),
    requests: control.all(REQUESTS),
  });
}
