import { killAt } from '../../../local/runtime/execution/fault-plans';
import { cutsOf } from '../../authority/support/cuts';
import { finalState } from '../../authority/support/final-state';
import {
  type Cell,
  fromSnapshot,
  START,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const cell = (key: string, pupil = 0, tab = 'toan'): Cell => ({ classId: '6A1', tab, key, pupil });
const TX1 = cell('HK1.TX1');
const said = (school: TinySchool, target: Cell) =>
  school.history(target).map(({ meaning, actor, oldValue, newValue }) => ({
    meaning,
    actor,
    oldValue,
    newValue,
  }));

describe('entering marks', () => {
  it.each([
    ['8,5', '8,5'],
    ['8.5', '8,5'],
    ['10', '10'],
    ['0', '0'],
    ['8,0', '8'],
    ['７,５', '7,5'],
  ])('takes %s as the mark %s', (typed, mark) => {
    const school = tinySchool();
    school.clock.advance(60_000);

    expect(school.type(PEOPLE.maths, TX1, typed)).toBeNull();
    school.heartbeat();

    expect(said(school, TX1)).toEqual([
      { meaning: 'enter', actor: PEOPLE.maths, oldValue: '', newValue: mark },
    ]);
    expect(school.info(PEOPLE.maths, TX1).value).toBe(mark);
  });

  it.each([
    ['đ', 'Đ'],
    ['CD', 'CĐ'],
    ['Đ', 'Đ'],
  ])('takes %s in a comment subject as %s', (typed, level) => {
    const school = tinySchool();
    const target = cell('HK1.TX1', 0, 'gdtc');
    school.clock.advance(60_000);
    school.type(PEOPLE.sport, target, typed);
    school.heartbeat();

    expect(said(school, target)).toEqual([
      { meaning: 'enter', actor: PEOPLE.sport, oldValue: '', newValue: level },
    ]);
  });

  it.each(['11', '-1', '8,55', '8/5', '=A1', 'abc', '=RAND()', 'x'.repeat(40_000)])(
    'gives the official value back for %.12s, with what was typed in note and ledger (peers 22)',
    (typed) => {
      const school = tinySchool();
      school.clock.advance(60_000);
      school.type(PEOPLE.maths, TX1, '7');
      school.heartbeat();
      school.clock.advance(60_000);
      school.edit(PEOPLE.maths, TX1, [[typed]], 'paste');
      school.heartbeat();
      const last = said(school, TX1).at(-1);

      expect(school.shown(TX1)).toBe('7');
      expect(last).toMatchObject({ meaning: 'reject', actor: PEOPLE.maths, oldValue: '7' });
      expect(last?.newValue).toContain(typed.slice(0, 3));
      expect(school.note(TX1)).toContain('Không nhận');
      expect(school.verified()).toBe(true);
    },
  );

  it('shows averages at once, as the rules have them', () => {
    const school = tinySchool();
    const row = ['7', '8', '6,5', '9', '7,5', '8'];
    expect(school.edit(PEOPLE.maths, TX1, [row], 'paste')).toBeNull();

    // (7 + 8 + 6,5 + 9 + 2·7,5 + 3·8) / 9 = 69,5 / 9 = 7,72…
    expect(school.shown(cell('HK1.TB'))).toBe('7,7');
  });

  it('takes a pasted block of a whole class', () => {
    const school = tinySchool();
    school.clock.advance(60_000);
    const block = Array.from({ length: 4 }, (_, r) =>
      Array.from({ length: 4 }, (__, c) => `${(r + c) % 10},5`),
    );
    school.edit(PEOPLE.maths, TX1, block, 'paste');
    school.heartbeat();
    const entered = school.ledger().filter(({ meaning }) => meaning === 'enter');

    expect(entered).toHaveLength(16);
    expect(new Set(entered.map(({ actor }) => actor))).toEqual(new Set([PEOPLE.maths]));
  });

  it('tells of a mark that was deleted and entered again', () => {
    const school = tinySchool();
    for (const typed of ['8', '', '9']) {
      school.clock.advance(60_000);
      school.type(PEOPLE.maths, TX1, typed);
      school.heartbeat();
    }

    expect(
      said(school, TX1).map(({ meaning, oldValue, newValue }) => [meaning, oldValue, newValue]),
    ).toEqual([
      ['enter', '', '8'],
      ['delete', '8', ''],
      ['enter', '', '9'],
    ]);
  });

  it('names both teachers of a subject only where it cannot know which of them it was', () => {
    const school = tinySchool();
    const target = cell('HK1.TX1', 0, 'khtn');
    school.clock.advance(60_000);
    school.type(PEOPLE.science, target, '8');
    school.type('bao@hoamai.edu.vn', cell('HK1.TX1', 1, 'khtn'), '7');
    school.heartbeat();

    expect(said(school, target)[0]?.actor).toBe(`${PEOPLE.science} | bao@hoamai.edu.vn`);
  });

  it('sees what the owner wrote out of band, and gives it to nobody', () => {
    const school = tinySchool();
    school.clock.advance(60_000);
    school.rest(PEOPLE.owner, TX1, 9);
    school.rest(PEOPLE.owner, cell('HK2.TX1'), 9);
    school.heartbeat();

    expect(said(school, TX1)).toEqual([
      { meaning: 'enter', actor: 'không rõ', oldValue: '', newValue: '9' },
    ]);
    expect(school.history(TX1)[0]?.role).toBe('unknown');
    expect(said(school, cell('HK2.TX1'))).toEqual([
      { meaning: 'reject', actor: 'không rõ', oldValue: '', newValue: '9' },
    ]);
    expect(school.shown(cell('HK2.TX1'))).toBe('');
  });

  it('sees what was written over the API by the teacher', () => {
    const school = tinySchool();
    school.clock.advance(60_000);
    school.rest(PEOPLE.maths, TX1, 6.5);
    school.heartbeat();

    expect(said(school, TX1)).toEqual([
      { meaning: 'enter', actor: PEOPLE.maths, oldValue: '', newValue: '6,5' },
    ]);
  });

  it('takes training and attendance of the homeroom teacher and refuses what is none', () => {
    const school = tinySchool();
    const training = cell('HK1.RL', 0, 'ren-luyen');
    const absent = cell('VANG.10.P', 0, 'chuyen-can');
    school.clock.advance(60_000);
    school.type(PEOPLE.literature, training, 'Tốt');
    school.type(PEOPLE.literature, absent, '2');
    school.edit(PEOPLE.literature, cell('HK1.RL', 1, 'ren-luyen'), [['Giỏi']], 'paste');
    school.edit(PEOPLE.literature, cell('VANG.10.P', 1, 'chuyen-can'), [['-1']], 'paste');
    school.heartbeat();

    expect(said(school, training)[0]).toMatchObject({ meaning: 'enter', newValue: 'Tốt' });
    expect(school.history(training)[0]?.role).toBe('homeroom');
    expect(said(school, absent)[0]).toMatchObject({ meaning: 'enter', newValue: '2' });
    expect(said(school, cell('HK1.RL', 1, 'ren-luyen'))[0]?.meaning).toBe('reject');
    expect(said(school, cell('VANG.10.P', 1, 'chuyen-can'))[0]?.meaning).toBe('reject');
  });

  it('changes nothing in the beats after (I8)', () => {
    const school = tinySchool();
    school.clock.advance(60_000);
    school.edit(
      PEOPLE.maths,
      TX1,
      [
        ['8.5', '7'],
        ['11', 'abc'],
      ],
      'paste',
    );
    school.heartbeat();
    school.heartbeat();
    const settled = finalState(school);
    // Cells of open registers are read with POST: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/getByDataFilter
    const calls = school
      .heartbeat()
      .calls.map(({ operation }) => operation.replace(/POST \S+:getByDataFilter/g, ''))
      .filter((operation) => /POST|PUT|PATCH/.test(operation));

    expect(calls).toEqual([]);
    expect(finalState(school)).toBe(settled);
  });

  it('takes more refused values than fit at one time in the beats that follow', () => {
    const school = tinySchool();
    school.clock.advance(60_000);
    const tabs = ['HK1.TX1', 'HK1.TX2', 'HK1.TX3', 'HK1.TX4', 'HK1.GK', 'HK1.CK'];
    const block = Array.from({ length: 4 }, () => tabs.map(() => `"${'"'.repeat(300)}`));
    school.edit(PEOPLE.maths, TX1, block, 'paste');
    const many = Array.from({ length: 4 }, () => Array.from({ length: 6 }, () => 'xyz'));
    school.edit(PEOPLE.science, cell('HK1.TX1', 0, 'khtn'), many, 'paste');

    for (let beat = 0; beat < 4; beat += 1) {
      school.clock.advance(60_000);
      expect(school.heartbeat().status).toBe('done');
    }

    expect(school.ledger().filter(({ meaning }) => meaning === 'reject')).toHaveLength(48);
    expect(school.shown(TX1)).toBe('');
    expect(school.verified()).toBe(true);
  });

  describe('with a beat that is cut off (peers 37, I11)', () => {
    const prepared = (() => {
      const school = tinySchool();
      school.clock.set(START + 600_000);
      school.edit(PEOPLE.maths, TX1, [['8.5', '7', '11']], 'paste');
      school.type(PEOPLE.sport, { classId: '7A1', tab: 'toan', key: 'HK1.TX1', pupil: 2 }, '6');

      return takeSnapshot(school.workspace);
    })();
    // Books are read again after an hour at the latest; what served an interrupted beat goes then.
    const settle = (school: TinySchool): void => {
      for (let beat = 0; beat < 3; beat += 1) {
        school.heartbeat();
        school.clock.advance(3_700_000);
      }
    };
    const reference = fromSnapshot(prepared);
    const { calls } = reference.heartbeat();
    settle(reference);
    const wanted = finalState(reference);

    it.each(cutsOf(calls))('$kind at call $index comes to the same end', ({ index, kind }) => {
      const school = fromSnapshot(prepared);
      school.heartbeat(killAt(index, kind));
      settle(school);

      expect(finalState(school)).toBe(wanted);
      expect(school.verified()).toBe(true);
    });

    it('waits out HTTP errors and loses nothing when the ledger cannot be written', () => {
      const school = fromSnapshot(prepared);
      school.heartbeat(({ operation }) =>
        operation.includes('batchUpdate') ? { kind: 'status', status: 503, applied: false } : null,
      );
      settle(school);

      expect(finalState(school)).toBe(wanted);
    });
  });
});
