/** Each act killed at every service call, not only around its writes: `npm run kill [-- jest options]`. Takes long. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const ACTS = ['set-up.test', 'marks.test', 'cut-off', 'interrupted', 'export.test'];

const { status, error } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'bundle',
    '--testPathPatterns',
    ACTS.join('|'),
  ].concat(process.argv.slice(2)),
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, KILL: 'all' } },
);

if (error) {
  throw error;
}

process.exitCode = status ?? 1;
