import fc from 'fast-check';
import { editDistance } from '../../../src/kernel/text/edit-distance';

test.each([
  ['', '', 0],
  ['', 'tay', 3],
  ['kinh', 'kinh', 0],
  ['knih', 'kinh', 1],
  ['kin', 'kinh', 1],
  ['minh', 'kinh', 1],
  ['muong', 'nung', 2],
  ['thai', 'hoa', 3],
])('from %j to %j it is %i slips', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('it is the same both ways, 0 only for equal texts, and never more than the longer text', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = editDistance(a, b);

      expect(editDistance(b, a)).toBe(slips);
      expect(slips === 0).toBe(a === b);
      expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(slips).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});
