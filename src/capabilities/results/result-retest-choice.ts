import type { CommandCatalogue } from '../../contract/catalogue';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { requireClass } from '../../school/require-class';
import { type ActInput, plainPin, requireOwnClass, resultAct, resultStateView } from './give-order';
import { resultContext } from './pure/result-context';

type Payload = CommandCatalogue['result.retestChoice']['read'];

/** Subjects a pupil may choose now, from the results of the year's end. @throws AppError UNKNOWN_PUPIL. */
function choices(session: Session, { classId, pupilId }: Payload): readonly string[] {
  const schoolClass = requireClass(session, classId);
  const { rules, results } = resultContext(session, { schoolClass, period: 'year' });
  const record =
    results.period === 'year' ? results.records.find(({ pupil }) => pupil.id === pupilId) : null;

  if (record === undefined || record === null) {
    throw new AppError('UNKNOWN_PUPIL', { value: pupilId, classId });
  }

  return record.result.promotion === 'KIEM_TRA_LAI'
    ? record.result.subjects
        .filter((item) => item.counts && rules.mayRetest(item))
        .map((item) => item.subjectId)
    : [];
}

function check(session: Session, person: Person, payload: Payload): ActInput {
  const schoolClass = requireClass(session, payload.classId);
  requireOwnClass(person, schoolClass, 'result.retestChoice');
  const allowed = choices(session, payload);
  const foreign = payload.subjectIds.filter((id) => !allowed.includes(id));

  if (foreign.length > 0) {
    throw new AppError('BAD_INPUT', {
      field: 'Môn đánh giá lại',
      value: `${foreign.join(', ')} (chỉ được chọn: ${allowed.join(', ') || 'không môn nào'})`,
    });
  }

  const { choice, hash } = resultContext(session, { schoolClass, period: 'year' });

  return {
    classIds: [payload.classId],
    period: 'year',
    subjectIds: [...new Set(payload.subjectIds)],
    pupilId: payload.pupilId,
    pins: { [payload.classId]: plainPin({ choice, hash }) },
  };
}

/** The homeroom teacher records which subjects the pupil chose for the re-test (TT22 Đ14). */
export const resultRetestChoice = resultAct({
  name: 'result.retestChoice',
  kind: 'retest',
  check: ({ session, person, payload }) => check(session, person, payload),
  answer: ({ session, payload }, order) =>
    resultStateView(session, order, { classId: payload.classId, term: 'year' }),
});
