/**
 * Builds the product with one line more in its list of registers and one in its list of kinds of cells, and with nothing
 * else changed: `node build-trial.mjs OUT`. The lists of this folder stand in the places of the product's.
 */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { bundleConfig } from '../../../../webpack.config.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../../../..');
const out = path.resolve(process.argv[2] ?? '');

/** Puts a file of this folder in the place of a module of `src/book`, but for its own import of that. */
function replaced(module) {
  const wanted = path.join(ROOT, 'src/book', module);

  return new webpack.NormalModuleReplacementPlugin(/^\./, (resource) => {
    const isMeant = path.resolve(resource.context, resource.request) === wanted;

    if (isMeant && !resource.contextInfo.issuer.startsWith(HERE)) {
      resource.request = path.join(HERE, path.basename(module));
    }
  });
}

function build(side) {
  const config = bundleConfig(side);
  const compiler = webpack({
    ...config,
    output: { ...config.output, path: path.join(out, side) },
    plugins: [
      ...config.plugins,
      replaced('registers/register-list'),
      replaced('cell-kinds/cell-kinds'),
    ],
    optimization: { minimize: false },
  });

  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const problem =
          error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : null);
        return problem === null ? resolve() : reject(problem);
      });
    });
  });
}

rmSync(out, { recursive: true, force: true });
cpSync(path.join(ROOT, 'dist'), out, { recursive: true });
await build('authority');
