import { AppError } from '../../../kernel/app-error';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { namesInClass } from '../../../school/names-in-class';
import { doneChanges, pendingIn } from '../../../school/pupil-changes';
import type { Term } from '../../../school/school-types';
import { subjectById, subjectsOf } from '../../../school/subjects/programme';
import { periodCode, periodInText, termsOf } from './period';
import { lackLines, lacksOf, lackText, markLacks, otherLacks, subjectContent } from './readiness';
import { type ResultContext, resultFacts, resultOrders } from './result-context';
import { isAssessed } from './result-inputs';
import { completionOf, pinIn, type ResultOrder } from './result-orders';
import type { DeclaredState } from './result-views';

/** More names than this do not fit a message; the rest is counted. */
const NAMED = 40;

/** @throws AppError INCOMPLETE naming what is missing, if anything is. */
export function requireComplete(missing: readonly string[]): void {
  if (missing.length === 0) {
    return;
  }

  const more = missing.length - NAMED;
  const named = missing.slice(0, NAMED);

  throw new AppError('INCOMPLETE', {
    missing: more > 0 ? [...named, `và ${more} mục khác`] : named,
    count: missing.length,
  });
}

/** Hash of the marks of one subject in one semester: what a declaration is about. */
export function subjectHash(
  session: SchoolAsRead,
  context: Pick<ResultContext, 'facts' | 'pupils'>,
  at: { readonly subjectId: string; readonly term: Term },
): string {
  const pupilIds = context.pupils.filter(isAssessed).map(({ id }) => id);

  return session.context.sha256(subjectContent(context.facts, at, pupilIds));
}

type DeclaredFacts = Pick<ResultContext, 'facts' | 'pupils' | 'schoolClass'>;

/** What the semesters of a class are about, by what the year was asked for: the same for all of its subjects. */
const SEMESTERS = new WeakMap<DeclaredFacts, Map<Term, DeclaredFacts>>();

/**
 * A declaration is about the pupils of its semester, also where the year is asked for: those who came after the class
 * had approved it, or left since, make no difference.
 */
function factsOfTerm(session: SchoolAsRead, context: DeclaredFacts, term: Term): DeclaredFacts {
  if (doneChanges(session.school).length === 0) {
    return context;
  }

  const known = SEMESTERS.get(context) ?? new Map<Term, DeclaredFacts>();
  const { schoolClass } = context;
  const facts = known.get(term) ?? resultFacts(session, { schoolClass, period: term });
  SEMESTERS.set(context, known.set(term, facts));

  return facts;
}

/** The declaration of a subject: none, given for the marks as they are, or given before they changed. */
export function declarationOf(
  session: SchoolAsRead,
  context: DeclaredFacts,
  at: { readonly subjectId: string; readonly term: Term },
): { readonly state: DeclaredState; readonly order: ResultOrder | null } {
  const { id: classId } = context.schoolClass;
  const order = completionOf(resultOrders(session), { classId, ...at });

  if (order === null) {
    return { state: 'no', order };
  }

  const facts = factsOfTerm(session, context, at.term);
  const isSame = pinIn(order, classId).hash === subjectHash(session, facts, at);

  return { state: isSame ? 'yes' : 'changed', order };
}

/** Every lack of a class for a period in words: levels and faults, then marks, a line a subject and semester. */
export function missingTexts(context: ResultContext): readonly string[] {
  const { rules, facts, pupils, period, schoolClass, results } = context;
  const marks = termsOf(period).flatMap((term) =>
    subjectsOf(schoolClass).flatMap(({ id }) =>
      lackLines(markLacks(rules, facts, { subjectId: id, term, pupils })),
    ),
  );

  return [...otherLacks(lacksOf(results)).map(lackText), ...marks];
}

/** Subjects whose teachers have not declared them complete, in words. */
function undeclared(session: SchoolAsRead, context: ResultContext): readonly string[] {
  return termsOf(context.period).flatMap((term) =>
    subjectsOf(context.schoolClass).flatMap(({ id: subjectId }) => {
      const { state } = declarationOf(session, context, { subjectId, term });
      const name = `môn ${subjectById(subjectId)?.name ?? subjectId} ${periodCode(term)}`;

      if (state === 'yes') {
        return [];
      }

      return state === 'no'
        ? [`${name}: giáo viên chưa xác nhận hoàn thành`]
        : [`${name}: điểm đã đổi sau khi xác nhận, giáo viên cần xác nhận lại`];
    }),
  );
}

function submissionLack(context: ResultContext): readonly string[] {
  const { state, schoolClass, period, hash } = context;
  const title = periodInText(period);

  if (state.submission === null) {
    return [`chủ nhiệm chưa nộp kết quả ${title}`];
  }

  return pinIn(state.submission, schoolClass.id).hash === hash
    ? []
    : [`dữ liệu đã đổi sau khi chủ nhiệm nộp kết quả ${title}; chủ nhiệm cần nộp lại`];
}

/** While a pupil is on the way nobody can say whose results are approved. */
function pupilsOnTheWay(session: SchoolAsRead, classId: string): readonly string[] {
  const ids = pendingIn(session.school, classId).map(({ pupilId }) => pupilId);
  const nameOf = namesInClass(session.school, classId);

  return session.school.pupils
    .filter(({ id }) => ids.includes(id))
    .map(({ id }) => `${nameOf(id)}: việc chuyển lớp, chuyển trường đang được ghi vào sổ`);
}

/**
 * Everything that keeps a class's results from being approved (R107), each with the class. `missing`: as
 * {@link missingTexts} says, where that is known already.
 */
export function approvalLacks(
  session: SchoolAsRead,
  context: ResultContext,
  missing = missingTexts(context),
): readonly string[] {
  return [
    ...missing,
    ...undeclared(session, context),
    ...submissionLack(context),
    ...pupilsOnTheWay(session, context.schoolClass.id),
  ].map((text) => `${context.schoolClass.id} – ${text}`);
}
