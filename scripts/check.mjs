/**
 * Everything that can be found without running the program: types, style, import direction, what nothing uses, licences,
 * what is in the bundles. A warning is an error. `npm run check`; steps run two at a time.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const AT_ONCE = 2;

const node = (...args) => [process.execPath, ...args];
const bin = (name, ...args) => [path.join(ROOT, 'node_modules/.bin', name), ...args];
/** A program of a package, wherever it was installed; `file` is relative to the package's main module. */
const program = (name, file, ...args) =>
  node(fileURLToPath(new URL(file, import.meta.resolve(name))), ...args);
const types = (config) => ({
  name: `types (${config})`,
  command: bin('tsc', '-p', config, '--incremental', '--tsBuildInfoFile', `build/tsc/${config}`),
});

/** A step starts only after the one named by `after`. */
const STEPS = [
  { name: 'build', command: node('scripts/build.mjs') },
  types('tsconfig.node.json'),
  types('tsconfig.json'),
  types('tsconfig.page.json'),
  types('tsconfig.e2e.json'),
  { name: 'style', command: bin('biome', 'check', '--error-on-warnings', '.') },
  { name: 'import direction', command: node('scripts/check-imports.mjs') },
  { name: 'globals', command: node('scripts/check-globals.mjs') },
  { name: 'file lengths', command: node('scripts/check-lengths.mjs') },
  { name: 'citations', command: node('scripts/check-citations.mjs') },
  { name: 'docstrings', command: node('scripts/check-docstrings.mjs') },
  { name: 'function lengths', command: node('scripts/check-functions.mjs') },
  {
    name: 'unused',
    command: program('knip', '../bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'),
  },
  { name: 'licences', command: node('scripts/check-licences.mjs') },
  {
    name: 'contents of the bundles',
    after: 'build',
    command: bin('jest', '--selectProjects', 'bundle', '--testPathPatterns', 'test/bundle/built-'),
  },
];

/** Runs a command; answers with everything it printed and whether it succeeded. */
function run([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

async function runStep(step, earlier) {
  if (step.after !== undefined && !(await earlier.get(step.after))) {
    console.log(`✗ ${step.name}: not looked at, because "${step.after}" failed`);
    return false;
  }
  const started = Date.now();
  const { passed, output } = await run(step.command);
  console.log(
    `${passed ? '✓' : '✗'} ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  if (!passed) {
    console.log(output.trimEnd());
  }
  return passed;
}

/** Takes steps from the list until none is left; several of these work side by side. */
async function worker(waiting, results) {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const { name } = step;
    results.set(name, runStep(step, results));
    await results.get(name);
  }
}

async function main() {
  if (!existsSync(path.join(ROOT, 'node_modules'))) {
    throw new Error('Packages are not installed: run "npm ci" first');
  }
  const waiting = [...STEPS];
  const results = new Map();
  await Promise.all(Array.from({ length: AT_ONCE }, () => worker(waiting, results)));
  const outcomes = await Promise.all(results.values());
  const failed = outcomes.filter((passed) => !passed).length;

  console.log(failed === 0 ? 'check: everything is in order' : `check: ${failed} step(s) failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
