import fc from 'fast-check';
import { nextSweep } from '../../../src/engine/observe/sweep-time';

const HOUR = 3_600_000;
const instant = fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 });
const place = fc
  .record({ position: fc.nat(119), more: fc.nat(60) })
  .map(({ position, more }) => ({ position, classes: position + 1 + more }));

test('every book is read in full within an hour, and never again at once', () => {
  fc.assert(
    fc.property(place, instant, (at, full) => {
      const next = nextSweep(at, full);

      expect(next).toBeGreaterThan(full);
      expect(next).toBeLessThanOrEqual(full + HOUR);
    }),
  );
});

test('once on its turn, a book comes every hour', () => {
  fc.assert(
    fc.property(place, instant, (at, full) => {
      const next = nextSweep(at, full);

      expect(nextSweep(at, next)).toBe(next + HOUR);
    }),
  );
});

test.each([
  [8, 8],
  [40, 8],
  [100, 17],
])('of %d classes %d at most have their turn at one time', (classes, most) => {
  const turns = Array.from({ length: classes }, (_, position) =>
    nextSweep({ position, classes }, 1_700_000_000_000),
  );
  const together = turns.map((turn) => turns.filter((other) => other === turn).length);

  expect(Math.max(...together)).toBe(most);
});
