import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { QueryCatalogue, QueryName } from '../../src/contract/catalogue';
import type { Answer, Refused } from '../../src/contract/envelope';
import { useServices } from './services';

/**
 * A query's state. While the same is asked again the old value stays, so that nothing jumps; an answer to another
 * question is never shown in the place of this one.
 */
export interface QueryState<Value> {
  readonly value: Value | null;
  readonly refused: Refused | null;
  readonly loading: boolean;
  readonly reload: () => Promise<void>;
}

interface Held<Value> {
  /** The payload this is the answer to, as JSON. */
  readonly key: string;
  readonly value: Value | null;
  readonly refused: Refused | null;
  readonly loading: boolean;
}

/** Asks a query when the component appears and whenever its payload changes; a null payload asks nothing. */
export function useQuery<N extends QueryName>(
  name: N,
  payload: QueryCatalogue[N]['payload'] | null,
): QueryState<QueryCatalogue[N]['value']> {
  type Value = QueryCatalogue[N]['value'];

  const { client } = useServices();
  const key = JSON.stringify(payload);
  const latest = useRef(key);
  const fresh: Held<Value> = { key, value: null, refused: null, loading: payload !== null };
  const [held, setHeld] = useState<Held<Value>>(fresh);
  const { value, refused, loading } = held.key === key ? held : fresh;

  latest.current = key;

  // The key stands for the payload, which is a new object at each drawing.
  const reload = useCallback(async () => {
    if (payload === null) {
      return;
    }

    setHeld((old) => ({ ...(old.key === key ? old : fresh), loading: true }));
    const answer = await client.query(name, payload);

    // Somebody may have asked about something else since.
    if (latest.current === key) {
      setHeld((old) => answered(old, key, answer));
    }
  }, [client, name, key]);

  useEffect(() => void reload(), [reload]);

  return { value, refused, loading, reload };
}

/** What is held after an answer; a refusal leaves the old value where it is. */
function answered<Value>(old: Held<Value>, key: string, answer: Answer<Value>): Held<Value> {
  return answer.ok
    ? { key, value: answer.value, refused: null, loading: false }
    : { key, value: old.value, refused: answer, loading: false };
}
