import type { FaultPlan } from '../../../../../local/kernel/fault-plan';
import { answerValue } from '../../../../../local/school/person-at-work';
import type { TinySchool } from '../../../../authority/support/school';
import { approvedRows, beat, HK1, summaryOf, WHO } from '../results-school';

/** Everything a school holds about results, without times that differ by nature. */
function stateOf(school: TinySchool) {
  const review = answerValue(school.person(WHO.principal).query('result.review', HK1));

  return {
    review: { state: review.state, version: review.version, summary: review.summary },
    approved: approvedRows(school),
    summary: summaryOf(school, '6A1', 'Tổng hợp HK1').rows,
    entries: school
      .ledger()
      .filter(({ meaning }) => !['checkpoint', 'close', 'repair'].includes(meaning))
      .map(({ chain, meaning, subjectKey, newValue, refs }) => [
        chain,
        meaning,
        subjectKey,
        newValue,
        refs,
      ]),
    open: school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 }, '8') === null,
  };
}

/** Dies after the n-th service call took effect. */
function killAfter(index: number): FaultPlan {
  return (call) => (call.index === index ? { kind: 'killAfter' } : null);
}

/** An act on results, possibly with faults. */
export type Act = (school: TinySchool, faults?: FaultPlan) => void;

/** One command id for all tries: the same act again. */
export const ID = 'lenh-bi-cat-ngang';

function callsOf(start: () => TinySchool, act: Act): number {
  const school = start();
  let calls = 0;
  act(school, (call) => {
    calls = call.index;

    return null;
  });

  return calls;
}

/** The act, cut off; what the caller sees of it does not matter. */
function cutOff(school: TinySchool, act: Act, faults: FaultPlan): void {
  try {
    act(school, faults);
  } catch {
    // A killed execution gives no answer.
  }
}

/** One act cut off after each of its service calls (dying before the next is the same) and given again. */
export function testGivenAgain(start: () => TinySchool, act: Act): void {
  test('cut off anywhere and given again it ends as if it had not been', () => {
    const whole = start();
    act(whole);
    const wanted = stateOf(whole);
    const calls = callsOf(start, act);

    expect(calls).toBeGreaterThan(3);

    for (let index = 1; index <= calls; index += 1) {
      const school = start();
      cutOff(school, act, killAfter(index));
      act(school);

      expect({ index, state: stateOf(school) }).toEqual({ index, state: wanted });
    }
  });
}

/** The same, left to the heartbeat: one way for all acts, so the one with most to do stands for them. */
export function testLeftAlone(start: () => TinySchool, act: Act): void {
  test('cut off anywhere and left alone it is finished by the heartbeat, or never happened', () => {
    const untouched = start();
    beat(untouched);
    const whole = start();
    act(whole);
    beat(whole);
    const outcomes = [stateOf(untouched), stateOf(whole)];
    const calls = callsOf(start, act);

    for (let index = 1; index <= calls; index += 1) {
      const school = start();
      cutOff(school, act, killAfter(index));
      beat(school);

      expect(outcomes).toContainEqual(stateOf(school));
    }
  });
}
