import type { ServiceCall } from '../../../../local/kernel/fault-plan';
import { killAt } from '../../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../../local/school/person-at-work';
import { cutsOf } from '../../../authority/support/cuts';
import type { TinySchool } from '../../../authority/support/school';
import { beat, resultsSchool, WHO } from '../results/results-school';

const ID = 'lenh-quy-che-cat';

/** Gives the decision, cut off at a service call (before or after it takes effect) or whole; answers its calls. */
function give(
  school: TinySchool,
  index?: number,
  kind: 'kill' | 'killAfter' = 'kill',
): readonly ServiceCall[] {
  const principal = school.person(WHO.principal);
  const payload = {
    grades: [6],
    ruleSet: 'tt22',
    version: 1,
    options: { adjustmentReading: 'remove' },
    from: '2026-10-01',
    reason: 'Nghị quyết hội đồng',
  } as const;

  try {
    const faults = index === undefined ? {} : { faults: killAt(index, kind) };
    principal.command('rule.choose', payload, { id: ID, ...faults });
  } catch {
    // Cut off.
  }

  return principal.last?.calls ?? [];
}

/** A setting changed by hand that no heartbeat has seen: an entry of its own. */
function changedByHand(): TinySchool {
  const school = resultsSchool();
  const files = school.files();
  files.writeRows(files.control, "'Ngày nghỉ'!A2", [
    ['n1', '21/12/2026', 'Nghỉ thi học sinh giỏi', 'lễ'],
  ]);

  return school;
}

function stateOf(school: TinySchool) {
  const { grades, history } = answerValue(school.person(WHO.principal).query('rules.list', {}));

  return {
    grades,
    history: history.map((choice) => ({ ...choice, at: null })),
    told: school
      .ledger()
      .filter(({ meaning }) => meaning === 'rule')
      .map(({ actor, role, reason, data }) =>
        role === 'principal' ? [actor, role, reason, data] : [role],
      ),
    verified: school.verified(),
  };
}

const whole = changedByHand();
const calls = give(whole);
beat(whole);
const wanted = stateOf(whole);
const cuts = cutsOf(calls);

test('uncut: the change by hand is told, then the decision, once each', () => {
  expect(calls.length).toBeGreaterThan(3);
  expect(wanted.told.map(([first]) => first)).toEqual(['system', 'unknown', WHO.principal]);
  expect(wanted.grades[0]?.inForce?.options).toMatchObject({ adjustmentReading: 'remove' });
});

test.each(cuts)(
  '$kind at call $index and left alone: finished by the beat, or never given',
  (cut) => {
    const school = changedByHand();
    give(school, cut.index, cut.kind);
    const isWritten = school.table('Quy chế đánh giá').some(([id]) => id === ID);
    const inLedger = stateOf(school).told.length;
    const holds = stateOf(school).grades[0]?.inForce?.options.adjustmentReading === 'remove';

    // Nothing holds that the ledger does not know.
    expect(holds && inLedger < 3).toBe(false);
    beat(school);
    beat(school);
    const after = stateOf(school);

    expect(after.told).toEqual(wanted.told.slice(0, isWritten ? 3 : 2));
    expect(isWritten ? after : wanted).toEqual(wanted);
    expect(after.verified).toBe(true);
  },
);
