import { ATTENDANCE_TAB } from '../../../../src/book/registers/attendance-register';
import { writersAt } from '../../../../src/book/writers-at';
import { fieldsOf, type RecordOf, type TableSchema } from '../../../../src/kernel/table/table';
import { readSchool } from '../../../../src/school/read-school';
import type { SchoolModel } from '../../../../src/school/school-model';
import { ASSIGNMENTS } from '../../../../src/school/tables/assignments-table';
import { CLASSES } from '../../../../src/school/tables/classes-table';
import { GRANTS } from '../../../../src/school/tables/grants-table';
import { PUPILS } from '../../../../src/school/tables/pupils-table';
import { SETTINGS } from '../../../../src/school/tables/settings-table';
import { STAFF_BEFORE } from '../../../../src/school/tables/staff-before-table';
import { STAFF as STAFF_TABLE } from '../../../../src/school/tables/staff-table';
import { at, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { importAgain, previewOf, staffWith } from './import-again';

/** From 6A1 the homeroom post goes to Lan, maths to Đào; Trinh teaches there no more, the inspector leaves. */
const STAFF = staffWith(
  ['trinh@hoamai.edu.vn\t\t6A1\tVăn: 6A1, 6A2, 7A1', 'trinh@hoamai.edu.vn\t\t\tVăn: 6A2, 7A1'],
  ['lan@hoamai.edu.vn\t\t\t', 'lan@hoamai.edu.vn\t\t6A1\t'],
  ['Toán: 6A1, 6A2', 'Toán: 6A2'],
  ['dao@hoamai.edu.vn\t\t\t', 'dao@hoamai.edu.vn\t\t\tToán: 6A1 | Văn: 6A1'],
  ['TT01\tHà Thế Vinh\tthanhtra@hoamai.edu.vn\tThanh tra\t\t\n', ''],
);
const CHANGE = at('2027-01-18T08:00');
const CELL = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 } as const;

function rowsOf<Table extends TableSchema>(school: TinySchool, table: Table): RecordOf<Table>[] {
  return school
    .table(table.title)
    .map(
      (row) =>
        Object.fromEntries(
          fieldsOf(table).map((field, column) => [field, row[column] ?? '']),
        ) as RecordOf<Table>,
    );
}

/** The school as its control workbook says now. */
function modelOf(school: TinySchool): SchoolModel {
  return readSchool({
    settings: rowsOf(school, SETTINGS),
    staff: rowsOf(school, STAFF_TABLE),
    staffBefore: rowsOf(school, STAFF_BEFORE),
    grants: rowsOf(school, GRANTS),
    classes: rowsOf(school, CLASSES),
    pupils: rowsOf(school, PUPILS),
    assignments: rowsOf(school, ASSIGNMENTS),
    testDates: [],
    holidays: [],
  });
}

