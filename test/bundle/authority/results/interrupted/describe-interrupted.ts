import type { FaultPlan, ServiceCall } from '../../../../../local/kernel/fault-plan';
import { killAt } from '../../../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../../../local/school/person-at-work';
import { type Cut, cutsOf } from '../../../../authority/support/cuts';
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

/** An act on results, possibly with faults. */
export type Act = (school: TinySchool, faults?: FaultPlan) => void;

/** One command id for all tries: the same act again. */
export const ID = 'lenh-bi-cat-ngang';

function cutsOfAct(start: () => TinySchool, act: Act): readonly Cut[] {
  const school = start();
  const calls: ServiceCall[] = [];
  act(school, (call) => {
    calls.push(call);

    return null;
  });

  return cutsOf(calls);
}

/** The act, cut off; what the caller sees of it does not matter. */
function cutOff(school: TinySchool, act: Act, faults: FaultPlan): void {
  try {
    act(school, faults);
  } catch {
    // A killed execution gives no answer.
  }
}

/** One act cut off and given again. */
export function testGivenAgain(start: () => TinySchool, act: Act): void {
  test('cut off anywhere and given again it ends as if it had not been', () => {
    const whole = start();
    act(whole);
    const wanted = stateOf(whole);
    const cuts = cutsOfAct(start, act);

    expect(cuts.length).toBeGreaterThan(3);

    for (const { index, kind } of cuts) {
      const school = start();
      cutOff(school, act, killAt(index, kind));
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
    const cuts = cutsOfAct(start, act);

    for (const { index, kind } of cuts) {
      const school = start();
      cutOff(school, act, killAt(index, kind));
      beat(school);

      expect(outcomes).toContainEqual(stateOf(school));
    }
  });
}
