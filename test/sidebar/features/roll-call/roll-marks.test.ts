import {
  absencesOf,
  countsOf,
  differences,
  marksOf,
  type RollMarks,
  tapped,
} from '../../../../sidebar/features/roll-call/roll-marks';
import type { AbsenceKind } from '../../../../src/capabilities/roll-call/pure/statement';

const NOBODY: RollMarks = new Map();

function taps(count: number, firstTap: AbsenceKind): string {
  const marks = Array.from({ length: count }).reduce<RollMarks>(
    (now) => tapped(now, 'HS01', firstTap),
    NOBODY,
  );

  return marks.get('HS01') ?? '';
}

test.each([
  ['K', ['', 'K', 'P', 'M', '', 'K']],
  ['P', ['', 'P', 'K', 'M', '', 'P']],
] as const)('taps go from %s through all kinds back to present', (firstTap, states) => {
  expect(states.map((_, count) => taps(count, firstTap))).toEqual(states);
});

test('a tap on one name leaves the others', () => {
  const marks = tapped(tapped(NOBODY, 'HS01', 'K'), 'HS02', 'K');

  expect(absencesOf(tapped(marks, 'HS01', 'K'))).toEqual([
    { pupilId: 'HS02', kind: 'K' },
    { pupilId: 'HS01', kind: 'P' },
  ]);
});

test('whoever is late is present', () => {
  const marks = marksOf([
    { pupilId: 'HS01', kind: 'K' },
    { pupilId: 'HS02', kind: 'P' },
    { pupilId: 'HS03', kind: 'M' },
  ]);

  expect(countsOf(marks, 45)).toEqual({ present: 43, K: 1, P: 1, M: 1 });
});

test('two statements differ in those of whom they say something else', () => {
  expect(
    differences(
      [
        { pupilId: 'HS01', kind: 'K' },
        { pupilId: 'HS02', kind: 'P' },
      ],
      [
        { pupilId: 'HS02', kind: 'P' },
        { pupilId: 'HS03', kind: 'M' },
      ],
    ),
  ).toEqual([
    { pupilId: 'HS01', first: 'K', other: '' },
    { pupilId: 'HS03', first: '', other: 'M' },
  ]);
});
