import { cpSync } from 'node:fs';
import path from 'node:path';
import {
  ClaspAtWork,
  type Ended,
  SCHOOL,
  STRANGER,
  TEACHER,
} from '../../local/script-api/clasp-at-work';
import { buildAll, ROOT } from '../bundle-files';

const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';

function json<T>({ stdout, stderr }: Ended): T {
  try {
    return JSON.parse(stdout) as T;
  } catch {
    throw new Error(`no JSON: ${stdout}${stderr}`);
  }
}

const manifest = (more: object = {}): string =>
  JSON.stringify({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    oauthScopes: [EMAIL],
    ...more,
  });

const at = new ClaspAtWork();
const { workspace } = at;

beforeAll(async () => {
  buildAll();
  await at.start();
  workspace.scripts.switchApi(SCHOOL, true);
  at.signIn(SCHOOL);
}, 300_000);
afterAll(() => at.stop());

async function created(name: string): Promise<{ folder: string; scriptId: string }> {
  const folder = at.project(name, {});
  const answer = await at.clasp(folder, '-P', '.', '--json', 'create-script', '--title', name);
  return { folder, scriptId: json<{ scriptId: string }>(answer).scriptId };
}

const visit = (deploymentId: string, actor: string | null, method: 'GET' | 'POST' = 'GET') =>
  workspace.runtime.visit({ deploymentId, method, query: {}, body: '{}', actor });

describe('clasp itself, unchanged', () => {
  test('says who is signed in', async () => {
    const folder = at.project('nobody', {});
    expect(json(await at.clasp(folder, 'show-authorized-user', '--json'))).toMatchObject({
      loggedIn: true,
      email: SCHOOL,
    });
  });

  describe('with the authority', () => {
    let folder = '';
    let scriptId = '';
    let deploymentId = '';

    test('makes a project and pushes it', async () => {
      ({ folder, scriptId } = await created('so-diem'));
      cpSync(path.join(ROOT, 'dist/authority'), folder, { recursive: true });
      const pushed = json<string[]>(await at.clasp(folder, 'push', '--force', '--json'));
      expect(pushed).toContain('main.js');
      // What stands there is what was pushed.
      expect(json(await at.clasp(folder, 'push', '--force', '--json'))).toEqual([]);
    }, 60_000);

    test('makes a version and deploys it', async () => {
      const version = await at.clasp(folder, 'create-version', 'lần đầu', '--json');
      expect(json(version)).toEqual({ versionNumber: 1 });
      const answer = json<{ deploymentId: string }>(
        await at.clasp(folder, 'create-deployment', '-V', '1', '-d', 'trang', '--json'),
      );
      ({ deploymentId } = answer);
      expect(answer).toEqual({ deploymentId, versionNumber: 1, description: 'trang' });
    }, 60_000);

    test('and what it pushed is what answers visitors, page and authority', () => {
      expect(visit(deploymentId, TEACHER).body).toContain('Authorization is required');
      workspace.scripts.authorise(scriptId);
      expect(visit(deploymentId, null).status).toBe(401);
      expect(visit(deploymentId, STRANGER).status).toBe(403);
      // Not installed: its owner has the installer, its people are told that there is no school.
      expect(visit(deploymentId, SCHOOL).body).toContain('id="root"');
      expect(visit(deploymentId, TEACHER).body).toContain('chưa có trường');
      // A call as the page makes it; the school is not set up.
      const envelope = { id: 'question-1', name: 'school.overview', payload: {} };
      const answered = workspace.runtime.execute({
        ...{ projectId: scriptId, functionName: 'callAuthority', kind: 'webApp', deploymentId },
        ...{ actor: TEACHER, args: [JSON.stringify({ kind: 'query', envelope })] },
      });
      expect(JSON.parse(String(answered.value))).toMatchObject({ ok: false, code: 'NOT_SET_UP' });
    });

    test('brings a newer version under the same address, which runs the old one until then', async () => {
      at.project('so-diem', {
        'main.js': 'function doGet() { return ContentService.createTextOutput("mới"); }',
      });
      await at.clasp(folder, 'push', '--force', '--json');
      expect(visit(deploymentId, SCHOOL).body).toContain('id="root"');
      const updated = json(await at.clasp(folder, 'update-deployment', deploymentId, '--json'));
      expect(updated).toMatchObject({ deploymentId, versionNumber: 2 });
      expect(visit(deploymentId, TEACHER).body).toBe('mới');
    }, 60_000);

    test('lists versions and deployments, and deletes one', async () => {
      expect(json(await at.clasp(folder, 'list-versions', '--json'))).toEqual([
        { versionNumber: 2 },
        { versionNumber: 1, description: 'lần đầu' },
      ]);
      const listed = json<{ versionNumber?: number }[]>(
        await at.clasp(folder, 'list-deployments', '--json'),
      );
      expect(listed.map(({ versionNumber }) => versionNumber)).toEqual([undefined, 2]);
      await at.clasp(folder, 'delete-deployment', deploymentId, '--json');
      expect(visit(deploymentId, TEACHER).status).toBe(404);
    }, 60_000);
  });

  test('runs a function, and tells an exception from a result', async () => {
    const { folder, scriptId } = await created('cong');
    at.project('cong', {
      'appsscript.json': manifest({ executionApi: { access: 'MYSELF' } }),
      'code.js':
        'function add(a, b) { return a + b; }\nfunction fail() { throw new Error("hỏng"); }',
    });
    await at.clasp(folder, 'push', '--force', '--json');
    const run = (name: string, params = '[]') =>
      at.clasp(folder, 'run-function', name, '--params', params, '--json');
    // Not deployed: Google knows of nothing to run.
    expect((await run('add', '[2, 3]')).stderr).toContain('deployed as API executable');
    await at.clasp(folder, 'create-deployment', '--json');
    // A client of another Cloud project than the script's.
    expect((await run('add', '[2, 3]')).stderr).toContain('permission to run the script function');
    workspace.scripts.linkCloudProject(scriptId, '4242');
    expect(json(await run('add', '[2, 3]'))).toEqual({ response: 5 });
    const failed = await run('fail');
    expect(failed.code).toBe(0);
    expect(json(failed)).toMatchObject({
      error: { message: 'ScriptError', details: [{ errorMessage: 'Error: hỏng' }] },
    });
  }, 60_000);
});

