import { useState } from 'preact/hooks';
import type { Answer, Refused } from '../../src/contract/envelope';

/** Acts of one part of a page, and what was refused of the last one. */
export interface Attempt {
  readonly refused: Refused | null;
  /** Nothing is said any more of the last act. */
  readonly forget: () => void;
  /**
   * Waits for the answer to a command just sent: hands its value on, or keeps its refusal to be shown, which is returned
   * as well. Null, for a command that was on its way already, does neither.
   */
  readonly attempt: <Value>(
    sent: Promise<Answer<Value> | null>,
    onDone: (value: Value) => unknown,
  ) => Promise<Refused | null>;
}

/** Sends commands so that a refusal is shown until the next attempt. */
export function useAttempt(): Attempt {
  const [refused, setRefused] = useState<Refused | null>(null);
  const forget = () => setRefused(null);

  return {
    refused,
    forget,
    attempt: async (sent, onDone) => {
      forget();
      const answer = await sent;

      if (answer?.ok === true) {
        await onDone(answer.value);
      } else if (answer !== null) {
        setRefused(answer);
      }

      return answer === null || answer.ok ? null : answer;
    },
  };
}
