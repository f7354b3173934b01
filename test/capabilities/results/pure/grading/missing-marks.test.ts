import type { TermMarks } from '../../../../../src/capabilities/results/pure/grading/grading-types';
import {
  hasNoMark,
  missingDatum,
  missingMarks,
  NO_MARKS,
} from '../../../../../src/capabilities/results/pure/grading/missing-marks';
import type { RuleSet } from '../../../../../src/capabilities/results/pure/grading/rule-set';
import { TT22 } from '../../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { TT58 } from '../../../../../src/capabilities/results/pure/grading/tt58/rule-sets-tt58';

/** 35 lessons a year: two regular assessments by TT22, two or more by TT58. */
const CIVICS = { id: 'gdcd', name: 'GDCD', kind: 'score', lessonsPerYear: 35 } as const;

const cellsOf = (rules: RuleSet, marks: TermMarks): readonly string[] =>
  missingMarks(rules, CIVICS, { marks, term: 2 }).map(({ code, cell }) => `${code} ${cell}`);

describe('the cells of a semester that are still needed', () => {
  it.each<[string, TermMarks, readonly string[]]>([
    [
      'everything, of a subject without a mark',
      NO_MARKS,
      ['mark TX1', 'mark TX2', 'mark GK', 'mark CK'],
    ],
    ['nothing, where all are there', { tx: [80, 70], gk: 60, ck: 50 }, []],
    ['nothing, where the marks are 0', { tx: [0, 0], gk: 0, ck: 0 }, []],
    ['the mid-term test alone', { tx: [80, 70], gk: null, ck: 50 }, ['mark GK']],
    ['the final test alone', { tx: [80, 70], gk: 60, ck: null }, ['mark CK']],
    ['a regular one alone, the first blank', { tx: [null, 70], gk: 60, ck: 50 }, ['mark TX1']],
    ['a regular one behind those there', { tx: [70], gk: 60, ck: 50 }, ['mark TX2']],
    ['no blank beyond the number asked for', { tx: [70, null, 80], gk: 60, ck: 50 }, []],
    ['as many blanks as are lacking', { tx: [null, null, 80], gk: 60, ck: 50 }, ['mark TX1']],
    ['none where the topics are one of them', { tx: [70], topic: 90, gk: 60, ck: 50 }, []],
    [
      'a make-up test after force majeure',
      { tx: [70, 80], gk: null, ck: null, absent: { gk: 'forceMajeure', ck: 'unexcused' } },
      ['makeUp GK', 'mark CK'],
    ],
  ])('are %s', (_name, marks, wanted) => {
    expect(cellsOf(TT22, marks)).toEqual(wanted);
  });

  it.each<[string, TermMarks, readonly string[]]>([
    [
      'those blank',
      { tx: [80, 70], gk: null, dk: [60, null, null], ck: 50 },
      ['mark KT2', 'mark KT3'],
    ],
    ['none where all are there', { tx: [80, 70], gk: null, dk: [60], ck: 50 }, []],
    ['the semester test beside them', { tx: [80, 70], gk: null, dk: [60], ck: null }, ['mark CK']],
    ['none where none is held', { tx: [80, 70], gk: null, ck: 50 }, []],
  ])('are of the period tests of TT58 %s', (_name, marks, wanted) => {
    expect(cellsOf(TT58, marks)).toEqual(wanted);
  });

  it('are named with the subject and the semester', () => {
    const marks = { tx: [80, 70], gk: null, ck: 50 };

    expect(missingMarks(TT22, CIVICS, { marks, term: 2 })).toEqual([
      { code: 'mark', subjectId: 'gdcd', subject: 'GDCD', term: 2, cell: 'GK' },
    ]);
  });
});

describe('subjects without a single mark', () => {
  const blank: TermMarks = { tx: [null, null], dk: [null], gk: null, ck: null };

  it.each<[string, TermMarks, boolean]>([
    ['none', blank, true],
    ['a regular one', { ...blank, tx: [null, 0] }, false],
    ['a period test', { ...blank, dk: [50] }, false],
    ['the mid-term test', { ...blank, gk: 'Đ' }, false],
    ['the final test', { ...blank, ck: 0 }, false],
  ])('with %s', (_name, marks, wanted) => {
    expect(hasNoMark({ van: NO_MARKS, toan: marks })).toBe(wanted);
  });
});

test('a datum that is missing of the pupil is of no subject and no cell', () => {
  expect(missingDatum('training', 1)).toEqual({
    ...{ code: 'training', subjectId: null, subject: null, term: 1, cell: null },
  });
});
