import { AppError } from '../../domain/app-error';
import { subjectsOfGrade } from '../../domain/book/class-tabs';
import type { CommandCatalogue } from '../../domain/commands/catalogue';
import { assignmentOf } from '../../domain/control/school-model';
import { lackLines, markLacks } from '../../domain/results/readiness';
import type { CommandHandler } from '../handler';
import type { Person } from '../person';
import { observeFirst } from '../pupils/observe-first';
import { requireComplete, subjectHash } from '../results/complete-enough';
import { type ActInput, giveResultOrder, plainPin, resultStateView } from '../results/give-order';
import { resultInputs } from '../results/result-context';
import { requireClass, type Session } from '../session';

type Payload = CommandCatalogue['result.complete']['read'];

function check(session: Session, person: Person, payload: Payload): ActInput {
  const { classId, subjectId, term } = payload;
  const schoolClass = requireClass(session, classId);

  if (!subjectsOfGrade(schoolClass.grade).some(({ id }) => id === subjectId)) {
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
  requireComplete(lackLines(markLacks(rules, facts, { subjectId, term, pupils })));
  const hash = subjectHash(session, inputs, { subjectId, term });

  return {
    kind: 'complete',
    classIds: [classId],
    period: term,
    subjectIds: [subjectId],
    pins: { [classId]: { ...plainPin(inputs), hash } },
  };
}

/** A subject teacher declares the marks of a semester complete (R107: before anything is approved). */
export const resultComplete: CommandHandler<'result.complete'> = {
  name: 'result.complete',
  execute: ({ session, person, id, payload }) => {
    const order = giveResultOrder({ session, person, id }, () => check(session, person, payload));

    return resultStateView(session, order, payload);
  },
};
