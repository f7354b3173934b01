import { assessmentName } from '../../book/assessment-name';
import { registerName } from '../../book/register-name';
import { blockOf } from '../../book/window/block';
import { type Gate, isOpen, windowOf } from '../../book/window/window';
import { mayDo } from '../../contract/rights/permissions';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { layoutColumn } from '../../engine/state/find-cell';
import { isPerson, nameAt } from '../../school/people/person-at';
import { requireClass } from '../../school/require-class';
import { type ColumnPlace, isWaiting, type ReopeningRow } from './pure/reopening-row';
import type { ReopeningView } from './pure/reopening-views';

/** The gate of new values of a column now. @throws AppError UNKNOWN_CLASS, UNKNOWN_SUBJECT, UNKNOWN_COLUMN. */
export function fillGate(session: Session, { classId, subjectId, assessment }: ColumnPlace): Gate {
  const { school, now } = session;
  const schoolClass = requireClass(session, classId);
  const { tab, column } = layoutColumn(schoolClass, { tabId: subjectId, key: assessment });

  return windowOf(blockOf(schoolClass, tab, column), school.policy, now).fill;
}

/** True if a person made a request, whatever the address was then. */
export function isOwnReopening(
  { school }: Session,
  { member }: Pick<Person, 'member'>,
  row: ReopeningRow,
): boolean {
  return isPerson(school, member, { email: row.requestedBy, at: row.requestedAt });
}

function stateOf(row: ReopeningRow): ReopeningView['state'] {
  const { state } = row;

  if (state === 'opened' || state === 'refused' || state === 'withdrawn') {
    return state;
  }

  return isWaiting(row) ? 'open' : 'deciding';
}

function decisionOf(
  { school }: Session,
  row: ReopeningRow,
): Pick<ReopeningView, 'decidedByName' | 'decidedAt' | 'decisionReason' | 'openedUntil'> {
  const { decidedBy, decidedAt, decisionReason, openedUntil } = row;
  const isDecided = decidedBy !== '';

  return {
    decidedByName: isDecided ? nameAt(school, decidedBy, decidedAt) : null,
    decidedAt: isDecided ? decidedAt : null,
    decisionReason,
    openedUntil: openedUntil === '' ? null : openedUntil,
  };
}

/** What a person sees of a request. */
export function reopeningView(
  row: ReopeningRow,
  session: Session,
  person: Pick<Person, 'member'>,
): ReopeningView {
  const { id, number, classId, subjectId, assessment, until, reason } = row;
  const isOwn = isOwnReopening(session, person, row);

  return {
    ...{ id, number, classId, subjectId, assessment, until, reason },
    state: stateOf(row),
    subjectName: registerName(subjectId),
    assessmentName: assessmentName(assessment),
    requestedByName: nameAt(session.school, row.requestedBy, row.requestedAt),
    requestedAt: row.requestedAt,
    ...decisionOf(session, row),
    isOpenNow: isOpen(fillGate(session, row)),
    isOwn,
    mayDecide: isWaiting(row) && !isOwn && mayDo(person.member, 'reopening.decide', session.today),
  };
}
