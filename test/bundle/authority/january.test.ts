import { answerValue } from '../../../local/school/person-at-work';
import { attendanceFormulas } from '../../../src/book/formulas';
import { ATTENDANCE } from '../../../src/book/registers/attendance-register';
import { HEADER_ROWS } from '../../../src/book/tab-layout';
import { CLASSES } from '../../../src/school/tables/classes-table';
import { reseal } from '../../authority/support/reseal';
import { at, type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const cell = (key: string, pupil = 0): Cell => ({ classId: '6A1', tab: 'chuyen-can', key, pupil });
const FIRST = cell('VANG.01.HK1.P');
const SECOND = cell('VANG.01.P');
const SHEET = 201;
const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

function absences(school: TinySchool, term: 1 | 2): unknown {
  const review = answerValue(
    school.person(PEOPLE.principal).query('result.review', { classId: '6A1', term }),
  );

  return review.pupils[0]?.absences;
}

/** The class table as an earlier version of the software left it: it says nothing of an edition. */
function forgetEdition(school: TinySchool, classId: string): void {
  const row = school.table(CLASSES.title).findIndex(([id]) => id === classId) + 1;
  const column = Object.keys(CLASSES.columns).indexOf('edition');
  const cleared = {
    updateCells: {
      start: { sheetId: CLASSES.sheetId, rowIndex: row, columnIndex: column },
      rows: [{ values: [{}] }],
      fields: 'userEnteredValue',
    },
  };

  expect(school.batch(PEOPLE.owner, school.files().control, [cleared])).toBe(200);
  reseal(school);
}

/** Takes the columns out of a book that a school of an earlier version would have. */
function makeOlder(school: TinySchool, classId: string): void {
  const columns = ATTENDANCE.columns({ taught: [] }) ?? [];
  const old = columns.filter(({ since = 1 }) => since === 1);
  const formulas = attendanceFormulas({ keys: old.map(({ key }) => key), row: HEADER_ROWS + 1 });
  const requests = [
    {
      deleteDimension: {
        range: {
          sheetId: SHEET,
          dimension: 'COLUMNS',
          startIndex: old.length,
          endIndex: old.length + 2,
        },
      },
    },
    ...[...formulas].map(([key, formula]) => ({
      repeatCell: {
        range: {
          sheetId: SHEET,
          startRowIndex: HEADER_ROWS,
          startColumnIndex: old.findIndex((column) => column.key === key),
          endColumnIndex: old.findIndex((column) => column.key === key) + 1,
        },
        cell: { userEnteredValue: { formulaValue: formula } },
        fields: 'userEnteredValue',
      },
    })),
  ];

  expect(school.batch(PEOPLE.owner, school.bookId(classId), requests)).toBe(200);
  forgetEdition(school, classId);
}

function headersOf(school: TinySchool): readonly (readonly string[])[] {
  return school.files().readRows(school.bookId('6A1'), "'Chuyên cần'!D2:Z3");
}

describe('January', () => {
  it('belongs to semester I up to its last day, and to semester II from then on (H2)', () => {
    const school = tinySchool();
    expect(school.type(PEOPLE.literature, FIRST, '1')).toMatch(/protected/);

    school.clock.set(at('2027-01-05T08:00:00'));
    school.heartbeat();
    expect(school.type(PEOPLE.literature, FIRST, '2')).toBeNull();
    expect(school.type(PEOPLE.literature, SECOND, '1')).toMatch(/protected/);
    school.clock.advance(60_000);
    school.heartbeat();

    school.clock.set(at('2027-01-20T08:00:00'));
    school.heartbeat();
    expect(school.type(PEOPLE.literature, SECOND, '3')).toBeNull();
    school.clock.advance(60_000);
    school.heartbeat();

    expect(absences(school, 1)).toBe(2);
    expect(absences(school, 2)).toBe(3);
    expect(school.shown(cell('VANG.P'))).toBe('5');
    expect(school.info(PEOPLE.literature, FIRST).assessmentName).toBe(
      'Nghỉ có phép – tháng 01 (HKI)',
    );
    expect(school.info(PEOPLE.literature, SECOND).assessmentName).toBe(
      'Nghỉ có phép – tháng 01 (HKII)',
    );
  });

  it('is closed with a reason before New Year', () => {
    const { open, closed } = tinySchool().info(PEOPLE.literature, FIRST);

    expect(open).toBe(false);
    expect(closed[0]?.because).toBe('Chưa tới thời gian nhập, mở từ 01/01/2027');
  });
});

describe('a book made before it had its own columns', () => {
  it('gets them in mid-year, loses nothing, and counts them', () => {
    const school = tinySchool();
    school.clock.advance(60_000);
    school.type(PEOPLE.literature, cell('VANG.10.P'), '2');
    school.heartbeat();
    makeOlder(school, '6A1');
    expect(headersOf(school)[0]).not.toContain('Tháng 01 (HK I)');

    school.clock.advance(3_600_000);
    school.heartbeat();

    expect(headersOf(school)[0]).toContain('Tháng 01 (HK I)');
    expect(headersOf(school)[1]?.slice(-2)).toEqual(['P', 'K']);
    expect(school.shown(cell('VANG.10.P'))).toBe('2');
    expect(school.shown(cell('VANG.P'))).toBe('2');
    expect(school.ledger().filter(({ data }) => data?.cause === 'columns')).toHaveLength(1);

    school.clock.set(at('2027-01-05T08:00:00'));
    school.heartbeat();
    expect(school.type(PEOPLE.literature, FIRST, '3')).toBeNull();
    expect(school.type(PEOPLE.maths, FIRST, '3')).toMatch(/protected/);
    school.clock.advance(60_000);
    school.heartbeat();

    expect(school.shown(cell('VANG.P'))).toBe('5');
    expect(school.history(FIRST).map(({ meaning }) => meaning)).toEqual(['enter']);
    expect(absences(school, 1)).toBe(5);
    expect(school.verified()).toBe(true);
  });

  it('is changed once: the next looks find it as it should be', () => {
    const school = tinySchool();
    makeOlder(school, '6A1');
    school.clock.advance(3_600_000);
    school.heartbeat();
    const columns = () =>
      JSON.parse(
        school
          .files()
          .call('GET', `${SHEETS}/${school.bookId('6A1')}?fields=sheets(properties)`)
          .bytes.toString('utf8'),
      ).sheets.find(
        ({ properties }: { properties: { sheetId: number } }) => properties.sheetId === SHEET,
      ).properties.gridProperties.columnCount;
    const before = columns();
    school.clock.advance(3_600_000);
    school.heartbeat();

    expect(columns()).toBe(before);
    expect(before).toBe(ATTENDANCE.columns({ taught: [] })?.length);
  });
});
