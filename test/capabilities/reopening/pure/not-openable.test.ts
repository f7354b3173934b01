import fc from 'fast-check';
import type { Gate, GateReason } from '../../../../src/book/window/window';
import {
  isReopenable,
  notOpenable,
} from '../../../../src/capabilities/reopening/pure/not-openable';

const because = (reason: GateReason['reason']): GateReason => ({
  ...{ reason, since: 0, until: null, by: '', words: '', article: '' },
  opener: 'lock.release',
});
const gate = (...reasons: GateReason['reason'][]): Gate => ({
  reasons: reasons.map(because),
  until: null,
  release: null,
});

const OPENED = ['deadline', 'termLocked', 'locked'] as const;
const KEPT = ['sealed', 'notStarted'] as const;

test('an open column is not asked for', () => {
  expect(isReopenable(gate())).toBe(false);
});

test('what deadlines and orders close is asked for, in any number and order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...OPENED), { minLength: 1 }), (reasons) => {
      expect(isReopenable(gate(...reasons))).toBe(true);
      expect(notOpenable(gate(...reasons))).toBeNull();
    }),
  );
});

test('beside approved results, or before its time, nothing else opens it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...OPENED)),
      fc.constantFrom(...KEPT),
      fc.array(fc.constantFrom(...OPENED)),
      (before, kept, after) => {
        expect(isReopenable(gate(...before, kept, ...after))).toBe(false);
      },
    ),
  );
});

test.each([
  ['sealed', /phiếu đề nghị sửa điểm/, /correction request/],
  ['notStarted', /chưa tới thời gian/, /not begun/],
] as const)('%s says what to do instead', (reason, vi, en) => {
  const words = notOpenable(gate('locked', reason));

  expect(words?.vi).toMatch(vi);
  expect(words?.en).toMatch(en);
});
