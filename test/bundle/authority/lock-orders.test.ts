import { answerValue } from '../../../local/school/person-at-work';
import { at, type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const OTHER: Cell = { ...TX, tab: 'van' };

const iso = (local: string): string => new Date(at(local)).toISOString();
const lock = (school: TinySchool, id: string, more: object = {}) =>
  school.person(PEOPLE.principal).command('lock.apply', { reason: `Lệnh ${id}`, ...more }, { id });
const reasons = (school: TinySchool, cell: Cell = TX) =>
  school.info(PEOPLE.maths, cell).closed.map(({ because }) => because);
const state = (school: TinySchool) =>
  answerValue(school.person(PEOPLE.maths).query('locks.state', {}));

function beatAt(school: TinySchool, time: string): void {
  school.clock.set(at(time));
  school.heartbeat();
}

test('taking one order back leaves the other, and the book says so natively', () => {
  const school = tinySchool();
  answerValue(lock(school, 'lenh-khoa-1'));
  answerValue(lock(school, 'lenh-khoa-2', { scope: { subjectIds: ['toan'] } }));
  expect(reasons(school)).toEqual([
    expect.stringContaining('Lệnh lenh-khoa-1'),
    expect.stringContaining('Lệnh lenh-khoa-2'),
  ]);
  const lift = (id: string, orderId: string) =>
    school.person(PEOPLE.deputy).command('lock.lift', { orderId, reason: 'Khóa nhầm' }, { id });
  answerValue(lift('bo-lenh-1', 'lenh-khoa-1'));

  expect(reasons(school)).toEqual([expect.stringContaining('Lệnh lenh-khoa-2')]);
  expect(school.type(PEOPLE.maths, TX, '8')).toMatch(/protected/);
  expect(school.type(PEOPLE.literature, OTHER, '8')).toBeNull();
  expect(lift('bo-lenh-2', 'lenh-khoa-1')).toMatchObject({ code: 'NOT_FOUND' });
  answerValue(lift('bo-lenh-3', 'lenh-khoa-2'));
  expect(school.type(PEOPLE.maths, TX, '8')).toBeNull();
  expect(
    school
      .ledger()
      .filter(({ chain, meaning }) => chain === 'TRUONG' && meaning === 'unlock')
      .map(({ actor, reason, data }) => [actor, reason, data?.order]),
  ).toEqual([
    [PEOPLE.deputy, 'Khóa nhầm', 'lenh-khoa-1'],
    [PEOPLE.deputy, 'Khóa nhầm', 'lenh-khoa-2'],
  ]);
});

test('an order that begins later closes with the first beat after its time, and not before', () => {
  const school = tinySchool();
  school.heartbeat();
  expect(lock(school, 'lenh-qua-khu', { from: iso('2026-10-01T08:00:00') })).toMatchObject({
    code: 'BAD_INPUT',
  });
  answerValue(lock(school, 'lenh-mai-sau', { from: iso('2026-10-06T08:00:00') }));
  beatAt(school, '2026-10-06T07:55:00');
  expect(school.type(PEOPLE.maths, TX, '8')).toBeNull();
  beatAt(school, '2026-10-06T08:00:00');

  expect(school.type(PEOPLE.maths, TX, '9')).toMatch(/protected/);
  expect(school.shown(TX)).toBe('8');
});

test('a teacher’s blocks are opened for a while, nobody else’s, and close by themselves', () => {
  const school = tinySchool();
  answerValue(lock(school, 'lenh-khoa-1'));
  expect(state(school)).toEqual({ term: 1, state: 'closed', exceptions: 0 });
  const release = (teacherId: string, id: string) =>
    school
      .person(PEOPLE.principal)
      .command(
        'lock.release',
        { scope: { teacherId }, reason: 'Nghỉ ốm, nhập bù', until: iso('2026-10-06T17:00:00') },
        { id },
      );
  expect(release('GV99', 'mo-khong-ai')).toMatchObject({ code: 'NOT_FOUND' });
  expect(answerValue(release('GV05', 'mo-cho-oanh')).scope).toContain('6A1 Toán');

  expect(school.type(PEOPLE.maths, TX, '8')).toBeNull();
  expect(school.type(PEOPLE.literature, OTHER, '8')).toMatch(/protected/);
  expect(state(school)).toEqual({ term: 1, state: 'closed', exceptions: 1 });
  beatAt(school, '2026-10-06T17:00:00');
  expect(school.type(PEOPLE.maths, TX, '9')).toMatch(/protected/);
  expect(school.shown(TX)).toBe('8');
  expect(state(school)).toMatchObject({ state: 'closed', exceptions: 0 });
});

test('an order about columns closes those alone', () => {
  const school = tinySchool();
  answerValue(lock(school, 'lenh-cot-gk', { scope: { keys: ['HK1.GK'] } }));

  expect(school.type(PEOPLE.maths, { ...TX, key: 'HK1.GK' }, '8')).toMatch(/protected/);
  expect(school.type(PEOPLE.maths, TX, '8')).toBeNull();
  expect(lock(school, 'lenh-cot-la', { scope: { keys: ['HK3.GK'] } })).toMatchObject({
    code: 'UNKNOWN_COLUMN',
  });
});

test('an order that comes to nothing is refused, and what an opening leaves closed is said and mailed', () => {
  const school = tinySchool();
  const until = iso('2026-10-06T17:00:00');
  const release = (scope: object) =>
    school.person(PEOPLE.principal).command('lock.release', { scope, reason: 'Nhập bù', until });
  const before = school.workspace.runtime.outbox().length;

  expect(release({ keys: ['HK2.GK'] })).toMatchObject({
    code: 'NOTHING_OPENED',
    message: { vi: expect.stringContaining('học kì chưa bắt đầu') },
  });
  expect(release({ subjectIds: ['ren-luyen'], keys: ['HK1.GK'] })).toMatchObject({
    code: 'SCOPE_EMPTY',
  });
  expect(lock(school, 'lenh-khong-gi', { scope: { term: 2, keys: ['HK1.GK'] } })).toMatchObject({
    code: 'SCOPE_EMPTY',
  });
  expect(school.table('Khóa sổ')).toEqual([]);
  expect(school.workspace.runtime.outbox()).toHaveLength(before);
  const view = answerValue(release({ keys: ['HK1.GK', 'HK2.GK'] }));
  const [told] = school.workspace.runtime.outbox().slice(before);

  expect(view.staysClosed?.vi).toMatch(/^Vẫn đóng: cột của học kì chưa bắt đầu/);
  expect(told?.body).toContain(view.staysClosed?.vi);
  expect(answerValue(release({ keys: ['HK1.GK'] })).staysClosed).toBeUndefined();
});
