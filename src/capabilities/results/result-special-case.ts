import type { CommandCatalogue } from '../../contract/catalogue';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { requireClass } from '../../school/require-class';
import { pupilsOf } from '../../school/roster';
import { subjectsOf } from '../../school/subjects/programme';
import { type ActInput, plainPin, resultAct, resultStateView } from './give-order';
import { resultInputs } from './pure/result-context';

type Payload = CommandCatalogue['result.specialCase']['read'];

function check(session: Session, payload: Payload): ActInput {
  const { classId, pupilId, subjectIds, decision, reason } = payload;
  const schoolClass = requireClass(session, classId);

  if (!pupilsOf(session.school, classId).some(({ id }) => id === pupilId)) {
    throw new AppError('UNKNOWN_PUPIL', { value: pupilId, classId });
  }

  const known = subjectsOf(schoolClass).map(({ id }) => id);
  const unknown = subjectIds.find((id) => !known.includes(id));

  if (unknown !== undefined) {
    throw new AppError('UNKNOWN_SUBJECT', { value: unknown });
  }

  const inputs = resultInputs(session, { schoolClass, period: 'year' });

  return {
    classIds: [classId],
    period: 'year',
    subjectIds,
    pupilId,
    reason,
    pins: { [classId]: { ...plainPin(inputs), special: decision } },
  };
}

/** The principal decides about one pupil: individual plan, theory only, why a periodic test was not sat. */
export const resultSpecialCase = resultAct({
  name: 'result.specialCase',
  kind: 'case',
  check: ({ session, payload }) => check(session, payload),
  answer: ({ session, payload }, order) =>
    resultStateView(session, order, { classId: payload.classId, term: 'year' }),
});
