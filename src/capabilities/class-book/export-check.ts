import type { QueryHandler } from '../../engine/handler';
import type { Session } from '../../engine/session';
import type { ClassRecord } from '../../school/school-model';
import { subjectsOf } from '../../school/subjects/programme';
import { RULES_TABLE } from '../regulation/pure/rules-table';
import { resultsIn } from '../results/pure/approved-results';
import { declarationOf } from '../results/pure/complete-enough';
import { isStale } from '../results/pure/is-stale';
import { type Period, termsOf } from '../results/pure/period';
import { lacksOf, markLacks, otherLacks } from '../results/pure/readiness';
import type { ExportCheck } from '../results/pure/result-views';

function checkOf(session: Session, schoolClass: ClassRecord, period: Period): ExportCheck {
  const { id: classId, grade } = schoolClass;

  const context = resultsIn(session, schoolClass, period);

  if (context.state.approval !== null) {
    const state = isStale(context) ? 'changed' : 'approved';

    return { classId, state, missing: 0, undeclared: 0 };
  }

  const { rules, facts, pupils, results, state } = context;
  const terms = termsOf(period);
  const subjects = subjectsOf({ grade }).flatMap(({ id: subjectId }) =>
    terms.map((term) => ({ subjectId, term })),
  );
  const marks = subjects.flatMap((at) => markLacks(rules, facts, { ...at, pupils }));
  const undeclared = subjects.filter((at) => declarationOf(session, context, at).state !== 'yes');
  const hasBegun = terms.every((term) => session.today >= session.school.settings.terms[term].from);

  return {
    classId,
    state: hasBegun ? state.state : 'notBegun',
    missing: marks.length + otherLacks(lacksOf(results)).length,
    undeclared: undeclared.length,
  };
}

/** What each class still lacks before papers of a semester or the year can be printed officially. */
export const exportCheck: QueryHandler<'export.check'> = {
  name: 'export.check',
  needs: { tables: [RULES_TABLE], ledger: true },
  execute: ({ session, payload }) =>
    session.school.classes.map((schoolClass) => checkOf(session, schoolClass, payload.term)),
};
