import fc from 'fast-check';
import { TOLERANCE_MS, timelinessOf } from '../../../src/book/window/timeliness';

const DEADLINE = Date.UTC(2026, 11, 1, 17);
const HOUR = 3_600_000;
const offset = fc.integer({ min: 0, max: 48 * HOUR });
const judged = (now: number, lastEdit: number | null) =>
  timelinessOf({ closedAt: DEADLINE, toleranceMs: TOLERANCE_MS, now, lastEdit });

test('what is known to stand there before the deadline is in time, however late the beat', () => {
  fc.assert(
    fc.property(offset, fc.integer({ min: 1, max: 48 * HOUR }), (late, before) => {
      expect(judged(DEADLINE + late, DEADLINE - before)).toBe('inTime');
    }),
  );
});

test('a beat within the tolerance accepts what it finds after the deadline, and says so', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: TOLERANCE_MS }),
      offset,
      fc.boolean(),
      (late, at, isKnown) => {
        const edit = isKnown ? DEADLINE + Math.min(at, late) : null;

        expect(judged(DEADLINE + late, edit)).toBe('closing');
      },
    ),
  );
});

test('a later beat accepts only what is known to have stood there within the tolerance', () => {
  const later = fc.integer({ min: TOLERANCE_MS + 1, max: 48 * HOUR });

  fc.assert(
    fc.property(later, offset, (late, at) => {
      const edit = DEADLINE + Math.min(at, late);

      expect(judged(DEADLINE + late, edit)).toBe(
        edit <= DEADLINE + TOLERANCE_MS ? 'closing' : 'late',
      );
      expect(judged(DEADLINE + late, null)).toBe('late');
    }),
  );
});

test('at the millisecond of the deadline it is not in time any more, but not late', () => {
  expect(judged(DEADLINE + 60_000, DEADLINE - 1)).toBe('inTime');
  expect(judged(DEADLINE + 60_000, DEADLINE)).toBe('closing');
});
