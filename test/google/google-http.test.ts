import { googleHttp } from '../../src/google/google-http';
import { AppError } from '../../src/kernel/app-error';
import type { HttpRequest } from '../../src/ports/http-port';

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly payload?: unknown;
}

/** Google answering in the order given: status and text of each request of each `fetchAll`. */
function google(answers: readonly (readonly [number, string][])[]): {
  trips: Sent[][];
  slept: number[];
} {
  const trips: Sent[][] = [];
  const slept: number[] = [];

  Object.assign(globalThis, {
    ScriptApp: { getOAuthToken: () => 'token' },
    Utilities: { sleep: (ms: number) => slept.push(ms) },
    UrlFetchApp: {
      fetchAll: (requests: Sent[]) => {
        const answer = answers[trips.length];
        trips.push(requests);

        if (answer === undefined) {
          throw new Error('Address unavailable');
        }

        return requests.map((_, index) => ({
          getResponseCode: () => answer[index]?.[0],
          getContentText: () => answer[index]?.[1],
        }));
      },
    },
  });

  return { trips, slept };
}

const get: HttpRequest = { method: 'GET', url: 'https://x/a?b=1' };
const create: HttpRequest = { method: 'POST', url: 'https://x/c', body: '{}', repeatable: false };
const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof AppError ? [error.code, error.details.status] : error;
  }
};

describe('googleHttp', () => {
  it('sends all requests in one trip with the token, bytes as signed numbers', () => {
    const { trips } = google([
      [
        [200, 'a'],
        [404, 'b'],
      ],
    ]);
    const bytes: HttpRequest = {
      method: 'POST',
      url: 'https://x/u',
      body: new Uint8Array([0, 127, 128, 255]),
    };

    expect(googleHttp.fetchAll([get, bytes])).toEqual([
      { status: 200, text: 'a' },
      { status: 404, text: 'b' },
    ]);
    expect(trips).toHaveLength(1);
    expect(trips[0]?.[0]).toMatchObject({
      method: 'get',
      headers: { Authorization: 'Bearer token' },
      muteHttpExceptions: true,
    });
    expect(trips[0]?.[1]?.payload).toEqual([0, 127, -128, -1]);
  });

  it.each([500, 503])(
    'tries only what failed with %i again, waiting longer each time',
    (status) => {
      const { trips, slept } = google([
        [
          [200, 'a'],
          [status, 'x'],
        ],
        [[status, 'x']],
        [[200, 'b']],
      ]);

      expect(googleHttp.fetchAll([get, { ...get, url: 'https://x/d' }])).toEqual([
        { status: 200, text: 'a' },
        { status: 200, text: 'b' },
      ]);
      expect(trips.map((requests) => requests.length)).toEqual([2, 1, 1]);
      expect((slept[1] ?? 0) > (slept[0] ?? 0)).toBe(true);
    },
  );

  const limitOf = (reason: string): string =>
    JSON.stringify({
      error: { code: 403, message: 'x', errors: [{ reason, domain: 'usageLimits' }] },
    });

  it.each([
    [429, 'x'],
    [403, limitOf('userRateLimitExceeded')],
    [403, limitOf('rateLimitExceeded')],
    [403, limitOf('sharingRateLimitExceeded')],
  ])('waits for the next minute where a limit of the minute is reached (%i %s)', (status, text) => {
    jest.spyOn(Date, 'now').mockReturnValue(1_700_000_040_000 + 12_000);
    const { trips, slept } = google([[[status, text]], [[200, 'b']]]);

    expect(googleHttp.fetchAll([create])).toEqual([{ status: 200, text: 'b' }]);
    expect(trips).toHaveLength(2);
    expect(slept[0]).toBeGreaterThanOrEqual(48_000);
    expect(slept[0]).toBeLessThan(51_000);
    jest.restoreAllMocks();
  });

  it('gives up after two minutes in which the limit was reached', () => {
    const { trips } = google(Array(9).fill([[429, 'x']]));

    expect(googleHttp.fetchAll([get])).toEqual([{ status: 429, text: 'x' }]);
    expect(trips).toHaveLength(3);
  });

  it.each(['insufficientFilePermissions', 'accessNotConfigured', 'dailyLimitExceeded'])(
    'takes any other refusal for an answer (%s)',
    (reason) => {
      const { trips } = google([[[403, limitOf(reason)]]]);

      expect(googleHttp.fetchAll([get])).toEqual([{ status: 403, text: limitOf(reason) }]);
      expect(trips).toHaveLength(1);
    },
  );

  it('answers as it is after four more attempts, without hiding what the others were answered', () => {
    const { trips } = google([
      [
        [200, 'a'],
        [503, 'x'],
      ],
      ...Array(9).fill([[503, 'x']]),
    ]);

    expect(googleHttp.fetchAll([{ ...get, url: 'https://x/a' }, get])).toEqual([
      { status: 200, text: 'a' },
      { status: 503, text: 'x' },
    ]);
    expect(trips.map((requests) => requests.length)).toEqual([2, 1, 1, 1, 1]);
  });

  it('never repeats a creation after a 5xx, for it may have been done; after 429 it was not', () => {
    const failed = google(Array(9).fill([[500, 'x']]));
    expect(googleHttp.fetchAll([create])).toEqual([{ status: 500, text: 'x' }]);
    expect(failed.trips).toHaveLength(1);

    google([[[429, 'x']], [[200, 'made']]]);
    expect(googleHttp.fetchAll([create])).toEqual([{ status: 200, text: 'made' }]);
  });

  it('tells of a host that cannot be reached as of one that is overloaded', () => {
    google([]);

    expect(codeOf(() => googleHttp.fetchAll([get]))).toEqual(['GOOGLE_UNAVAILABLE', 0]);
  });
});
