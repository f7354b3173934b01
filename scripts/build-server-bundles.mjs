import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { bundleConfig, entryFile } from '../webpack.config.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where the list of a bundle's modules is kept for the tests: `build/modules-<side>.json`. */
export const moduleListFile = (side) => path.join(ROOT, 'build', `modules-${side}.json`);

/**
 * Bundles one Apps Script project into `dist/<side>/main.js` and writes the list of the modules that are in it.
 * @param {'addon' | 'authority'} side
 * @returns {Promise<string[]>} Absolute paths of what was written.
 * @throws Error with webpack's messages; a warning is an error
 */
export async function buildServerBundle(side) {
  if (!existsSync(entryFile(side))) {
    throw new Error(`${path.relative(ROOT, entryFile(side))} is missing`);
  }
  const stats = await run(webpack(bundleConfig(side)));
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  const problems = [...errors, ...warnings].map(
    ({ moduleName = '', loc = '', message }) => `${moduleName} ${loc}\n${message}`,
  );

  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
  const list = moduleListFile(side);
  mkdirSync(path.dirname(list), { recursive: true });
  writeFileSync(list, `${JSON.stringify(moduleNames(stats), null, 1)}\n`);

  return [path.join(ROOT, 'dist', side, 'main.js'), list];
}

function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closeError) => {
        const problem = error ?? closeError;
        return problem ? reject(problem) : resolve(stats);
      });
    });
  });
}

/** Modules whose code is in the bundle, as paths relative to the project; those only read for their types are not. */
function moduleNames(stats) {
  const inner = (module) => module.modules ?? [module];
  const names = [...stats.compilation.modules]
    .filter((module) => stats.compilation.chunkGraph.getModuleChunks(module).length > 0)
    .flatMap(inner)
    .map((module) => module.resource)
    .filter((file) => file !== undefined)
    .map((file) => path.relative(ROOT, file).split(path.sep).join('/'));

  return [...new Set(names)].sort();
}
