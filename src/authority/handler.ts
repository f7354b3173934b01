import type { CommandCatalogue, QueryCatalogue } from '../domain/commands/catalogue';
import type { Person } from './person';
import type { Session } from './session';

/** One command: reads its payload (which comes from outside: check everything), decides, writes, answers. */
export interface CommandHandler<Name extends keyof CommandCatalogue> {
  readonly name: Name;
  /** @throws AppError for a malformed payload. */
  read(payload: unknown): CommandCatalogue[Name]['payload'];
  execute(call: {
    readonly session: Session;
    readonly person: Person;
    /** Idempotency key of the command. */
    readonly id: string;
    readonly payload: CommandCatalogue[Name]['payload'];
  }): CommandCatalogue[Name]['value'];
}

/** One query: the same without an id; never writes. */
export interface QueryHandler<Name extends keyof QueryCatalogue> {
  readonly name: Name;
  read(payload: unknown): QueryCatalogue[Name]['payload'];
  execute(call: {
    readonly session: Session;
    readonly person: Person;
    readonly payload: QueryCatalogue[Name]['payload'];
  }): QueryCatalogue[Name]['value'];
}
