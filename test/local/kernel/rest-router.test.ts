import { jsonResponse } from '../../../local/kernel/rest-response';
import { RestRouter, type RoutedCall } from '../../../local/kernel/rest-router';
import type { RestService } from '../../../local/kernel/rest-service';

const AUTH = 'https://www.googleapis.com/auth/';
const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets/1';
const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const OPEN = 'https://oauth2.googleapis.com/tokeninfo';

/** Answers who is calling. */
const echo: RestService = {
  owns: (url) => url.hostname.endsWith('googleapis.com'),
  handle: (request) => jsonResponse(200, { email: request.actor.email }),
};

function route(url: string, scopes: readonly string[] | null, method = 'GET', header?: string) {
  const calls: RoutedCall[] = [];
  const router = new RestRouter({
    services: [echo],
    tokens: {
      resolve: (token) => (token === 'good' ? { email: 'a@b', scopes: scopes ?? [] } : null),
    },
    onCall: (call) => calls.push(call),
  });
  const authorization = header ?? (scopes === null ? undefined : 'Bearer good');
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const response = router.dispatch({ method, url, headers, body: new Uint8Array(0) });
  return {
    status: response.status,
    json: JSON.parse(Buffer.from(response.body).toString('utf8')),
    calls,
  };
}

describe('scopes', () => {
  test.each([
    [SHEETS, 'GET', 'spreadsheets', 200],
    [SHEETS, 'PUT', 'spreadsheets', 200],
    [SHEETS, 'PUT', 'drive', 200],
    [SHEETS, 'GET', 'spreadsheets.readonly', 200],
    [SHEETS, 'PUT', 'spreadsheets.readonly', 403],
    [SHEETS, 'GET', 'spreadsheets.currentonly', 403],
    [SHEETS, 'GET', 'userinfo.email', 403],
    [SHEETS, 'GET', 'drive.file', 501],
    [`${SHEETS}:getByDataFilter`, 'POST', 'spreadsheets.readonly', 200],
    [`${SHEETS}:batchUpdate`, 'POST', 'spreadsheets.readonly', 403],
    [DRIVE, 'POST', 'drive', 200],
    [DRIVE, 'GET', 'drive.readonly', 200],
    [DRIVE, 'POST', 'drive.readonly', 403],
    [DRIVE, 'GET', 'spreadsheets', 403],
    [DRIVE, 'GET', 'drive.file', 501],
    [OPEN, 'GET', 'anything', 200],
  ])('%s %s with %s: %d', (url, method, scope, status) => {
    expect(route(url, [AUTH + scope], method).status).toBe(status);
  });

  test('one sufficient scope is enough', () => {
    expect(route(DRIVE, [`${AUTH}drive.file`, `${AUTH}drive`], 'POST').status).toBe(200);
  });
});

describe('identity', () => {
  test('the service sees whom the token stands for', () => {
    expect(route(DRIVE, [`${AUTH}drive`]).json).toEqual({ email: 'a@b' });
  });

  test('a bad token is 401 in the style of each API', () => {
    const sheets = route(SHEETS, null, 'GET', 'Bearer bad');
    expect(sheets.json.error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
    const drive = route(DRIVE, null, 'GET', 'Bearer bad');
    expect(drive.json.error).toMatchObject({
      code: 401,
      message: 'Invalid Credentials',
      errors: [{ reason: 'authError', location: 'Authorization' }],
    });
    expect(route(OPEN, null, 'GET', 'Bearer bad').status).toBe(401);
  });

  test.each([SHEETS, DRIVE])('nobody gets into %s without a token', (url) => {
    const answer = route(url, null);
    expect(answer.json.error).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
    expect(answer.calls).toEqual([{ method: 'GET', url, actor: { email: null }, status: 403 }]);
  });

  test('an open service is called without identity', () => {
    expect(route(OPEN, null).json).toEqual({ email: null });
  });
});

test('every call is reported once, with its status', () => {
  expect(route(DRIVE, [`${AUTH}drive`]).calls).toEqual([
    { method: 'GET', url: DRIVE, actor: { email: 'a@b' }, status: 200 },
  ]);
});

test('an unknown host is an error that names the URL', () => {
  expect(() => route('https://example.com/x', null)).toThrow(/https:\/\/example\.com\/x/);
});
