import type { ExecutionKind } from '../../../local/kernel/runtime-types';
import { ALL_SCOPES, OWNER, project, STRANGER, TEACHER, workspace } from './workspace';

const WHO = `
  function who() {
    return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()];
  }
  function onEdit() { console.log(who().join()); }
  function doGet() { return ContentService.createTextOutput(who().join()); }`;
const DEPLOYMENTS = [
  { id: 'inside', access: 'DOMAIN', executeAs: 'USER_DEPLOYING' },
  { id: 'outside', access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
] as const;
const OTHER_SCHOOL = 'a@khac.edu.vn';

describe('identity by kind of execution', () => {
  const cases: [ExecutionKind, string, string, string][] = [
    ['simpleTrigger', TEACHER, TEACHER, TEACHER],
    ['simpleTrigger', OTHER_SCHOOL, '', ''],
    ['simpleTrigger', STRANGER, '', ''],
    ['menu', TEACHER, TEACHER, TEACHER],
    ['menu', OTHER_SCHOOL, OTHER_SCHOOL, OTHER_SCHOOL],
    ['serverFunction', TEACHER, TEACHER, TEACHER],
    ['serverFunction', STRANGER, STRANGER, STRANGER],
    ['clockTrigger', TEACHER, OWNER, OWNER],
    ['editor', OWNER, OWNER, OWNER],
  ];

  it.each(cases)('%s by %s: effective %s, active %s', (kind, actor, effective, active) => {
    const space = workspace();
    space.runtime.install(project(WHO));
    expect(space.run('who', { kind, actor }).value).toEqual([effective, active]);
  });

  it.each([
    ['inside', TEACHER, 200, `${OWNER},${TEACHER}`],
    ['inside', OTHER_SCHOOL, 403, null],
    ['inside', STRANGER, 403, null],
    ['inside', null, 401, null],
    ['outside', TEACHER, 200, `${OWNER},`],
    ['outside', null, 200, `${OWNER},`],
    ['nowhere', TEACHER, 404, null],
  ])('web app %s visited by %s: %i %s', (deploymentId, actor, status, body) => {
    const { runtime } = workspace();
    runtime.install(project(WHO, { deployments: DEPLOYMENTS }));
    const answer = runtime.visit({ deploymentId, method: 'GET', query: {}, body: '', actor });
    expect(answer.status).toBe(status);
    expect(answer.execution === null).toBe(body === null);
    if (body !== null) {
      expect(answer.body).toBe(body);
    }
  });

  it('of a call from a web app page is that of its deployment', () => {
    const space = workspace();
    space.runtime.install(project(WHO, { deployments: DEPLOYMENTS }));
    const call = (deploymentId?: string) =>
      space.run('who', { kind: 'webApp', actor: TEACHER, deploymentId }).value;
    expect([call(), call('inside'), call('outside')]).toEqual([
      [OWNER, TEACHER],
      [OWNER, TEACHER],
      [OWNER, ''],
    ]);
    expect(() => call('nowhere')).toThrow('deployment');
  });

  it('needs a person where code runs as one', () => {
    const space = workspace();
    space.runtime.install(project(WHO));
    expect(() => space.run('who', { kind: 'menu', actor: null })).toThrow('person');
  });

  it('keeps one temporary key for 30 days', () => {
    const space = workspace();
    space.runtime.install(
      project('function key() { return Session.getTemporaryActiveUserKey(); }'),
    );
    const key = (actor: string) => space.run('key', { kind: 'menu', actor }).value;
    const first = key(TEACHER);
    expect(key(OWNER)).not.toBe(first);
    space.clock.advance(31 * 86_400_000);
    expect(key(TEACHER)).not.toBe(first);
  });
});

describe('tokens', () => {
  const source = `
    function access() { return ScriptApp.getOAuthToken(); }
    function identity() { return ScriptApp.getIdentityToken(); }`;
  const token = (name: string, scopes: readonly string[], kind: ExecutionKind = 'menu') => {
    const space = workspace();
    space.runtime.install(project(source, { manifest: { oauthScopes: scopes } }));
    const { value, error } = space.run(name, { kind, actor: TEACHER });
    return error ?? value;
  };

  it('are those of the effective user, for this project, with its scopes', () => {
    expect(token('access', ALL_SCOPES)).toBe(`access:${TEACHER}:${ALL_SCOPES.length}`);
    expect(token('identity', ALL_SCOPES)).toBe(`identity:${TEACHER}:client-1`);
    expect(token('identity', ALL_SCOPES, 'clockTrigger')).toBe(`identity:${OWNER}:client-1`);
  });

  it('are not to be had without permission', () => {
    expect(token('identity', ['https://www.googleapis.com/auth/userinfo.email'])).toBeNull();
    expect(token('identity', ['openid'])).toMatch('userinfo.email is not emulated');
    expect(token('access', ALL_SCOPES, 'simpleTrigger')).toMatch('Authorization is required');
  });
});

describe('permissions', () => {
  const AUTH = 'https://www.googleapis.com/auth/';
  const refusal = (call: string, scopes: string) =>
    `Exception: Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes}`;
  const container = {
    spreadsheetId: 'book',
    sheetId: 0,
    activeRange: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
  };
  const attempt = (code: string, scopes: readonly string[], kind: ExecutionKind) => {
    const space = workspace();
    space.runtime.install(
      project(`function f() { return ${code}; }`, { manifest: { oauthScopes: scopes } }),
    );
    return space.run('f', { kind, actor: TEACHER, container }).error;
  };
  const without = (name: string) => ALL_SCOPES.filter((scope) => !scope.endsWith(`/${name}`));
  const html = 'HtmlService.createHtmlOutput("")';

  it.each([
    ['UrlFetchApp.fetch("https://api.test/")', 'UrlFetchApp.fetch', 'script.external_request'],
    ['UrlFetchApp.fetchAll([])', 'UrlFetchApp.fetchAll', 'script.external_request'],
    ['MailApp.sendEmail("a@b.vn", "s", "b")', 'MailApp.sendEmail', 'script.send_mail'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById', 'spreadsheets'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    ['ScriptApp.newTrigger("f")', 'ScriptApp.newTrigger', 'script.scriptapp'],
    [`SpreadsheetApp.getUi().showSidebar(${html})`, 'Ui.showSidebar', 'script.container.ui'],
  ])('%s needs its scope, and more than a simple trigger', (code, call, scope) => {
    const expected = refusal(call, AUTH + scope);
    expect(attempt(code, without(scope), 'menu')).toBe(expected);
    expect(attempt(code, ALL_SCOPES, 'simpleTrigger')).toBe(expected);
    expect(attempt(code, ALL_SCOPES, 'menu')).not.toBe(expected);
  });

  it('an address needs userinfo.email', () => {
    const code = 'Session.getActiveUser().getEmail()';
    expect(attempt(code, without('userinfo.email'), 'menu')).toMatch('Required permissions');
  });

  it.each([
    ['alert("x")', 'simpleTrigger'],
    ['alert("x")', 'clockTrigger'],
    ['showSidebar(HtmlService.createHtmlOutput(""))', 'clockTrigger'],
  ] as const)('no dialog: %s in %s', (call, kind) => {
    expect(attempt(`SpreadsheetApp.getUi().${call}`, ALL_SCOPES, kind)).toMatch(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
