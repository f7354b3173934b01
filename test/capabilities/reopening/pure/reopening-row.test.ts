import {
  isWaiting,
  type ReopeningRow,
  waitingFor,
} from '../../../../src/capabilities/reopening/pure/reopening-row';

const ROW: ReopeningRow = {
  ...{ id: 'x1', number: 'PMC-001', state: 'open', classId: '6A1', subjectId: 'toan' },
  ...{ assessment: 'HK1.GK', until: '2026-12-06T17:00:00.000Z', reason: 'Chấm sót' },
  ...{ requestedBy: 'gv@x.vn', requestedAt: '2026-12-05T01:00:00.000Z' },
  ...{ decisionId: '', decision: '', decidedBy: '', decidedRole: '', decidedAt: '' },
  ...{ decisionReason: '', openedUntil: '' },
};

test.each([
  [{}, true],
  [{ state: 'draft' }, false],
  [{ decision: 'refuse' }, false],
  [{ decision: 'withdraw' }, false],
  [{ state: 'opened', decision: 'open' }, false],
  [{ state: 'refused', decision: 'refuse' }, false],
] as const)('%j waits for people: %s', (change, expected) => {
  expect(isWaiting({ ...ROW, ...change })).toBe(expected);
});

test('the request that waits is that of the very column', () => {
  const rows = [{ ...ROW, id: 'old', state: 'refused', decision: 'refuse' }, ROW];

  expect(waitingFor(rows, ROW)?.id).toBe('x1');
  expect(waitingFor(rows, { ...ROW, assessment: 'HK1.CK' })).toBeNull();
  expect(waitingFor(rows, { ...ROW, classId: '6A2' })).toBeNull();
  expect(waitingFor(rows, { ...ROW, subjectId: 'van' })).toBeNull();
  expect(waitingFor(rows.slice(0, 1), ROW)).toBeNull();
});
