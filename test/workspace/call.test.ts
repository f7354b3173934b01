import { AppError } from '../../src/kernel/app-error';
import type { HttpPort } from '../../src/ports/http-port';
import { type Call, jsonCall, runAll, runEach } from '../../src/workspace/call';

/** A file answers with the status its name tells. */
const http: HttpPort = {
  fetchAll: (requests) =>
    requests.map(({ url }) => ({ status: Number(url), text: JSON.stringify(`ok ${url}`) })),
};

const calls = (urls: readonly string[]): readonly Call<string>[] =>
  urls.map((url) => jsonCall<string>('GET', url));

const codes = (answers: readonly (string | AppError)[]): readonly string[] =>
  answers.map((answer) => (answer instanceof AppError ? answer.code : answer));

test('of calls that may fail each by itself, every one gives its own answer', () => {
  expect(codes(runEach(http, calls(['200', '404', '503', '429', '204', '500'])))).toEqual([
    'ok 200',
    'GOOGLE_REFUSED',
    'GOOGLE_UNAVAILABLE',
    'GOOGLE_UNAVAILABLE',
    'ok 204',
    'GOOGLE_UNAVAILABLE',
  ]);
});

test.each([
  ['403', 'GOOGLE_REFUSED'],
  ['503', 'GOOGLE_UNAVAILABLE'],
  ['429', 'GOOGLE_UNAVAILABLE'],
])('of calls that belong together, a status %s fails all', (status, code) => {
  const thrown = (): unknown => {
    try {
      return runAll(http, calls(['200', status]));
    } catch (error) {
      return error;
    }
  };

  expect(thrown()).toMatchObject({ code, details: { status: Number(status) } });
});
