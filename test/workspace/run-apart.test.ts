import { AppError } from '../../src/kernel/app-error';
import type { HttpPort } from '../../src/ports/http-port';
import { type Call, jsonCall } from '../../src/workspace/call';
import { runApart, runSingly } from '../../src/workspace/run-apart';

/** Files that answer, that Google refuses (`gone…`) and that never answer (`silent…`), with the trips made. */
function google(): { readonly http: HttpPort; readonly trips: string[][] } {
  const trips: string[][] = [];

  return {
    trips,
    http: {
      fetchAll: (requests) => {
        trips.push(requests.map(({ url }) => url));

        if (requests.some(({ url }) => url.startsWith('silent'))) {
          throw new AppError('GOOGLE_UNAVAILABLE', { status: 503 });
        }

        return requests.map(({ url }) => ({
          status: url.startsWith('gone') ? 404 : 200,
          text: JSON.stringify(url),
        }));
      },
    },
  };
}

const calls = (urls: readonly string[]): readonly Call<string>[] =>
  urls.map((url) => jsonCall<string>('GET', url));

const outcomes = (answers: readonly (string | AppError)[]): readonly string[] =>
  answers.map((answer) => (answer instanceof AppError ? answer.code : answer));

describe('calls that must not keep one another back', () => {
  it('go in one trip, and one that is refused gives its error', () => {
    const { http, trips } = google();

    expect(outcomes(runApart(http, calls(['a', 'gone', 'b'])))).toEqual([
      'a',
      'GOOGLE_REFUSED',
      'b',
    ]);
    expect(trips).toHaveLength(1);
  });

  it('go one by one where a file stays silent', () => {
    const { http, trips } = google();

    expect(outcomes(runApart(http, calls(['a', 'silent', 'gone', 'b'])))).toEqual([
      'a',
      'GOOGLE_UNAVAILABLE',
      'GOOGLE_REFUSED',
      'b',
    ]);
    expect(trips).toHaveLength(5);
  });

  it('are not waited for when Google as a whole is silent', () => {
    const { http, trips } = google();
    const urls = ['silent1', 'silent2', 'silent3', 'silent4'];

    expect(outcomes(runSingly(http, calls(urls)))).toEqual(urls.map(() => 'GOOGLE_UNAVAILABLE'));
    expect(trips).toEqual([['silent1'], ['silent2']]);
  });

  it('are not sent twice when there is only one', () => {
    const { http, trips } = google();

    expect(outcomes(runApart(http, calls(['silent'])))).toEqual(['GOOGLE_UNAVAILABLE']);
    expect(trips).toHaveLength(1);
  });

  it('let every other fault through', () => {
    const http: HttpPort = {
      fetchAll: () => {
        throw new AppError('INTERNAL', {});
      },
    };

    expect(() => runApart(http, calls(['a']))).toThrow('INTERNAL');
    expect(() => runSingly(http, calls(['a']))).toThrow('INTERNAL');
    expect(runApart(http, [])).toEqual([]);
  });
});
