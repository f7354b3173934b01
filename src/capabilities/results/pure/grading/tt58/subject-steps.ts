import type { MarkValue } from '../../../../../book/mark';
import { doneRegular, levelOf, levelsOf, numbersOf } from '../complete-marks';
import type { GradedSubject, TermMarks } from '../grading-types';
import { sum } from '../rounding';
import type { Explained } from '../rule-set';
import { type Cited, named } from '../tt22/subject-steps';
import { testAverage } from './averages';
import { commentSemester58 } from './comment-result';

/** Semester result of a score subject under TT58 (tests with factors 1, 2 and 3); null if the semester test is missing. */
export function testTerm(
  subject: GradedSubject,
  marks: TermMarks,
  { term, article }: Cited,
): Explained<MarkValue> {
  if (typeof marks.ck !== 'number') {
    return { result: null, steps: [] };
  }

  const tx = numbersOf(doneRegular(marks));
  const dk = numbersOf(marks.dk ?? []);
  const hk = marks.ck;
  const result = testAverage(tx, dk, hk);
  const weightedSum = sum(tx) + 2 * sum(dk) + 3 * hk;
  const divisor = tx.length + 2 * dk.length + 3;
  const values = { ...named(subject), term, tx, dk, hk, weightedSum, divisor, result };

  return { result, steps: [{ code: 'testAverage', article, values }] };
}

/** Semester result of a comment subject by the two-thirds rule, from all tests but the semester test. */
export function commentShareTerm(
  subject: GradedSubject,
  marks: TermMarks,
  { required, term, article }: Cited,
): Explained<MarkValue> {
  const periodic = marks.dk ?? [marks.gk];
  const tests = levelsOf([...doneRegular(marks), ...periodic]);
  const hk = levelOf(marks.ck);
  const result = commentSemester58(tests, hk, required + periodic.length);
  const values = {
    ...named(subject),
    term,
    tests,
    hk,
    required: required + periodic.length,
    result,
  };

  return { result, steps: [{ code: 'commentShare', article, values }] };
}
