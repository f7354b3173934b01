import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WING_NAMES } from '../../src/contract/wing-names';

const ROOT = path.resolve(__dirname, '../..');
const out = mkdtempSync(path.join(tmpdir(), 'pages-'));
const addon = path.join(out, 'addon');
const authority = path.join(out, 'authority');

beforeAll(() => {
  execFileSync('node', [path.join(ROOT, 'scripts/build-pages.mjs'), addon, authority]);
});

afterAll(() => rmSync(out, { recursive: true }));

const pages = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

test('every sidebar and the page of the school is one file', () => {
  expect(readdirSync(addon).sort()).toEqual([
    'cell.html',
    'correction.html',
    'export.html',
    'health.html',
    'lock.html',
    'phone.html',
    'pupils.html',
    'requests.html',
    'review.html',
    'setup.html',
  ]);
  expect(readdirSync(authority).sort()).toEqual(
    ['install.html', 'webapp.html', ...WING_NAMES.map((name) => `wing-${name}.html`)].sort(),
  );
});

test('a page fetches nothing: one script, one style, no address to load from', () => {
  for (const [name, html] of [...pages(addon), ...pages(authority)]) {
    expect([name, html.match(/<script/g)?.length]).toEqual([name, 1]);
    expect([name, /<link|<script[^>]+src=|@import|url\(/.test(html)]).toEqual([name, false]);
    expect([name, html.match(/<\/script/g)?.length]).toEqual([name, 1]);
  }
});

test('add-on pages go through `carry`, the page of the school through `callAuthority`', () => {
  const lock = readFileSync(path.join(addon, 'lock.html'), 'utf8');
  const webapp = readFileSync(path.join(authority, 'webapp.html'), 'utf8');

  expect(lock).toContain('"carry"');
  expect(lock).not.toContain('callAuthority');
  expect(webapp).toContain('"callAuthority"');
  expect(webapp).not.toContain('"carry"');
});

test('every page has one place for the address of the school’s page', () => {
  const whole = pages(authority).filter(([name]) => !name.startsWith('wing-'));

  for (const [name, html] of [...pages(addon), ...whole]) {
    expect([name, html.match(/data-url="__WEBAPP_URL__"/g)?.length]).toEqual([name, 1]);
    expect([name, html.split('__WEBAPP_URL__').length]).toEqual([name, 2]);
  }
});
