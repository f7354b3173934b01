import type { FaultPlan } from '../../../../local/kernel/fault-plan';
import { answerValue } from '../../../../local/school/person-at-work';
import type { PupilChangeInput } from '../../../../src/capabilities/pupils/pure/pupil-views';
import { at, SETUP, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { beat, prepared, resultsSchool, WHO } from '../results/results-school';
import { askCorrection, change, changed, GROUND, MOVE, mathsCell } from './roster-school';

const HEADER = 'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp';

function setUpAgain(school: TinySchool, pupils: string): string {
  const admin = school.person(PEOPLE.admin);
  let job = answerValue(admin.command('setup.start', { ...SETUP, pupils }));

  for (let click = 0; job.state !== 'done' && click < 8; click += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  return job.state;
}

/** Rows of the pupils of the tiny school, with one replaced. */
function tableWith(from: string, to: string, status: (id: string) => string = () => ''): string {
  const [, ...rows] = (SETUP.pupils ?? '').replace(from, to).split('\n');

  return [
    `${HEADER}\tTrạng thái`,
    ...rows.map((row) => `${row}\t${status(row.split('\t')[0] ?? '')}`),
  ].join('\n');
}

const cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 } as const;
const GIA_AN = 'HS101\tBùi Gia An\t01/03/2015\tNam\t6A1';

describe('marks typed in time and not looked at yet', () => {
  it('keep a pupil from another grade, like those accepted', () => {
    const school = tinySchool();
    expect(school.type(PEOPLE.maths, cell, '8')).toBeNull();
    const answer = school
      .person(PEOPLE.admin)
      .command('pupil.change', { ...MOVE, toClassId: '7A1' });

    expect(answer).toMatchObject({ ok: false, code: 'OTHER_GRADE' });
    expect(school.table('Biến động học sinh')).toEqual([]);
    school.heartbeat();
    expect(school.shown(cell)).toBe('8');
  });

  it('keep the row as it is while its book cannot be looked at', () => {
    const school = tinySchool();
    school.type(PEOPLE.maths, cell, '8');
    // A book is looked at together with its revisions.
    const faults: FaultPlan = ({ operation }) =>
      operation.includes('revisions') ? { kind: 'status', status: 503, applied: false } : null;
    const answer = school.person(PEOPLE.admin).command('pupil.change', MOVE, { faults });

    expect(answer).toMatchObject({ ok: false });
    expect(school.table('Biến động học sinh')).toEqual([]);
    expect(school.person(PEOPLE.admin).command('pupil.change', MOVE).ok).toBe(true);
    expect(school.shown({ ...cell, classId: '6A2', pupil: 4 })).toBe('8');
  });

  it('keep a pupil of an imported table from another grade as well', () => {
    const school = tinySchool();
    school.type(PEOPLE.maths, cell, '8');
    const answer = school.person(PEOPLE.admin).command('setup.start', {
      ...SETUP,
      pupils: (SETUP.pupils ?? '').replace(GIA_AN, GIA_AN.replace('6A1', '7A1')),
    });

    expect(answer).toMatchObject({ ok: false, code: 'TABLE_INVALID' });
    expect(school.table('Biến động học sinh')).toEqual([]);
  });

  it('follow a pupil whom a table imported again moves', () => {
    const school = tinySchool();
    school.type(PEOPLE.maths, cell, '8');

    expect(
      setUpAgain(school, (SETUP.pupils ?? '').replace(GIA_AN, GIA_AN.replace('6A1', '6A2'))),
    ).toBe('done');
    school.heartbeat();
    expect(school.shown({ ...cell, classId: '6A2', pupil: 4 })).toBe('8');
    expect(school.shown(cell)).toBe('8');
    expect(school.ledger().filter(({ meaning }) => meaning === 'reject')).toEqual([]);
  });
});

const marked = prepared(() => {
  const school = resultsSchool();
  school.edit(WHO.bao, mathsCell('6A1', 0), [['8'], ['7'], ['6'], ['5']], 'paste');
  beat(school);

  return school;
});

const LEAVE: PupilChangeInput = {
  kind: 'leave',
  pupilId: 'HS202',
  status: 'onLeave',
  school: '',
  ...GROUND,
};

/** Somebody who comes new to 6A2. */
const NEW_CHILD = {
  kind: 'admit',
  pupil: {
    id: 'HS150',
    fullName: 'Vũ Ngọc Ánh',
    birthDate: '2015-02-14',
    gender: 'Nữ',
    ethnicity: '',
    phone: '',
    personalId: '',
    ministryId: '',
  },
  toClassId: '6A2',
  school: '',
  ...GROUND,
} as const;

describe('a change that waits for a book', () => {
  /** The move of Gia An waits: the ids of 6A1 are out of order. */
  const waiting = prepared(() => {
    const school = marked();
    school.rest(
      'so-diem@hoamai.edu.vn',
      { classId: '6A1', tab: 'van', key: 'MA', pupil: 1 },
      'HS103',
    );
    change(school, MOVE, { id: 'lenh-chuyen-lop' });

    return school;
  });

  function mended(school: TinySchool): void {
    school.rest(
      'so-diem@hoamai.edu.vn',
      { classId: '6A1', tab: 'van', key: 'MA', pupil: 1 },
      'HS102',
    );
    beat(school);
  }

  it('keeps corrections of the pupil waiting too: they would go to the class of before', () => {
    const school = waiting();
    school.clock.set(at('2027-01-20T09:00'));
    answerValue(
      school
        .person(WHO.principal)
        .command('lock.apply', { scope: { classIds: ['6A1'] }, reason: 'Khóa sổ' }),
    );
    const answer = askCorrection(school, '6A1');

    expect(answer).toMatchObject({ ok: false, code: 'INCOMPLETE' });
  });

  it('closes the row that is left at once, says why, and takes no one for a tamperer', () => {
    const school = waiting();
    school.clock.advance(300_000);
    school.heartbeat();

    expect(school.type(WHO.bao, mathsCell('6A1', 0, 'HK1.TX2'), '9')).toContain('protected');
    expect(school.type(WHO.bao, mathsCell('6A1', 1, 'HK1.TX2'), '9')).toBeNull();
    expect(school.info(WHO.bao, mathsCell('6A1', 0))).toMatchObject({
      mayWrite: false,
      closed: [{ reason: 'away' }],
    });
    mended(school);
    beat(school);
    expect(school.shown(mathsCell('6A1', 1, 'HK1.TX2'))).toBe('9');
    expect(school.shown(mathsCell('6A2', 4))).toBe('8');
    expect(school.ledger().filter(({ meaning }) => meaning === 'repair')).toEqual([]);
  });

  it('ends with every row closed or open as it should be, also after a lock was lifted', () => {
    const school = marked();
    const wrong = { classId: '6A1', tab: 'van', key: 'MA', pupil: 1 };
    const owner = 'so-diem@hoamai.edu.vn';
    // Gia An waits; meanwhile somebody new comes to 6A2 and leaves again.
    school.rest(owner, wrong, 'HS103');
    expect(change(school, MOVE, { id: 'lenh-chuyen-lop' }).ok).toBe(false);
    changed(school, NEW_CHILD);
    mended(school);
    changed(school, { ...LEAVE, pupilId: 'HS150' });
    expect(
      school
        .files()
        .readRows(school.bookId('6A2'), "'Toán'!A8:B9")
        .map(([number, id]) => [number, id]),
    ).toEqual([
      ['5', 'HS150'],
      ['6', 'HS101'],
    ]);
    const principal = school.person(WHO.principal);
    const order = { scope: { classIds: ['6A2'] }, reason: 'Thử khóa' };
    const until = new Date(at('2026-10-06T09:00')).toISOString();
    answerValue(principal.command('lock.apply', order));
    answerValue(principal.command('lock.release', { ...order, until }));

    expect(school.type(WHO.bao, mathsCell('6A2', 4, 'HK1.TX4'), '9')).toContain('protected');
    expect(school.type(WHO.bao, mathsCell('6A2', 5, 'HK1.TX4'), '9')).toBeNull();
    const before = school.ledger().filter(({ meaning }) => meaning === 'repair').length;
    beat(school);
    expect(school.ledger().filter(({ meaning }) => meaning === 'repair')).toHaveLength(before);
  });
});

describe('a table that changes class or state of a pupil', () => {
  it('writes into the ledger that one who is away has left for good', () => {
    const school = tinySchool();
    answerValue(
      school.person(PEOPLE.admin).command('pupil.change', { ...LEAVE, pupilId: 'HS203' }),
    );

    expect(
      setUpAgain(
        school,
        tableWith('', '', (id) => (id === 'HS203' ? 'Thôi học' : '')),
      ),
    ).toBe('done');
    expect(school.table('Học sinh').find(([id]) => id === 'HS203')?.[5]).toBe('leftSchool');
    expect(
      school.ledger().filter(({ meaning, key }) => meaning === 'move' && key.row === 'HS203'),
    ).toHaveLength(2);
  });

  it('takes in nobody who has left already', () => {
    const answer = tinySchool()
      .person(PEOPLE.admin)
      .command('setup.start', {
        ...SETUP,
        pupils: `${tableWith('', '')}\nHS150\tVũ Ngọc Ánh\t14/02/2015\tNữ\t6A1\tThôi học`,
      });

    expect(answer).toMatchObject({ ok: false, code: 'TABLE_INVALID' });
  });

  it('is told of a pupil whose class and state it changes at once', () => {
    const school = tinySchool();
    const answer = school.person(PEOPLE.admin).command('setup.start', {
      ...SETUP,
      pupils: tableWith(GIA_AN, GIA_AN.replace('6A1', '6A2'), (id) =>
        id === 'HS101' ? 'Thôi học' : '',
      ),
    });

    expect(answer).toMatchObject({
      ok: false,
      code: 'TABLE_INVALID',
      message: { vi: expect.stringContaining('HS101') },
    });
  });
});
