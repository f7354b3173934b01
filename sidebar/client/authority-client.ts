import type {
  CommandCatalogue,
  CommandName,
  QueryCatalogue,
  QueryName,
} from '../../src/contract/catalogue';
import type { Answer, Envelope, HealthNote, Refused } from '../../src/contract/envelope';
import { fillText } from '../../src/kernel/words/fill-text';
import { UI_TEXTS } from '../../src/words/ui-texts';
import type { ServerCall, ServerFunction } from './server-functions';

/** What the client needs from its surroundings. */
export interface ClientPorts {
  readonly call: ServerCall;
  /** `carry` in the add-on, `callAuthority` on the authority's own page. */
  readonly transport: Extract<ServerFunction, 'carry' | 'callAuthority'>;
  readonly newId: () => string;
  /** Client's clock, UTC ISO; only logged by the authority. */
  readonly now: () => string;
}

/** Typed access to the authority. Answers never throw: what fails on the way is a refusal too. */
export interface AuthorityClient {
  /** Gives a command. The same `id` again has one effect and the same answer. */
  command<N extends CommandName>(
    name: N,
    payload: CommandCatalogue[N]['payload'],
    id: string,
  ): Promise<Answer<CommandCatalogue[N]['value']>>;
  query<N extends QueryName>(
    name: N,
    payload: QueryCatalogue[N]['payload'],
  ): Promise<Answer<QueryCatalogue[N]['value']>>;
  newId(): string;
  /** The same about a school year that is closed. */
  inYear(year: string): AuthorityClient;
  /** Calls back with what each answer to a query says of the health, null = nothing. Answers how to stop. */
  watchHealth(listener: HealthListener): () => void;
}

/** Hears what answers say of the health of the installation. */
export type HealthListener = (note: HealthNote | null) => void;

/** Makes the client of a page. `year`: the school year it asks about; missing = the one in which work goes on. */
export function createAuthorityClient(ports: ClientPorts, year?: string): AuthorityClient {
  const listeners = new Set<HealthListener>();

  function heard<Value>(kind: 'command' | 'query', answer: Answer<Value>): Answer<Value> {
    const told = kind === 'query' ? [...listeners] : [];
    told.forEach((listener) => {
      listener(answer.health ?? null);
    });

    return answer;
  }

  async function send<Value>(
    kind: 'command' | 'query',
    envelope: Envelope,
  ): Promise<Answer<Value>> {
    try {
      const message = JSON.stringify({ kind, envelope: { ...envelope, year } });
      const text = await ports.call(ports.transport, message);

      return heard(kind, readAnswer<Value>(text));
    } catch (error) {
      return lost(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    command: (name, payload, id) => send('command', { id, name, payload, issuedAt: ports.now() }),
    query: (name, payload) =>
      send('query', { id: ports.newId(), name, payload, issuedAt: ports.now() }),
    newId: ports.newId,
    inYear: (asked) => createAuthorityClient(ports, asked),
    watchHealth: (listener) => {
      listeners.add(listener);

      return () => listeners.delete(listener);
    },
  };
}

/** The catalogue types the value; here only the frame is checked. */
function readAnswer<Value>(text: string): Answer<Value> {
  const answer: unknown = JSON.parse(text);

  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    return answer as Answer<Value>;
  }

  return lost('unreadable answer');
}

/** Nobody knows whether the server got it; sending again with the same id is safe. */
function lost(problem: string): Refused {
  return {
    ok: false,
    code: 'GOOGLE_UNAVAILABLE',
    details: { problem },
    message: {
      vi: fillText(UI_TEXTS.vi['common.noConnection'], { problem }),
      en: fillText(UI_TEXTS.en['common.noConnection'], { problem }),
    },
  };
}

/** True when the outcome of a command is unknown or only delayed, so that it may be sent again under the same id. */
export function mayRepeat(answer: Answer): boolean {
  return (
    !answer.ok &&
    (answer.code === 'BUSY' || answer.code === 'GOOGLE_UNAVAILABLE' || answer.code === 'INTERNAL')
  );
}
