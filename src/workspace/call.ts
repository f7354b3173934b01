import * as v from 'valibot';
import { AppError } from '../kernel/app-error';
import { isRateLimit } from '../kernel/rate-limit';
import { parsedJson } from '../kernel/table/parsed-json';
import type { HttpPort, HttpRequest, HttpResponse } from '../ports/http-port';
import { disabledApi } from './disabled-api';

/** One request to Google together with how its answer is read. */
export interface Call<Value> {
  readonly request: HttpRequest;
  read(response: HttpResponse): Value;
}

const GOOGLE_ERROR = v.object({ error: v.object({ message: v.string() }) });

function sentence(response: HttpResponse): string {
  return parsedJson(GOOGLE_ERROR, response.text)?.error.message ?? response.text.slice(0, 300);
}

/** A limit of the minute and 5xx pass by themselves; every other status but 2xx is an answer that stays. */
function codeOf(response: HttpResponse): 'GOOGLE_UNAVAILABLE' | 'GOOGLE_REFUSED' {
  return isRateLimit(response) || response.status >= 500 ? 'GOOGLE_UNAVAILABLE' : 'GOOGLE_REFUSED';
}

function accepted(request: HttpRequest, response: HttpResponse): HttpResponse {
  const { status } = response;

  if (status < 200 || status > 299) {
    const disabled = status === 403 ? disabledApi(response.text) : null;

    if (disabled !== null) {
      throw new AppError('API_DISABLED', { ...disabled });
    }

    const url = request.url.split('?')[0] ?? '';

    throw new AppError(
      codeOf(response),
      { status, url, method: request.method },
      sentence(response),
    );
  }

  return response;
}

/**
 * Sends all calls in one round trip and reads their answers, in order.
 * @throws AppError GOOGLE_REFUSED (cause: Google's sentence) if any was refused, API_DISABLED where the API is switched
 * off, GOOGLE_UNAVAILABLE after all retries.
 */
export function runAll<Value>(http: HttpPort, calls: readonly Call<Value>[]): Value[] {
  if (calls.length === 0) {
    return [];
  }

  const responses = http.fetchAll(calls.map(({ request }) => request));

  return calls.map((call, position) => {
    const response = responses[position];

    if (response === undefined) {
      throw new AppError('INTERNAL', { expected: calls.length, received: responses.length });
    }

    return call.read(accepted(call.request, response));
  });
}

/**
 * Sends all calls in one round trip; a call that Google refused, or that failed in passing after all retries, gives its
 * error instead of a value, so that one file that is gone or away does not stop the others.
 * @throws AppError GOOGLE_UNAVAILABLE where there is no answer at all.
 */
export function runEach<Value>(
  http: HttpPort,
  calls: readonly Call<Value>[],
): (Value | AppError)[] {
  if (calls.length === 0) {
    return [];
  }

  const responses = http.fetchAll(calls.map(({ request }) => request));

  return calls.map((call, position) => readOne(call, responses[position]));
}

function readOne<Value>(call: Call<Value>, response: HttpResponse | undefined): Value | AppError {
  if (response === undefined) {
    return new AppError('INTERNAL', { url: call.request.url });
  }

  try {
    return call.read(accepted(call.request, response));
  } catch (thrown) {
    if (thrown instanceof AppError) {
      return thrown;
    }

    throw thrown;
  }
}

/** Sends one call. */
export function run<Value>(http: HttpPort, call: Call<Value>): Value {
  const [value] = runAll(http, [call]);

  return value as Value;
}

/** Sends two calls of different kinds in one round trip. */
export function runBoth<A, B>(http: HttpPort, first: Call<A>, second: Call<B>): [A, B] {
  return runAll<A | B>(http, [first, second]) as [A, B];
}

/** A JSON request whose answer is JSON. */
export function jsonCall<Value>(
  method: HttpRequest['method'],
  url: string,
  body?: unknown,
): Call<Value> {
  const payload =
    body === undefined ? {} : { contentType: 'application/json', body: JSON.stringify(body) };

  return {
    request: { method, url, ...payload },
    read: ({ text }) => (text === '' ? ({} as Value) : (JSON.parse(text) as Value)),
  };
}

/** The same call, read further. */
export function mapCall<A, B>(call: Call<A>, change: (value: A) => B): Call<B> {
  return { request: call.request, read: (response) => change(call.read(response)) };
}
