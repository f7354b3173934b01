import type { CommandCatalogue, CommandName } from '../../contract/catalogue';
import type { RecordOf, TableSchema } from '../../kernel/table/table';
import { saveSession } from '../session';
import type { Act } from './act';
import type { ActCall } from './act-call';
import type { OwedWork } from './owed-work';
import type { End } from './row-act';
import type { Work } from './work';

/** A command about a row that another command made. */
export interface TargetActSpec<Name extends CommandName, Schema extends TableSchema, Outcome> {
  readonly name: Name;
  /** The row it is about. @throws AppError NOT_FOUND */
  target(call: ActCall<Name>): RecordOf<Schema>;
  /** The row says that this command was begun; whether it is done the work knows. */
  isBegun(row: RecordOf<Schema>, call: ActCall<Name>): boolean;
  /** What must hold. @throws AppError where it does not. */
  check(call: ActCall<Name>, row: RecordOf<Schema>): void;
  /** The row as it is written down before anything else; null where a book tells better of what was begun. */
  begin(call: ActCall<Name>, row: RecordOf<Schema>): RecordOf<Schema> | null;
  work(call: ActCall<Name>): Work<Schema, Outcome>;
  answer(call: ActCall<Name>, end: End<Schema, Outcome>): CommandCatalogue[Name]['value'];
  readonly owed: OwedWork;
}

function begun<Name extends CommandName, Schema extends TableSchema, Outcome>(
  spec: TargetActSpec<Name, Schema, Outcome>,
  call: ActCall<Name>,
  { row, work }: { readonly row: RecordOf<Schema>; readonly work: Work<Schema, Outcome> },
): RecordOf<Schema> {
  spec.check(call, row);
  const next = spec.begin(call, row);

  if (next === null) {
    return row;
  }

  call.session.control.put(work.table, next);
  saveSession(call.session);

  return next;
}

function execute<Name extends CommandName, Schema extends TableSchema, Outcome>(
  spec: TargetActSpec<Name, Schema, Outcome>,
  call: ActCall<Name>,
): CommandCatalogue[Name]['value'] {
  const { session } = call;
  const work = spec.work(call);
  const row = spec.target(call);
  const isBegun = spec.isBegun(row, call);

  if (isBegun && work.isDone(row)) {
    return spec.answer(call, { row, outcome: null });
  }

  const taken = isBegun ? row : begun(spec, call, { row, work });
  const outcome = work.carryOut(session, [taken], isBegun);

  return spec.answer(call, { row: work.rowAfter(session, taken), outcome });
}

/** Makes the command of what is said about it: the row says what was begun → books → ledger → control. */
export function targetAct<Name extends CommandName, Schema extends TableSchema, Outcome>(
  spec: TargetActSpec<Name, Schema, Outcome>,
): Act<Name> {
  return { name: spec.name, execute: (call) => execute(spec, call), owed: spec.owed };
}
