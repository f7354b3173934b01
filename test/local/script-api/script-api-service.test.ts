import { join } from 'node:path';
import { frozenClock } from '../../../local/kernel/clock';
import { Workspace } from '../../../local/workspace';

const OWNER = 'so-diem@hoamai.edu.vn';
const OTHER = 'lan@hoamai.edu.vn';
const AUTH = 'https://www.googleapis.com/auth/';
const INVALID = 'Request contains an invalid argument.';

function space() {
  const workspace = new Workspace({
    clock: frozenClock(Date.UTC(2026, 7, 10, 1)),
    dist: join(__dirname, '../../../dist'),
    owner: OWNER,
    isEmpty: true,
  });
  workspace.users.add({ email: OWNER, name: 'Sổ điểm' });
  workspace.users.add({ email: OTHER, name: 'Lan' });
  [OWNER, OTHER].forEach((email) => {
    workspace.scripts.switchApi(email, true);
  });
  const call = (method: string, path: string, given: { body?: unknown; as?: string } = {}) => {
    const scopes = ['script.projects', 'script.deployments'].map((name) => AUTH + name);
    const token = workspace.tokens.issueAccessToken(given.as ?? OWNER, scopes);
    const answer = workspace.router.dispatch({
      method,
      url: `https://script.googleapis.com/v1/${path}`,
      headers: { authorization: `Bearer ${token}` },
      body: Buffer.from(given.body === undefined ? '' : JSON.stringify(given.body)),
    });
    return { status: answer.status, json: JSON.parse(Buffer.from(answer.body).toString()) };
  };
  return { workspace, call };
}

const manifest = (more: object = {}): string =>
  JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: [], ...more });
const files = (source: string, code = '') => ({
  files: [
    { name: 'appsscript', type: 'JSON', source },
    { name: 'code', type: 'SERVER_JS', source: code },
  ],
});

function pushed(body: unknown) {
  const { call } = space();
  const { scriptId } = call('POST', 'projects', { body: { title: 'thử' } }).json;
  return call('PUT', `projects/${scriptId}/content`, { body });
}

describe('a push is refused as Google refuses it', () => {
  test.each([
    ['text that is no JSON', '{'],
    ['a list', '[]'],
    ['no time zone', '{}'],
    ['a time zone that does not exist', manifest({ timeZone: 'Asia/Thu_Dau_Mot' })],
    ['an unknown field', manifest({ webApp: {} })],
    ['an unknown scope', manifest({ oauthScopes: [`${AUTH}marks`] })],
    ['an access that does not exist', manifest({ webapp: { access: 'ALL', executeAs: 'ME' } })],
    ['a web app without executeAs', manifest({ webapp: { access: 'DOMAIN' } })],
    ['an address that is not HTTPS', manifest({ urlFetchWhitelist: ['http://hoamai.edu.vn/'] })],
    [
      'an advanced service that does not exist',
      manifest({
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Marks', serviceId: 'marks', version: 'v1' }],
        },
      }),
    ],
    [
      'an advanced service in a version that does not exist',
      manifest({
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v9' }],
        },
      }),
    ],
  ])('a manifest with %s', (_, source) => {
    const { status, json } = pushed(files(source));
    expect([status, json.error.message]).toEqual([400, INVALID]);
  });

  test('code that cannot be parsed, in the form that clients read', () => {
    const { json } = pushed(files(manifest(), '// một\nconst a = ;'));
    expect(json.error.message).toBe("Syntax error: Unexpected token ';' line: 2 file: code");
  });

  test('no manifest, two files of one name, a file that is too large', () => {
    expect(pushed({ files: [] }).json.error.message).toContain('must include a manifest file');
    const [settings, code] = files(manifest()).files;
    expect(pushed({ files: [settings, code, { ...code, type: 'HTML' }] }).json.error.message).toBe(
      'A file with this name already exists in the current project: code',
    );
    expect(pushed(files(manifest(), `//${'x'.repeat(5 * 1024 * 1024)}`)).status).toBe(500);
  });

  test('nothing of a refused push is kept', () => {
    const { call } = space();
    const { scriptId } = call('POST', 'projects', { body: { title: 'thử' } }).json;
    const path = `projects/${scriptId}/content`;
    call('PUT', path, { body: files(manifest(), 'a b') });
    expect(call('GET', path).json.files).toHaveLength(1);
  });
});

