import { answerValue } from '../../../local/school/person-at-work';
import { writtenTabs } from '../../../src/book/book-tabs';
import { isRemarkKey } from '../../../src/book/remark-key';
import { CLASSES } from '../../../src/school/tables/classes-table';
import { EVIDENCE } from '../../authority/support/corrections';
import { reseal } from '../../authority/support/reseal';
import {
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const OF_SUBJECT: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.NX', pupil: 0 };
const SECOND: Cell = { ...OF_SUBJECT, key: 'HK2.NX' };
const OF_HOMEROOM: Cell = { classId: '6A1', tab: 'nhan-xet', key: 'HK1.NX', pupil: 1 };
const OF_YEAR: Cell = { ...OF_HOMEROOM, key: 'CN.NX' };
const MARK: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

const HOMEROOM = PEOPLE.literature;

function beat(school: TinySchool): void {
  school.clock.advance(60_000);
  school.heartbeat();
}

const values = (school: TinySchool, cell: Cell) =>
  school.history(cell).map(({ meaning, newValue }) => [meaning, newValue]);

const written = (() => {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.type(PEOPLE.maths, OF_SUBJECT, 'Chăm học,\ntính toán nhanh');
  school.type(HOMEROOM, OF_HOMEROOM, 'Ngoan, hòa đồng');
  beat(school);

  return takeSnapshot(school.workspace);
})();

describe('remarks typed in the book', () => {
  it('are accepted as they are kept, and each has its life', () => {
    const school = fromSnapshot(written);

    expect(school.shown(OF_SUBJECT)).toBe('Chăm học, tính toán nhanh');
    expect(values(school, OF_SUBJECT)).toEqual([['enter', 'Chăm học, tính toán nhanh']]);
    expect(values(school, OF_HOMEROOM)).toEqual([['enter', 'Ngoan, hòa đồng']]);

    school.type(PEOPLE.maths, OF_SUBJECT, '');
    beat(school);
    expect(values(school, OF_SUBJECT)[1]).toEqual(['delete', '']);
    expect(school.linesOf(PEOPLE.maths, OF_SUBJECT)).toHaveLength(2);
    expect(school.verified()).toBe(true);
  });

  it('are written by the teachers of the subject and by the homeroom teacher, each in the own place', () => {
    const school = fromSnapshot(written);

    expect(school.type(HOMEROOM, OF_SUBJECT, 'Ngoan')).toMatch(/protected/);
    expect(school.type(PEOPLE.maths, OF_HOMEROOM, 'Ngoan')).toMatch(/protected/);
    expect(school.type(PEOPLE.maths, SECOND, 'Ngoan')).toMatch(/protected/);
    expect(school.type(HOMEROOM, OF_YEAR, 'Ngoan')).toMatch(/protected/);
  });

  it('are put back where they are no words, and too long ones are told what to do', () => {
    const school = fromSnapshot(written);
    school.type(PEOPLE.maths, OF_SUBJECT, '8,5');
    school.type(HOMEROOM, OF_HOMEROOM, 'Ngoan '.repeat(40));
    beat(school);

    expect(school.shown(OF_SUBJECT)).toBe('Chăm học, tính toán nhanh');
    expect(school.note(OF_SUBJECT)).toContain('viết bằng lời');
    expect(school.note(OF_HOMEROOM)).toContain('150 kí tự');
    expect(values(school, OF_HOMEROOM)[1]?.[0]).toBe('reject');
  });

  it('are locked by themselves, and corrected by request with minutes that speak of a remark', () => {
    const school = fromSnapshot(written);
    answerValue(
      school.person(PEOPLE.principal).command('lock.apply', {
        scope: { subjectIds: ['toan'], keys: ['HK1.NX'] },
        reason: 'Chốt nhận xét',
      }),
    );
    school.clock.advance(60_000);
    expect(school.type(PEOPLE.maths, OF_SUBJECT, 'Khác')).toMatch(/protected/);
    expect(school.type(PEOPLE.maths, MARK, '8')).toBeNull();

    answerValue(
      school.person(PEOPLE.maths).command(
        'correction.request',
        {
          ...{ classId: '6A1', subjectId: 'toan', pupilId: school.pupilId(OF_SUBJECT) },
          ...{ assessment: 'HK1.NX', oldValue: 'Chăm học, tính toán nhanh' },
          ...{ newValue: 'Chăm học', cause: 'mistyped', reason: 'Ghi nhầm học sinh' },
          evidence: [EVIDENCE],
        },
        { id: 'phieu-0001' },
      ),
    );
    answerValue(
      school.person(PEOPLE.principal).command('correction.decide', {
        requestId: 'phieu-0001',
        decision: 'approve',
        reason: 'Đã xem sổ',
      }),
    );
    school.clock.advance(60_000);
    school.heartbeat();

    expect(school.shown(OF_SUBJECT)).toBe('Chăm học');
    expect(values(school, OF_SUBJECT).map(([meaning]) => meaning)).toContain('apply');
  });
});

/** The book as a school of the edition before has it: no column and no tab of remarks. */
function makeOlder(school: TinySchool, classId: string): void {
  const columns = writtenTabs({ grade: Number(classId[0]) }).filter(
    ({ subject }) => subject !== null,
  );
  const requests = [
    ...columns.map((tab) => {
      const first = tab.columns.findIndex(({ key }) => isRemarkKey(key));

      return {
        deleteDimension: {
          range: {
            ...{ sheetId: tab.sheetId, dimension: 'COLUMNS' },
            ...{ startIndex: first, endIndex: first + 2 },
          },
        },
      };
    }),
    { deleteSheet: { sheetId: 203 } },
  ];
  expect(school.batch(PEOPLE.owner, school.bookId(classId), requests)).toBe(200);

  const row = school.table(CLASSES.title).findIndex(([id]) => id === classId) + 1;
  const column = Object.keys(CLASSES.columns).indexOf('edition');
  const older = {
    updateCells: {
      start: { sheetId: CLASSES.sheetId, rowIndex: row, columnIndex: column },
      rows: [{ values: [{ userEnteredValue: { stringValue: '2' } }] }],
      fields: 'userEnteredValue',
    },
  };
  expect(school.batch(PEOPLE.owner, school.files().control, [older])).toBe(200);
  reseal(school);
}

test('a book made before gets both in mid-year without losing a cell', () => {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.type(PEOPLE.maths, MARK, '8');
  beat(school);
  makeOlder(school, '6A1');
  const cells = () =>
    ["'Toán'!A1:R9", "'Văn'!A1:R9", "'Rèn luyện'!A1:H9"].map((range) =>
      school.files().readRows(school.bookId('6A1'), range),
    );
  const before = cells();
  school.clock.advance(3_600_000);
  school.heartbeat();

  expect(cells()).toEqual(before);
  expect(school.shown(MARK)).toBe('8');
  expect(school.type(PEOPLE.maths, OF_SUBJECT, 'Chăm học')).toBeNull();
  expect(school.type(HOMEROOM, OF_HOMEROOM, 'Ngoan')).toBeNull();
  expect(school.type(PEOPLE.maths, OF_HOMEROOM, 'Ngoan')).toMatch(/protected/);
  beat(school);

  expect(values(school, OF_SUBJECT)).toEqual([['enter', 'Chăm học']]);
  expect(values(school, OF_HOMEROOM)).toEqual([['enter', 'Ngoan']]);
  expect(school.ledger().filter(({ data }) => data?.cause === 'columns')).toHaveLength(1);
  expect(school.verified()).toBe(true);
});

test('what is said of a pupil goes along to another class of the grade', () => {
  const school = fromSnapshot(written);
  const pupilId = school.pupilId(OF_SUBJECT);
  answerValue(
    school.person(PEOPLE.principal).command('pupil.change', {
      ...{ kind: 'move', pupilId, toClassId: '6A2', date: '2026-10-05', reason: 'Chuyển lớp' },
    }),
  );
  beat(school);

  expect(
    school
      .ledger()
      .filter(({ chain, key }) => chain === '6A2' && key.row === pupilId && key.column === 'HK1.NX')
      .map(({ newValue }) => newValue),
  ).toEqual(['Chăm học, tính toán nhanh']);
});
