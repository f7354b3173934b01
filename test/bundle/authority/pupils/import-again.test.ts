import { answerValue } from '../../../../local/school/person-at-work';
import { SETUP, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const CELL = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 } as const;
const HEADER = 'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp';

/** Gia An goes to 6A2, Ánh comes new to 6A1; the table says nothing of states. */
const PUPILS = (SETUP.pupils ?? '')
  .replace('HS101\tBùi Gia An\t01/03/2015\tNam\t6A1', 'HS101\tBùi Gia An\t01/03/2015\tNam\t6A2')
  .concat('\nHS150\tVũ Ngọc Ánh\t14/02/2015\tNữ\t6A1');

function marked(): TinySchool {
  const school = tinySchool();
  school.type(PEOPLE.maths, CELL, '8');
  school.heartbeat();

  return school;
}

function setUpAgain(school: TinySchool, pupils: string): string {
  const admin = school.person(PEOPLE.admin);
  let job = answerValue(admin.command('setup.start', { ...SETUP, pupils }));

  for (let click = 0; job.state !== 'done' && click < 8; click += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  return job.state;
}

describe('a pupil table imported again in the middle of the year', () => {
  const school = marked();
  const before = answerValue(school.person(PEOPLE.admin).query('pupils.list', { classId: '6A2' }));
  const seen = answerValue(
    school.person(PEOPLE.admin).command('setup.preview', { ...SETUP, pupils: PUPILS }),
  );
  const state = setUpAgain(school, PUPILS);

  it('says beforehand who would change class or come new', () => {
    expect(before.lines).toHaveLength(4);
    expect(seen).toMatchObject({
      kind: 'ready',
      notes: expect.arrayContaining([
        'Bùi Gia An (HS101), lớp 6A2: chuyển lớp.',
        'Vũ Ngọc Ánh (HS150), lớp 6A1: tiếp nhận mới.',
      ]),
    });
  });

  it('moves pupils with their marks and gives new ones a row', () => {
    expect(state).toBe('done');
    expect(school.shown({ ...CELL, classId: '6A2', pupil: 4 })).toBe('8');
    expect(school.shown({ ...CELL, key: 'TEN', pupil: 4 })).toBe('Vũ Ngọc Ánh');
    expect(school.type(PEOPLE.maths, { ...CELL, pupil: 4 }, '7')).toBeNull();
    expect(school.type(PEOPLE.maths, CELL, '1')).toContain('protected');
  });

  it('does nothing the second time', () => {
    const changes = school.table('Biến động học sinh').length;

    expect(setUpAgain(school, PUPILS)).toBe('done');
    expect(school.table('Biến động học sinh')).toHaveLength(changes);
    expect(school.verified()).toBe(true);
  });

  it('leaves the state of a pupil alone where the table has no column for it', () => {
    answerValue(
      school.person(PEOPLE.admin).command('pupil.change', {
        kind: 'leave',
        pupilId: 'HS203',
        status: 'onLeave',
        school: '',
        date: '2026-10-05',
        reason: 'Ốm dài ngày',
        decision: '',
      }),
    );

    expect(setUpAgain(school, PUPILS)).toBe('done');
    expect(school.table('Học sinh').find(([id]) => id === 'HS203')?.[5]).toBe('onLeave');
  });

  it('brings a pupil back where it has one that says so', () => {
    const [, ...rows] = PUPILS.split('\n');
    const withState = [`${HEADER}\tTrạng thái`, ...rows.map((row) => `${row}\tĐang học`)].join(
      '\n',
    );

    expect(setUpAgain(school, withState)).toBe('done');
    expect(school.table('Học sinh').find(([id]) => id === 'HS203')?.[5]).toBe('studying');
    expect(school.type(PEOPLE.maths, { ...CELL, classId: '6A2', pupil: 2 }, '6')).toBeNull();
  });
});

describe('an import that moves a pupil with marks into another grade', () => {
  const school = marked();
  const answer = school.person(PEOPLE.admin).command('setup.start', {
    ...SETUP,
    pupils: (SETUP.pupils ?? '').replace('Nam\t6A1', 'Nam\t7A1'),
  });

  it('is refused with the name and the reason, and stores nothing', () => {
    expect(answer).toMatchObject({
      ok: false,
      code: 'TABLE_INVALID',
      message: { vi: expect.stringContaining('Bùi Gia An (HS101)') },
    });
    expect(school.table('Biến động học sinh')).toEqual([]);
    expect(school.table('Học sinh').find(([id]) => id === 'HS101')?.[4]).toBe('6A1');
  });
});
