import type { CommandCatalogue, CommandName } from '../../contract/catalogue';
import { AppError } from '../../kernel/app-error';
import type { RecordOf, TableSchema } from '../../kernel/table/table';
import { isPerson } from '../../school/people/person-at';
import { saveSession } from '../session';
import type { Act } from './act';
import type { ActCall } from './act-call';
import type { OwedWork } from './owed-work';
import type { Work } from './work';

/** Where an act ended. */
export interface End<Schema extends TableSchema, Outcome> {
  readonly row: RecordOf<Schema>;
  /** What came of it now; null = it had been done before. */
  readonly outcome: Outcome | null;
}

/** A command that makes a row, whose id is the command's, and carries it out. */
export interface RowActSpec<
  Name extends CommandName,
  Schema extends TableSchema,
  Outcome,
  Plan = null,
> {
  readonly name: Name;
  /** The work its row stands for; made of the command where it needs what no row keeps. */
  readonly work: Work<Schema, Outcome> | ((call: ActCall<Name>) => Work<Schema, Outcome>);
  /** Who gave a row, and when (UTC ISO). */
  giver(row: RecordOf<Schema>): { readonly email: string; readonly at: string };
  /** The row of this command, where not (only) its id says which it is. */
  find?(call: ActCall<Name>): RecordOf<Schema> | null;
  /** What must hold. @throws AppError where it does not; nothing was written then. */
  check(call: ActCall<Name>): Plan;
  /** Checked again where a row is found that is not done. */
  readonly checksAgain?: boolean;
  /** The row, as it is written down before anything else is done. */
  draft(call: ActCall<Name>, plan: Plan): RecordOf<Schema>;
  /** False for a row that this command cannot have made. */
  isSame?(row: RecordOf<Schema>, call: ActCall<Name>, plan: Plan | null): boolean;
  answer(call: ActCall<Name>, end: End<Schema, Outcome>): CommandCatalogue[Name]['value'];
  /** How a beat finishes it, where that is not the work itself. */
  readonly owed?: OwedWork;
}

/**
 * The id guard of rows: one that somebody else made, or that says something else, is not this command's. (The command
 * memory has refused another payload already, as far back as it reaches.)
 */
function requireOwn<Name extends CommandName, Schema extends TableSchema, Outcome, Plan>(
  spec: RowActSpec<Name, Schema, Outcome, Plan>,
  call: ActCall<Name>,
  found: { readonly row: RecordOf<Schema>; readonly plan: Plan | null },
): void {
  const { session, person, id } = call;
  const { email, at } = spec.giver(found.row);
  const isGiver = email === person.email || isPerson(session.school, person.member, { email, at });

  if (!isGiver || spec.isSame?.(found.row, call, found.plan) === false) {
    throw new AppError('ID_REUSED', { id });
  }
}

function takeDown<Name extends CommandName, Schema extends TableSchema, Outcome, Plan>(
  spec: RowActSpec<Name, Schema, Outcome, Plan>,
  call: ActCall<Name>,
  work: Work<Schema, Outcome>,
): RecordOf<Schema> {
  const row = spec.draft(call, spec.check(call));

  call.session.control.put(work.table, row);
  saveSession(call.session);

  return row;
}

function foundRow<Name extends CommandName, Schema extends TableSchema, Outcome, Plan>(
  spec: RowActSpec<Name, Schema, Outcome, Plan>,
  call: ActCall<Name>,
  work: Work<Schema, Outcome>,
): RecordOf<Schema> | null {
  const own = call.session.control.find(work.table, call.id);

  if (own === null) {
    return spec.find?.(call) ?? null;
  }

  requireOwn(spec, call, { row: own, plan: null });

  if (spec.checksAgain === true && !work.isDone(own)) {
    requireOwn(spec, call, { row: own, plan: spec.check(call) });
  }

  return own;
}

function execute<Name extends CommandName, Schema extends TableSchema, Outcome, Plan>(
  spec: RowActSpec<Name, Schema, Outcome, Plan>,
  call: ActCall<Name>,
): CommandCatalogue[Name]['value'] {
  const work = typeof spec.work === 'function' ? spec.work(call) : spec.work;
  const found = foundRow(spec, call, work);

  if (found !== null && work.isDone(found)) {
    return spec.answer(call, { row: found, outcome: null });
  }

  const row = found ?? takeDown(spec, call, work);
  const outcome = work.carryOut(call.session, [row], found !== null);

  return spec.answer(call, { row: work.rowAfter(call.session, row), outcome });
}

/** Makes the command of what is said about it: row → books → ledger → control, and the same way when given again. */
export function rowAct<Name extends CommandName, Schema extends TableSchema, Outcome, Plan = null>(
  spec: RowActSpec<Name, Schema, Outcome, Plan>,
): Act<Name> {
  return {
    name: spec.name,
    execute: (call) => execute(spec, call),
    owed: spec.owed ?? (typeof spec.work === 'function' ? null : spec.work),
  };
}
