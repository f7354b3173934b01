import fc from 'fast-check';
import { CLASSES_PER_LEDGER, ledgerPlaces } from '../../src/ledger/ledger-places';

const classes = (...names: readonly string[]) =>
  names.map((id) => ({ id, grade: Number(id.slice(0, 1)) }));
const named = (places: ReturnType<typeof ledgerPlaces<{ id: string; grade: number }>>) =>
  places.map((some) => some.map(({ id }) => id));

it('a workbook takes fifty classes', () => {
  expect(CLASSES_PER_LEDGER).toBe(50);
});

it.each([
  ['a school that fits has one', [0], ['7A1', '6A1'], 2, [['7A1', '6A1']]],
  [
    'a grade stays together',
    [0],
    ['6A1', '6A2', '7A1', '7A2'],
    3,
    [
      ['6A1', '6A2'],
      ['7A1', '7A2'],
    ],
  ],
  ['a grade too large for one is parted', [0], ['6A1', '6A2', '6A3'], 2, [['6A1', '6A2'], ['6A3']]],
  ['a class that comes later goes where there is room', [2, 1], ['6A9'], 2, [[], ['6A9']]],
  ['a class that comes later to a full ledger makes a further one', [2], ['6A9'], 2, [[], ['6A9']]],
  ['where nothing is new nothing is placed', [2], [], 2, [[]]],
] as const)('%s', (_, taken, fresh, limit, expected) => {
  expect(named(ledgerPlaces(taken, classes(...fresh), limit))).toEqual(expected);
});

it('every class has one place, no workbook more than it takes, and none between is left out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 6, max: 9 }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 12 }),
      (grades, limit, before) => {
        const fresh = grades.map((grade, at) => ({ id: `${grade}A${at}`, grade }));
        const taken = [Math.min(before, limit)];
        const places = ledgerPlaces(taken, fresh, limit);

        expect(
          places
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(fresh.map(({ id }) => id).sort());
        places.forEach((some, at) => {
          expect(some.length + (taken[at] ?? 0)).toBeLessThanOrEqual(limit);
          expect(at === 0 || some.length > 0).toBe(true);
        });
      },
    ),
  );
});
