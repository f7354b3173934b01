/** Prints `N passed, N failed` of jest's results. `node scripts/test-summary.mjs FILE`; without results: one failure. */
import { existsSync, readFileSync } from 'node:fs';

/** A test file that could not even be loaded counts as one failure. */
function countsOf(file) {
  if (!existsSync(file)) {
    return { passed: 0, failed: 1 };
  }
  const results = JSON.parse(readFileSync(file, 'utf8'));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  // Jest may also fail as a whole, e.g. when it finds no tests.
  return { passed: results.numPassedTests, failed: Math.max(failed, results.success ? 0 : 1) };
}

const { passed, failed } = countsOf(process.argv[2] ?? '');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
