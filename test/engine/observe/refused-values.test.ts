import type { Judgement } from '../../../src/engine/observe/judge-book';
import { refusalsAtATime } from '../../../src/engine/observe/refused-values';

const COPIED = 'guard:copied:6A1/toan/HK1.TX2';

/** Refusals of a column, one a pupil: each letter a value, `h` of a column that is asked about, `r` refused by itself. */
function columnOf(key: string, kinds: string): readonly Judgement[] {
  return [...kinds].map((kind, pupil) => ({
    kind: 'refuse',
    cell: { tabId: 'toan', pupilId: `HS${pupil}`, key },
    value: '',
    shown: '7',
    problem: kind === 'h' ? COPIED : 'notMark',
    isOpen: true,
  }));
}

const held = (count: number): string => 'h'.repeat(count);

test.each([
  ['all of a large class', [held(45)], 45],
  [
    'a column with values between that are refused by themselves',
    [`${'hr'.repeat(10)}${held(25)}`],
    45,
  ],
  ['one whose fortieth value is refused by itself', [`${held(39)}r${held(5)}`], 45],
  ['what is refused after its last value goes by itself', [`${held(38)}rrrrrrr`], 40],
  ['a second column does not begin where it does not end', [held(20), held(30)], 20],
  ['nor behind values that are refused by themselves', ['rrr', `r${held(39)}`], 4],
  ['what is not asked about is divided', ['r'.repeat(45)], 40],
])('a column that is asked about is taken as a whole: %s', (_, columns, taken) => {
  const judgements = columns.flatMap((kinds, at) => columnOf(`HK1.TX${at + 1}`, kinds));
  const left = judgements.slice(taken).flatMap((entry) => (entry.kind === 'refuse' ? [entry] : []));
  const keptOf = refusalsAtATime(judgements);

  expect(keptOf).toHaveLength(taken);
  expect(keptOf.map(({ cell }) => cell)).toEqual(
    judgements.slice(0, taken).map(({ cell }) => cell),
  );
  expect(
    left
      .filter(({ problem }) => problem === COPIED)
      .filter(({ cell: { key } }) =>
        keptOf.some(({ cell, problem }) => cell.key === key && problem === COPIED),
      ),
  ).toEqual([]);
});
