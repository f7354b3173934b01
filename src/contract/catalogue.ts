import type { ExchangeOf } from './contract';
import type { AnyContract } from './contract-list';

/** Everything that changes state: name → what is sent, what the command reads of it, what it answers. */
export type CommandCatalogue = {
  readonly [Each in Extract<AnyContract, { kind: 'command' }> as Each['name']]: ExchangeOf<Each>;
};

/** Everything that only reads. */
export type QueryCatalogue = {
  readonly [Each in Extract<AnyContract, { kind: 'query' }> as Each['name']]: ExchangeOf<Each>;
};

export type CommandName = keyof CommandCatalogue;
export type QueryName = keyof QueryCatalogue;

/** Anything a person can ask the school's side to do or to tell. */
export type ActionName = CommandName | QueryName;
