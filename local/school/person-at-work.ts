import { cellOfLook } from '../../src/capabilities/history/pure/cell-of-look';
import type { CommandCatalogue, QueryCatalogue } from '../../src/contract/catalogue';
import type { Answer } from '../../src/contract/envelope';
import type { CellInfo } from '../../src/contract/views';
import type { FaultPlan } from '../kernel/fault-plan';
import type { ExecutionResult } from '../kernel/runtime-types';
import { ADDON_PROJECT, AUTHORITY_PROJECT, type Workspace } from '../workspace';

/** How a message reaches the authority: through the add-on with an identity token, or from the authority's own page. */
export type Transport = 'carried' | 'direct';

/** Where somebody stands in a workbook; positions are zero-based. */
export interface CellAt {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** A message as pages send it. */
interface Message {
  readonly kind: 'command' | 'query';
  readonly name: string;
  readonly payload: unknown;
  readonly id: string;
  /** School year; missing = the one in which work goes on. */
  readonly year?: string | undefined;
}

/**
 * A person who uses the embedded Workspace without a browser: sends commands and queries exactly as the pages do, by
 * the built bundles. For demonstrations, tests and benchmarks.
 */
export class PersonAtWork {
  /** The last execution of the person's own side, for those who look at calls and effects. */
  last: ExecutionResult | null = null;

  constructor(
    private readonly workspace: Workspace,
    readonly email: string,
    private readonly transport: Transport = 'carried',
  ) {}

  /** Gives a command. `id`: idempotency key, fresh when absent. */
  command<Name extends keyof CommandCatalogue>(
    name: Name,
    payload: CommandCatalogue[Name]['payload'],
    options: { readonly id?: string; readonly faults?: FaultPlan; readonly year?: string } = {},
  ): Answer<CommandCatalogue[Name]['value']> {
    const id = options.id ?? `lenh-${crypto.randomUUID()}`;

    const { year, faults } = options;

    return this.send({ kind: 'command', name, payload, id, year }, faults) as Answer<
      CommandCatalogue[Name]['value']
    >;
  }

  /** Asks a question; about a school year that is over where one is named. */
  query<Name extends keyof QueryCatalogue>(
    name: Name,
    payload: QueryCatalogue[Name]['payload'],
    year?: string,
  ): Answer<QueryCatalogue[Name]['value']> {
    const id = `hoi-${crypto.randomUUID()}`;

    return this.send({ kind: 'query', name, payload, id, year }) as Answer<
      QueryCatalogue[Name]['value']
    >;
  }

  /** The card of a cell, as the sidebar makes it of what it is told of the tab. */
  cell({ spreadsheetId, sheetId, row, column }: CellAt): Answer<CellInfo> {
    const answer = this.query('tab.look', { spreadsheetId, sheetId });

    return answer.ok ? { ...answer, value: cellOfLook(answer.value, { row, column }) } : answer;
  }

  private send(message: Message, faults?: FaultPlan): Answer {
    const { kind, name, payload, id, year } = message;
    const issuedAt = new Date(this.workspace.clock.now()).toISOString();
    const isCarried = this.transport === 'carried';

    this.last = this.workspace.runtime.execute({
      projectId: isCarried ? ADDON_PROJECT : AUTHORITY_PROJECT,
      functionName: isCarried ? 'carry' : 'callAuthority',
      args: [JSON.stringify({ kind, envelope: { id, name, payload, issuedAt, year } })],
      kind: isCarried ? 'serverFunction' : 'webApp',
      actor: this.email,
      ...(faults === undefined ? {} : { faults }),
    });

    if (this.last.status !== 'done' || typeof this.last.value !== 'string') {
      throw new Error(`${name}: ${this.last.status} ${this.last.error ?? ''}`);
    }

    return JSON.parse(this.last.value) as Answer;
  }
}

/** The value of an answer. @throws Error with code and message if it was refused. */
export function answerValue<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) {
    throw new Error(`${answer.code}: ${answer.message.vi} ${JSON.stringify(answer.details)}`);
  }

  return answer.value;
}
