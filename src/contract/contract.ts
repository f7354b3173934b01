import type { GenericSchema, InferInput, InferOutput } from 'valibot';
import type { RoleId } from '../school/roles/role-table';

/** What an action answers with: only a type, JSON; times are UTC ISO texts, dates `yyyy-mm-dd`. */
export interface Answering<Value> {
  readonly value?: Value;
}

/** One thing a person can ask the school's side to do (`command`) or to tell (`query`). */
export interface Contract<
  Kind extends 'command' | 'query' = 'command' | 'query',
  Name extends string = string,
  Payload extends GenericSchema = GenericSchema,
  Value = unknown,
> {
  readonly kind: Kind;
  readonly name: Name;
  /** What is taken from outside; nothing else passes. */
  readonly payload: Payload;
  readonly answer: Answering<Value>;
  /** Roles that may; scope and state are judged by the action itself. */
  readonly may: readonly RoleId[];
}

/** Everything of an action but its name and kind. */
export type Terms<Payload extends GenericSchema, Value> = Pick<
  Contract<'command', string, Payload, Value>,
  'payload' | 'answer' | 'may'
>;

/** The type an action answers with. */
export function answers<Value>(): Answering<Value> {
  return {};
}

/** Something that changes state. */
export function command<const Name extends string, Payload extends GenericSchema, Value>(
  name: Name,
  terms: Terms<Payload, Value>,
): Contract<'command', Name, Payload, Value> {
  return { kind: 'command', name, ...terms };
}

/** Something that only reads. */
export function query<const Name extends string, Payload extends GenericSchema, Value>(
  name: Name,
  terms: Terms<Payload, Value>,
): Contract<'query', Name, Payload, Value> {
  return { kind: 'query', name, ...terms };
}

/** What is sent, what the action gets of it, and what it answers. */
export interface Exchange<Sent, Read, Value> {
  readonly payload: Sent;
  readonly read: Read;
  readonly value: Value;
}

/** The exchange of a contract. */
export type ExchangeOf<Each> =
  Each extends Contract<'command' | 'query', string, infer Payload, infer Value>
    ? Exchange<InferInput<Payload>, InferOutput<Payload>, Value>
    : never;
