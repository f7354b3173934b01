import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll, builtText, CODE_FILES, modulesOf, PAGES, ROOT, type Side } from './bundle-files';

const AUTH = 'https://www.googleapis.com/auth/';
const SIDES: readonly Side[] = ['addon', 'authority'];
const CLASP_PROJECT: Readonly<Record<Side, string>> = {
  addon: '.clasp.json',
  authority: '.clasp.authority.json',
};

const COMMON = {
  timeZone: 'Asia/Ho_Chi_Minh',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
};

/** Whole manifests: an unexpected key (an advanced service, a library) is a change of what we are granted. */
const MANIFESTS: Readonly<Record<Side, object>> = {
  addon: {
    ...COMMON,
    oauthScopes: [
      `${AUTH}spreadsheets.currentonly`,
      `${AUTH}script.container.ui`,
      `${AUTH}script.external_request`,
      `${AUTH}userinfo.email`,
      'openid',
    ],
  },
  authority: {
    ...COMMON,
    oauthScopes: [
      `${AUTH}spreadsheets`,
      `${AUTH}drive`,
      `${AUTH}script.external_request`,
      `${AUTH}script.scriptapp`,
      `${AUTH}script.send_mail`,
      `${AUTH}userinfo.email`,
    ],
    webapp: { executeAs: 'USER_DEPLOYING', access: 'DOMAIN' },
  },
};

beforeAll(buildAll, 120_000);

/** Files of a project that are meant for Google. */
function intendedFiles(side: Side): string[] {
  const pages = [...PAGES[side], 'third-party'].map((page) => `${page}.html`);
  return ['appsscript.json', ...CODE_FILES[side], ...pages].map((name) => `dist/${side}/${name}`);
}

function claspStatus(side: Side): { filesToPush: string[]; untrackedFiles: string[] } {
  const clasp = path.join(ROOT, 'node_modules/.bin/clasp');
  const args = ['-P', CLASP_PROJECT[side], 'show-file-status', '--json'];
  const { status, stdout, stderr } = spawnSync(clasp, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`clasp ${args.join(' ')}: ${stdout}${stderr}`);
  }
  return JSON.parse(stdout);
}

describe.each(SIDES)('%s', (side) => {
  test('has exactly the manifest it should: least scopes, no libraries, no advanced services', () => {
    expect(JSON.parse(builtText(side, 'appsscript.json'))).toEqual(MANIFESTS[side]);
  });

  test('every scope is justified in docs/scopes.md', () => {
    const { oauthScopes } = MANIFESTS[side] as { oauthScopes: string[] };
    const text = readFileSync(path.join(ROOT, 'docs/scopes.md'), 'utf8');
    // A row of a table: the scope's name, then the reason.
    const unexplained = oauthScopes.filter(
      (scope) => !new RegExp(`^\\| \`${scope.replace(AUTH, '')}\` +\\| \\S`, 'm').test(text),
    );

    expect(unexplained).toEqual([]);
  });

  test('clasp would push exactly the intended files', () => {
    const { filesToPush, untrackedFiles } = claspStatus(side);

    expect([...filesToPush].sort()).toEqual(intendedFiles(side).sort());
    expect(untrackedFiles).toEqual([]);
  }, 30_000);

  test('its folder holds nothing that is not pushed', () => {
    const built = readdirSync(path.join(ROOT, 'dist', side)).map((name) => `dist/${side}/${name}`);

    expect(built.sort()).toEqual(intendedFiles(side).sort());
  });

  test('carries the licence of every package in it', () => {
    const packages = modulesOf(side)
      .filter((name) => name.startsWith('node_modules/'))
      .map((name) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? name);
    const notices = builtText(side, 'third-party.html');
    const carried = [...new Set([...packages, 'preact'])];

    expect(carried.filter((name) => !notices.includes(`<h2>${name}</h2>`))).toEqual([]);
    expect(notices).toContain('Copyright (c) 2009 Kazuhiko Arase');
  });
});

test('the licence notice of the hash library stays in the code', () => {
  expect(builtText('authority', 'main.js')).toContain('noble-hashes - MIT License');
});

test('the PDF engine names its parts and their licences', () => {
  expect(builtText('authority', 'pdf-engine.js')).toMatch(
    /@cantoo\/pdf-lib \(MIT.*fflate \(MIT.*Tinos \(SIL OFL 1\.1/,
  );
});
