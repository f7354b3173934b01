import { printAverage } from '../../book/mark';
import type { BothTexts } from '../../kernel/words/both-texts';
import type { ToldApart } from '../../school/people/told-apart';
import { subjectById } from '../../school/subjects/programme';
import type { SemesterRecord, YearRecord } from './pure/class-results';
import { withDefaults } from './pure/grading/grading-options';
import type { LearningOutcome, YearResult } from './pure/grading/grading-types';
import { type NearThreshold, nearThresholds } from './pure/grading/near-threshold';
import { type ProposalLists, proposalLists } from './pure/grading/proposal-lists';
import type { Step } from './pure/grading/step';
import { GRADING_EN } from './pure/grading-words/en';
import { renderMissing, renderProblem, renderStep } from './pure/grading-words/render-grading';
import { GRADING_VI } from './pure/grading-words/vi';
import { bothTexts, namesOf } from './pure/readiness';
import type { ResultContext } from './pure/result-context';
import type { ProposalView, PupilReview, ReviewView } from './pure/result-views';

/** Steps of a year that the semesters' own reviews explain. */
const SEMESTER_STEPS: readonly Step['code'][] = [
  'semesterAverage',
  'testAverage',
  'commentSemester',
  'commentShare',
];

function texts(steps: readonly Step[]): readonly BothTexts[] {
  return steps.map((step) => bothTexts((catalogue) => renderStep(step, catalogue)));
}

function lacks(result: SemesterRecord['result'] | YearResult): readonly BothTexts[] {
  return [
    ...result.problems.map((item) => bothTexts((catalogue) => renderProblem(item, catalogue))),
    ...result.missing.map((item) => bothTexts((catalogue) => renderMissing(item, catalogue))),
  ];
}

function adjustedFrom(learning: LearningOutcome | null): string {
  return learning?.adjusted === true ? learning.base : '';
}

function word(value: string): BothTexts {
  return { vi: GRADING_VI.words[value] ?? value, en: GRADING_EN.words[value] ?? value };
}

const WHY = {
  forceMajeure: { vi: 'chờ kiểm tra bù', en: 'make-up test awaited' },
  unexcused: { vi: 'vắng không có lí do bất khả kháng', en: 'missed without excuse' },
} as const;

function subjectNames(ids: readonly string[]): string {
  return ids.map((id) => subjectById(id)?.name ?? id).join(', ') || '–';
}

/** Decisions of the principal about a pupil, in words. */
function caseTexts(context: ResultContext, pupilId: string): readonly BothTexts[] {
  const cases = context.facts.cases?.get(pupilId);

  if (cases === undefined) {
    return [];
  }

  const { disability, practical, missed } = cases;
  const left = subjectNames(disability?.excludedSubjectIds ?? []);
  const theory = subjectNames(practical);

  return [
    ...(disability === null
      ? []
      : [
          {
            vi: `Kế hoạch giáo dục cá nhân; không đánh giá: ${left}`,
            en: `Individual plan; not assessed: ${left}`,
          },
        ]),
    ...(practical.length === 0
      ? []
      : [{ vi: `Chỉ đánh giá lí thuyết: ${theory}`, en: `Theory only: ${theory}` }]),
    ...[...missed].map(([key, why]) => {
      const [subjectId = '', assessment = ''] = key.split('/');
      const what = `${subjectNames([subjectId])} ${assessment}`;

      return { vi: `${what}: ${WHY[why].vi}`, en: `${what}: ${WHY[why].en}` };
    }),
  ];
}

function semesterReview(
  context: ResultContext,
  { pupil, result }: SemesterRecord,
  nameOf: ToldApart,
): PupilReview {
  return {
    pupilId: pupil.id,
    pupilName: nameOf(pupil.id),
    learning: result.learning?.final ?? '',
    adjustedFrom: adjustedFrom(result.learning),
    training: result.training ?? '',
    absences: result.absences,
    promotion: null,
    title: result.title ?? '',
    learningAfter: '',
    trainingAfter: '',
    retestChoices: [],
    retestChosen: [],
    cases: caseTexts(context, pupil.id),
    missing: lacks(result),
    explanation: texts(result.steps),
  };
}

/** Subjects open to a re-test: also after the pupil has chosen, so that the choice can be changed. */
function openToRetest(context: ResultContext, result: YearResult): PupilReview['retestChoices'] {
  return result.promotion === 'KIEM_TRA_LAI'
    ? result.subjects
        .filter((item) => item.counts && context.rules.mayRetest(item))
        .map(({ subjectId, name }) => ({ id: subjectId, name }))
    : [];
}

