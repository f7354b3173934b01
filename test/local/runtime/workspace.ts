import { frozenClock } from '../../../local/kernel/clock';
import type { FileRole } from '../../../local/kernel/file-types';
import type {
  ExecutionRequest,
  ExecutionResult,
  ScriptProject,
} from '../../../local/kernel/runtime-types';
import type { UserEdit, UserEditOutcome, UserEditRefusal } from '../../../local/kernel/user-edit';
import { EmbeddedRuntime } from '../../../local/runtime/embedded-runtime';
import type { ApiRequest, RuntimeOptions } from '../../../local/runtime/runtime-options';

export const OWNER = 'so@truong.edu.vn';
export const TEACHER = 'lan@truong.edu.vn';
export const STRANGER = 'x@gmail.com';
export const START = Date.UTC(2026, 9, 5, 1, 0, 0);

const AUTH = 'https://www.googleapis.com/auth/';
export const ALL_SCOPES = [
  ...['spreadsheets', 'script.external_request', 'script.send_mail', 'script.scriptapp'],
  ...['userinfo.email', 'script.container.ui', 'drive'],
]
  .map((name) => AUTH + name)
  .concat('openid');

/** A project of one code file. */
export function project(source: string, changes: Partial<ScriptProject> = {}): ScriptProject {
  return {
    id: 'authority',
    name: 'Sổ điểm',
    ownerEmail: OWNER,
    kind: 'standalone',
    files: [{ name: 'code.js', source }],
    manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: ALL_SCOPES },
    clientId: 'client-1',
    deployments: [],
    ...changes,
  };
}

/** Tokens that say nothing to who reads them. */
function opaqueTokens(): RuntimeOptions['tokens'] {
  const tokens = new Map<string, string>();

  return {
    issueAccessToken: (email, scopes) => {
      const token = `access:${email}:${scopes.length}`;
      tokens.set(token, email);
      return token;
    },
    issueIdentityToken: ({ email, audience }) => `identity:${email}:${audience}`,
    resolve: (token) => (tokens.has(token) ? { email: tokens.get(token) as string } : null),
  };
}

/** A small Workspace around the runtime: one echoing API host, opaque tokens, roles by table. */
export function workspace(options: Partial<RuntimeOptions> = {}) {
  const clock = frozenClock(START);
  const requests: ApiRequest[] = [];
  const edits: UserEdit[] = [];
  const roles: Record<string, FileRole> = { [OWNER]: 'owner', [TEACHER]: 'writer' };
  const runtime = new EmbeddedRuntime({
    clock,
    dispatch: (request) => {
      requests.push(request);
      return echo(request);
    },
    applyUserEdit: (edit): UserEditOutcome | UserEditRefusal => {
      edits.push(edit);
      const value = edit.values[0]?.[0];
      return edit.kind === 'type'
        ? { accepted: true, range: edit.range, value, oldValue: '7' }
        : { accepted: true, range: edit.range };
    },
    tokens: opaqueTokens(),
    fileRole: (_file, email) => roles[email] ?? null,
    domainOf: (email) => (email.endsWith('@gmail.com') ? null : (email.split('@')[1] ?? null)),
    ...options,
  });

  const run = (functionName: string, more: Partial<ExecutionRequest> = {}): ExecutionResult =>
    runtime.execute({
      projectId: 'authority',
      functionName,
      args: [],
      kind: 'editor',
      actor: OWNER,
      ...more,
    });

  return { clock, requests, edits, runtime, run };
}

/** Answers `https://api.test/status/<code>` with that status, everything else of that host with what was sent. */
function echo(request: ApiRequest) {
  const url = new URL(request.url);
  if (url.hostname !== 'api.test') {
    throw Object.assign(new Error(`no service for ${request.url}`), { name: 'UnknownHostError' });
  }
  const status = Number(/^\/status\/(\d+)/.exec(url.pathname)?.[1] ?? 200);
  const body = JSON.stringify({
    method: request.method,
    path: url.pathname,
    headers: request.headers,
    body: Buffer.from(request.body).toString('utf8'),
  });
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: Buffer.from(body),
  };
}

/** Runs one expression as the owner and gives its value; throws the script's error. */
export function evaluate(expression: string, space = workspace()): unknown {
  space.runtime.install(project(`function probe() { return (${expression}); }`));
  const result = space.run('probe');
  if (result.error !== null) {
    throw new Error(result.error);
  }
  return result.value;
}
