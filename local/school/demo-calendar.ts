import { TEST_DATES } from '../../src/school/tables/test-dates-table';
import type { Workspace } from '../workspace';
import { SchoolFiles } from './school-files';
import { SCHOOL } from './school-tables';

/** 08:00 on Monday 9 November 2026 in Asia/Ho_Chi_Minh: in the middle of the first semester. */
export const DEMO_START_UTC_MS = Date.UTC(2026, 10, 9, 1);

/**
 * Days of the periodic assessments of the demonstration school. That of the final one is not fixed yet in November: marks
 * entered for it are not asked about, as they would be before its day.
 */
const DATES: readonly (readonly [string, string])[] = [['HK1.GK', '02/11/2026']];

/** Settings only a real school knows, for the school of the embedded Workspace. */
const SETTINGS_ROWS: readonly (readonly [string, string])[] = [
  ['coQuan', SCHOOL.authority],
  ['xa', SCHOOL.commune],
  ['tinh', SCHOOL.province],
  ['diaDanh', SCHOOL.place],
];

/** Types the days of the assessments and the school's address into the control workbook, as the school account. */
export function writeDemoCalendar(workspace: Workspace): void {
  const files = new SchoolFiles(workspace);

  files.writeRows(
    files.control,
    `'${TEST_DATES.title}'!A2`,
    DATES.map(([assessment, date], position) => [`N${position + 1}`, '*', '*', assessment, date]),
  );
  const settings = files.readRows(files.control, "'Cài đặt'!A1:B40");

  SETTINGS_ROWS.forEach(([key, value]) => {
    const row = settings.findIndex(([name]) => name === key);
    files.writeRows(files.control, `'Cài đặt'!B${row + 1}`, [[value]]);
  });
}
