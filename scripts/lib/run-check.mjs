import path from 'node:path';

/**
 * Ends a check: prints its problems, one a line, and sets the exit code. `--root DIR` (for tests) names another project.
 * @param {string} name What was checked.
 * @param {(root: string) => string[]} check
 */
export function runCheck(name, check) {
  const at = process.argv.indexOf('--root');
  const root = path.resolve(at < 0 ? '.' : process.argv[at + 1]);
  const problems = check(root);
  for (const problem of problems) {
    console.error(problem);
  }
  console.log(`${name}: ${problems.length === 0 ? 'in order' : `${problems.length} problem(s)`}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
