import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPT = path.join(__dirname, '../../scripts/set-web-access.mjs');
const MANIFEST = {
  runtimeVersion: 'V8',
  webapp: { executeAs: 'USER_DEPLOYING', access: 'DOMAIN' },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'access-'));
  writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
});

afterEach(() => rmSync(folder, { recursive: true }));

function setAccess(access: string) {
  return spawnSync(process.execPath, [SCRIPT, access, folder], { encoding: 'utf8' });
}

const manifest = () => JSON.parse(readFileSync(path.join(folder, 'appsscript.json'), 'utf8'));

test('changes who may call the web app and nothing else', () => {
  expect(setAccess('ANYONE_ANONYMOUS').status).toBe(0);
  expect(manifest()).toEqual({
    ...MANIFEST,
    webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
  });
  setAccess('DOMAIN');
  expect(manifest()).toEqual(MANIFEST);
});

test('refuses an access that no deployment of ours has', () => {
  const { status, stderr } = setAccess('ANYONE');

  expect(status).toBe(1);
  expect(stderr).toContain('Access is DOMAIN or ANYONE_ANONYMOUS, not ANYONE');
  expect(manifest()).toEqual(MANIFEST);
});
