import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPT = path.join(__dirname, '../../scripts/test-summary.mjs');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'summary-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function summaryOf(results: object | null) {
  const file = path.join(folder, 'results.json');
  if (results !== null) {
    writeFileSync(file, JSON.stringify(results));
  }
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, file], { encoding: 'utf8' });
  return { status, line: stdout.trimEnd() };
}

const results = (passed: number, failed: number, notLoaded = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numRuntimeErrorTestSuites: notLoaded,
  success: failed + notLoaded === 0,
});

test.each([
  ['all pass', results(12, 0), '12 passed, 0 failed', 0],
  ['some fail', results(10, 2), '10 passed, 2 failed', 1],
  ['a file could not be loaded', results(10, 0, 1), '10 passed, 1 failed', 1],
  ['jest failed as a whole', { ...results(3, 0), success: false }, '3 passed, 1 failed', 1],
  ['nothing ran', results(0, 0), '0 passed, 0 failed', 1],
  ['there are no results', null, '0 passed, 1 failed', 1],
])('%s', (_, given, line, status) => {
  expect(summaryOf(given)).toEqual({ status, line });
});
