import type { MarkValue } from '../../../../../book/mark';
import { doneRegular, levelOf, levelsOf, numbersOf } from '../complete-marks';
import type { GradedSubject, TermMarks } from '../grading-types';
import { sum } from '../rounding';
import type { Explained, TermContext } from '../rule-set';
import { semesterAverage, yearAverage } from './averages';
import { commentSemester, commentYear } from './comment-result';

/** Articles under which the results of subjects are stated (TT26/2020 has the same formulas elsewhere). */
export interface SubjectArticles {
  readonly average: string;
  readonly comment: string;
  readonly yearAverage: string;
  readonly commentYear: string;
  readonly oneSemester: string;
  /** The word that says so where the regulation names no rule on such subjects and an older one is followed. */
  readonly oneSemesterNote?: string;
}

/** Where and when: the context of a semester and the article its result is stated under. */
export type Cited = TermContext & { readonly article: string };

/** A context with its article. */
export function cited({ required, term }: TermContext, article: string): Cited {
  return { required, term, article };
}

// Values are written out rather than spread in what runs for every subject of a school: spreading is four times slower.

/** Semester result of a score subject with its step; null if a mark is missing. */
export function scoreTerm(
  subject: GradedSubject,
  marks: TermMarks,
  { term, article }: Cited,
): Explained<MarkValue> {
  const { gk, ck } = marks;

  if (typeof gk !== 'number' || typeof ck !== 'number') {
    return { result: null, steps: [] };
  }

  const tx = numbersOf(doneRegular(marks));
  const result = semesterAverage(tx, gk, ck);
  const values = {
    subjectId: subject.id,
    subject: subject.name,
    term,
    tx,
    topic: marks.topic ?? null,
    gk,
    ck,
    weightedSum: sum(tx) + 2 * gk + 3 * ck,
    divisor: tx.length + 5,
    result,
  };

  return { result, steps: [{ code: 'semesterAverage', article, values }] };
}

/** Semester result of a comment subject with its step (TT22: all assessments Đ). */
export function commentTerm(
  subject: GradedSubject,
  marks: TermMarks,
  { required, term, article }: Cited,
): Explained<MarkValue> {
  const tx = levelsOf(doneRegular(marks));
  const gk = levelOf(marks.gk);
  const ck = levelOf(marks.ck);
  const result = commentSemester(tx, { gk, ck }, required);
  const values = {
    subjectId: subject.id,
    subject: subject.name,
    term,
    tx,
    gk,
    ck,
    required,
    result,
  };

  return { result, steps: [{ code: 'commentSemester', article, values }] };
}

/** Year result of a subject of either kind, including subjects taught in one semester (TT22 as TT58 Đ10.3). */
export function subjectYear(
  subject: GradedSubject,
  semesters: { readonly hk1: MarkValue; readonly hk2: MarkValue },
  articles: SubjectArticles,
): Explained<MarkValue> {
  const { hk1, hk2 } = semesters;

  if (subject.onlyTerm !== undefined) {
    const result = subject.onlyTerm === 1 ? hk1 : hk2;
    const practice = articles.oneSemesterNote ?? null;
    const values = { ...named(subject), term: subject.onlyTerm, result, practice };

    return {
      result,
      steps:
        result === null ? [] : [{ code: 'oneSemester', article: articles.oneSemester, values }],
    };
  }

  return subject.kind === 'score'
    ? scoreYear(subject, semesters, articles.yearAverage)
    : commentYearOf(subject, semesters, articles.commentYear);
}

function scoreYear(
  subject: GradedSubject,
  { hk1, hk2 }: { readonly hk1: MarkValue; readonly hk2: MarkValue },
  article: string,
): Explained<MarkValue> {
  if (typeof hk1 !== 'number' || typeof hk2 !== 'number') {
    return { result: null, steps: [] };
  }

  const result = yearAverage(hk1, hk2);
  const values = {
    subjectId: subject.id,
    subject: subject.name,
    hk1,
    hk2,
    weightedSum: hk1 + 2 * hk2,
    divisor: 3,
    result,
  };

  return { result, steps: [{ code: 'yearAverage', article, values }] };
}

function commentYearOf(
  subject: GradedSubject,
  semesters: { readonly hk1: MarkValue; readonly hk2: MarkValue },
  article: string,
): Explained<MarkValue> {
  const hk1 = levelOf(semesters.hk1);
  const hk2 = levelOf(semesters.hk2);

  if (hk2 === null) {
    return { result: null, steps: [] };
  }

  const result = commentYear(hk1, hk2);

  return {
    result,
    steps: [
      {
        code: 'commentYear',
        article,
        values: { subjectId: subject.id, subject: subject.name, hk1, hk2, result },
      },
    ],
  };
}

/** The values that name a subject in a step. */
export function named(subject: GradedSubject): { subjectId: string; subject: string } {
  return { subjectId: subject.id, subject: subject.name };
}
