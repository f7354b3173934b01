import { callLabel } from '../../../local/runtime/url-fetch/call-label';
import { ALL_SCOPES, evaluate, OWNER, project, TEACHER, workspace } from './workspace';

const get = (path: string, options = '{}') =>
  `UrlFetchApp.fetch('https://api.test${path}', ${options})`;

describe('UrlFetchApp.fetch', () => {
  const sent = (options: string) =>
    JSON.parse(evaluate(`${get('/a', options)}.getContentText()`) as string) as {
      method: string;
      body: string;
      headers: Record<string, string>;
    };

  it.each([
    ['{}', 'GET', '', undefined],
    ["{ method: 'post', payload: 'ạ' }", 'POST', 'ạ', 'application/x-www-form-urlencoded'],
    [
      "{ method: 'PUT', payload: '{}', contentType: 'application/json' }",
      'PUT',
      '{}',
      'application/json',
    ],
    [
      "{ method: 'post', payload: { a: 'x y', b: 1 } }",
      'POST',
      'a=x+y&b=1',
      'application/x-www-form-urlencoded',
    ],
    ["{ method: 'post', payload: [104, 105] }", 'POST', 'hi', 'application/octet-stream'],
    ["{ method: 'post', payload: Utilities.newBlob('hi', 'text/csv') }", 'POST', 'hi', 'text/csv'],
  ])('sends %s', (options, method, body, type) => {
    const request = sent(options);
    expect([request.method, request.body, request.headers['content-type']]).toEqual([
      method,
      body,
      type,
    ]);
  });

  it('lowers header names and keeps an explicit content type', () => {
    const { headers } = sent(
      "{ method: 'post', payload: 'x', headers: { Authorization: 'Bearer t', 'Content-Type': 'a/b' } }",
    );
    expect(headers).toEqual({ authorization: 'Bearer t', 'content-type': 'a/b' });
  });

  it('gives code, text, signed bytes, blob and headers', () => {
    const expression = `(() => {
      const r = ${get('/status/201')};
      return [r.getResponseCode(), r.getContent().length === r.getContentText().length,
        r.getBlob().getContentType(), r.getHeaders()['Content-Type']];
    })()`;
    expect(evaluate(expression)).toEqual([
      201,
      true,
      'application/json',
      'application/json; charset=UTF-8',
    ]);
  });

  it('throws from 400 on unless muted', () => {
    expect(() => evaluate(get('/status/400'))).toThrow(
      /^Exception: Request failed for https:\/\/api\.test returned code 400\. Truncated server response: \{/,
    );
    expect(
      evaluate(`${get('/status/404', '{ muteHttpExceptions: true }')}.getResponseCode()`),
    ).toBe(404);
  });

  it.each([
    ["UrlFetchApp.fetch('https://example.com/')", 'the embedded Workspace has no internet'],
    ["UrlFetchApp.fetch('no url')", 'Attribute provided with invalid value: url'],
    ['UrlFetchApp.fetch(5)', "don't match the method signature for UrlFetchApp.fetch"],
    [get('/a', "{ method: 'trace' }"), 'Attribute provided with invalid value: method (TRACE)'],
    [get('/a', '{ payload: new Uint8Array(2) }'), "don't match the method signature"],
    [get('/a', '{ payload: [200] }'), "don't match the method signature"],
    [get('/a', '{ oauth: 1 }'), 'UrlFetchApp option oauth is not emulated'],
    [get(`/${'x'.repeat(2100)}`), 'Limit Exceeded: URLFetch URL Length'],
    [`UrlFetchApp.fetchAll('x')`, "don't match the method signature"],
  ])('%.60s is refused', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });

  it('counts a fetchAll as one call with its requests, and both against the daily quota', () => {
    const space = workspace({ limits: { urlFetchPerDay: 4 } });
    space.runtime.install(
      project(
        `function f() { return UrlFetchApp.fetchAll(['https://api.test/v4/book1', { url: 'https://api.test/v4/book2', method: 'post' }, 'https://api.test/v4/book3']).length; }`,
      ),
    );
    const result = space.run('f');
    expect(result.value).toBe(3);
    expect(result.calls).toEqual([
      {
        service: 'UrlFetchApp',
        operation: 'GET api.test/v4/*, POST api.test/v4/*',
        index: 1,
        requests: 3,
        each: ['GET api.test/v4/*', 'POST api.test/v4/*', 'GET api.test/v4/*'],
      },
    ]);
    expect(space.run('f').error).toBe(
      'Exception: Service invoked too many times for one day: urlfetch.',
    );
    space.clock.advance(86_400_000);
    expect(space.run('f').value).toBe(3);
  });
});

