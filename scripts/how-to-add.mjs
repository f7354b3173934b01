/**
 * Worked additions: each patch of `docs/how-to-add/` is applied to a temporary copy of this tree, checked and tested, its
 * files are counted, and the copy is thrown away. `npm run how-to-add [-- NAME…]`; exit code 1 where one does not fit.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOfPatch, outsideOf, patchFaults } from './lib/worked-additions.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const PATCHES = path.join(ROOT, 'docs/how-to-add');

/** Runs a program in a folder; throws with what it printed where it fails. */
function run(folder, [program, ...args]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });

  if (status !== 0) {
    throw new Error(`${[program, ...args].join(' ')}\n${stdout}${stderr}`);
  }
}

/** A link where both are on one disk. */
function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}

/** The same files under another folder, without copying what is in them. A link to a folder would resolve to the first. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];

    if (entry.isDirectory()) {
      linkTree(source, target);
    } else if (entry.isSymbolicLink()) {
      symlinkSync(readlinkSync(source), target);
    } else {
      linkOrCopy(source, target);
    }
  }
}

/** A copy of every file the project keeps, with its packages, in a temporary folder. */
function copyOfTree() {
  const { stdout } = spawnSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
  const folder = mkdtempSync(path.join(tmpdir(), 'addition-'));

  for (const file of stdout.split('\n').filter((name) => name !== '')) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(folder, file));
  }
  linkTree(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  run(folder, ['git', 'init', '-q']);
  run(folder, ['git', 'add', '-A']);

  return folder;
}

/** Applies, checks and tests one addition; answers what is wrong with it. */
function tryAddition(name, changes) {
  const folder = copyOfTree();
  const tests = changes
    .map(({ file }) => file)
    .filter((file) => /^test\/.*\.test\.tsx?$/.test(file));

  try {
    run(folder, ['git', 'apply', '--index', path.join(PATCHES, `${name}.patch`)]);
    run(folder, ['npm', 'run', '-s', 'check']);
    run(folder, ['npx', 'jest', '--maxWorkers=2', ...tests]);

    return tests.length === 0 ? ['it has no test'] : [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One addition: counted, tried, and told of in a line. */
function judge(name) {
  const changes = filesOfPatch(readFileSync(path.join(PATCHES, `${name}.patch`), 'utf8'));
  const outside = outsideOf(changes);
  const faults = [...patchFaults(changes), ...tryAddition(name, changes)];

  console.log(
    `${faults.length === 0 ? '✓' : '✗'} ${name}: ${outside.length} edited outside: ${outside.map(({ file }) => file).join(', ') || 'none'}`,
  );
  for (const fault of faults) {
    console.error(fault);
  }

  return faults.length === 0;
}

const wanted = process.argv.slice(2);
const names = readdirSync(PATCHES)
  .filter((file) => file.endsWith('.patch'))
  .map((file) => path.basename(file, '.patch'))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();
const failed = names.filter((name) => !judge(name)).length;

console.log(`${names.length - failed} fit, ${failed} do not`);
process.exitCode = failed === 0 && names.length > 0 ? 0 : 1;
