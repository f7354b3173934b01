import type { ServiceCall } from '../../../local/kernel/fault-plan';
import { killAt } from '../../../local/runtime/execution/fault-plans';
import { ACTS, type ActName } from '../../../src/authority/acts-list';
import { type Cut, cutsOf, isWrite } from '../../authority/support/cuts';
import { finalState } from '../../authority/support/final-state';
import {
  fromSnapshot,
  type Snapshot,
  type TinySchool,
  takeSnapshot,
} from '../../authority/support/school';
import type { Scenario } from './scenario';
import { SCENARIOS } from './scenarios';

/** One id for all tries: the same act again. */
const ID = 'lenh-bi-cat-ngang';
const BEAT_MS = 5 * 60 * 1000;

/** Digests of rules say when somebody decided: no two runs have the same. */
const DIGEST = /\b[0-9a-f]{16}\b/g;

/** Everything the school's files hold, or as much of it as a scenario compares. */
function heldBy(school: TinySchool, { held = finalState }: Pick<Scenario, 'held'> = {}): string {
  expect(school.verified()).toBe(true);

  return held(school).replace(DIGEST, '<digest>');
}

/** The same once a beat has finished what was left, and looked at what it wrote. */
function afterBeat(school: TinySchool, scenario: Scenario): string {
  school.clock.advance(BEAT_MS);
  school.heartbeat();

  return heldBy(school, scenario);
}

/** What changes files or sends mail: script properties are only the memory of an execution. */
function isSeenOutside(call: ServiceCall): boolean {
  return isWrite(call) && call.service !== 'PropertiesService';
}

function whole(scenario: Scenario): {
  readonly cuts: readonly Cut[];
  readonly state: string;
  /** The same after a beat. */
  readonly later: string;
} {
  const calls: ServiceCall[] = [];
  const school = scenario.start();
  const answer = scenario.give(school, {
    id: ID,
    faults: (call) => {
      calls.push(call);

      return null;
    },
  });

  expect(answer).toMatchObject({ ok: true });
  const state = heldBy(school);

  return { cuts: cutsOf(calls, isSeenOutside), state, later: afterBeat(school, scenario) };
}

/** The school after the act was cut off; what the caller sees of it does not matter. */
function cutOff({ start, give }: Scenario, { index, kind }: Cut): Snapshot {
  const school = start();

  try {
    give(school, { id: ID, faults: killAt(index, kind) });
  } catch {
    // A killed execution gives no answer.
  }

  return takeSnapshot(school.workspace);
}

/** One way an act can go, cut off around each of its writes and at three other places. */
export function testScenario(scenario: Scenario): void {
  const { cuts, state, later } = whole(scenario);
  const never = afterBeat(scenario.start(), scenario);

  expect(cuts.length).toBeGreaterThan(2);
  expect(never).not.toBe(later);

  for (const cut of cuts) {
    const left = cutOff(scenario, cut);
    const again = fromSnapshot(left);
    const answer = scenario.give(again, { id: ID });

    expect({ cut, answer }).toMatchObject({ cut, answer: { ok: true } });
    expect({ cut, state: heldBy(again) }).toEqual({ cut, state });

    const alone = afterBeat(fromSnapshot(left), scenario);

    if (alone !== never) {
      expect({ cut, state: alone }).toEqual({ cut, state: later });
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
