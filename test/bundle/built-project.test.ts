import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll, builtText, CODE_FILES, modulesOf, PAGES, ROOT, type Side } from './bundle-files';

const AUTH = 'https://www.googleapis.com/auth/';
const SIDES: readonly Side[] = ['addon', 'authority'];
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
    // Named so that a push does not switch off what was switched on in the editor; no code of ours uses them.
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
        { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      ],
    },
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

describe.each(SIDES)('%s', (side) => {
  test('has exactly the manifest it should: least scopes, no libraries, no service it does not need', () => {
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

  test('its folder holds exactly what is meant for Google', () => {
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
