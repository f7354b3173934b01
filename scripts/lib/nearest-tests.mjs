/** Which unit tests judge a file of pure code: its mirror, those the fewest imports away, those of its part of the tree. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from './build-stamps.mjs';

/** Tests that mirror pure code, and run nothing that was built. */
const UNIT = /^test\/((kernel|school|book|ledger)\/.*|.*\/pure\/.*|[^/]*\/.*)\.test\.ts$/;
const ELSEWHERE = /^test\/(bundle|scripts|e2e|local|sidebar|addon|tools|workspace)\//;
/** What is imported for its value: a type changes nothing that runs. */
const IMPORT = /(?:^|\n)(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'/g;

function importsOf(root, file) {
  const source = readFileSync(path.join(root, file), 'utf8');
  const base = path.posix.join(path.posix.dirname(file));

  return [...source.matchAll(IMPORT)].map(([, to]) => `${path.posix.join(base, to)}.ts`);
}

/** File → the files that import it, over `src` and `test`. */
export function importersOf(root) {
  const importers = new Map();
  const files = ['src', 'test']
    .flatMap((folder) => filesUnder(path.join(root, folder)))
    .map((file) => path.relative(root, file).split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !ELSEWHERE.test(file));

  for (const file of files) {
    for (const imported of importsOf(root, file)) {
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  }

  return importers;
}

/** `test/school` of `src/school/people/x.ts`, `test/capabilities/results` of `src/capabilities/results/pure/x.ts`. */
function areaOf(file) {
  const [, first, second] = file.split('/');

  return ['capabilities', 'engine'].includes(first) ? `test/${first}/${second}/` : `test/${first}/`;
}

/** All unit tests that come to a file, by the number of imports between them and it. */
function testsByDistance(importers, file) {
  const seen = new Set([file]);
  const found = [];

  for (let ahead = [file]; ahead.length > 0; ) {
    ahead = [...new Set(ahead.flatMap((each) => importers.get(each) ?? []))].filter(
      (each) => !seen.has(each),
    );
    ahead.forEach((each) => {
      seen.add(each);
    });
    const tests = ahead.filter((each) => UNIT.test(each));
    found.push(...(tests.length > 0 ? [tests] : []));
  }

  return found;
}

/**
 * Test files in the order in which they judge a source file: its mirror with the nearest ones, then those of its part of
 * the tree that come to it at all. Empty lists if no unit test does.
 */
export function testsOf(root, importers, file) {
  const mirror = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  const [nearest = [], ...further] = testsByDistance(importers, file);
  const first = new Set([...(existsSync(path.join(root, mirror)) ? [mirror] : []), ...nearest]);
  const then = further.flat().filter((test) => test.startsWith(areaOf(file)) && !first.has(test));

  return [[...first], then].filter((tests) => tests.length > 0);
}
