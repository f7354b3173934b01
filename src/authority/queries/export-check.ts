import { subjectsOfGrade } from '../../domain/book/class-tabs';
import type { ExportCheck } from '../../domain/commands/result-views';
import type { ClassRecord } from '../../domain/control/school-model';
import { lacksOf, markLacks, otherLacks } from '../../domain/results/readiness';
import type { Term } from '../../domain/school/school-types';
import { isApproved } from '../exports/class-book-content';
import type { QueryHandler } from '../handler';
import { declarationOf } from '../results/complete-enough';
import { resultContext } from '../results/result-context';
import type { Session } from '../session';

function checkOf(session: Session, schoolClass: ClassRecord, term: Term): ExportCheck {
  const { id: classId, grade } = schoolClass;

  if (isApproved(session, classId, term)) {
    return { classId, state: 'approved', missing: 0, undeclared: 0 };
  }

  const context = resultContext(session, { schoolClass, period: term });
  const { rules, facts, pupils, results, state } = context;
  const subjects = subjectsOfGrade(grade).map(({ id: subjectId }) => ({ subjectId, term }));
  const marks = subjects.flatMap((at) => markLacks(rules, facts, { ...at, pupils }));
  const undeclared = subjects.filter((at) => declarationOf(session, context, at).state !== 'yes');
  const hasBegun = session.today >= session.school.settings.terms[term].from;

  return {
    classId,
    state: hasBegun ? state.state : 'notBegun',
    missing: marks.length + otherLacks(lacksOf(results)).length,
    undeclared: undeclared.length,
  };
}

/** What each class still lacks before its book of a semester can be printed officially. */
export const exportCheck: QueryHandler<'export.check'> = {
  name: 'export.check',
  execute: ({ session, payload }) =>
    session.school.classes.map((schoolClass) => checkOf(session, schoolClass, payload.term)),
};
