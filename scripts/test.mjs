/**
 * All tests: builds, then unit, bundle and browser tests. `npm test [-- jest options]`. Results also go to
 * `build/test-results.json`. Nothing is skipped: what a test needs is installed or named.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTestTools } from './lib/test-tools.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const RESULTS = path.join(ROOT, 'build/test-results.json');

/** Browser tests are heavy: never more than four at once, and two also on a small machine. */
const WORKERS = Math.min(4, Math.max(2, availableParallelism() - 1));

/** Books are read and thrown away by the thousand: with the usual room for young objects a quarter of the time is collection. */
const YOUNG = '--max-semi-space-size=64';

/** Each execution runs the bundle in a scope of its own: V8 would compile anew what the last collection threw away. */
const COMPILED = '--no-flush-bytecode';

function run(args) {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) {
    throw error;
  }
  return status ?? 1;
}

function main() {
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  ensureTestTools();
  const jest = [
    '--json',
    `--outputFile=${RESULTS}`,
    `--maxWorkers=${WORKERS}`,
    '--testTimeout=180000',
  ];
  const built = run(['scripts/build.mjs']);

  return built === 0
    ? run([YOUNG, COMPILED, 'node_modules/jest/bin/jest.js', ...jest, ...process.argv.slice(2)])
    : built;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
