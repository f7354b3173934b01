import { mayDo } from '../../contract/rights/permissions';
import type { QueryHandler } from '../../engine/handler';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { type ClassRecord, staffName } from '../../school/school-model';
import { subjectsOf } from '../../school/subjects/programme';
import { RULES_TABLE } from '../regulation/pure/rules-table';
import { allApprovalLacks } from './approval-lacks';
import { declarationOf } from './pure/complete-enough';
import { isStale } from './pure/is-stale';
import { type Period, termsOf } from './pure/period';
import { subjectLacks } from './pure/readiness';
import { type ResultContext, resultContext } from './pure/result-context';
import type { ClassResultState } from './pure/result-views';

function readySubjects(session: Session, context: ResultContext): readonly boolean[] {
  const { rules, facts, pupils, schoolClass, period } = context;

  return termsOf(period).flatMap((term) =>
    subjectsOf(schoolClass).map(({ id: subjectId }) => {
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
      allApprovalLacks(session, context).length === 0,
  };
}

/** How far every class has come with a period: what the principal has to wait for, and what can be approved. */
export const resultStates: QueryHandler<'result.states'> = {
  name: 'result.states',
  needs: { tables: [RULES_TABLE], ledger: true },
  execute: ({ session, person, payload }) =>
    session.school.classes.map((schoolClass) =>
      stateOf({ session, person }, schoolClass, payload.term),
    ),
};
