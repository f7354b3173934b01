import { killAt } from '../../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../../local/school/person-at-work';
import {
  at,
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../../authority/support/school';
import { testOn } from '../../../authority/support/test-days';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const GK: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.GK', pupil: 0 };
const ID = 'duyet-bi-cat-ngang';

const waiting = (school: TinySchool) =>
  answerValue(school.person(PEOPLE.principal).query('school.overview', {})).waiting;

/** Mid-term maths has closed; its date was moved by hand, and the change waits for a leader. */
const made = (() => {
  const school = tinySchool();
  testOn(school, '16/11/2026');
  school.heartbeat();
  school.clock.set(at('2026-12-03T08:00'));
  school.heartbeat();
  testOn(school, '02/12/2026');
  school.clock.advance(300_000);
  school.heartbeat();
  school.clock.advance(60_000);

  return { digest: waiting(school)?.digest ?? '', snapshot: takeSnapshot(school.workspace) };
})();

/** The deputy confirms; the execution may die at a service call. Answers how many there were. */
function confirm(school: TinySchool, index?: number, kind: 'kill' | 'killAfter' = 'kill'): number {
  const deputy = school.person(PEOPLE.deputy);
  const faults = index === undefined ? {} : { faults: killAt(index, kind) };

  try {
    deputy.command(
      'policy.confirm',
      { digest: made.digest, reason: 'Kiểm tra dời vì bão' },
      { id: ID, ...faults },
    );
  } catch {
    // Cut off.
  }

  return deputy.last?.calls.length ?? 0;
}

function stateOf(school: TinySchool) {
  return {
    waiting: waiting(school) ?? null,
    open: school.info(PEOPLE.maths, GK).open,
    typed: school.type(PEOPLE.maths, GK, '8') === null,
    entries: school
      .ledger()
      .filter(({ meaning }) => ['reopen', 'rule'].includes(meaning))
      .map(({ chain, meaning, actor, role, reason, data }) => ({
        chain,
        meaning,
        actor,
        role,
        reason,
        data,
      })),
    verified: school.verified(),
  };
}

const beat = (school: TinySchool): void => {
  school.clock.advance(300_000);
  school.heartbeat();
};

const untouched = fromSnapshot(made.snapshot);
const whole = fromSnapshot(made.snapshot);
const calls = confirm(whole);
[untouched, whole].forEach(beat);
const [never, wanted] = [stateOf(untouched), stateOf(whole)];
const told = (school: TinySchool) =>
  school.workspace.runtime.outbox().filter(({ subject }) => subject.includes('được mở lại'));
const cuts = [
  ...Array.from({ length: calls }, (_, index) => ({ index: index + 1, kind: 'kill' as const })),
  { index: calls, kind: 'killAfter' as const },
];

describe('a confirmation of rules that re-open columns, killed at every service call (peers 37, I11)', () => {
  it('opens the columns when it is not cut off', () => {
    expect(calls).toBeGreaterThan(5);
    expect(never).toMatchObject({ open: false, typed: false });
    expect(wanted).toMatchObject({ waiting: null, open: true, typed: true, verified: true });
    expect(wanted.entries.filter(({ meaning }) => meaning === 'reopen')).toHaveLength(3);
    expect(told(whole)).toHaveLength(1);
  });

  it.each(cuts)('$kind at call $index and given again: as if it had not been', (cut) => {
    const school = fromSnapshot(made.snapshot);
    confirm(school, cut.index, cut.kind);
    confirm(school);
    beat(school);

    expect(stateOf(school)).toEqual(wanted);
    expect(told(school).length).toBeGreaterThan(0);
  });

  it.each(cuts)(
    '$kind at call $index and left alone: finished by the beats, or never given',
    (cut) => {
      const school = fromSnapshot(made.snapshot);
      confirm(school, cut.index, cut.kind);
      const entered = school.ledger().some(({ meaning }) => meaning === 'reopen');
      const toldBefore = told(school).length;
      beat(school);
      beat(school);

      expect(stateOf(school)).toEqual(entered ? wanted : never);
      // Nobody reads of an opening that was not given, and everybody concerned of one that was.
      expect(toldBefore > 0 && !entered).toBe(false);
      expect(told(school).length > 0).toBe(entered);
    },
  );

  it('tells of it in the same words, whoever finishes it', () => {
    const mails = cuts.flatMap((cut) => {
      const school = fromSnapshot(made.snapshot);
      confirm(school, cut.index, cut.kind);
      beat(school);

      return told(school).map(({ to, body }) => ({ to, body }));
    });
    const [first] = told(whole).map(({ to, body }) => ({ to, body }));

    expect(new Set(mails.map((mail) => JSON.stringify(mail)))).toEqual(
      new Set([JSON.stringify(first)]),
    );
    expect(first?.body).toContain('Lí do: Kiểm tra dời vì bão');
  });
});