describe('projects', () => {
  test('somebody else’s is 403, one that is not there 404', () => {
    const { call } = space();
    const { scriptId } = call('POST', 'projects', { body: { title: 'thử' } }).json;
    expect(call('GET', `projects/${scriptId}/content`, { as: OTHER }).status).toBe(403);
    expect(call('GET', 'projects/1abc/content').status).toBe(404);
  });

  test('the deployment of what was pushed last can neither be changed nor deleted', () => {
    const { call } = space();
    const { scriptId } = call('POST', 'projects', { body: { title: 'thử' } }).json;
    call('POST', `projects/${scriptId}/versions`);
    const [head] = call('GET', `projects/${scriptId}/deployments`).json.deployments;
    const path = `projects/${scriptId}/deployments/${head.deploymentId}`;
    expect(call('DELETE', path).json.error.message).toBe(
      'Read-only deployments may not be deleted.',
    );
    const body = { deploymentConfig: { versionNumber: 1 } };
    expect(call('PUT', path, { body }).json.error.message).toBe(
      'Read-only deployments may not be modified.',
    );
  });

  test('twenty deployments of versions and no more', () => {
    const { call } = space();
    const { scriptId } = call('POST', 'projects', { body: { title: 'thử' } }).json;
    call('POST', `projects/${scriptId}/versions`);
    const deploy = () =>
      call('POST', `projects/${scriptId}/deployments`, { body: { versionNumber: 1 } });
    const statuses = Array.from({ length: 21 }, () => deploy().status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 400]);
  });

  test('outlive a restart, and run as before', () => {
    const { workspace, call } = space();
    const { scriptId } = call('POST', 'projects', { body: { title: 'thử' } }).json;
    const source = manifest({ webapp: { access: 'DOMAIN', executeAs: 'USER_DEPLOYING' } });
    const code = 'function doGet() { return ContentService.createTextOutput("có"); }';
    call('PUT', `projects/${scriptId}/content`, { body: files(source, code) });
    call('POST', `projects/${scriptId}/versions`);
    const path = `projects/${scriptId}/deployments`;
    const { deploymentId } = call('POST', path, { body: { versionNumber: 1 } }).json;
    const later = space().workspace;
    later.cloud.load(JSON.parse(JSON.stringify(workspace.cloud.dump())));
    later.scripts.load(JSON.parse(JSON.stringify(workspace.scripts.dump())));
    const visitor = { method: 'GET', query: {}, body: '', actor: OTHER } as const;
    expect(later.runtime.visit({ deploymentId, ...visitor }).body).toBe('có');
  });

  test('what is not emulated is named: a project bound to a file, a block of add-ons', () => {
    const { call } = space();
    const bound = call('POST', 'projects', { body: { title: 'thử', parentId: 'x' } });
    expect([bound.status, bound.json.error.message]).toEqual([
      501,
      expect.stringContaining('parentId'),
    ]);
    expect(pushed(files(manifest({ addOns: {} }))).status).toBe(501);
  });
});

describe('an API that is not switched on in the Cloud project of the script', () => {
  const CODE = `function ask(url) {
    const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
    const answer = UrlFetchApp.fetch(url, { headers, muteHttpExceptions: true });
    return [answer.getResponseCode(), answer.getContentText()];
  }`;
  const scopes = ['spreadsheets', 'drive', 'script.external_request'].map((name) => AUTH + name);
  const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets/none';
  const DRIVE = 'https://www.googleapis.com/drive/v3/files';

  function project() {
    const { workspace, call } = space();
    const { scriptId } = call('POST', 'projects', { body: { title: 'thử' } }).json;
    const push = (more: object = {}) =>
      call('PUT', `projects/${scriptId}/content`, {
        body: files(manifest({ oauthScopes: scopes, ...more }), CODE),
      });
    push();
    const ask = (url: string) => {
      const { value, error } = workspace.runtime.execute({
        ...{ projectId: scriptId, functionName: 'ask', args: [url] },
        ...{ kind: 'editor', actor: OWNER },
      });
      const [status, text] = (value ?? [0, `{"error":"${error}"}`]) as [number, string];
      return { status, error: JSON.parse(text).error };
    };
    return { workspace, scriptId, push, ask };
  }

  test('is 403 with the API, the project and the address where to switch it on', () => {
    const { workspace, scriptId, ask } = project();
    const number = workspace.scripts.find(scriptId)?.cloudProject ?? '';
    const sheets = ask(SHEETS);
    expect(number).toMatch(/^\d{12}$/);
    expect(sheets.status).toBe(403);
    expect(sheets.error.message).toContain(
      `Google Sheets API has not been used in project ${number} before or it is disabled. Enable it by visiting ` +
        `https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=${number} then retry.`,
    );
    expect(sheets.error.details[0]).toMatchObject({
      reason: 'SERVICE_DISABLED',
      metadata: { service: 'sheets.googleapis.com', consumer: `projects/${number}` },
    });
    expect(ask(DRIVE).error.errors[0]).toMatchObject({
      domain: 'usageLimits',
      reason: 'accessNotConfigured',
    });
  });

  test('is switched on by “Services +”, not by the manifest, and off by a push without the entry', () => {
    const { workspace, scriptId, push, ask } = project();
    const listed = {
      dependencies: {
        enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
      },
    };
    push(listed);
    expect(ask(SHEETS).status).toBe(403);
    workspace.scripts.addService(scriptId, 'sheets');
    expect(ask(SHEETS).status).toBe(404);
    push(listed);
    expect(ask(SHEETS).status).toBe(404);
    push();
    expect(ask(SHEETS).status).toBe(403);
  });
});

describe('who a token is', () => {
  const bearer = (token: string, url: string) => {
    const { workspace } = space();
    const known = token === '' ? workspace.tokens.issueAccessToken(OWNER, [`${AUTH}drive`]) : token;
    const answer = workspace.router.dispatch({
      ...{ method: 'GET', url, body: new Uint8Array(0) },
      headers: { authorization: `Bearer ${known}` },
    });
    return { status: answer.status, json: JSON.parse(Buffer.from(answer.body).toString()) };
  };

  test.each([
    'https://oauth2.googleapis.com/tokeninfo',
    'https://www.googleapis.com/oauth2/v3/tokeninfo',
  ])('%s tells it of a token in the header', (url) => {
    expect(bearer('', url).json).toMatchObject({ email: OWNER, scope: `${AUTH}drive` });
  });

  test('the user-info endpoint names the account, and nobody for a forged token', () => {
    const url = 'https://www.googleapis.com/oauth2/v2/userinfo';
    expect(bearer('', url).json).toMatchObject({ email: OWNER, hd: 'hoamai.edu.vn' });
    expect(bearer('forged', url).status).toBe(401);
  });
});
