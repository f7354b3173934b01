import type { RuleSet } from '../rule-set';
import { LEVELS_22, learningLevel } from './learning-level';
import { checkProgramme } from './programme';
import { promotion } from './promotion';
import { requiredRegularOf } from './required-regular';
import { mayRetest } from './retest';
import { cited, commentTerm, type SubjectArticles, scoreTerm, subjectYear } from './subject-steps';
import { EXCELLENT_MARK, title } from './title';
import { isLevel22, trainingAfterSummer, trainingYear } from './training';

const ARTICLES = {
  kinds: 'TT22/2021 Đ5.3',
  regular: 'TT22/2021 Đ6.2',
  missed: 'TT22/2021 Đ7.4',
  makeUp: 'TT22/2021 Đ7.3',
  training: 'TT22/2021 Đ8.2',
  comment: 'TT22/2021 Đ9.1a',
  commentYear: 'TT22/2021 Đ9.1a',
  average: 'TT22/2021 Đ9.1b',
  yearAverage: 'TT22/2021 Đ9.1b',
  // TT22 has no verified article on one-semester subjects: the practice of TT58 is kept (domain §8.8).
  oneSemester: 'TT58/2011 Đ10.3',
  learning: 'TT22/2021 Đ9.2',
  adjustment: 'TT22/2021 Đ9.3',
  disability: 'TT22/2021 Đ11',
  planPromotion: 'TT22/2021 Đ12.4',
  promotion: 'TT22/2021 Đ12',
  summer: 'TT22/2021 Đ13',
  retest: 'TT22/2021 Đ14',
  title: 'TT22/2021 Đ15.1',
  exemption: 'TT22/2021',
} as const;

const OF_SUBJECTS: SubjectArticles = { ...ARTICLES, oneSemesterNote: 'byPractice' };

/** Thông tư 22/2021/TT-BGDĐT, lower and upper secondary, in force for all grades 6–12 from 2024-25. */
export const TT22: RuleSet = {
  id: 'tt22',
  version: 1,
  name: 'Thông tư 22/2021/TT-BGDĐT',
  articles: ARTICLES,
  learningLevels: LEVELS_22,
  trainingLevels: LEVELS_22,
  words: { training: 'trainingResult', learning: 'learningResult' },
  titleMark: EXCELLENT_MARK,
  grades: [6, 7, 8, 9, 10, 11, 12],
  exemptions: ['none', 'practical'],
  regularIsMinimum: false,
  usesPeriodTests: false,
  missedArticle: ARTICLES.missed,
  requiredRegular: (subject) => requiredRegularOf(subject.kind, subject.lessonsPerYear),
  term: (subject, marks, context) =>
    subject.kind === 'score'
      ? scoreTerm(subject, marks, cited(context, ARTICLES.average))
      : commentTerm(subject, marks, cited(context, ARTICLES.comment)),
  year: (subject, hk1, hk2) => subjectYear(subject, { hk1, hk2 }, OF_SUBJECTS),
  learning: learningLevel,
  trainingYear: (hk1, hk2) => {
    if (!isLevel22(hk1) || !isLevel22(hk2)) {
      return { result: null, steps: [] };
    }

    const result = trainingYear(hk1, hk2);

    return {
      result,
      steps: [{ code: 'trainingYear', article: ARTICLES.training, values: { hk1, hk2, result } }],
    };
  },
  trainingAfterSummer: (year, summer) =>
    isLevel22(year) ? trainingAfterSummer(year, summer) : year,
  promotion,
  mayRetest,
  title: ({ period, training, learning, scores }) =>
    period === 'year' ? title({ training, learning, yearScores: scores }) : null,
  checkSubjects: checkProgramme,
};
