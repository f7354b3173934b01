import type { FaultPlan } from '../../../local/kernel/fault-plan';
import { readLedger } from '../../../local/school/export-ledger';
import { answerValue } from '../../../local/school/person-at-work';
import {
  at,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const MINUTE = 60_000;
const CELL = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

/** At 10:32, when the hourly looks are done, and what the beats themselves wrote has been looked at. */
function settled(): TinySchool {
  const school = tinySchool();
  school.heartbeat();
  school.clock.set(at('2026-10-05T10:31:00'));
  school.heartbeat();
  school.heartbeat();
  school.heartbeat();

  return school;
}

const quiet = takeSnapshot(settled().workspace);

/** So many minutes later the trigger fires; what was sent to Sheets and to Drive. */
function after(school: TinySchool, minutes: number): { sheets: number; drive: number } {
  const { counter } = school.workspace;
  school.clock.advance(minutes * MINUTE);
  counter.reset();
  expect(school.minute()).toMatchObject({ status: 'done', logs: [] });

  return {
    sheets: counter.sentTo(/sheets\.googleapis/),
    drive: counter.sentTo(/www\.googleapis/),
  };
}

test('a minute in which nothing is due sends nothing', () => {
  const school = fromSnapshot(quiet);

  expect(after(school, 1)).toEqual({ sheets: 0, drive: 0 });
  expect(school.workspace.counter.list().map(({ operation }) => operation)).toEqual([
    'PropertiesService getProperties',
  ]);
});

test('every fifth minute Drive is asked once, and nothing is read', () => {
  const school = fromSnapshot(quiet);

  expect(after(school, 5)).toEqual({ sheets: 0, drive: 1 });
  expect(after(school, 1)).toEqual({ sheets: 0, drive: 0 });
});

test('what somebody typed is accepted by the fifth minute', () => {
  const school = fromSnapshot(quiet);
  expect(school.type(PEOPLE.maths, CELL, '8')).toBeNull();

  expect(after(school, 5).sheets).toBeGreaterThan(0);
  const entered = readLedger(school.files()).filter(({ meaning }) => meaning === 'enter');
  expect(entered).toMatchObject([{ actor: PEOPLE.maths, newValue: '8' }]);
});

test('a column closes in the minute after its deadline, whatever Drive says', () => {
  const school = fromSnapshot(quiet);
  const leader = school.person(PEOPLE.principal);
  const order = { scope: { classIds: ['6A1'] }, reason: 'thử' };
  answerValue(leader.command('lock.apply', order));
  const until = school.clock.now() + 2 * MINUTE;
  answerValue(leader.command('lock.release', { ...order, until: new Date(until).toISOString() }));
  expect(school.type(PEOPLE.maths, CELL, '8')).toBeNull();

  school.clock.set(until - MINUTE / 2);
  school.minute();
  expect(school.type(PEOPLE.maths, CELL, '7')).toBeNull();
  school.clock.set(until + MINUTE / 2);
  school.minute();

  expect(school.type(PEOPLE.maths, CELL, '9')).not.toBeNull();
});

test('a beat that did not come to its end is followed by one that does everything', () => {
  const school = fromSnapshot(quiet);
  school.clock.advance(6 * MINUTE);
  school.type(PEOPLE.maths, CELL, '8');
  school.minute(({ operation }) => (operation.includes('batchUpdate') ? { kind: 'kill' } : null));

  expect(after(school, 1).sheets).toBeGreaterThan(0);
});

test('after a silence a beat does everything', () => {
  const school = fromSnapshot(quiet);

  expect(after(school, 31).sheets).toBeGreaterThan(0);
});

/** Google gives out when more is asked for in one trip than for so many requests. */
const givesOutBeyond =
  (most: number): FaultPlan =>
  ({ operation, requests = 1 }) =>
    operation.includes('revisions') && requests > most
      ? { kind: 'status', status: 503, applied: false }
      : null;

test('a trip to the books that Google does not bear is made in smaller ones', () => {
  const school = fromSnapshot(quiet);
  const cells = ['6A1', '6A2', '7A1'].map((classId) => ({ ...CELL, classId, tab: 'van' }));
  cells.forEach((cell) => {
    expect(school.type(PEOPLE.literature, cell, '8')).toBeNull();
  });

  school.heartbeat(givesOutBeyond(5));

  const entered = readLedger(school.files()).filter(({ meaning }) => meaning === 'enter');
  expect(entered.map(({ chain }) => chain).sort()).toEqual(['6A1', '6A2', '7A1']);
});

test('between two trips a command that waits has its turn', () => {
  const school = fromSnapshot(quiet);
  const cells = ['6A1', '6A2', '7A1'].map((classId) => ({ ...CELL, classId, tab: 'van' }));
  cells.forEach((cell) => {
    expect(school.type(PEOPLE.literature, cell, '8')).toBeNull();
  });
  const answers: boolean[] = [];
  let locks = 0;
  const failing = givesOutBeyond(5);

  school.heartbeat((call) => {
    locks += call.operation === 'tryLock' ? 1 : 0;

    if (answers.length === 0 && locks === 2) {
      const leader = school.person(PEOPLE.principal);
      answers.push(
        leader.command('lock.apply', { scope: { classIds: ['6A1'] }, reason: 'thử' }).ok,
      );
    }

    return failing(call);
  });

  expect(answers).toEqual([true]);
});
