import type { CommandCatalogue, CommandName } from '../../contract/catalogue';
import type { AppError } from '../../kernel/app-error';
import type { Session } from '../session';
import type { Act } from './act';
import type { ActCall } from './act-call';
import type { OwedWork } from './owed-work';
import { NO_TRAIL, type Trace, trailOf } from './trail';
import { type Writes, writeInOrder } from './write-in-order';

/** There is nothing (any more) to do it to: either it was done, which the ledger knows, or it never can be. */
export interface Gone {
  readonly knownBy: Trace;
  /** What is said where it was never done. */
  readonly missing: AppError;
}

/** A command that needs no row of its own: what it does is one change of the ledger, and what follows from that. */
export interface PlainActSpec<Name extends CommandName, Plan> {
  readonly name: Name;
  /** What is to be done. @throws AppError where it may not be done. */
  plan(call: ActCall<Name>): Plan;
  /** Files that must be there before anything tells of them; done again it changes nothing. */
  files?(call: ActCall<Name>, plan: Plan): void;
  writes(call: ActCall<Name>, plan: Plan): Writes | Gone;
  answer(call: ActCall<Name>, plan: Plan): CommandCatalogue[Name]['value'];
  readonly owed?: OwedWork;
}

/** @throws AppError where nothing was ever done. */
function requireDone(session: Session, { knownBy, missing }: Gone): void {
  if (!trailOf(session, [knownBy.chain]).has(knownBy)) {
    throw missing;
  }
}

function execute<Name extends CommandName, Plan>(
  spec: PlainActSpec<Name, Plan>,
  call: ActCall<Name>,
): CommandCatalogue[Name]['value'] {
  const { session, isAgain } = call;
  const plan = spec.plan(call);
  spec.files?.(call, plan);
  const writes = spec.writes(call, plan);

  if ('missing' in writes) {
    requireDone(session, writes);

    return spec.answer(call, plan);
  }

  const chains = writes.lines.map(({ chain }) => chain);
  writeInOrder(session, isAgain ? trailOf(session, chains) : NO_TRAIL, writes);

  return spec.answer(call, plan);
}

/** Makes the command of what is said about it. */
export function plainAct<Name extends CommandName, Plan>(
  spec: PlainActSpec<Name, Plan>,
): Act<Name> {
  return { name: spec.name, execute: (call) => execute(spec, call), owed: spec.owed ?? null };
}
