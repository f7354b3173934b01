import type { CommandCatalogue, CommandName } from '../../contract/catalogue';
import type { Person } from '../person';
import type { Session } from '../session';

/** A command as it reaches what carries it out. */
export interface ActCall<Name extends CommandName = CommandName> {
  readonly session: Session;
  readonly person: Person;
  /** Idempotency key of the command: the id of the row it makes. */
  readonly id: string;
  readonly payload: CommandCatalogue[Name]['read'];
  /** The same command, word for word, was given before: it may be done in part, or whole. */
  readonly isAgain: boolean;
}
