import { readSchool } from '../../domain/control/read-school';
import type { SchoolModel } from '../../domain/control/school-model';
import {
  ASSIGNMENTS,
  CLASSES,
  GRANTS,
  HOLIDAYS_TABLE,
  LOCKS,
  PUPILS,
  RESULT_ORDERS,
  SETTINGS,
  STAFF,
  TEST_DATES,
} from '../../domain/control/table-schema';
import type { ControlBook } from './control-book';

/**
 * The school as the control workbook says.
 * @throws AppError BAD_INPUT naming a setting or a date that people wrote wrongly.
 */
export function schoolOf(control: ControlBook): SchoolModel {
  return readSchool({
    settings: control.all(SETTINGS),
    staff: control.all(STAFF),
    grants: control.all(GRANTS),
    classes: control.all(CLASSES),
    pupils: control.all(PUPILS),
    assignments: control.all(ASSIGNMENTS),
    testDates: control.all(TEST_DATES),
    holidays: control.all(HOLIDAYS_TABLE),
    locks: control.all(LOCKS),
    resultOrders: control.all(RESULT_ORDERS),
  });
}
