import { killAt } from '../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../local/school/person-at-work';
import { ask, decide, lockedWithMark, story, WRONG } from '../../authority/support/corrections';
import { cutsOf } from '../../authority/support/cuts';
import { allFiles } from '../../authority/support/final-state';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const locked = takeSnapshot(lockedWithMark().workspace);
const asked = (() => {
  const school = fromSnapshot(locked);
  answerValue(ask(school));
  school.clock.advance(60_000);

  return takeSnapshot(school.workspace);
})();
const fresh = (): TinySchool => fromSnapshot(asked);
const APPLIED = ['enter', 'request', 'approve', 'apply', 'archive'];
const minutes = (school: TinySchool) =>
  allFiles(school).filter(({ name }) => name.startsWith('Biên bản sửa điểm'));

describe('a correction cut off (peers 37, I6, I11)', () => {
  const settle = (school: TinySchool): void => {
    for (let beat = 0; beat < 3; beat += 1) {
      school.clock.advance(3_700_000);
      school.heartbeat();
    }
  };
  const press = (school: TinySchool, index?: number, kind: 'kill' | 'killAfter' = 'kill') => {
    const principal = school.person(PEOPLE.principal);
    const faults = index === undefined ? {} : { faults: killAt(index, kind) };

    try {
      principal.command(
        'correction.decide',
        { requestId: 'phieu-0001', decision: 'approve', reason: 'lí do' },
        { id: 'duyet-0001', ...faults },
      );
    } catch {
      // Cut off.
    }

    return principal.last?.calls ?? [];
  };
  const reference = fresh();
  const calls = press(reference);
  settle(reference);
  const cuts = cutsOf(calls);

  it.each(cuts)(
    '$kind at call $index, the beats alone finish what reached the book',
    ({ index, kind }) => {
      const school = fresh();
      press(school, index, kind);
      const reached = school.shown(WRONG) === '8';
      settle(school);

      expect(story(school)).toEqual(reached ? APPLIED : ['enter', 'request']);
      expect(minutes(school)).toHaveLength(reached ? 1 : 0);
      expect(school.shown(WRONG)).toBe(reached ? '8' : '7');
      expect(school.verified()).toBe(true);
    },
  );

  it.each(cuts)(
    '$kind at call $index, a refusal or withdrawal that comes later finds it given',
    ({ index, kind }) => {
      const school = fresh();
      press(school, index, kind);
      const reached = school.shown(WRONG) === '8';
      const answer = decide(school, { by: PEOPLE.deputy, decision: 'refuse' });
      settle(school);

      expect(answer).toMatchObject(reached ? { ok: false, code: 'ALREADY_DECIDED' } : { ok: true });
      expect(school.shown(WRONG)).toBe(reached ? '8' : '7');
      expect(story(school)).toEqual(reached ? APPLIED : ['enter', 'request', 'refuse']);
    },
  );
});
