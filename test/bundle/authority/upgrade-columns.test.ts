import { answerValue } from '../../../local/school/person-at-work';
import { CONTROL_DESIGN } from '../../../src/authority/control-design';
import { headersOf } from '../../../src/kernel/table/table';
import { PUPILS } from '../../../src/school/tables/pupils-table';
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

/** Columns of the pupil table before it kept ethnic group, telephone and personal id. */
const OLD_WIDTH = 6;
const { sheetId, title } = PUPILS;

function sheetOf(school: TinySchool) {
  const found = school
    .files()
    .spreadsheet(school.files().control, 'sheets(properties,protectedRanges)')
    .sheets!.find(({ properties }) => properties!.sheetId === sheetId)!;

  return { columns: found.properties!.gridProperties!.columnCount, closed: found.protectedRanges };
}

const headers = (school: TinySchool): readonly string[] =>
  school.files().readRows(school.files().control, `'${title}'!A1:Z1`)[0] ?? [];

function withoutColumns(school: TinySchool): TinySchool {
  byHand(school, school.files().control, {
    deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: OLD_WIDTH } },
  });

  return school;
}

/** The control workbook as a version made it whose pupil table was narrower. */
function olderSchool(): TinySchool {
  const school = withoutColumns(checkedSchool());
  removeProperty(school, 'CONTROL_MADE_2026-2027');

  return school;
}

test('a narrower pupil table of an older version gets its columns when install is run again', () => {
  const school = olderSchool();
  const before = { ...sheetOf(school), rows: school.table(title) };
  expect(before.columns).toBe(OLD_WIDTH);

  expect(callFunction(school, 'install').status).toBe('done');

  expect(headers(school)).toEqual(headersOf(PUPILS));
  expect(sheetOf(school)).toEqual({
    columns: Object.keys(PUPILS.columns).length,
    closed: before.closed,
  });
  expect(school.table(title)).toEqual(before.rows);
});

test('until then people are told what to do; afterwards pupils stored earlier are read', () => {
  const school = olderSchool();
  const ask = () => school.person(PEOPLE.principal).query('jobs.list', {});

  expect(ask()).toMatchObject({
    ok: false,
    code: 'CONTROL_INCOMPLETE',
    message: { vi: expect.stringMatching(/Học sinh.*chạy lại hàm install/) },
  });
  callFunction(school, 'install');
  expect(ask()).toMatchObject({ ok: true });
  expect(
    answerValue(school.person(PEOPLE.principal).query('school.overview', {})).classes,
  ).not.toEqual([]);
});

test('nobody but the school writes into the new columns', () => {
  const school = olderSchool();
  callFunction(school, 'install');
  const write = (email: string) =>
    school
      .files(email)
      .call(
        'PUT',
        `https://sheets.googleapis.com/v4/spreadsheets/${school.files().control}/values/${encodeURIComponent(`'${title}'!H2`)}?valueInputOption=RAW`,
        { values: [['0912345678']] },
      ).status;

  expect(write(PEOPLE.admin)).toBe(400);
  expect(write(PEOPLE.owner)).toBe(200);
});

test('the self-check adds them as well, and finds nothing to complain of', () => {
  const school = olderSchool();

  expect(runSelfCheck(school).failing).toEqual([]);
  expect(headers(school)).toEqual(headersOf(PUPILS));
});

test('an empty header cell is filled; another text is left and named', () => {
  const school = checkedSchool();
  const cell = (column: number, text: string) => ({
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: column },
      rows: [{ values: [text === '' ? {} : { userEnteredValue: { stringValue: text } }] }],
      fields: 'userEnteredValue',
    },
  });
  byHand(school, school.files().control, cell(6, ''), cell(7, 'Số máy'));

  expect(runSelfCheck(school).failing).toEqual(['controlTables']);
  expect(headers(school).slice(5)).toEqual([
    'Trạng thái',
    'Dân tộc',
    'Số máy',
    'Số định danh cá nhân',
    'Tên còn ghi trong sổ (JSON)',
    'Mã định danh Bộ GD&ĐT',
  ]);
});

test('doing it twice changes nothing', () => {
  const school = olderSchool();
  callFunction(school, 'install');
  const once = contentsOf(school, school.files().control);
  callFunction(school, 'install');

  expect(contentsOf(school, school.files().control)).toBe(once);
});

test('what it makes is what a new control workbook has', () => {
  const fresh = checkedSchool();
  const upgraded = olderSchool();
  callFunction(upgraded, 'install');
  const formats = (school: TinySchool) =>
    school
      .files()
      .spreadsheet(
        school.files().control,
        'sheets(properties(title,gridProperties),data(columnMetadata(pixelSize),rowData(values(formattedValue,userEnteredFormat))))',
      ).sheets;

  expect(formats(fresh)).toHaveLength(CONTROL_DESIGN.tables.length + 1);
  expect(formats(upgraded)).toEqual(formats(fresh));
});
