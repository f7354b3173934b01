import * as fc from 'fast-check';
import {
  type AxisChange,
  deletion,
  insertion,
  move,
} from '../../../../local/sheets/model/axis-change';
import { UNBOUNDED } from '../../../../local/sheets/model/grid-range';

const SIZE = 12;
const names = Array.from({ length: SIZE }, (_, index) => `#${index}`);
const change: fc.Arbitrary<AxisChange> = fc
  .tuple(
    fc.constantFrom('insert', 'delete', 'move'),
    fc.nat(SIZE - 2),
    fc.integer({ min: 1, max: 3 }),
    fc.nat(SIZE),
  )
  .map(([kind, start, length, destination]) => {
    const end = Math.min(SIZE, start + length);

    if (kind === 'insert') {
      return insertion('ROWS', start, length);
    }
    if (kind === 'delete') {
      return deletion('ROWS', start, end);
    }

    return move(
      'ROWS',
      [start, end],
      destination > start && destination < end ? start : destination,
    );
  });

test('indexes, spans and lists tell the same story', () => {
  fc.assert(
    fc.property(change, fc.nat(SIZE - 1), (each, index) => {
      const after = each.items(names);
      const moved = each.index(index);
      const span = each.span(index, index + 1);

      if (moved === null) {
        expect(after).not.toContain(names[index]);
        expect(span).toBeNull();
      } else {
        expect(after[moved]).toBe(names[index]);
        expect(span).toEqual([moved, moved + 1]);
      }
    }),
  );
});

test('no row is lost or doubled by moving', () => {
  fc.assert(
    fc.property(fc.nat(SIZE - 2), fc.nat(SIZE), (start, destination) => {
      const after = move('ROWS', [start, start + 1], destination).items(names);

      expect([...after].sort()).toEqual([...names].sort());
    }),
  );
});

test.each<[string, AxisChange, [number, number], [number, number] | null]>([
  ['inserting before shifts', insertion('ROWS', 2, 3), [2, 5], [5, 8]],
  ['inserting inside grows', insertion('ROWS', 3, 3), [2, 5], [2, 8]],
  ['inserting right after does not grow', insertion('ROWS', 5, 3), [2, 5], [2, 5]],
  ['a whole dimension stays whole', insertion('ROWS', 0, 3), [0, UNBOUNDED], [0, UNBOUNDED]],
  ['deleting the middle shrinks', deletion('ROWS', 3, 4), [2, 5], [2, 4]],
  ['deleting across an edge cuts', deletion('ROWS', 0, 3), [2, 5], [0, 2]],
  ['deleting all leaves nothing', deletion('ROWS', 1, 6), [2, 5], null],
  ['moving a span away takes it along', move('ROWS', [2, 5], 9), [3, 4], [7, 8]],
  ['moving a part out shrinks', move('ROWS', [2, 3], 9), [2, 5], [2, 4]],
  ['moving into a span grows it', move('ROWS', [8, 9], 3), [2, 5], [2, 6]],
  ['moving inside a span keeps it', move('ROWS', [2, 3], 4), [2, 5], [2, 5]],
])('%s', (_, each, [start, end], expected) => {
  expect(each.span(start, end)).toEqual(expected);
});
