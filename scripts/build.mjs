/**
 * Builds everything that changed: `dist/addon` and `dist/authority` (what is pushed to Google), `dist/kiem-chung.html` (the
 * verifier for people) and `build/page` (the embedded Workspace's page). `node scripts/build.mjs [--force]`; exit code 1 when a part failed, after trying all.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBuildLock } from './lib/build-lock.mjs';
import { PARTS } from './lib/build-parts.mjs';
import { BuildStamps, filesUnder, hashOf } from './lib/build-stamps.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

async function buildPart(part, stamps, inputs) {
  const started = Date.now();
  try {
    const files = await part.run();
    stamps.record(part.name, inputs, files);
    console.log(`built ${part.name} (${files.length} files, ${Date.now() - started} ms)`);
    return null;
  } catch (error) {
    stamps.forget(part.name);
    return `${part.name} could not be built: ${error instanceof Error ? error.message : error}`;
  }
}

/** What no part wrote must not be pushed or served. */
function removeStrays(stamps) {
  const known = new Set(PARTS.flatMap(({ name }) => stamps.filesOf(name)));
  const strays = filesUnder(path.join(ROOT, 'dist')).filter(
    (file) => !known.has(path.relative(ROOT, file)),
  );
  for (const file of strays) {
    rmSync(file);
  }
}

async function main() {
  const force = process.argv.includes('--force');
  const stamps = new BuildStamps(ROOT, 'build/stamps.json');
  const problems = [];

  for (const part of PARTS) {
    const inputs = hashOf(ROOT, part.inputs);
    if (force || !stamps.isFresh(part.name, inputs)) {
      problems.push(await buildPart(part, stamps, inputs));
    }
  }
  removeStrays(stamps);

  const failures = problems.filter((problem) => problem !== null);
  for (const failure of failures) {
    console.error(`error: ${failure}`);
  }
  if (problems.length === 0) {
    console.log('build: nothing has changed');
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await withBuildLock(path.join(ROOT, 'build/build.lock'), main);
