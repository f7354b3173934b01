import type { ServiceCall } from '../../../local/kernel/fault-plan';
import { killAt } from '../../../local/runtime/execution/fault-plans';
import { ACTS, type ActName } from '../../../src/authority/acts-list';
import { type Cut, cutsOf } from '../../authority/support/cuts';
import { finalState } from '../../authority/support/final-state';
import type { TinySchool } from '../../authority/support/school';
import { SCENARIOS, type Scenario } from './scenarios';

/** One id for all tries: the same act again. */
const ID = 'lenh-bi-cat-ngang';
/** One finishes what was left, one looks at the books it wrote. */
const BEATS = 2;
const BEAT_MS = 5 * 60 * 1000;

/** Everything the school's files hold once the beats have done what was left. */
function settled(school: TinySchool): string {
  for (let turn = 0; turn < BEATS; turn += 1) {
    school.clock.advance(BEAT_MS);
    school.heartbeat();
  }

  expect(school.verified()).toBe(true);

  return finalState(school);
}

function whole({ start, give }: Scenario): {
  readonly calls: readonly ServiceCall[];
  readonly state: string;
} {
  const calls: ServiceCall[] = [];
  const school = start();
  const answer = give(school, {
    id: ID,
    faults: (call) => {
      calls.push(call);

      return null;
    },
  });

  expect(answer).toMatchObject({ ok: true });

  return { calls, state: settled(school) };
}

/** The school after the act was cut off; what the caller sees of it does not matter. */
function cutOff({ start, give }: Scenario, { index, kind }: Cut): TinySchool {
  const school = start();

  try {
    give(school, { id: ID, faults: killAt(index, kind) });
  } catch {
    // A killed execution gives no answer.
  }

  return school;
}

function testScenario(scenario: Scenario): void {
  const { calls, state: wanted } = whole(scenario);
  const never = settled(scenario.start());

  expect(calls.length).toBeGreaterThan(3);
  expect(never).not.toBe(wanted);

  for (const cut of cutsOf(calls)) {
    const again = cutOff(scenario, cut);
    const answer = scenario.give(again, { id: ID });

    expect({ cut, answer }).toMatchObject({ cut, answer: { ok: true } });
    expect({ cut, state: settled(again) }).toEqual({ cut, state: wanted });

    const alone = settled(cutOff(scenario, cut));

    if (alone !== never) {
      expect({ cut, state: alone }).toEqual({ cut, state: wanted });
    }
  }
}

/**
 * Cuts acts off around each of their writes and at three other places, each given again and each left to the beats: the
 * files of the school end as if it had not been, or (left alone) as if it had never been given. `part` of `parts`: each
 * test file takes its share of the list.
 */
export function cutOffEverywhere(part: number, parts: number): void {
  const names: readonly ActName[] = ACTS.filter((_, at) => at % parts === part).map(
    ({ name }) => name,
  );

  describe.each(names)('%s cut off anywhere (peers 37, I11)', (name) => {
    it.each(SCENARIOS[name].map((scenario, at) => ({ at, scenario })))(
      'scenario $at: given again it ends as if it had not been, left alone so or as if never given',
      ({ scenario }) => {
        testScenario(scenario);
      },
    );
  });
}
