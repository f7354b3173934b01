import { assessmentName } from '../../book/assessment-name';
import { isGuardProblem } from '../../book/held-problem';
import { refusalReason } from '../../book/refusal-reasons';
import { registerName } from '../../book/register-name';
import type { QueryHandler } from '../../engine/handler';
import { rowStates } from '../../engine/observe/row-states';
import type { Session } from '../../engine/session';
import { type HeldValue, heldValues } from '../../engine/state/held-values';
import { acceptedValue } from '../../ledger/accepted-state';
import { namesInClass } from '../../school/names-in-class';
import { rosterOf } from '../../school/roster';
import { maySettle } from './may-settle';
import type { HeldColumnView } from './pure/held-views';
import { settledValue } from './pure/settled-value';

type Values = readonly [HeldValue, ...HeldValue[]];

/** The values of a class that wait because of a whole column, by that column; of pupils in it, as an answer takes them. */
function columnsOf(session: Session, classId: string): readonly Values[] {
  const found = new Map<string, [HeldValue, ...HeldValue[]]>();
  const rowState = rowStates(session, classId);
  const values = heldValues(session.ledger.refusals(classId)).filter(
    ({ problem, pupilId }) => isGuardProblem(problem) && rowState(pupilId) === 'open',
  );

  for (const value of values) {
    const column = `${value.tabId}/${value.key}`;
    const known = found.get(column);

    if (known === undefined) {
      found.set(column, [value]);
    } else {
      known.push(value);
    }
  }

  return [...found.values()];
}

/** Each value that waits, as accepted and as it would be, in the order of the list of the class. */
function cellsOf(session: Session, classId: string, values: Values) {
  const [{ tabId, key }] = values;
  const nameOf = namesInClass(session.school, classId);
  const accepted = session.ledger.acceptedTab(classId, tabId);
  const coming = new Map(
    values.map(({ pupilId, problem, shown }) => [pupilId, settledValue(problem, shown)]),
  );

  return rosterOf(session.school, classId).flatMap(({ pupil: { id } }) => {
    const value = coming.get(id);
    const official = acceptedValue(accepted, id, key);

    return value === undefined ? [] : [{ pupilName: nameOf(id), official, value }];
  });
}

/** Filled cells of a column among those who are in the class. */
function filledIn({ school, ledger }: Session, classId: string, { tabId, key }: HeldValue): number {
  const accepted = ledger.acceptedTab(classId, tabId);

  return rosterOf(school, classId).filter(
    ({ isHere, pupil }) => isHere && acceptedValue(accepted, pupil.id, key) !== '',
  ).length;
}

function viewOf(session: Session, classId: string, values: Values): HeldColumnView {
  const [first] = values;
  const cells = cellsOf(session, classId, values);
  const reason = refusalReason(first.problem);
  const entered = cells.filter(({ official }) => official === '').length;
  const emptied = cells.filter(({ value }) => value === '').length;
  const filledBefore = filledIn(session, classId, first);

  return {
    ...{ classId, cells, entered, emptied, filledBefore },
    subjectId: first.tabId,
    assessment: first.key,
    subjectName: registerName(first.tabId),
    assessmentName: assessmentName(first.key),
    filledAfter: filledBefore + entered - emptied,
    changed: cells.length - entered - emptied,
    until: values.map(({ at }) => at).sort()[values.length - 1] ?? first.at,
    reason: reason.vi,
    reasonEn: reason.en,
  };
}

/** Columns that are asked about, of those the acting person answers for; no chain is read for it. */
export const heldColumns: QueryHandler<'held.columns'> = {
  name: 'held.columns',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) =>
    session.school.classes
      .filter(({ id }) => payload.classId === '' || id === payload.classId)
      .flatMap(({ id }) => columnsOf(session, id).map((values) => viewOf(session, id, values)))
      .filter((view) => maySettle(session, person, view)),
};
