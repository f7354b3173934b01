import { CONTROL_DESIGN } from '../../../src/authority/control-design';
import { RULES_TABLE } from '../../../src/capabilities/regulation/pure/rules-table';
import type { TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import {
  byHand,
  callFunction,
  checkedSchool,
  contentsOf,
  removeProperty,
  runSelfCheck,
} from '../../capabilities/self-check/support/checked-school';

/** The control workbook as an older version of the software made it. */
function olderSchool(...sheetIds: readonly number[]): TinySchool {
  const school = checkedSchool();
  byHand(
    school,
    school.files().control,
    ...sheetIds.map((sheetId) => ({ deleteSheet: { sheetId } })),
  );
  removeProperty(school, 'CONTROL_MADE_2026-2027');

  return school;
}

const titles = (school: TinySchool): string[] =>
  school
    .files()
    .spreadsheet(school.files().control, 'sheets(properties(title))')
    .sheets!.map(({ properties }) => properties!.title!);

test('a control workbook of an older version is named with what to do, until install is run again', () => {
  const school = olderSchool(24, 40);

  expect(school.person(PEOPLE.principal).query('jobs.list', {})).toMatchObject({
    ok: false,
    code: 'CONTROL_INCOMPLETE',
    message: { vi: expect.stringMatching(/“Xét kết quả”.*chạy lại hàm install/) },
  });
  expect(callFunction(school, 'install').status).toBe('done');
  expect(school.person(PEOPLE.principal).query('jobs.list', {})).toMatchObject({ ok: true });
  expect([...titles(school)].sort()).toEqual(
    ['Hướng dẫn', ...CONTROL_DESIGN.tables.map(({ title }) => title)].sort(),
  );
});

test('the self-check adds them as well', () => {
  const school = olderSchool(40);

  expect(runSelfCheck(school).failing).toEqual([]);
  expect(titles(school)).toContain('Tự kiểm tra');
});

test('a table that starts with rows gets them', () => {
  const school = olderSchool(RULES_TABLE.sheetId);
  callFunction(school, 'install');

  expect(school.table(RULES_TABLE.title).length).toBeGreaterThan(0);
});

test('a table of an older version gets the columns it lacks, and keeps its rows', () => {
  const school = checkedSchool();
  const { sheetId, title, columns } = RULES_TABLE;
  const before = school.table(title);
  const width = Object.keys(columns).length;
  byHand(school, school.files().control, {
    deleteDimension: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: width - 2, endIndex: width },
    },
  });

  expect(school.person(PEOPLE.principal).query('rules.list', {})).toMatchObject({
    ok: false,
    code: 'CONTROL_INCOMPLETE',
    message: { vi: expect.stringMatching(/“Quy chế đánh giá – cột Lúc”.*chạy lại hàm install/) },
  });
  // What is made of other tables is answered all the same.
  expect(school.person(PEOPLE.principal).query('jobs.list', {})).toMatchObject({ ok: true });
  expect(callFunction(school, 'install').status).toBe('done');
  expect(school.person(PEOPLE.principal).query('rules.list', {})).toMatchObject({ ok: true });
  expect(school.table(title)).toEqual(before);
  const files = school.files();
  expect(files.readRows(files.control, `'${title}'!A1:Z1`)[0]?.slice(-2)).toEqual(['Lúc', 'Xong']);
});

test('installing again changes nothing', () => {
  const school = checkedSchool();
  const before = contentsOf(school, school.files().control);
  callFunction(school, 'install');

  expect(contentsOf(school, school.files().control)).toBe(before);
});
