import type { TinySchool } from './school';
import { PEOPLE } from './tiny-tables';

/** An administrator writes the day of a test (the mid-term one) in maths of grade 6, `dd/mm/yyyy`, by hand into control. */
export function testOn(school: TinySchool, date: string, assessment = 'HK1.GK'): void {
  const { outcome } = school.workspace.runtime.edit(
    {
      spreadsheetId: school.files().control,
      sheetId: 17,
      kind: 'paste',
      range: { startRow: 1, endRow: 2, startColumn: 1, endColumn: 5 },
      values: [['6', 'toan', assessment, date]],
    },
    PEOPLE.admin,
  );

  expect(outcome.accepted).toBe(true);
}
