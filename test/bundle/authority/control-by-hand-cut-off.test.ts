import type { ServiceCall } from '../../../local/kernel/fault-plan';
import { killAt } from '../../../local/runtime/execution/fault-plans';
import { mails, prepared, TX1 } from '../../authority/support/book-identity';
import { byOwner, withCell } from '../../authority/support/by-owner';
import { cutsOf } from '../../authority/support/cuts';
import { anchorOf } from '../../authority/support/reseal';
import type { TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const ID = 'lenh-khoa-cat';

/** An assignment was exchanged by hand, and no beat has seen it. */
function changedByHand(): TinySchool {
  const school = prepared();
  byOwner(school, 'Phân công', (rows) =>
    rows.map((row) => (row[0] === '6A1/toan' ? withCell(row, 3, 'GV06') : row)),
  );
  school.clock.advance(300_000);

  return school;
}

/** The principal locks: the first write in the school puts back what the hand did. */
function lock(school: TinySchool, index?: number, kind: 'kill' | 'killAfter' = 'kill') {
  const principal = school.person(PEOPLE.principal);
  const faults = index === undefined ? {} : { faults: killAt(index, kind) };

  try {
    principal.command('lock.apply', { scope: {}, reason: 'Chốt sổ' }, { id: ID, ...faults });
  } catch {
    // Cut off.
  }

  return principal.last?.calls ?? [];
}

function beat(school: TinySchool, index?: number): readonly ServiceCall[] {
  const result = school.heartbeat(index === undefined ? undefined : killAt(index));

  return result.calls;
}

function stateOf(school: TinySchool) {
  return {
    assignments: school.table('Phân công'),
    locks: school.table('Khóa sổ').map((row) => row.slice(0, 2)),
    foreign: school
      .ledger()
      .filter(({ meaning }) => meaning === 'foreign')
      .map(({ data }) => data?.rows),
    isOpen: school.type(PEOPLE.maths, TX1, '8') === null,
    isTold: mails(school).length > 0,
    isSealed: anchorOf(school) !== '',
    verified: school.verified(),
  };
}

describe('a command that puts back what a hand did in control', () => {
  const whole = changedByHand();
  const calls = lock(whole);
  beat(whole);
  const wanted = stateOf(whole);

  test('uncut: the row is as it was, told once, and the lock holds', () => {
    expect(wanted).toMatchObject({ isOpen: false, isTold: true, verified: true });
    expect(wanted.foreign).toHaveLength(1);
    expect(wanted.locks).toEqual([[ID, 'lock']]);
  });

  test.each(cutsOf(calls))('$kind at call $index and given again: the same', (cut) => {
    const school = changedByHand();
    lock(school, cut.index, cut.kind);
    lock(school);
    beat(school);

    expect(stateOf(school)).toEqual(wanted);
  });
});

describe('a beat that puts back what a hand did in control', () => {
  const whole = changedByHand();
  const calls = beat(whole);
  const wanted = stateOf(whole);
  // What comes after the first write of control is any beat's.
  const until = calls.findIndex(({ operation }) => operation === 'setProperty') + 3;

  test.each(cutsOf(calls).filter(({ index }) => index <= Math.max(until, 12)))(
    '$kind at call $index: the next one comes to the same end, one entry',
    (cut) => {
      const school = changedByHand();
      beat(school, cut.index);
      school.clock.advance(300_000);
      beat(school);

      expect(stateOf(school)).toEqual(wanted);
    },
  );
});
