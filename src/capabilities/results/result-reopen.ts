import type { CommandCatalogue } from '../../contract/catalogue';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { requireClass } from '../../school/require-class';
import { type ActInput, plainPin, resultAct, resultStateView } from './give-order';
import { periodInText } from './pure/period';
import { resultInputs } from './pure/result-context';

type Payload = CommandCatalogue['result.reopen']['read'];

function check(session: Session, { classId, term, reason }: Payload): ActInput {
  const schoolClass = requireClass(session, classId);
  const inputs = resultInputs(session, { schoolClass, period: term });

  if (inputs.state.approval === null) {
    throw new AppError('NOT_FOUND', {
      what: `kết quả đã duyệt ${periodInText(term)} lớp ${classId}`,
    });
  }

  return {
    classIds: [classId],
    period: term,
    reason,
    pins: { [classId]: plainPin(inputs) },
  };
}

/** Takes an approval back, with a reason: what it closed is open again as far as nothing else closes it. */
export const resultReopen = resultAct({
  name: 'result.reopen',
  kind: 'reopen',
  check: ({ session, payload }) => check(session, payload),
  answer: ({ session, payload }, order) =>
    resultStateView(session, order, { classId: payload.classId, term: payload.term }),
});
