import type { SchoolAsRead } from '../../../ledger/school-as-read';
import type { Assignment, Term } from '../../../school/school-types';
import { declarationOf } from './complete-enough';
import { resultFacts, resultOrders } from './result-context';
import { completionOf } from './result-orders';
import type { Declarations, DeclaredState } from './result-views';

type TaughtSubject = Pick<Assignment, 'classId' | 'subjectId'>;

/** Nothing is read for a subject nobody has declared, so the question costs nothing until the end of a semester. */
function declaredIn(session: SchoolAsRead, taught: TaughtSubject, term: Term): DeclaredState {
  const { classId, subjectId } = taught;
  const schoolClass = session.school.classes.find(({ id }) => id === classId);
  const at = { subjectId, term };

  if (
    schoolClass === undefined ||
    completionOf(resultOrders(session), { classId, ...at }) === null
  ) {
    return 'no';
  }

  const facts = resultFacts(session, { schoolClass, period: term });

  return declarationOf(session, facts, at).state;
}

/** Whether a subject of a class is declared complete, for each semester, from what is in memory. */
export function declarationsOf(session: SchoolAsRead, taught: TaughtSubject): Declarations {
  return { 1: declaredIn(session, taught, 1), 2: declaredIn(session, taught, 2) };
}
