import {
  semesterAverage,
  yearAverage,
} from '../../../../../../src/capabilities/results/pure/grading/tt22/averages';
import { seeded } from '../pupil-builder';
import { rationalMean } from '../recompute';

const SAMPLE = 120_000;

test.each([
  [[80, 90, 70, 80], 75, 80, 79],
  [[65, 65, 63], 60, 65, 64],
  [[88, 33, 40], 86, 21, 50],
  [[80, 80, 80], 80, 79, 80],
  [[50, 50, 50, 50], 0, 50, 39],
  [[0, 0], 0, 0, 0],
  [[100, 100], 100, 100, 100],
])('tx %j, gk %i, ck %i: %i', (tx, gk, ck, average) => {
  expect(semesterAverage(tx, gk, ck)).toBe(average);
});

test.each([
  [80, 70, 73],
  [48, 50, 49],
  [64, 65, 65],
  [100, 0, 33],
])('year of %i and %i: %i', (hk1, hk2, average) => {
  expect(yearAverage(hk1, hk2)).toBe(average);
});

test('integer and rational arithmetic agree on 120 000 mark sets', () => {
  const draw = seeded(22);
  let differences = 0;

  for (let i = 0; i < SAMPLE; i += 1) {
    const tx = Array.from({ length: draw(2, 4) }, () => draw(0, 100));
    const gk = draw(0, 100);
    const ck = draw(0, 100);
    const hk1 = semesterAverage(tx, gk, ck);
    const same =
      hk1 === rationalMean([...tx, gk, gk, ck, ck, ck]) &&
      yearAverage(hk1, ck) === rationalMean([hk1, ck, ck]);
    differences += same ? 0 : 1;
  }

  expect(differences).toBe(0);
});

test('the order of assessments does not matter, and a higher mark never lowers an average', () => {
  const draw = seeded(23);
  let broken = 0;

  for (let i = 0; i < 20_000; i += 1) {
    const tx = Array.from({ length: draw(2, 4) }, () => draw(0, 99));
    const [gk, ck] = [draw(0, 100), draw(0, 100)] as const;
    const average = semesterAverage(tx, gk, ck);
    const turned = semesterAverage([...tx].reverse(), gk, ck);
    const higher = semesterAverage([tx[0]! + 1, ...tx.slice(1)], gk, ck);
    broken += turned === average && higher >= average ? 0 : 1;
  }

  expect(broken).toBe(0);
});
