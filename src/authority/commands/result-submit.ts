import { AppError } from '../../domain/app-error';
import type { CommandCatalogue } from '../../domain/commands/catalogue';
import { periodName } from '../../domain/results/period';
import { pinIn } from '../../domain/results/result-orders';
import { printDateTime } from '../../domain/text/date-text';
import type { CommandHandler } from '../handler';
import type { Person } from '../person';
import { observeFirst } from '../pupils/observe-first';
import { missingTexts, requireComplete } from '../results/complete-enough';
import { type ActInput, giveResultOrder, plainPin, resultStateView } from '../results/give-order';
import { type ResultContext, resultContext } from '../results/result-context';
import { requireClass, type Session } from '../session';

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
    kind: 'submit',
    classIds: [classId],
    period: term,
    pins: { [classId]: plainPin(context) },
  };
}

/** The homeroom teacher submits the results of the class (R101–R104); what is missing is named. */
export const resultSubmit: CommandHandler<'result.submit'> = {
  name: 'result.submit',
  execute: ({ session, person, id, payload }) => {
    const order = giveResultOrder({ session, person, id }, () => check(session, person, payload));

    return resultStateView(session, order, payload);
  },
};
