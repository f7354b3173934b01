import { subjectsOfGrade } from '../../domain/book/class-tabs';
import type { ClassResultState } from '../../domain/commands/result-views';
import { type ClassRecord, staffName } from '../../domain/control/school-model';
import { type Period, termsOf } from '../../domain/results/period';
import { subjectLacks } from '../../domain/results/readiness';
import { mayDo } from '../../domain/roles/permissions';
import type { QueryHandler } from '../handler';
import type { Person } from '../person';
import { approvalLacks, declarationOf } from '../results/complete-enough';
import { type ResultContext, resultContext } from '../results/result-context';
import { isStale } from '../results/review-view';
import type { Session } from '../session';

function readySubjects(session: Session, context: ResultContext): readonly boolean[] {
  const { rules, facts, pupils, schoolClass, period } = context;

  return termsOf(period).flatMap((term) =>
    subjectsOfGrade(schoolClass.grade).map(({ id: subjectId }) => {
      const at = { subjectId, term };

      return (
        declarationOf(session, context, at).state === 'yes' &&
        subjectLacks(rules, facts, { ...at, pupils }).length === 0
      );
    }),
  );
}

function stateOf(
  call: { readonly session: Session; readonly person: Person },
  schoolClass: ClassRecord,
  period: Period,
): ClassResultState {
  const { session, person } = call;
  const context = resultContext(session, { schoolClass, period });
  const { state, version, submission } = context.state;
  const ready = readySubjects(session, context);

  return {
    classId: schoolClass.id,
    homeroomTeacher: staffName(session.school, schoolClass.homeroomId),
    state,
    version,
    stale: isStale(context),
    ready: ready.filter(Boolean).length,
    total: ready.length,
    mayApprove:
      submission !== null &&
      mayDo(person.member, 'result.approve', session.today) &&
      approvalLacks(session, context).length === 0,
  };
}

/** How far every class has come with a period: what the principal has to wait for, and what can be approved. */
export const resultStates: QueryHandler<'result.states'> = {
  name: 'result.states',
  execute: ({ session, person, payload }) =>
    session.school.classes.map((schoolClass) =>
      stateOf({ session, person }, schoolClass, payload.term),
    ),
};