it.each([
  [
    'POST',
    'https://sheets.googleapis.com/v4/spreadsheets/1AbC_d2EfGh3/values/A1%3AB2:clear?x=1',
    'POST sheets.googleapis.com/v4/spreadsheets/*/values/*:clear',
  ],
  [
    'POST',
    'https://sheets.googleapis.com/v4/spreadsheets/1AbC:batchUpdate',
    'POST sheets.googleapis.com/v4/spreadsheets/*:batchUpdate',
  ],
  [
    'POST',
    'https://www.googleapis.com/upload/drive/v3/files',
    'POST www.googleapis.com/upload/drive/v3/files',
  ],
])('%s %s is counted as %s', (method, url, label) => {
  expect(callLabel({ method, url })).toBe(label);
});

describe('web apps called by UrlFetchApp', () => {
  const authority = project(
    `
    function doPost(e) {
      PropertiesService.getScriptProperties().setProperty('last', e.postData.contents);
      return ContentService.createTextOutput(JSON.stringify({
        who: Session.getActiveUser().getEmail(), as: Session.getEffectiveUser().getEmail(),
        got: JSON.parse(e.postData.contents), type: e.postData.type, q: e.parameter.q,
      })).setMimeType(ContentService.MimeType.JSON);
    }
    function doGet() { throw new Error('no'); }
    function last() { return PropertiesService.getScriptProperties().getProperty('last'); }`,
    {
      deployments: [
        { id: 'open', access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
        { id: 'inside', access: 'DOMAIN', executeAs: 'USER_DEPLOYING' },
      ],
    },
  );
  const addon = project(
    `
    function send(id, token) {
      var answer = UrlFetchApp.fetch('https://script.google.com/macros/s/' + id + '/exec?q=1', {
        method: 'post', contentType: 'application/json', payload: JSON.stringify({ a: 'ạ' }), muteHttpExceptions: true,
        headers: token ? { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } : {},
      });
      return [answer.getResponseCode(), answer.getHeaders()['Content-Type'], answer.getContentText()];
    }
    function visit() { return UrlFetchApp.fetch('https://script.google.com/macros/s/open/exec').getContentText(); }`,
    { id: 'addon', kind: 'addon', manifest: { oauthScopes: ALL_SCOPES } },
  );
  const space = () => {
    const made = workspace();
    made.runtime.install(authority);
    made.runtime.install(addon);
    return made;
  };
  const send = (args: unknown[], made = space()) =>
    made.run('send', { projectId: 'addon', kind: 'serverFunction', actor: TEACHER, args });

  it('run nested, as their deployer, without telling who calls', () => {
    const [status, type, body] = send(['open', false]).value as [number, string, string];
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
    expect(JSON.parse(body)).toEqual({
      who: '',
      as: OWNER,
      got: { a: 'ạ' },
      type: 'application/json',
      q: '1',
    });
  });

  it('of a domain see the bearer of a token and turn others away', () => {
    const [status, , body] = send(['inside', true]).value as [number, string, string];
    expect([status, JSON.parse(body).who]).toEqual([200, TEACHER]);
    expect((send(['inside', false]).value as unknown[])[0]).toBe(401);
    expect((send(['nowhere', false]).value as unknown[])[0]).toBe(404);
  });

  it('count their time for the caller, once on the clock', () => {
    const made = space();
    const before = made.clock.now();
    const result = send(['open', false], made);
    expect(result.modelledMs).toBe(made.clock.now() - before);
    expect(result.modelledMs).toBeGreaterThan(300);
    expect(result.calls).toHaveLength(1);
  });

  it('answer 200 with an error page when they fail', () => {
    const made = space();
    const result = made.run('visit', { projectId: 'addon', kind: 'menu', actor: TEACHER });
    expect(result.value).toMatch('Error: no');
  });
});
