import { request } from 'node:http';
import { startRestServer } from '../../../local/http/rest-listener';
import { RestRouter } from '../../../local/kernel/rest-router';
import type { RestRequest, RestService } from '../../../local/kernel/rest-service';

const seen: RestRequest[] = [];
const service: RestService = {
  owns: (url) => url.hostname !== 'oauth2.googleapis.com',
  handle: (call) => {
    seen.push(call);
    if (call.url.includes('explode')) {
      throw new Error('a bug');
    }

    const location = 'https://www.googleapis.com/upload/drive/v3/files?upload_id=1';
    return { status: 200, headers: { location, 'x-a': 'b' }, body: call.body };
  },
};
const router = new RestRouter({
  services: [service],
  tokens: { resolve: () => ({ email: 'a@b', scopes: ['https://www.googleapis.com/auth/drive'] }) },
});

let server: Awaited<ReturnType<typeof startRestServer>>;
beforeAll(async () => {
  server = await startRestServer(router);
});
afterAll(() => server.close());
beforeEach(() => {
  seen.length = 0;
});

function call(path: string, options: { method?: string; host?: string; body?: Buffer } = {}) {
  const url = new URL(path, server.rootUrl);
  const host = options.host ?? url.host;
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const outgoing = request(
        url,
        { method: options.method ?? 'GET', headers: { host, authorization: 'Bearer t' } },
        async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) {
            chunks.push(chunk);
          }

          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        },
      );
      outgoing.once('error', reject);
      outgoing.end(options.body);
    },
  );
}

describe('the HTTP listener', () => {
  test.each([
    ['v4/spreadsheets/1?fields=a', 'https://sheets.googleapis.com/v4/spreadsheets/1?fields=a'],
    ['drive/v3/files', 'https://www.googleapis.com/drive/v3/files'],
    ['upload/drive/v3/files', 'https://www.googleapis.com/upload/drive/v3/files'],
    ['batch/drive/v3', 'https://www.googleapis.com/batch/drive/v3'],
  ])('mounts %s', async (path, url) => {
    expect((await call(path)).status).toBe(200);
    expect(seen).toMatchObject([{ url, method: 'GET', actor: { email: 'a@b' } }]);
  });

  test('carries bytes both ways', async () => {
    const body = Buffer.from([0, 255, 13, 10, 128]);
    const answer = await call('drive/v3/files', { method: 'POST', body });
    expect(answer.body).toEqual(body);
    expect(answer.headers['x-a']).toBe('b');
  });

  test('keeps a resumable upload on this address', async () => {
    const answer = await call('drive/v3/files');
    expect(answer.headers.location).toBe(`${server.rootUrl}upload/drive/v3/files?upload_id=1`);
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1'])(
    'refuses the host %s',
    async (host) => {
      expect((await call('drive/v3/files', { host })).status).toBe(403);
      expect(seen).toEqual([]);
    },
  );

  test('takes the name localhost', async () => {
    const host = `localhost:${new URL(server.rootUrl).port}`;
    expect((await call('drive/v3/files', { host })).status).toBe(200);
  });

  test.each([
    ['elsewhere', 404],
    ['tokeninfo', 501],
    ['drive/v3/explode', 500],
  ])('%s: %d', async (path, status) => {
    expect((await call(path)).status).toBe(status);
  });

  test('refuses methods that Google does not have', async () => {
    expect((await call('drive/v3/files', { method: 'PURGE' })).status).toBe(501);
  });
});