describe('Google refuses, through clasp', () => {
  let folder = '';
  beforeAll(async () => {
    ({ folder } = await created('sai'));
  }, 60_000);

  const push = (files: Readonly<Record<string, string>>) => {
    at.project('sai', { 'appsscript.json': manifest(), 'code.js': '', ...files });
    return at.clasp(folder, 'push', '--force', '--json');
  };

  test('a manifest with an unknown field, without saying which', async () => {
    const { code, stdout, stderr } = await push({ 'appsscript.json': manifest({ webApp: {} }) });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Request contains an invalid argument.');
  }, 60_000);

  test('a version that does not exist: and clasp ends as if nothing had happened', async () => {
    const { code, stdout, stderr } = await at.clasp(
      ...([folder, 'create-deployment', '-V', '7', '--json'] as const),
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Request contains an invalid argument.');
  }, 60_000);

  test('everything while the Apps Script API is switched off', async () => {
    workspace.scripts.switchApi(SCHOOL, false);
    const { code, stderr } = await at.clasp(folder, 'list-versions', '--json');
    workspace.scripts.switchApi(SCHOOL, true);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings',
    );
  }, 60_000);

  test('a login that was taken back', async () => {
    const token = at.signIn(SCHOOL);
    workspace.signIn.revoke(token);
    const { code, stderr } = await at.clasp(folder, 'list-versions', '--json');
    at.signIn(SCHOOL);
    expect(code).toBe(1);
    expect(stderr).toContain('invalid_grant');
  }, 60_000);
});
