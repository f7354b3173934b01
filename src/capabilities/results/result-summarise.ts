import type { ActCall } from '../../engine/act/act-call';
import { requireClass } from '../../school/require-class';
import { type ActInput, plainPin, reason, requireOwnClass, resultAct } from './give-order';
import { madeBy, pendingClasses, whyWaiting } from './order-progress';
import { readPeriod } from './pure/period';
import { resultInputs } from './pure/result-context';
import { classesIn, type ResultOrder } from './pure/result-orders';
import type { SummaryView } from './pure/result-views';

function viewOf(order: ResultOrder): SummaryView {
  const made = madeBy(order);
  const waiting = pendingClasses(order).map((classId) => ({
    ...nothing(classId),
    waiting: true as const,
    ...reason(whyWaiting(order, classId)),
  }));

  return {
    id: order.id,
    term: readPeriod(order.period) ?? 1,
    classes:
      made.length + waiting.length > 0 ? [...made, ...waiting] : classesIn(order).map(nothing),
  };
}

function nothing(classId: string): SummaryView['classes'][number] {
  return { classId, inputsHash: '', ruleSet: '', disagreements: 0, named: [] };
}

function check({ session, person, payload }: ActCall<'result.summarise'>): ActInput {
  const all = session.school.classes.map((entry) => entry.id);
  const classIds = payload.classIds.length === 0 ? all : [...new Set(payload.classIds)];
  const classes = classIds.map((classId) => requireClass(session, classId));
  classes.forEach((schoolClass) => {
    requireOwnClass(person, schoolClass, 'result.summarise');
  });

  return {
    classIds,
    period: payload.term,
    pins: Object.fromEntries(
      classes.map((schoolClass) => [
        schoolClass.id,
        plainPin(resultInputs(session, { schoolClass, period: payload.term })),
      ]),
    ),
  };
}

/** Writes the summary tabs of class books; an empty list of classes means the whole school (leaders only). */
export const resultSummarise = resultAct({
  name: 'result.summarise',
  kind: 'summarise',
  check,
  answer: (_call, order) => viewOf(order),
});
