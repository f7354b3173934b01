import type { CommandCatalogue, CommandName } from '../../contract/catalogue';
import type { PeriodName } from '../../contract/payload-fields';
import type { Act } from '../../engine/act/act';
import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import type { BothTexts } from '../../kernel/words/both-texts';
import type { ClassRecord } from '../../school/school-model';
import { RESULT_WORK } from './carry-out';
import type { OrderEnd } from './order-end';
import { pendingClasses, whyWaiting } from './order-progress';
import { periodText } from './pure/period';
import { type ResultContext, resultOrders } from './pure/result-context';
import {
  type ClassPin,
  periodState,
  pinIn,
  type ResultAct,
  type ResultOrder,
} from './pure/result-orders';
import type { RESULT_ORDERS } from './pure/result-orders-table';
import type { ResultStateView } from './pure/result-views';

/** What an act is about; checked before it is given. */
export interface ActInput {
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

/** A command about results. */
type ResultCommand = Extract<CommandName, `result.${string}`>;

/** What one of them says of itself. */
interface ResultSpec<Name extends ResultCommand> {
  readonly name: Name;
  readonly kind: ResultAct;
  /** What it is about. @throws AppError where it is not allowed. */
  check(call: ActCall<Name>): ActInput;
  answer(call: ActCall<Name>, order: ResultOrder): CommandCatalogue[Name]['value'];
}

function orderOf<Name extends ResultCommand>(
  { session, person, id }: ActCall<Name>,
  kind: ResultAct,
  input: ActInput,
): ResultOrder {
  return {
    id,
    kind,
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
}

/** A command that makes an order about results: written down, then carried out. */
export function resultAct<Name extends ResultCommand>(spec: ResultSpec<Name>): Act<Name> {
  return rowAct<Name, typeof RESULT_ORDERS, readonly OrderEnd[], ActInput>({
    name: spec.name,
    work: RESULT_WORK,
    giver: ({ by, at }) => ({ email: by, at }),
    // An approval that nobody has given any more keeps its row.
    isSame: ({ kind }) => kind === spec.kind || kind === 'void',
    check: spec.check,
    draft: (call, input) => orderOf(call, spec.kind, input),
    answer: (call, { row }) => spec.answer(call, row),
  });
}

/** The part of an answer that says why a class waits. */
export function reason(why: BothTexts | null): { readonly why?: BothTexts } {
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
