import { killAt } from '../../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../../local/school/person-at-work';
import { ask, decide, lockedWithMark, story, WRONG } from '../../../authority/support/corrections';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const DAY = 24 * 3_600_000;

const asked = (() => {
  const school = lockedWithMark();
  answerValue(ask(school));

  return takeSnapshot(school.workspace);
})();

/** The deputy becomes principal on the next day, the principal of before holds no post any more. */
function replacePrincipal(school: TinySchool): void {
  const rows = school.table('Vai trò');
  const old = rows.findIndex((row) => row[2] === 'principal');
  const next = rows.findIndex((row) => row[2] === 'deputy');
  school.arrange(`'Vai trò'!E${old + 2}`, [['2026-10-05']]);
  school.arrange(`'Vai trò'!E${next + 2}`, [['2026-10-05']]);
  school.arrange(`'Vai trò'!A${rows.length + 2}`, [
    ['moi', rows[next]?.[1] ?? '', 'principal', '2026-10-06', '', ''],
  ]);
}

/** The principal presses “approve” and the execution dies at a service call. */
function pressAndDie(school: TinySchool, index: number): void {
  try {
    decide(school, { id: 'duyet-cu', faults: killAt(index) });
  } catch {
    // Cut off.
  }
}

describe('what a principal left undecided or half done when another came (peers 8)', () => {
  it('is decided by the new one; the old one sees nothing to decide and is refused', () => {
    const school = fromSnapshot(asked);
    replacePrincipal(school);
    school.clock.advance(DAY);

    expect(decide(school)).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
    expect(story(school)).toEqual(['enter', 'request']);
    expect(answerValue(decide(school, { by: PEOPLE.deputy })).state).toBe('applied');
    expect(school.history(WRONG).find(({ meaning }) => meaning === 'approve')).toMatchObject({
      actor: PEOPLE.deputy,
      role: 'principal',
    });
  });

  it('stands under the role of that instant if it had reached the book, and else was never given', () => {
    const reference = fromSnapshot(asked);
    const principal = reference.person(PEOPLE.principal);
    principal.command('correction.decide', {
      requestId: 'phieu-0001',
      decision: 'approve',
      reason: 'Đã xem bài',
    });
    const calls = principal.last?.calls.length ?? 0;
    const outcomes: string[] = [];

    for (let index = 1; index <= calls; index += 1) {
      const school = fromSnapshot(asked);
      pressAndDie(school, index);
      const reached = school.shown(WRONG) === '8';
      replacePrincipal(school);
      school.clock.advance(DAY);
      decide(school, { id: 'duyet-cu' });
      school.heartbeat();
      school.clock.advance(3_700_000);
      school.heartbeat();
      const approvals = school.history(WRONG).filter(({ meaning }) => meaning === 'approve');

      expect(approvals.map(({ actor, role }) => [actor, role])).toEqual(
        reached ? [[PEOPLE.principal, 'principal']] : [],
      );
      expect(approvals.every(({ time }) => time < '2026-10-05T17:00:00.000Z')).toBe(true);
      expect(school.verified()).toBe(true);
      outcomes.push(reached ? 'given' : 'never given');
    }

    expect(new Set(outcomes)).toEqual(new Set(['given', 'never given']));
  });
});