function yearReview(
  context: ResultContext,
  { pupil, input, result }: YearRecord,
  nameOf: ToldApart,
): PupilReview {
  const isRetested = Object.values(input.retest ?? {}).some((mark) => mark !== null);

  return {
    pupilId: pupil.id,
    pupilName: nameOf(pupil.id),
    learning: result.learning?.final ?? '',
    adjustedFrom: adjustedFrom(result.learning),
    training: result.training ?? '',
    absences: result.absences,
    promotion: result.promotionNow === null ? null : word(result.promotionNow),
    title: result.title ?? '',
    learningAfter: isRetested ? (result.learningAfterRetest?.final ?? '') : '',
    trainingAfter: input.summer === undefined ? '' : (result.trainingAfterSummer ?? ''),
    retestChoices: openToRetest(context, result),
    retestChosen: Object.keys(input.retest ?? {}),
    cases: caseTexts(context, pupil.id),
    missing: lacks(result),
    explanation: texts(result.steps.filter(({ code }) => !SEMESTER_STEPS.includes(code))),
  };
}

/** Every pupil of a class with levels and their explanation, in the order of the book. */
export function pupilReviews(context: ResultContext): readonly PupilReview[] {
  const nameOf = namesOf(context.results);

  return context.results.period === 'year'
    ? context.results.records.map((record) => yearReview(context, record, nameOf))
    : context.results.records.map((record) => semesterReview(context, record, nameOf));
}

function printed(value: number | 'Đ' | 'CĐ'): string {
  return typeof value === 'number' ? printAverage(value) : value;
}

function nearText(found: NearThreshold): BothTexts {
  const change = `${found.subject} ${printed(found.result)} → ${printed(found.changed)}`;
  const from = word(found.from ?? '');
  const to = word(found.to ?? '');
  const none = { vi: 'không có danh hiệu', en: 'no title' };
  const name =
    found.what === 'learning'
      ? { vi: 'học tập', en: 'learning' }
      : { vi: 'danh hiệu', en: 'title' };

  return {
    vi: `${change}: ${name.vi} ${from.vi || none.vi} → ${to.vi || none.vi}`,
    en: `${change}: ${name.en} ${from.en || none.en} → ${to.en || none.en}`,
  };
}

function nearOf(
  context: ResultContext,
  record: SemesterRecord | YearRecord,
  nameOf: ToldApart,
): ReviewView['near'] {
  const { pupil, result } = record;

  if (result.learning === null) {
    return [];
  }

  return nearThresholds(context.rules, result.subjects, {
    grading: withDefaults(context.choice.options),
    period: context.period === 'year' ? 'year' : 'semester',
    training: result.training,
  }).map((found) => ({
    pupilId: pupil.id,
    pupilName: nameOf(pupil.id),
    direction: found.direction,
    text: nearText(found),
  }));
}

/** Pupils whom one step of one subject would move to another level or title. For staff only. */
export function nearViews(context: ResultContext): ReviewView['near'] {
  const records: readonly (SemesterRecord | YearRecord)[] = context.results.records;

  const nameOf = namesOf(context.results);

  return records.flatMap((record) => nearOf(context, record, nameOf));
}

/** The lists a homeroom teacher proposes (R103); none for a semester. */
export function proposalViews(context: ResultContext): readonly ProposalView[] {
  if (context.results.period !== 'year') {
    return [];
  }

  const { records } = context.results;
  const nameOf = namesOf(context.results);
  const lists: ProposalLists = proposalLists(
    records.map(({ result }) => result),
    'now',
  );
  const view = (id: ProposalView['id'], ids: readonly string[]): ProposalView => ({
    id,
    pupils: ids.map((pupilId) => ({ id: pupilId, name: nameOf(pupilId) })),
  });
  const outstanding = lists.titles['Học sinh Xuất sắc'] ?? [];
  const others = Object.entries(lists.titles)
    .filter(([title]) => title !== 'Học sinh Xuất sắc')
    .flatMap(([, ids]) => ids);

  return [
    view('promoted', lists.promoted),
    view('notPromoted', lists.notPromoted),
    view('retest', lists.retest),
    view('summerTraining', lists.summerTraining),
    view('outstanding', outstanding),
    view('excellent', others),
    view('incomplete', lists.incomplete),
  ];
}
