import type { CommandCatalogue } from '../../contract/catalogue';
import { observeFirst } from '../../engine/observe/observe-first';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { requireClass } from '../../school/require-class';
import { assignmentOf } from '../../school/school-model';
import { subjectsOf } from '../../school/subjects/programme';
import { heldLines } from './approval-lacks';
import { type ActInput, plainPin, resultAct, resultStateView } from './give-order';
import { requireComplete, subjectHash } from './pure/complete-enough';
import { lackLines, markLacks } from './pure/readiness';
import { resultInputs } from './pure/result-context';

type Payload = CommandCatalogue['result.complete']['read'];

function check(session: Session, person: Person, payload: Payload): ActInput {
  const { classId, subjectId, term } = payload;
  const schoolClass = requireClass(session, classId);

  if (!subjectsOf(schoolClass).some(({ id }) => id === subjectId)) {
    throw new AppError('UNKNOWN_SUBJECT', { value: subjectId });
  }

  if (!assignmentOf(session.school, classId, subjectId)?.teacherIds.includes(person.member.id)) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `giáo viên được phân công môn này ở lớp ${classId}`,
      action: 'result.complete',
    });
  }

  observeFirst(session, [classId]);
  const inputs = resultInputs(session, { schoolClass, period: term });
  const { rules, facts, pupils } = inputs;
  requireComplete([
    ...lackLines(markLacks(rules, facts, { subjectId, term, pupils })),
    // Nothing is declared complete over what waits for a decision.
    ...heldLines(
      session,
      classId,
      ({ tabId, key }) => tabId === subjectId && key.startsWith(`HK${term}.`),
    ),
  ]);
  const hash = subjectHash(session, inputs, { subjectId, term });

  return {
    classIds: [classId],
    period: term,
    subjectIds: [subjectId],
    pins: { [classId]: { ...plainPin(inputs), hash } },
  };
}

/** A subject teacher declares the marks of a semester complete (R107: before anything is approved). */
export const resultComplete = resultAct({
  name: 'result.complete',
  kind: 'complete',
  check: ({ session, person, payload }) => check(session, person, payload),
  answer: ({ session, payload }, order) => resultStateView(session, order, payload),
});
