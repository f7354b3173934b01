import { answerValue } from '../../../local/school/person-at-work';
import { said as saying } from '../../../src/kernel/words/said';
import {
  AFTER_DEADLINE,
  beforeDeadline,
  mails,
  prepared,
  TX1,
  WITH_DEADLINE,
} from '../../authority/support/book-identity';
import { byOwner, withCell } from '../../authority/support/by-owner';
import { ask, decide, lockedWithMark, WRONG } from '../../authority/support/corrections';
import { beats, foreign } from '../../authority/support/hand-in-control';
import { said } from '../../authority/support/said';
import type { TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const FOREIGN_ROLE = ['X99', 'GV05', 'principal', '2026-08-01'];

/** What stands in a tab, without blank cells at the end of rows. */
function stands(school: TinySchool, tab: string): readonly (readonly string[])[] {
  return school.table(tab);
}

/** Told once: an entry with the row, one mail, and the tab as the software wrote it. */
function expectPutBack(
  school: TinySchool,
  tab: string,
  before: readonly (readonly string[])[],
): void {
  expect(stands(school, tab)).toEqual(before);
  expect(foreign(school)).toHaveLength(1);
  expect(mails(school)).toHaveLength(1);
  expect(mails(school)[0]).toContain(`“${tab}”`);
  expect(school.verified()).toBe(true);
}

describe('tabs of control that only the software writes', () => {
  it('a lock taken out by hand is put back, opens nothing and is told once (A1)', () => {
    const school = lockedWithMark();
    const before = stands(school, 'Khóa sổ');
    byOwner(school, 'Khóa sổ', () => []);
    beats(school, 3);

    expect(school.type(PEOPLE.maths, TX1, '3')).not.toBeNull();
    expectPutBack(school, 'Khóa sổ', before);
    expect(said(foreign(school)[0])).toContain('bị xóa');
  });

  it('a role written in gives nobody anything, not even before the next beat (A3)', () => {
    const school = prepared();
    const before = stands(school, 'Vai trò');
    byOwner(school, 'Vai trò', (rows) => [...rows, FOREIGN_ROLE]);

    expect(
      school.person(PEOPLE.maths).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
    ).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
    beats(school);
    expectPutBack(school, 'Vai trò', before);
    expect(foreign(school)[0]?.data?.rows).toEqual([
      saying('rows.added', {
        table: 'Vai trò',
        row: 'X99',
        cells: ['X99', 'GV05', 'principal', '2026-08-01'],
      }),
    ]);
  });

  it('a teacher exchanged in an assignment may not write, and the one assigned still may (A3)', () => {
    const school = prepared();
    const before = stands(school, 'Phân công');
    byOwner(school, 'Phân công', (rows) =>
      rows.map((row) => (row[0] === '6A1/toan' ? withCell(row, 3, 'GV06') : row)),
    );
    beats(school);

    expect(school.type(PEOPLE.sport, TX1, '8')).not.toBeNull();
    expect(school.type(PEOPLE.maths, TX1, '8')).toBeNull();
    expectPutBack(school, 'Phân công', before);
  });

  it('an address exchanged lets nobody in as somebody else (A6)', () => {
    const school = prepared();
    const before = stands(school, 'Nhân sự');
    const principal = before.find((row) => row[2] === PEOPLE.principal)?.[0];
    byOwner(school, 'Nhân sự', (rows) =>
      rows.map((row) => (row[0] === principal ? withCell(row, 2, PEOPLE.sport) : row)),
    );

    expect(
      school.person(PEOPLE.sport).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
    ).toMatchObject({ ok: false });
    beats(school);
    expectPutBack(school, 'Nhân sự', before);
  });

  it('a class taken out, or written twice, stays one class of the school (A7, A8)', () => {
    const school = prepared();
    const before = stands(school, 'Lớp');
    byOwner(school, 'Lớp', ([, ...rows]) => rows);
    const lock = answerValue(
      school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
    );

    expect(lock.classes?.map(({ classId }) => classId)).toEqual(before.map((row) => row[0]));
    expect(school.type(PEOPLE.maths, TX1, '3')).not.toBeNull();
    expectPutBack(school, 'Lớp', before);
  });

  it('a class written twice gives each mark one entry (A8)', () => {
    const school = prepared();
    const before = stands(school, 'Lớp');
    byOwner(school, 'Lớp', (rows) => [...rows, ...rows.slice(0, 1)]);
    beats(school, 1);
    school.type(PEOPLE.maths, TX1, '8');
    beats(school, 1);

    expect(school.history(TX1).map((e) => `${e.oldValue}>${e.newValue}`)).toEqual(['>8']);
    expectPutBack(school, 'Lớp', before);
  });

  it('a request is decided as it was asked, whatever was written over it (A5)', () => {
    const school = lockedWithMark();
    answerValue(ask(school));
    byOwner(school, 'Đề nghị sửa điểm', (rows) => rows.map((row) => withCell(row, 8, '10')));
    answerValue(decide(school));

    expect(school.shown(WRONG)).toBe('8');
    expect(foreign(school)).toHaveLength(1);
  });

  it('nobody approves the own request by writing another requester and a role (A5)', () => {
    const school = lockedWithMark();
    answerValue(ask(school));
    byOwner(school, 'Đề nghị sửa điểm', (rows) =>
      rows.map((row) => withCell(row, 12, PEOPLE.sport)),
    );
    byOwner(school, 'Vai trò', (rows) => [...rows, ['X99', 'GV05', 'deputy', '2026-08-01']]);

    expect(decide(school, { by: PEOPLE.maths })).toMatchObject({ ok: false });
    expect(school.shown(WRONG)).toBe('7');
  });

  it('the kept copy of the rules, rewritten with the rule, opens no column without a leader (A2)', () => {
    const school = beforeDeadline();
    school.clock.set(AFTER_DEADLINE);
    school.heartbeat();
    const kept = stands(school, 'Quy định hợp lệ gần nhất');
    byOwner(school, 'Quy định hợp lệ gần nhất', (rows) =>
      rows.map((row) => row.map((cell) => cell.replaceAll('16/11/2026', '14/12/2026'))),
    );
    const { control } = school.files();
    school.files().writeRows(control, "'Ngày kiểm tra'!E2", [['14/12/2026']]);
    beats(school);

    expect(school.type(PEOPLE.maths, WITH_DEADLINE, '9')).not.toBeNull();
    expect(stands(school, 'Quy định hợp lệ gần nhất')).toEqual(kept);
    expect(foreign(school)).toHaveLength(1);
  });

  it('a pupil who left stays gone although row and change were taken away (A12)', () => {
    const school = lockedWithMark();
    answerValue(
      school.person(PEOPLE.admin).command('pupil.change', {
        kind: 'leave',
        status: 'movedOut',
        pupilId: 'HS104',
        date: '2026-10-01',
        reason: 'Chuyển trường',
        school: '',
        decision: '',
      }),
    );
    beats(school);
    const before = [stands(school, 'Biến động học sinh'), stands(school, 'Học sinh')];
    byOwner(school, 'Biến động học sinh', () => []);
    byOwner(school, 'Học sinh', (rows) =>
      rows.map((row) => row.map((cell) => (cell === 'movedOut' ? 'studying' : cell))),
    );
    beats(school);

    expect([stands(school, 'Biến động học sinh'), stands(school, 'Học sinh')]).toEqual(before);
    expect(foreign(school)).toHaveLength(1);
  });

  it.each([
    ['sorted', (rows: readonly string[][]) => [...rows].reverse()],
    [
      'with a row put in between',
      ([first = [], ...rest]: readonly string[][]) => [first, ['', ''], ...rest],
    ],
  ])('a tab %s is brought into its order again', (_how, change) => {
    const school = prepared();
    const before = stands(school, 'Nhân sự');
    byOwner(school, 'Nhân sự', change);
    beats(school);

    expect(stands(school, 'Nhân sự')).toEqual(before);
    expect(foreign(school)[0]?.data?.rows).toEqual([saying('rows.order', { table: 'Nhân sự' })]);
  });

  it('a telephone number or a personal id changed by hand is told without the number', () => {
    const school = prepared();
    const pupils = stands(school, 'Học sinh').length;
    const { control } = school.files();
    school.files().writeRows(control, "'Học sinh'!H2:I2", [['0912345678', '001234567890']]);
    school
      .files()
      .writeRows(control, `'Học sinh'!A${pupils + 2}:H${pupils + 2}`, [
        ['HS999', 'Cao Thị Mơ', '', 'Nữ', '6A1', 'studying', '', '0987654321'],
      ]);
    beats(school);
    const told = JSON.stringify([foreign(school), mails(school)]);

    expect(told).toContain('Điện thoại đã khác');
    expect(told).not.toMatch(/0912345678|001234567890|0987654321/);
  });

  it('tabs people write by hand stay theirs', () => {
    const school = prepared();
    const { control } = school.files();
    school.files().writeRows(control, "'Ngày nghỉ'!A2:D2", [['', '20/11/2026', 'Lễ', 'lễ']]);
    beats(school);

    expect(stands(school, 'Ngày nghỉ')).toEqual([['', '20/11/2026', 'Lễ', 'lễ']]);
    expect(foreign(school)).toEqual([]);
  });
});
