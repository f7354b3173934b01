/** Which mutants of pure code are tried: a sample, by a seed, of all that Stryker's instrumenter knows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { filesUnder } from './build-stamps.mjs';

/** Pure code; of it not the texts of pages and refusals, which have judges of their own. */
const PURE = /^src\/(kernel|school|book|ledger)\/|^src\/.*\/pure\//;
const TEXTS = /\/(grading-)?words\//;

const SILENT = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };

/** Paths from the root. */
export function pureFiles(root) {
  return filesUnder(path.join(root, 'src'))
    .map((file) => path.relative(root, file).split(path.sep).join('/'))
    .filter((file) => /\.ts$/.test(file) && PURE.test(file) && !TEXTS.test(file))
    .sort();
}

function offsetIn(lines, { line, column }) {
  return lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, column);
}

/** `{ file, kind, line, from, to, was, by }`: the text from `from` to `to` becomes `by`; lines from 1. */
function mutantOf({ fileName, location, mutatorName, replacement }, source) {
  const lines = source.split('\n');
  const from = offsetIn(lines, location.start);
  const to = offsetIn(lines, location.end);

  return {
    ...{ file: fileName, kind: mutatorName, line: location.start.line + 1, from, to },
    ...{ was: source.slice(from, to), by: replacement },
  };
}

async function allMutants(root, files) {
  const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
  const { mutants } = await new Instrumenter(SILENT).instrument(
    [...sources].map(([name, content]) => ({ name, mutate: true, content })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );

  return mutants.map((mutant) => mutantOf(mutant, sources.get(mutant.fileName)));
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function numbersFrom(seed) {
  let state = seed >>> 0;

  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `size` of all mutants of these files, the same for the same seed and code, and how many there are. */
export async function sampleOf(root, files, { size, seed }) {
  const mutants = await allMutants(root, files);
  const next = numbersFrom(seed);
  const left = [...mutants];
  const chosen = Array.from(
    { length: Math.min(size, left.length) },
    () => left.splice(Math.floor(next() * left.length), 1)[0],
  );

  return { chosen, all: mutants.length };
}