describe('posts that change hands in January (A6, A7, A8, peers 33)', () => {
  const school = tinySchool();
  school.type(PEOPLE.maths, CELL, '8');
  school.heartbeat();
  const before = school.workspace.drive;
  const book = school.bookId('6A1');
  expect(before.roleOf(book, PEOPLE.literature)).toBe('writer');
  school.clock.set(CHANGE);
  school.type(PEOPLE.maths, { ...CELL, pupil: 1 }, '7');
  const seen = previewOf(school, { staff: STAFF });
  const untouched = school.table('Vai trò').length;
  const note = importAgain(school, { staff: STAFF });
  const changes = seen.kind === 'ready' ? seen.changes : [];
  const model = modelOf(school);
  const names = (subjectId: string, day: string) =>
    writersAt(model, { classId: '6A1', subjectId }, day).map(({ id }) => id);

  it('are listed with their days, roles and shares before anything is changed', () => {
    expect(changes).toEqual(
      expect.arrayContaining([
        'Lớp 6A1: chủ nhiệm Tạ Bảo Trinh (GV04) → Trần Thị Lan (GV01) từ 18/01/2027.',
        'Lớp 6A1, môn Toán: Trần Minh Oanh (GV05) → Nguyễn Thị Đào (GV03) từ 18/01/2027.',
        'Hà Thế Vinh (TT01): thôi vai trò Thanh tra từ 18/01/2027; không còn trong bảng nhân sự.',
        'Tạ Bảo Trinh <trinh@hoamai.edu.vn>: thôi mở được sổ điểm 6A1.',
      ]),
    );
    expect(untouched).toBeLessThan(school.table('Vai trò').length);
  });

  it('begin on the day of the change, with one homeroom teacher at a time', () => {
    const days = ['2026-08-01', '2027-01-17', '2027-01-18', '2027-05-01'];

    expect(days.map((day) => names(ATTENDANCE_TAB, day))).toEqual([
      ['GV04'],
      ['GV04'],
      ['GV01'],
      ['GV01'],
    ]);
    expect(days.map((day) => names('toan', day))).toEqual([['GV05'], ['GV05'], ['GV03'], ['GV03']]);
  });

  it('open the tabs to the new people and close them to the old', () => {
    const attendance = { ...CELL, tab: ATTENDANCE_TAB, key: 'VANG.09.P', pupil: 0 };

    expect(school.type('dao@hoamai.edu.vn', { ...CELL, pupil: 2 }, '6')).toBeNull();
    expect(school.type(PEOPLE.maths, { ...CELL, pupil: 3 }, '9')).not.toBeNull();
    expect(school.type(PEOPLE.literature, attendance, '1')).not.toBeNull();
  });

  it('leave earlier entries to whoever made them, also those typed just before the change', () => {
    expect(school.history(CELL)).toMatchObject([{ actor: PEOPLE.maths, role: 'teacher' }]);
    expect(school.history({ ...CELL, pupil: 1 })).toMatchObject([
      { actor: PEOPLE.maths, newValue: '7' },
    ]);
  });

  it('take the file from who needs it no more, and from nobody else', () => {
    const { drive } = school.workspace;

    expect(drive.roleOf(book, PEOPLE.literature)).toBeNull();
    expect(drive.roleOf(school.bookId('6A2'), PEOPLE.literature)).toBe('writer');
    expect(drive.roleOf(book, PEOPLE.inspector)).toBeNull();
    expect(drive.roleOf(school.files().ledger, PEOPLE.inspector)).toBeNull();
    expect(drive.roleOf(book, PEOPLE.science)).toBe('writer');
    expect(drive.roleOf(book, PEOPLE.principal)).toBe('reader');
  });

  it('stand in the ledger, old and new, under the role of who changed them', () => {
    const entries = school.ledger().filter(({ meaning }) => meaning === 'post');

    expect(entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          chain: '6A1',
          actor: PEOPLE.principal,
          role: 'principal',
          data: expect.objectContaining({ post: 'homeroom', old: 'GV04', new: 'GV01' }),
        }),
        expect.objectContaining({
          data: expect.objectContaining({
            old: { teachers: ['GV05'], lead: 'GV05' },
            new: { teachers: ['GV03'], lead: 'GV03' },
          }),
        }),
      ]),
    );
    expect(school.verified()).toBe(true);
  });

  it('are what the job says it did: no book is called made that was there', () => {
    expect(note).toContain('Không tạo sổ mới; giữ 3 sổ đang có');
    expect(note).toContain('1 chủ nhiệm');
    expect(note).not.toContain('Đã tạo');
  });

  it('are written in the entries of the set-up by the role truly held', () => {
    const setUps = school
      .ledger()
      .filter(({ chain, meaning }) => chain === 'TRUONG' && meaning === 'setup');

    expect(setUps[setUps.length - 1]).toMatchObject({ actor: PEOPLE.principal, role: 'principal' });
  });

  it('change nothing when the same tables come again', () => {
    const again = previewOf(school, { staff: STAFF });

    expect(again).toMatchObject({ kind: 'ready', changes: [] });
  });
});
