import type { CommandCatalogue, QueryCatalogue } from '../contract/catalogue';
import type { ActCall } from './act/act-call';
import type { AuthorityContext } from './authority-context';
import type { Needs } from './needs';
import type { Person } from './person';
import type { Session } from './session';

/** A message that came while control or ledger could not be opened. */
export interface BlindCall {
  readonly context: AuthorityContext;
  readonly email: string;
  /** What opening them threw. */
  readonly failure: unknown;
}

/** One command: decides, writes, answers. What it takes and who may: its contract, `src/contract`. */
export interface CommandHandler<Name extends keyof CommandCatalogue> {
  readonly name: Name;
  execute(call: ActCall<Name>): CommandCatalogue[Name]['value'];
  /** True where the answer is one of many steps: what it wrote on its way is seen within a minute, not at once. */
  isPassing?(answer: CommandCatalogue[Name]['value']): boolean;
  /**
   * What can be done without the workbooks, if anything. Authorises by what the school's side kept itself.
   * @throws the failure for everybody else.
   */
  blind?(call: BlindCall): CommandCatalogue[Name]['value'];
}

/** A handler whose name and types belong together, whichever command it is. */
export type AnyCommand = {
  [Name in keyof CommandCatalogue]: CommandHandler<Name>;
}[keyof CommandCatalogue];

/** One query: the same without an id; never writes. */
export interface QueryHandler<Name extends keyof QueryCatalogue> {
  readonly name: Name;
  /** What is read for it beside the school; null = all of control and ledger. */
  readonly needs: Needs | null;
  execute(call: {
    readonly session: Session;
    readonly person: Person;
    readonly payload: QueryCatalogue[Name]['read'];
  }): QueryCatalogue[Name]['value'];
  /** As in {@link CommandHandler}. */
  blind?(call: BlindCall): QueryCatalogue[Name]['value'];
}

/** A handler whose name and types belong together, whichever query it is. */
export type AnyQuery = { [Name in keyof QueryCatalogue]: QueryHandler<Name> }[keyof QueryCatalogue];
