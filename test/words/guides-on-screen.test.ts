import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CONTROL_DESIGN } from '../../src/authority/control-design';
import { REGISTERS } from '../../src/book/registers/register-list';
import { RESULTS_TITLE } from '../../src/engine/state/ledger-sheets';
import { ERROR_TEXTS_VI } from '../../src/kernel/words/errors/vi';
import { GUIDES } from '../../src/words/guides';
import { UI_TEXTS } from '../../src/words/ui-texts';
import { WORDS_VI as VERIFIER_VI } from '../../verifier/words/words-vi';

const ROOT = path.resolve(__dirname, '../..');
const NAMES = GUIDES.map(({ name }) => name);
const out = mkdtempSync(path.join(tmpdir(), 'guides-'));

/** Google's own words and the cover, which no list of ours has. */
const OTHERS = [
  'Được chia sẻ với tôi',
  'Tiện ích mở rộng',
  'Sổ điểm',
  'Tệp',
  'Nhật kí phiên bản',
  'Bìa',
];

const source = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Captions of the menu, and titles of the sidebars. */
const CAPTIONS = [
  ...source('src/addon/menu.ts').matchAll(/caption: '([^']+)'/g),
  ...source('src/addon/show-page.ts').matchAll(/\bvi: '([^']+)'/g),
].map(([, text = '']) => text);

const ON_SCREEN: readonly string[] = [
  ...Object.values(UI_TEXTS.vi),
  ...Object.values(ERROR_TEXTS_VI),
  ...Object.values(VERIFIER_VI),
  ...CONTROL_DESIGN.tables.map(({ title }) => title),
  ...REGISTERS.map(({ title }) => title),
  RESULTS_TITLE,
  ...CAPTIONS,
  ...OTHERS,
];

const PLACE = /\{\w+\}/g;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text of the screen with anything in its places; one that is hardly more than places says nothing. */
const PATTERNS = ON_SCREEN.map((text) => text.normalize('NFC'))
  .filter((text) => text.replace(PLACE, '').replace(/\P{L}/gu, '').length >= 2)
  .map((text) => new RegExp(`^${text.split(PLACE).map(escaped).join('.+')}$`, 'u'));

const isOnScreen = (words: string) => PATTERNS.some((pattern) => pattern.test(words));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

/** What a guide says stands on a screen: its bold words, a way through menus part by part. */
function boldIn(html: string): readonly string[] {
  return [...html.matchAll(/<strong>(.*?)<\/strong>/gs)].flatMap(([, inside = '']) =>
    plain(inside).split(' → '),
  );
}

function build(folder?: string): string {
  return execFileSync(
    'node',
    [path.join(ROOT, 'scripts/build-guides.mjs'), out, ...(folder === undefined ? [] : [folder])],
    { encoding: 'utf8', stdio: 'pipe' },
  );
}

const page = (name: string) => readFileSync(path.join(out, `guide-${name}.html`), 'utf8');

beforeAll(() => {
  build();
});

afterAll(() => rmSync(out, { recursive: true }));

describe.each(NAMES)('%s', (name) => {
  test('has one title, begins with what is done most, and says it in numbered steps', () => {
    const html = page(name);

    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(/<h2[^>]*>(.*?)<\/h2>/.exec(html)?.[1]).toBe('Việc hay làm nhất');
    expect(html.match(/<ol>/g)?.length).toBeGreaterThan(1);
  });

  test('every text in bold stands on a screen', () => {
    const bold = boldIn(page(name));

    expect(bold.length).toBeGreaterThan(10);
    expect(bold.filter((words) => !isOnScreen(words))).toEqual([]);
  });

  test('is one file that fetches nothing, runs nothing, and leaves no sign of Markdown', () => {
    const html = page(name);

    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(plain(html)).not.toMatch(/\*\*|^#|\]\(/m);
  });
});

test('links lead to guides through the school’s page, or into the guide itself', () => {
  const hrefs = NAMES.flatMap((name) =>
    [...page(name).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href),
  );
  const known = [
    '__WEBAPP_URL__',
    ...[...NAMES, 'muc-luc'].map((to) => `__WEBAPP_URL__?huong-dan=${to}`),
  ];

  expect(hrefs.filter((href) => !known.includes(href) && !href.startsWith('#'))).toEqual([]);
});

test('the list names every guide', () => {
  expect(NAMES.filter((name) => !page('muc-luc').includes(`?huong-dan=${name}"`))).toEqual([]);
});

test.each([
  ['raw HTML in a line', 'Bấm <b>đây</b>.', 'raw HTML: <b>'],
  ['a raw block', '<div>\n\nđây\n\n</div>', 'raw HTML: <div>'],
  ['a script', '<script>alert(1)</script>', 'raw HTML: <script>'],
  ['a link to nothing', '[đây](khong-co.md)', 'a link leads to no guide: khong-co.md'],
  ['a link that runs', '[đây](javascript:alert)', 'a link leads to no guide'],
  ['an anchor that is not there', '[đây](#khong-co)', 'no heading for #khong-co'],
  ['a picture', '![đây](anh.png)', 'a picture: anh.png'],
])('%s is refused with the file’s name', (_, text, problem) => {
  const folder = path.join(out, 'nguon');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'thu.md'), `# Thử\n\n${text}\n`);

  expect(() => build(folder)).toThrow(`thu.md: ${problem}`);
});

test('a guide without a title is refused', () => {
  const folder = path.join(out, 'nguon');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'thu.md'), 'Không có tên.\n');

  expect(() => build(folder)).toThrow('no title in the first line');
});

test('words that are on no screen are found', () => {
  expect(['Duyệt luôn', 'Nhập điểm ngay', ''].filter(isOnScreen)).toEqual([]);
  expect(isOnScreen('Chưa nhận … ô')).toBe(true);
});
