import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip, headOf } from '../../src/ledger/chain';
import type { EntryDraft } from '../../src/ledger/ledger-entry';
import { ledgerToJsonLines } from '../../src/ledger/ledger-json';
import { shortCode } from '../../src/ledger/short-code';
import { inclusionProof } from '../../src/ledger/tree-proof';
import { launchBrowser, type TestBrowser } from './support/launch-browser';
import { screenshot } from './support/screenshot';

/** The page for people, opened from a disk with no network. */
const PAGE = join(process.cwd(), 'dist/kiem-chung.html');
const PDF = Buffer.from('%PDF-1.7 một tờ đã lưu');
const folder = mkdtempSync(join(tmpdir(), 'verifier-'));

let browser: TestBrowser;
let page: Page;
const asked: string[] = [];

function draft(n: number): EntryDraft {
  return {
    time: new Date(Date.UTC(2026, 9, 5, 1) + n * 1000).toISOString(),
    actor: 'an@hoamai.edu.vn',
    role: 'teacher',
    basis: 'revision',
    meaning: n === 4 ? 'archive' : 'enter',
    key: { register: 'toan', row: `HS${100 + (n % 45)}`, column: 'HK1.TX1', class: '6A1' },
    newValue: `8,${n % 10}`,
    data:
      n === 4
        ? { document: 'Sổ điểm lớp', sha256: createHash('sha256').update(PDF).digest('hex') }
        : null,
    commandId: `c-${n}`,
  };
}

const written = (size: number) =>
  appendEntries(
    genesisTip('6A1', sha256),
    Array.from({ length: size }, (_, n) => draft(n)),
    sha256,
  );

const { entries, tip } = written(40);
const code = shortCode(tip.root);

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);

  return path;
}

async function check(files: readonly string[], typed = ''): Promise<string> {
  await page.getByRole('button', { name: 'Bỏ hết' }).click();
  await page.getByLabel('Tệp cần kiểm chứng').setInputFiles([...files]);
  await page.getByLabel('Mã trên giấy').fill(typed);
  await page.getByRole('button', { name: 'Kiểm chứng', exact: true }).click();
  await page.locator('.verdict').waitFor({ timeout: 60_000 });

  return page.locator('.verdict').innerText();
}

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(PAGE).href);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test('weighs no more than 300 KB, and asks the network for nothing', () => {
  expect(statSync(PAGE).size).toBeLessThanOrEqual(300_000);
  expect(asked).toEqual([pathToFileURL(PAGE).href]);
});

test('a sound ledger with the code on paper is proven, with an archived PDF', async () => {
  const text = await check(
    [fileOf('so-cai-6A1.jsonl', ledgerToJsonLines(entries)), fileOf('to.pdf', PDF)],
    code,
  );
  await screenshot(page, 'verifier-proven');

  expect(text).toContain('KHỚP');
  expect(text).toContain(`Mã ${code} là đầu chuỗi 6A1 ở dòng số 40`);
  expect(text).toContain('to.pdf đúng từng byte với bản lưu “Sổ điểm lớp”');
});

test('a changed row is named, also on a phone and in English', async () => {
  const bad = entries.map((entry) => (entry.seq === 12 ? { ...entry, newValue: '10' } : entry));
  await page.setViewportSize({ width: 390, height: 844 });
  const text = await check([fileOf('bad.jsonl', ledgerToJsonLines(bad))]);

  expect(text).toContain('KHÔNG KHỚP');
  expect(text).toContain('Dòng số 12 của sổ cái 6A1: nội dung không cho ra mã băm của nó');
  expect(text).toContain('bad.jsonl, dòng 12');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.screenshot({ path: 'build/screenshots/verifier-phone.png', fullPage: true });

  await page.getByRole('button', { name: 'English' }).click();
  expect(await page.locator('.verdict').innerText()).toContain('Row 12 of ledger 6A1');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.setViewportSize({ width: 1280, height: 820 });
});

test('one mark with its path is proven by the code on paper, without any other mark', async () => {
  const path = inclusionProof(
    entries.map(({ hash }) => hash),
    6,
    sha256,
  );
  const proof = { v: 2, entry: entries[6], ...headOf(tip), path };
  const { chain: _chain, ...own } = proof;
  const file = fileOf('mot-diem.json', JSON.stringify({ proof: own }));

  expect(await check([file])).toContain(`nếu là ${code} thì điều này được chứng minh`);
  const text = await check([file], code);
  await screenshot(page, 'verifier-one-mark');

  expect(text).toContain('HS106');
  expect(text).toContain('để trống → 8,6');
  expect(text).toContain('KHỚP');
});

test('a code alone asks for the school’s file', async () => {
  expect(await check([], code)).toContain('cần tệp của trường để đối chiếu');
});

test('twenty thousand rows take no more than five seconds; the bench takes a hundred thousand', async () => {
  const large = written(20_000);
  const file = fileOf('lon.jsonl', ledgerToJsonLines(large.entries));
  await page.getByRole('button', { name: 'Bỏ hết' }).click();
  const started = Date.now();
  const text = await check([file], shortCode(large.tip.root));
  const took = Date.now() - started;

  expect(text).toContain('ở dòng số 20000');
  expect(took).toBeLessThan(5000);
}, 120_000);
