import { assessmentName } from '../../book/assessment-name';
import type { CommandCatalogue } from '../../contract/catalogue';
import { observeFirst } from '../../engine/observe/observe-first';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { heldValues } from '../../engine/state/held-values';
import { AppError } from '../../kernel/app-error';
import { namesInClass } from '../../school/names-in-class';
import { requireClass } from '../../school/require-class';
import { assignmentOf } from '../../school/school-model';
import { subjectsOf } from '../../school/subjects/programme';
import { type ActInput, plainPin, resultAct, resultStateView } from './give-order';
import { requireComplete, subjectHash } from './pure/complete-enough';
import { lackLines, markLacks } from './pure/readiness';
import { resultInputs } from './pure/result-context';

type Payload = CommandCatalogue['result.complete']['read'];

/** Values of a subject and semester that wait for a decision: nothing is declared complete over them. */
function heldLines(session: Session, { classId, subjectId, term }: Payload): readonly string[] {
  const nameOf = namesInClass(session.school, classId);

  return heldValues(session.ledger.refusals(classId))
    .filter(({ tabId, key }) => tabId === subjectId && key.startsWith(`HK${term}.`))
    .map(
      ({ pupilId, key, shown }) =>
        `${nameOf(pupilId)}: “${shown}” ở ${assessmentName(key)} đang chờ quyết định`,
    );
}

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
    ...heldLines(session, payload),
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
