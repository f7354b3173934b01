import { AppError } from '../kernel/app-error';
import type { HttpPort } from '../ports/http-port';
import { type Call, runEach } from './call';

/** When so many files in a row stay unavailable it is the service that is: the others are not waited for. */
const GIVE_UP_AFTER = 2;

function isUnavailable(value: unknown): value is AppError {
  return value instanceof AppError && value.code === 'GOOGLE_UNAVAILABLE';
}

function oneOrError<Value>(http: HttpPort, call: Call<Value>): Value | AppError {
  try {
    return runEach(http, [call])[0] as Value | AppError;
  } catch (thrown) {
    if (isUnavailable(thrown)) {
      return thrown;
    }

    throw thrown;
  }
}

/**
 * Sends each call in a trip of its own; one that is refused or stays unavailable gives its error instead of a value.
 * Slow: for what is taken up again after it has failed together.
 */
export function runSingly<Value>(
  http: HttpPort,
  calls: readonly Call<Value>[],
): (Value | AppError)[] {
  const answers: (Value | AppError)[] = [];

  for (const call of calls) {
    const last = answers.slice(-GIVE_UP_AFTER);
    const [first] = last;
    const isAway = last.length === GIVE_UP_AFTER && last.every(isUnavailable);

    answers.push(isAway && isUnavailable(first) ? first : oneOrError(http, call));
  }

  return answers;
}

/**
 * Sends all calls in one round trip; where the trip as a whole has no answer (a time-out of one of them is enough), sends
 * them again one by one, so that one does not keep the others back. Only for calls that change nothing: they are sent
 * twice.
 */
export function runApart<Value>(
  http: HttpPort,
  calls: readonly Call<Value>[],
): (Value | AppError)[] {
  try {
    return runEach(http, calls);
  } catch (thrown) {
    if (isUnavailable(thrown)) {
      return calls.length === 1 ? [thrown] : runSingly(http, calls);
    }

    throw thrown;
  }
}
