import type { CommandCatalogue } from '../../contract/catalogue';
import { observeFirst } from '../../engine/observe/observe-first';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { printDateTime } from '../../kernel/text/date-text';
import { requireClass } from '../../school/require-class';
import { type ActInput, plainPin, resultAct, resultStateView } from './give-order';
import { missingTexts, requireComplete } from './pure/complete-enough';
import { periodName } from './pure/period';
import { type ResultContext, resultContext } from './pure/result-context';
import { pinIn } from './pure/result-orders';

type Payload = CommandCatalogue['result.submit']['read'];

/** What is approved as it stands needs no further submission. */
function requireNews(context: ResultContext): void {
  const { approval } = context.state;
  const { id } = context.schoolClass;

  if (approval !== null && pinIn(approval, id).hash === context.hash) {
    throw new AppError('ALREADY_DECIDED', {
      number: `${periodName(context.period)} – ${id}`,
      by: approval.by,
      at: printDateTime(Date.parse(approval.at)),
      state: 'đã duyệt',
    });
  }
}

function check(session: Session, person: Person, { classId, term }: Payload): ActInput {
  const schoolClass = requireClass(session, classId);

  if (schoolClass.homeroomId !== person.member.id) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `giáo viên chủ nhiệm lớp ${classId}`,
      action: 'result.submit',
    });
  }

  observeFirst(session, [classId]);
  const context = resultContext(session, { schoolClass, period: term });
  requireNews(context);
  requireComplete(missingTexts(context));

  return {
    classIds: [classId],
    period: term,
    pins: { [classId]: plainPin(context) },
  };
}

/** The homeroom teacher submits the results of the class (R101–R104); what is missing is named. */
export const resultSubmit = resultAct({
  name: 'result.submit',
  kind: 'submit',
  check: ({ session, person, payload }) => check(session, person, payload),
  answer: ({ session, payload }, order) => resultStateView(session, order, payload),
});
