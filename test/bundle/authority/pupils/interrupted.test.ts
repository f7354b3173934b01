import type { ServiceCall } from '../../../../local/kernel/fault-plan';
import { killAt } from '../../../../local/runtime/execution/fault-plans';
import { type Cut, cutsOf, isWrite } from '../../../authority/support/cuts';
import { masked } from '../../../authority/support/final-state';
import type { TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { beat, prepared, resultsSchool, WHO } from '../results/results-school';
import { background, change, MOVE, mathsCell } from './roster-school';

const ID = 'lenh-chuyen-lop';

const marked = prepared(() => {
  const school = resultsSchool();
  school.edit(WHO.bao, mathsCell('6A1', 0), [['8'], ['7']], 'paste');
  beat(school);
  // Typed in time, not looked at when the command comes.
  school.type(WHO.bao, mathsCell('6A1', 0, 'HK1.TX2'), '6,5');

  return school;
});

/** Everything a move touches, without times, and without the heads of chains, which hold them. */
function stateOf(school: TinySchool) {
  const rows = (classId: string) =>
    school.files().readRows(school.bookId(classId), "'Toán'!A4:H20");

  return {
    old: rows('6A1'),
    new: rows('6A2'),
    grey: background(school, mathsCell('6A1', 0)),
    table: school.table('Học sinh').find(([id]) => id === 'HS101'),
    waiting: school.table('Biến động học sinh').map((row) => row.at(-1)),
    entries: school
      .ledger()
      .filter(({ meaning }) => !['checkpoint', 'close', 'repair'].includes(meaning))
      .map(({ chain, meaning, key, newValue, data }) => [
        ...[chain, meaning, key, newValue],
        masked(JSON.stringify(data)),
      ]),
    oldClosed: school.type(WHO.bao, mathsCell('6A1', 0), '1') !== null,
    newOpen: school.type(WHO.bao, mathsCell('6A2', 4, 'HK1.TX3'), '9') === null,
    verified: school.verified(),
  };
}

function callsOf(): readonly ServiceCall[] {
  const school = marked();
  const calls: ServiceCall[] = [];
  change(school, MOVE, {
    id: ID,
    faults: (call) => {
      calls.push(call);

      return null;
    },
  });

  return calls;
}

function cutOff(school: TinySchool, { index, kind }: Cut): void {
  try {
    change(school, MOVE, { id: ID, faults: killAt(index, kind) });
  } catch {
    // A killed execution gives no answer.
  }
}

test('a change that Google made although it answered 503 is not made twice (peers 38)', () => {
  const whole = marked();
  change(whole, MOVE, { id: ID });
  beat(whole);
  const wanted = stateOf(whole);
  const writes = callsOf().filter(isWrite);

  for (const { index } of writes) {
    const school = marked();
    change(school, MOVE, {
      id: ID,
      faults: (call) =>
        call.index === index ? { kind: 'status', status: 503, applied: true } : null,
    });
    change(school, MOVE, { id: ID });
    beat(school);

    expect({ index, state: stateOf(school) }).toEqual({ index, state: wanted });
  }
});

test('what a teacher types between interruption and heartbeat is judged, never written over', () => {
  let typed = 0;

  // From the last call back to the one that made the row: before it there is nothing to type in.
  for (const cut of [...cutsOf(callsOf())].reverse()) {
    const school = marked();
    cutOff(school, cut);

    if (school.files().readRows(school.bookId('6A2'), "'Toán'!B4:B20").length < 5) {
      break;
    }

    expect(school.type(WHO.bao, mathsCell('6A2', 4, 'HK1.TX4'), '3')).toBeNull();
    typed += 1;
    beat(school);
    beat(school);
    expect(school.shown(mathsCell('6A2', 4, 'HK1.TX4'))).toBe('3');
  }

  expect(typed).toBeGreaterThan(2);
});

test('a book that is out of order keeps its own move waiting, not what concerns others', () => {
  const school = marked();
  const code = { classId: '6A2', tab: 'toan', key: 'MA', pupil: 1 };
  const states = () => school.table('Biến động học sinh').map((row) => row[15] ?? '');

  school.rest(PEOPLE.owner, code, 'HS201');
  expect(change(school, MOVE, { id: ID })).toMatchObject({
    ok: false,
    code: 'BOOK_NOT_READY',
    message: { vi: expect.stringContaining('mã học sinh trùng') },
  });
  const answer = change(school, {
    kind: 'leave',
    pupilId: 'HS102',
    status: 'onLeave',
    school: '',
    date: '2026-10-05',
    reason: 'Ốm dài ngày',
    decision: '',
  });

  expect(answer.ok).toBe(true);
  expect(states()).toEqual(['', 'ok']);
  school.heartbeat();
  expect(states()).toEqual(['', 'ok']);
  school.rest(PEOPLE.owner, code, 'HS202');
  beat(school);
  expect(states()).toEqual(['ok', 'ok']);
  expect(school.shown(mathsCell('6A2', 4))).toBe('8');
});
