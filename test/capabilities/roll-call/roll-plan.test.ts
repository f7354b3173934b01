import {
  planDecision,
  planTake,
  type RollChange,
} from '../../../src/capabilities/roll-call/pure/roll-plan';
import { rollCallIn } from '../../../src/capabilities/roll-call/pure/roll-register';
import type { AbsenceKind, Statement } from '../../../src/capabilities/roll-call/pure/statement';
import { type AcceptedTab, withAccepted } from '../../../src/ledger/accepted-state';

const DAY = '2026-10-05';

function says(by: string, ...absent: readonly (readonly [string, AbsenceKind])[]): Statement {
  return { by, at: '07:05', absent: absent.map(([pupilId, kind]) => ({ pupilId, kind })) };
}

function after(tab: AcceptedTab, changes: readonly RollChange[]): AcceptedTab {
  return changes.reduce(
    (now, { column, value }) => withAccepted(now, { pupilId: DAY, key: column }, value),
    tab,
  );
}

/** The session after these people said something, one after the other. */
function taken(...said: readonly Statement[]): AcceptedTab {
  return said.reduce<AcceptedTab>(
    (tab, statement) => after(tab, planTake(rollCallIn(tab, DAY, 'S'), statement)),
    {},
  );
}

const session = (tab: AcceptedTab) => rollCallIn(tab, DAY, 'S');

test('the first statement counts, a different one of somebody else waits beside it', () => {
  const call = session(taken(says('GT01', ['HS01', 'P']), says('GV07', ['HS01', 'K'])));

  expect(call.counts?.by).toBe('GT01');
  expect(call.others.map(({ by }) => by)).toEqual(['GV07']);
});

test('who says the same changes nothing', () => {
  const call = session(taken(says('GT01', ['HS01', 'P'])));

  expect(planTake(call, says('GV07', ['HS01', 'P']))).toEqual([]);
  expect(planTake(call, says('GT01', ['HS01', 'P']))).toEqual([]);
});

test('whoever said it says it anew, and a difference that is gone waits no more', () => {
  const call = session(
    taken(says('GT01', ['HS01', 'P']), says('GV07', ['HS01', 'K']), says('GT01', ['HS01', 'K'])),
  );

  expect(call.counts?.absent).toEqual([{ pupilId: 'HS01', kind: 'K' }]);
  expect(call.others).toEqual([]);
});

test('who differed and comes round to it waits no more', () => {
  const call = session(taken(says('GT01'), says('GV07', ['HS01', 'K']), says('GV07')));

  expect([call.counts?.by, call.others]).toEqual(['GT01', []]);
});

test.each([
  ['GT01', ['HS01', 'P']],
  ['GV07', ['HS01', 'K']],
] as const)('a decision for %s leaves one statement', (staffId, [pupilId, kind]) => {
  const tab = taken(says('GT01', ['HS01', 'P']), says('GV07', ['HS01', 'K']), says('GV08'));
  const call = session(after(tab, planDecision(session(tab), staffId) ?? []));

  expect([call.counts?.by, call.counts?.absent, call.others]).toEqual([
    staffId,
    [{ pupilId, kind }],
    [],
  ]);
});

test('nobody is decided for who said nothing of the session', () => {
  expect(planDecision(session(taken(says('GT01'))), 'GV07')).toBeNull();
});
