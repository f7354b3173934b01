import { readSchool } from '../../domain/control/read-school';
import type { SchoolModel } from '../../domain/control/school-model';
import { ASSIGNMENTS } from '../../domain/control/tables/assignments-table';
import { CLASSES } from '../../domain/control/tables/classes-table';
import { GRANTS } from '../../domain/control/tables/grants-table';
import { LOCKS } from '../../domain/control/tables/locks-table';
import { PUPIL_CHANGES } from '../../domain/control/tables/pupil-changes-table';
import { PUPILS } from '../../domain/control/tables/pupils-table';
import { REQUESTS } from '../../domain/control/tables/requests-table';
import { RESULT_ORDERS } from '../../domain/control/tables/result-orders-table';
import { STAFF_BEFORE } from '../../domain/control/tables/staff-before-table';
import { STAFF } from '../../domain/control/tables/staff-table';
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
