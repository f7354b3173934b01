import type { PeriodName } from '../../contract/payload-fields';
import type { HealthText } from '../../engine/health/pure/health-condition';
import type { Person } from '../../engine/person';
import { type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { isPerson } from '../../school/people/person-at';
import type { ClassRecord } from '../../school/school-model';
import { carryOutResult } from './carry-out';
import { isUnfinished, pendingClasses, whyWaiting } from './order-progress';
import { periodText } from './pure/period';
import {
  type ClassPin,
  periodState,
  pinIn,
  type ResultAct,
  type ResultOrder,
} from './pure/result-orders';
import { RESULT_ORDERS } from './pure/result-orders-table';
import type { ResultStateView } from './pure/result-views';
import { type ResultContext, resultOrders } from './result-context';

/** A command about results, as its handler gets it. */
export interface ResultCall {
  readonly session: Session;
  readonly person: Person;
  readonly id: string;
}

/** What an act is about; checked before it is given. */
export interface ActInput {
  readonly kind: ResultAct;
  readonly classIds: readonly string[];
  readonly period: PeriodName;
  readonly subjectIds?: readonly string[];
  readonly pupilId?: string;
  readonly reason?: string;
  readonly pins: Readonly<Record<string, ClassPin>>;
}

/** What an act fixes for a class that is not approved by it. */
export function plainPin(context: Pick<ResultContext, 'choice' | 'hash'>): ClassPin {
  const { pin, options } = context.choice;

  return { ruleSet: pin, options, hash: context.hash, version: 0, firstRow: 0, rows: 0 };
}

/** A homeroom teacher acts on the own class only; leaders on all. @throws AppError ROLE_NOT_HELD. */
export function requireOwnClass(person: Person, schoolClass: ClassRecord, action: string): void {
  if (person.role === 'homeroom' && schoolClass.homeroomId !== person.member.id) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `giáo viên chủ nhiệm lớp ${schoolClass.id}`,
      action,
    });
  }
}

/**
 * Gives an order about results: an order with this id is only finished; otherwise `check` says what it is about (and
 * throws where it is not allowed), it is written down and carried out.
 */
export function giveResultOrder(call: ResultCall, check: () => ActInput): ResultOrder {
  const { session, person, id } = call;
  const existing = session.control.find(RESULT_ORDERS, id);

  if (
    existing !== null &&
    !isPerson(session.school, person.member, { email: existing.by, at: existing.at })
  ) {
    throw new AppError('BAD_INPUT', { field: 'id', value: id });
  }

  if (existing !== null) {
    return isUnfinished(existing) ? carryOutResult(session, existing, true) : existing;
  }

  const input = check();
  const order: ResultOrder = {
    id,
    kind: input.kind,
    classIds: input.classIds.join('; '),
    period: periodText(input.period),
    subjectId: (input.subjectIds ?? []).join('; '),
    pupilId: input.pupilId ?? '',
    reason: input.reason ?? '',
    by: person.email,
    role: person.role,
    at: session.nowIso,
    pins: JSON.stringify(input.pins),
    done: '',
  };

  session.control.put(RESULT_ORDERS, order);
  saveSession(session);

  return carryOutResult(session, order, false);
}

/** The part of an answer that says why a class waits. */
export function reason(why: HealthText | null): { readonly why?: HealthText } {
  return why === null ? {} : { why };
}

/** Where a class and period stand after an act. */
export function resultStateView(
  session: Session,
  order: ResultOrder,
  at: { readonly classId: string; readonly term: PeriodName },
): ResultStateView {
  const { state, version } = periodState(resultOrders(session), at.classId, at.term);
  const waits = pendingClasses(order).includes(at.classId);

  return {
    ...at,
    state,
    version,
    inputsHash: pinIn(order, at.classId).hash,
    ...(waits ? { waiting: true, ...reason(whyWaiting(order, at.classId)) } : {}),
  };
}
