import { answerValue } from '../../../local/school/person-at-work';
import {
  askedAbout,
  GUARDED,
  MARKS,
  pasted,
  SOURCE,
  settle,
  twelvePupils,
  wrongColumn,
} from '../../authority/support/guarded';
import { ADOPTION } from '../../authority/support/regulation';
import {
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const wrong = takeSnapshot(wrongColumn().workspace);
const OTHERS = MARKS.map((mark, at) => (at % 3 === 0 ? '6,5' : mark)).reverse();

const meanings = (school: TinySchool, cell: Cell = GUARDED): readonly string[] =>
  school.history(cell).map(({ meaning }) => meaning);
const column = (school: TinySchool, cell: Cell = GUARDED): readonly string[] =>
  MARKS.map((_, pupil) => school.shown({ ...cell, pupil }));
const BLANK = MARKS.map(() => '');

describe('the marks of one column in another', () => {
  it('are held, and the teacher sees where, why, and what would be', () => {
    const school = fromSnapshot(wrong);

    expect(column(school)).toEqual(BLANK);
    expect(column(school, SOURCE)).toEqual(MARKS);
    expect(meanings(school)).toEqual(['hold']);
    expect(school.history(GUARDED)[0]?.data).toMatchObject({
      problem: 'guard:copied:6A1/toan/HK1.TX1',
    });
    expect(school.note(GUARDED)).toContain('Toán – Thường xuyên 1 – HKI – lớp 6A1');
    expect(askedAbout(school)).toMatchObject([
      {
        ...{ classId: '6A1', subjectId: 'toan', assessment: 'HK1.TX2' },
        ...{ filledBefore: 0, filledAfter: 12, entered: 12, changed: 0, emptied: 0 },
        reason: expect.stringContaining('gần như giống hệt cột Toán – Thường xuyên 1'),
        cells: MARKS.map((value) => ({ official: '', value })),
      },
    ]);
    expect(answerValue(school.person(PEOPLE.maths).query('refused.list', { classId: '' }))).toEqual(
      [],
    );
    expect(answerValue(school.person(PEOPLE.principal).query('held.list', {}))).toEqual([]);
  });

  it('become official by the word of the teacher, and are not held again', () => {
    const school = fromSnapshot(wrong);
    answerValue(settle(school, 'confirm'));

    expect(column(school)).toEqual(MARKS);
    expect(school.note(GUARDED)).toBe('');
    expect(school.history(GUARDED)).toMatchObject([
      { meaning: 'hold', newValue: '8,5' },
      { meaning: 'enter', newValue: '8,5', actor: PEOPLE.maths, data: { typedBy: PEOPLE.maths } },
    ]);
    expect(askedAbout(school)).toEqual([]);

    school.clock.advance(300_000);
    school.heartbeat();
    expect(column(school)).toEqual(MARKS);
    expect(meanings(school)).toEqual(['hold', 'enter']);
    expect(school.verified()).toBe(true);
  });

  it('are taken back at once, and nothing of them is lost', () => {
    const school = fromSnapshot(wrong);
    answerValue(settle(school, 'takeBack'));

    expect(column(school)).toEqual(BLANK);
    expect(school.note(GUARDED)).toBe('');
    expect(askedAbout(school)).toEqual([]);
    expect(school.history({ ...GUARDED, pupil: 11 })).toMatchObject([
      { meaning: 'hold', newValue: '9,2' },
      { meaning: 'dismiss', newValue: '9,2', actor: PEOPLE.maths },
    ]);
    expect(school.verified()).toBe(true);
  });

  it('wait no more where the right marks are written over them', () => {
    const school = fromSnapshot(wrong);
    pasted(school, GUARDED, OTHERS);

    expect(column(school)).toEqual(OTHERS);
    expect(askedAbout(school)).toEqual([]);
    expect(meanings(school)).toEqual(['hold', 'enter']);
  });

  it('are not confirmed over what was written meanwhile', () => {
    const school = fromSnapshot(wrong);
    school.type(PEOPLE.maths, GUARDED, '2');
    answerValue(settle(school, 'confirm'));
    school.clock.advance(60_000);
    school.heartbeat();

    expect(column(school)).toEqual(['2', ...MARKS.slice(1)]);
    expect(askedAbout(school)).toEqual([]);
  });

  it('are answered for by a leader as well, and by nobody else', () => {
    const school = fromSnapshot(wrong);

    expect(askedAbout(school, PEOPLE.sport)).toEqual([]);
    expect(settle(school, 'confirm', { email: PEOPLE.sport })).toMatchObject({
      ok: false,
      code: 'ROLE_NOT_HELD',
    });
    expect(askedAbout(school, PEOPLE.principal)).toHaveLength(1);
    expect(answerValue(settle(school, 'takeBack', { email: PEOPLE.principal }))).toBeTruthy();
    expect(settle(school, 'confirm')).toMatchObject({ ok: false, code: 'NOT_FOUND' });
  });

  it('stand in the way of declaring the marks complete', () => {
    const school = fromSnapshot(wrong);
    const answer = school
      .person(PEOPLE.maths)
      .command('result.complete', { classId: '6A1', subjectId: 'toan', term: 1 });

    expect(JSON.stringify(answer)).toContain('đang chờ quyết định');
  });
});

test('a complete column that is written over is held, and so is one that is emptied', () => {
  const school = twelvePupils();
  pasted(school, SOURCE, MARKS);
  pasted(school, SOURCE, OTHERS);

  expect(column(school, SOURCE)).toEqual(MARKS);
  expect(askedAbout(school)).toMatchObject([{ changed: 12, filledBefore: 12, filledAfter: 12 }]);
  answerValue(settle(school, 'confirm', { cell: SOURCE }));
  expect(column(school, SOURCE)).toEqual(OTHERS);

  pasted(school, SOURCE, BLANK, 'clear');
  expect(column(school, SOURCE)).toEqual(OTHERS);
  expect(askedAbout(school)).toMatchObject([{ emptied: 12, filledAfter: 0 }]);
});

test('the list of another class is held', () => {
  const school = twelvePupils();
  pasted(school, { ...SOURCE, classId: '6A2' }, MARKS);
  pasted(school, SOURCE, MARKS);

  expect(askedAbout(school)).toMatchObject([
    { classId: '6A1', reason: expect.stringContaining('lớp 6A2') },
  ]);
});

test('marks without their comma become what was meant', () => {
  const school = twelvePupils();
  pasted(
    school,
    SOURCE,
    MARKS.map((mark) => (mark.includes(',') ? mark.replace(',', '') : mark)),
  );

  expect(school.history(SOURCE)).toMatchObject([{ meaning: 'hold', newValue: '85' }]);
  expect(askedAbout(school)[0]?.cells).toContainEqual(
    expect.objectContaining({ official: '', value: '8,5' }),
  );
  answerValue(settle(school, 'confirm', { cell: SOURCE }));
  expect(column(school, SOURCE)).toEqual(MARKS);
  expect(school.history(SOURCE)[1]).toMatchObject({ meaning: 'enter', newValue: '8,5' });
});

describe('marks without their comma in cells that are closed', () => {
  const commaless = MARKS.map((mark) => mark.replace(',', '')).reverse();
  const typedAfter = (minutes: number): TinySchool => {
    const school = twelvePupils();
    const leader = school.person(PEOPLE.principal);
    const order = { scope: { classIds: [SOURCE.classId] }, reason: 'Thử' };
    answerValue(leader.command('lock.apply', order));
    school.clock.advance(300_000);
    const end = school.clock.now() + 600_000;
    answerValue(leader.command('lock.release', { ...order, until: new Date(end).toISOString() }));
    school.heartbeat();
    school.clock.set(end + (minutes - 5) * 60_000);
    pasted(school, SOURCE, commaless);

    return school;
  };

  it('are refused where what is accepted is changed by request only', () => {
    const school = twelvePupils();
    answerValue(school.person(PEOPLE.principal).command('regulation.adopt', ADOPTION));
    school.heartbeat();
    pasted(school, SOURCE, MARKS);
    pasted(school, SOURCE, commaless);

    expect(askedAbout(school)).toEqual([]);
    expect(column(school, SOURCE)).toEqual(MARKS);
    expect(settle(school, 'confirm', { cell: SOURCE })).toMatchObject({ code: 'NOT_FOUND' });
    expect(school.history({ ...SOURCE, pupil: 1 })).toMatchObject([
      { meaning: 'enter', newValue: '7' },
      { meaning: 'reject', newValue: '35', data: { problem: 'outOfRange' } },
    ]);
  });

  it('are refused after the end of entry, and asked about where they were in time', () => {
    const late = typedAfter(11);

    expect(askedAbout(late)).toEqual([]);
    expect(late.history(SOURCE)).toMatchObject([{ meaning: 'reject', newValue: '92' }]);
    expect(askedAbout(typedAfter(2))).toMatchObject([{ entered: 7 }]);
  });
});

test('a confirmation takes what was shown: not the marks of who has left the class since', () => {
  const school = fromSnapshot(wrong);
  answerValue(
    school.person(PEOPLE.admin).command('pupil.change', {
      ...{ kind: 'move', pupilId: 'HS101', toClassId: '6A2' },
      ...{ date: '2026-10-05', reason: 'Theo đơn của phụ huynh', decision: '12/QĐ-THCS' },
    }),
  );
  const here = school.table('Học sinh').filter((row) => row[4] === '6A1').length;
  const linesOf = (pupilId: string) =>
    school
      .ledger()
      .filter(({ key }) => key.row === pupilId && key.column === GUARDED.key)
      .map(({ meaning, key }) => [meaning, key.class]);

  expect(here).toBe(11);
  expect(askedAbout(school)[0]?.cells).toHaveLength(here);
  answerValue(settle(school, 'confirm'));
  expect(linesOf('HS101')).toEqual([
    ['hold', '6A1'],
    ['dismiss', '6A1'],
  ]);
  expect(linesOf('HS102')).toEqual([
    ['hold', '6A1'],
    ['enter', '6A1'],
  ]);
  school.clock.advance(300_000);
  school.heartbeat();
  expect(column(school).filter((mark) => mark !== '')).toHaveLength(here);
  expect(askedAbout(school)).toEqual([]);
  expect(school.verified()).toBe(true);
});

test('the same marks pasted into two columns at once are held in both', () => {
  const school = twelvePupils();
  school.clock.advance(300_000);
  school.edit(
    PEOPLE.maths,
    SOURCE,
    MARKS.map((mark) => [mark, mark]),
    'paste',
  );
  school.clock.advance(60_000);
  school.heartbeat();

  expect(askedAbout(school).map(({ assessment }) => assessment)).toEqual([SOURCE.key, GUARDED.key]);
  expect(column(school, SOURCE)).toEqual(BLANK);
  expect(column(school)).toEqual(BLANK);
});

test('honest work passes: a new column, a few corrections, the same mark for everybody', () => {
  const school = twelvePupils();
  const tens = MARKS.map(() => '10');
  pasted(school, SOURCE, MARKS);
  pasted(school, SOURCE, ['9', '9', '9', ...MARKS.slice(3)]);
  pasted(school, GUARDED, tens);
  pasted(school, { ...GUARDED, classId: '6A2' }, tens);

  expect(askedAbout(school)).toEqual([]);
  expect(column(school)).toEqual(tens);
});
