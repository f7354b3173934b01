import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { sha256 } from '../src/google/sha256';
import { appendEntries, genesisTip } from '../src/ledger/chain';
import { ledgerToJsonLines } from '../src/ledger/ledger-json';
import { shortCode } from '../src/ledger/short-code';
import { launchBrowser } from '../test/e2e/support/launch-browser';
import type { BenchResult } from './bench-result';
import { pageYardstick } from './page-bench';

const ENTRIES = 100_000;
const PAGE = pathToFileURL(join(process.cwd(), 'dist/kiem-chung.html')).href;

/** A ledger as large as that of a large school, as a file, and the code of its head. */
function largeLedger(folder: string): { readonly file: string; readonly code: string } {
  const drafts = Array.from({ length: ENTRIES }, (_, n) => ({
    time: new Date(Date.UTC(2026, 9, 5) + n * 1000).toISOString(),
    actor: 'an@hoamai.edu.vn',
    role: 'teacher',
    meaning: 'enter' as const,
    key: { register: 'toan', row: `HS${n % 45}`, column: 'HK1.TX1', class: '6A1' },
    newValue: `8,${n % 10}`,
    commandId: `c-${n}`,
  }));
  const { entries, tip } = appendEntries(genesisTip('6A1', sha256), drafts, sha256);
  const file = join(folder, 'so-cai.jsonl');
  writeFileSync(file, ledgerToJsonLines(entries));

  return { file, code: shortCode(tip.root) };
}

/** From the file being chosen until the page says what it proves, ms. */
async function verifying(page: Page, of: ReturnType<typeof largeLedger>): Promise<number> {
  await page.goto(PAGE);
  await page.locator('#code').fill(of.code);
  const started = performance.now();
  await page.locator('#files').setInputFiles(of.file);
  await page.locator('button[type=submit]').click();
  await page.locator('.verdict.proven').waitFor({ timeout: 120_000 });

  return performance.now() - started;
}

/** How long the page for people takes for a large ledger with the code of a paper. */
export async function benchVerifier(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verifier-bench-'));
  const browser = await launchBrowser();

  try {
    const page = await browser.context.newPage();
    const took = await verifying(page, largeLedger(folder));
    const value = took / (await pageYardstick(page));

    return [{ name: 'verifier page: 100,000 entries', value, unit: 'ms', limit: 5000 }];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
