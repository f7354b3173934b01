import type { GradedSubject, GradingProblem } from '../grading-types';
import type { RuleSet } from '../rule-set';
import type { KeySubjectId } from '../subject-names';
import { mayRetest } from '../tt22/retest';
import { cited, scoreTerm, subjectYear } from '../tt22/subject-steps';
import { academicLevel, isKeySubject, type KeySubjects, LEVELS_58 } from './academic-level';
import { exemptYear } from './exemption';
import { CONDUCT_58, promotion58, title58 } from './promotion';
import { requiredRegular26, requiredRegularMin } from './required-regular';
import { commentShareTerm, testTerm } from './subject-steps';

const ARTICLES = {
  regular: 'TT58/2011 Đ8.2',
  missed: 'TT58/2011 Đ8.5',
  makeUp: 'TT58/2011 Đ8.5',
  training: 'TT58/2011 Đ4',
  comment: 'TT58/2011 Đ10.2a',
  commentYear: 'TT58/2011 Đ10.2b',
  average: 'TT58/2011 Đ10.1a',
  yearAverage: 'TT58/2011 Đ10.1b',
  oneSemester: 'TT58/2011 Đ10.3',
  overall: 'TT58/2011 Đ11',
  exemption: 'TT58/2011 Đ12.4',
  learning: 'TT58/2011 Đ13',
  adjustment: 'TT58/2011 Đ13.6',
  disability: 'TT58/2011 Đ14',
  planPromotion: 'TT58/2011 Đ14',
  promotion: 'TT58/2011 Đ15',
  retest: 'TT58/2011 Đ16',
  summer: 'TT58/2011 Đ17',
  title: 'TT58/2011 Đ18',
} as const;

/** TT58 counts lessons per week; a school year has 35 weeks. */
const WEEKS = 35;
const KEY_NAMES: Readonly<Record<KeySubjectId, string>> = {
  toan: 'Toán',
  van: 'Ngữ văn',
  nn1: 'Ngoại ngữ',
};
const KEYS_58: KeySubjects = ['toan', 'van'];
const KEYS_26: KeySubjects = ['toan', 'van', 'nn1'];

/** Thông tư 58/2011/TT-BGDĐT as before 11/10/2020: tests with factors 1, 2, 3. */
export const TT58: RuleSet = {
  id: 'tt58',
  version: 1,
  name: 'Thông tư 58/2011/TT-BGDĐT',
  articles: ARTICLES,
  learningLevels: LEVELS_58,
  trainingLevels: CONDUCT_58,
  words: { training: 'conduct', learning: 'academicLevel' },
  titleMark: null,
  grades: [6, 7, 8, 9, 10, 11, 12],
  exemptions: ['none', 'HK1', 'HK2', 'year'],
  regularIsMinimum: true,
  usesPeriodTests: true,
  missedArticle: ARTICLES.missed,
  requiredRegular: (subject) => requiredRegularMin(subject.lessonsPerYear / WEEKS),
  term: (subject, marks, context) =>
    subject.kind === 'score'
      ? testTerm(subject, marks, cited(context, ARTICLES.average))
      : commentShareTerm(subject, marks, cited(context, ARTICLES.comment)),
  year: (subject, hk1, hk2) =>
    exemptYear(subject, { hk1, hk2 }, ARTICLES.exemption) ??
    subjectYear(subject, { hk1, hk2 }, ARTICLES),
  learning: (subjects, options) => academicLevel(subjects, KEYS_58, options),
  // No table: the year's hạnh kiểm follows mainly semester II and progress, so a person decides it.
  trainingYear: (hk1, hk2, decided) => ({
    result: decided,
    steps:
      decided === null
        ? []
        : [
            {
              code: 'trainingEntered',
              article: ARTICLES.training,
              values: { hk1, hk2, result: decided },
            },
          ],
  }),
  trainingAfterSummer: (year, summer) =>
    year === 'Y' && summer.taskCompleted && summer.report && summer.parentConfirmed
      ? (summer.reassessed ?? year)
      : year,
  promotion: promotion58,
  mayRetest,
  title: ({ training, learning }) => title58(training, learning),
  checkSubjects: (subjects) => checkKeys(subjects, KEYS_58),
};

/** TT58/2011 as amended by Thông tư 26/2020/TT-BGDĐT from 11/10/2020: ĐĐGtx/gk/ck, three key subjects. */
export const TT26: RuleSet = {
  ...TT58,
  id: 'tt26',
  name: 'Thông tư 58/2011/TT-BGDĐT sửa đổi bởi Thông tư 26/2020/TT-BGDĐT',
  articles: { ...ARTICLES, regular: 'TT26/2020 Đ1', average: 'TT26/2020 Đ1' },
  regularIsMinimum: false,
  usesPeriodTests: false,
  requiredRegular: (subject) => requiredRegular26(subject.lessonsPerYear),
  term: (subject, marks, context) =>
    subject.kind === 'score'
      ? scoreTerm(subject, marks, cited(context, 'TT26/2020 Đ1'))
      : commentShareTerm(subject, marks, cited(context, ARTICLES.comment)),
  learning: (subjects, options) => academicLevel(subjects, KEYS_26, options),
  checkSubjects: (subjects) => checkKeys(subjects, KEYS_26),
};

/** A level depends on the key subjects: without one of them it would be wrong. */
function checkKeys(
  subjects: readonly GradedSubject[],
  keys: KeySubjects,
): readonly GradingProblem[] {
  const found = subjects.filter((s) => s.kind === 'score' && s.countsInLevel !== false);

  return keys
    .filter((key) => !found.some((s) => isKeySubject({ subjectId: s.id, name: s.name }, [key])))
    .map((key) => ({ code: 'keySubjectAbsent', values: { subject: KEY_NAMES[key] } }));
}
