/** A process that tries mutants one after another, so that jest starts once: gets `{ root, mutant, tests, turn }`. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { runCLI } from 'jest';

const CONFIG = {
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j)sx?$': '<rootDir>/scripts/lib/mutant-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!(@ironcalc|@noble)/)'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  id: 'mutants',
};

function isProgram(root, { file, from, to, by }) {
  const source = readFileSync(path.join(root, file), 'utf8');

  try {
    parseSync(source.slice(0, from) + by + source.slice(to), { syntax: 'typescript' });
    return true;
  } catch {
    return false;
  }
}

/** 'killed', 'survived', or 'invalid' where the text that comes of it is no program. */
async function isNoticed(root, tests, turn) {
  // Another configuration each time: jest keeps what it transformed by the text of it.
  const config = JSON.stringify({ ...CONFIG, rootDir: root, globals: { turn } });
  const { results } = await runCLI(
    { config, runInBand: true, silent: true, reporters: [], bail: 1, _: tests, $0: '' },
    [root],
  );

  return !results.success;
}

async function tried({ root, mutant, tests, turn }) {
  if (!isProgram(root, mutant)) {
    return 'invalid';
  }

  process.env.MUTANT = JSON.stringify(mutant);

  for (const some of tests) {
    if (await isNoticed(root, some, turn)) {
      return 'killed';
    }
  }

  return 'survived';
}

process.on('message', async (task) => {
  process.send?.(await tried(task));
});
