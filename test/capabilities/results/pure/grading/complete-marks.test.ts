import {
  countRegular,
  doneRegular,
  levelOf,
  levelsOf,
  numbersOf,
} from '../../../../../src/capabilities/results/pure/grading/complete-marks';
import type { TermMarks } from '../../../../../src/capabilities/results/pure/grading/grading-types';

const marks = (rest: Partial<TermMarks>): TermMarks => ({ tx: [], gk: null, ck: null, ...rest });

test.each<[string, Partial<TermMarks>, readonly unknown[]]>([
  ['blanks are left out', { tx: [80, null, 0] }, [80, 0]],
  ['the topics are one of them, behind the others', { tx: [80, 70], topic: 90 }, [80, 70, 90]],
  ['topics not yet assessed are none', { tx: [80], topic: null }, [80]],
  ['there may be none', { tx: [null] }, []],
])('regular assessments that are there: %s', (_name, rest, wanted) => {
  expect(doneRegular(marks(rest))).toEqual(wanted);
  expect(countRegular(marks(rest))).toBe(wanted.length);
});

test('a list with nothing to leave out is the list itself', () => {
  const tx = [80, 70];
  const levels = ['Đ', 'CĐ'] as const;

  expect(doneRegular(marks({ tx }))).toBe(tx);
  expect(numbersOf(tx)).toBe(tx);
  expect(levelsOf(levels)).toBe(levels);
});

test('numbers are taken out of other marks, and levels stand in their places', () => {
  expect(numbersOf([80, 'M', null, 0])).toEqual([80, 0]);
  expect(levelsOf(['Đ', 80, null, 'CĐ', 'M'])).toEqual(['Đ', null, null, 'CĐ', null]);
  expect([levelOf('Đ'), levelOf('CĐ'), levelOf('M'), levelOf(0), levelOf(null)]).toEqual([
    ...['Đ', 'CĐ'],
    ...[null, null, null],
  ]);
});
