import {
  ATTENDANCE_TAB,
  SCHOOL_MONTHS,
  type SchoolMonth,
} from '../../book/registers/attendance-register';
import { mayDo } from '../../contract/rights/permissions';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import type { BothTexts } from '../../kernel/words/both-texts';
import { nameAt } from '../../school/people/person-at';
import { assignmentOf, staffName, staffNames } from '../../school/school-model';
import type { Subject, Term } from '../../school/school-types';
import { subjectsOf } from '../../school/subjects/programme';
import { allApprovalLacks } from './approval-lacks';
import { nearViews, proposalViews, pupilReviews } from './pupil-reviews';
import { declarationOf, missingTexts } from './pure/complete-enough';
import { GRADING_EN } from './pure/grading-words/en';
import { isStale } from './pure/is-stale';
import { termsOf } from './pure/period';
import {
  lacksOf,
  needlessSummer,
  otherLacks,
  subjectLacks,
  unchosenRetests,
} from './pure/readiness';
import { type ResultContext, resultOrders } from './pure/result-context';
import { lastSummary, pinIn } from './pure/result-orders';
import type { ReviewView, SubjectReadiness } from './pure/result-views';
import { pinText } from './pure/rule-choice';

/** A review is made for one person: what may be done depends on who asks. */
export interface ReviewCall {
  readonly session: Session;
  readonly person: Person;
  readonly context: ResultContext;
}

function readiness(call: ReviewCall, subject: Subject, term: Term): SubjectReadiness {
  const { session, person, context } = call;
  const { schoolClass, rules, facts, pupils } = context;
  const at = { subjectId: subject.id, term };
  const missing = subjectLacks(rules, facts, { ...at, pupils });
  const declaration = declarationOf(session, context, at);
  const teacherIds = assignmentOf(session.school, schoolClass.id, subject.id)?.teacherIds ?? [];

  return {
    ...at,
    subjectName: subject.name,
    teachers: staffNames(session.school, teacherIds),
    missing,
    declared: declaration.state,
    declaredBy:
      declaration.order === null
        ? ''
        : nameAt(session.school, declaration.order.by, declaration.order.at),
    declaredAt: declaration.order?.at ?? null,
    mayComplete:
      missing.length === 0 && declaration.state !== 'yes' && teacherIds.includes(person.member.id),
  };
}

/** True if a month, or the part of it that belongs to its semester, has begun; false for a part without a day. */
function hasBegun({ month, term }: SchoolMonth, session: Session): boolean {
  const { terms } = session.school.settings;
  const year = (month >= '09' ? terms[1].from : terms[2].to).slice(0, 4);
  const first = `${year}-${month}-01`;
  const from = term === 2 && first < terms[2].from ? terms[2].from : first;

  return from <= session.today && from <= terms[term].to;
}

/** Months that have begun and in which nobody of the class was away: true or forgotten, the homeroom teacher knows. */
function quietMonths({ session, context }: ReviewCall): readonly string[] {
  const tab = context.facts.accepted(ATTENDANCE_TAB);
  const isQuiet = (stem: string): boolean =>
    Object.values(tab).every(
      (cells) => cells[`${stem}.P`] === undefined && cells[`${stem}.K`] === undefined,
    );
  const asked = SCHOOL_MONTHS.filter(({ term }) => termsOf(context.period).includes(term)).filter(
    (month) => hasBegun(month, session),
  );
  const months = [...new Set(asked.map(({ month }) => month))];

  return months.filter((month) =>
    asked.filter((part) => part.month === month).every(({ stem }) => isQuiet(stem)),
  );
}

function warnings(call: ReviewCall): readonly BothTexts[] {
  const { facts, results } = call.context;
  const quiet = quietMonths(call);
  const months = quiet.join(', ');

  return [
    ...(quiet.length === 0
      ? []
      : [
          {
            vi: `Tháng ${months}: chưa ghi buổi nghỉ nào; nộp kết quả là xác nhận không ai nghỉ.`,
            en: `Months ${months}: no absence is recorded; submitting confirms that nobody was away.`,
          },
        ]),
    ...unchosenRetests(facts, results).map(({ pupilName, subject }) => ({
      vi: `${pupilName}: có kết quả đánh giá lại môn ${subject} nhưng chưa ghi học sinh chọn môn này; kết quả chưa được tính.`,
      en: `${pupilName}: a re-test result of ${GRADING_EN.subjects[subject] ?? subject} is entered but the pupil’s choice is not recorded; it does not count yet.`,
    })),
    ...needlessSummer(facts, results).map((name) => ({
      vi: `${name}: mức sau rèn luyện hè không được dùng vì rèn luyện cả năm đã từ Đạt trở lên.`,
      en: `${name}: the level after summer training is not used, the year’s training is passed.`,
    })),
  ];
}

function mayOf({ session, person, context }: ReviewCall): ReviewView['may'] {
  const { schoolClass, state, period } = context;
  const isHomeroom = schoolClass.homeroomId === person.member.id;
  const may = (action: Parameters<typeof mayDo>[1]): boolean =>
    mayDo(person.member, action, session.today);
  const isSettled = state.state === 'approved' && !isStale(context);
  const isSubmitted = state.submission !== null && !isStale(context);
  const missing = missingTexts(context);

  return {
    summarise: may('result.summarise'),
    submit:
      isHomeroom && may('result.submit') && !isSettled && !isSubmitted && missing.length === 0,
    approve:
      may('result.approve') &&
      state.submission !== null &&
      allApprovalLacks(session, context, missing).length === 0,
    reopen: may('result.reopen') && state.approval !== null,
    specialCase: may('result.specialCase'),
    retestChoice: isHomeroom && may('result.retestChoice') && period === 'year',
  };
}

function decisions({ session, context }: ReviewCall) {
  const { state } = context;
  const name = (order: { readonly by: string; readonly at: string } | null): string =>
    order === null ? '' : nameAt(session.school, order.by, order.at);

  return {
    state: state.state,
    version: state.version,
    submittedBy: name(state.submission),
    submittedAt: state.submission?.at ?? null,
    approvedBy: name(state.approval),
    approvedAt: state.approval?.at ?? null,
    stale: isStale(context),
  };
}

function summaryOf({ session, context }: ReviewCall): Pick<ReviewView, 'summary' | 'summaryAt'> {
  const order = lastSummary(resultOrders(session), context.schoolClass.id, context.period);

  if (order === null) {
    return { summary: 'none', summaryAt: null };
  }

  const isCurrent = pinIn(order, context.schoolClass.id).hash === context.hash;

  return { summary: isCurrent ? 'current' : 'stale', summaryAt: order.at };
}

/** Everything the page “Xét kết quả” shows of one class and period. */
export function reviewView(call: ReviewCall): ReviewView {
  const { session, context } = call;
  const { schoolClass, period, rules, choice, hash, results } = context;

  return {
    classId: schoolClass.id,
    term: period,
    homeroomTeacher: staffName(session.school, schoolClass.homeroomId),
    ruleName: rules.name,
    ruleSet: pinText(choice.pin),
    ...decisions(call),
    ...summaryOf(call),
    inputsHash: hash,
    subjects: termsOf(period).flatMap((term) =>
      subjectsOf(schoolClass).map((subject) => readiness(call, subject, term)),
    ),
    homeroomMissing: otherLacks(lacksOf(results)),
    warnings: warnings(call),
    pupils: pupilReviews(context),
    near: nearViews(context),
    lists: proposalViews(context),
    may: mayOf(call),
  };
}
