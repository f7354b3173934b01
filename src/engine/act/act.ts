import type { CommandName } from '../../contract/catalogue';
import type { CommandHandler } from '../handler';
import type { OwedWork } from './owed-work';

/** A command that the engine carries out: looked for, checked, written in order and taken up again by one mechanism. */
export interface Act<Name extends CommandName = CommandName> extends CommandHandler<Name> {
  /** How it is finished where it was cut off and nobody gives it again; null = nothing of it can be left over. */
  readonly owed: OwedWork | null;
}
