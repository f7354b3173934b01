import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import GasPlugin from 'gas-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const ROOT = path.dirname(fileURLToPath(import.meta.url));

/**
 * Syntax Apps Script's V8 parses: ES2020 without class fields, so these become assignments in the constructor
 * (https://developers.google.com/apps-script/guides/v8-runtime).
 */
const SYNTAX = { target: 'es2020', charset: 'utf8' };
const TSCONFIG = { compilerOptions: { useDefineForClassFields: false, strict: true } };

/** Blanks are a fifth of the authority's code, and every execution parses all of it. */
const MINIMIZERS = [
  // Esbuild keeps what nobody uses inside of a function, and a bundle is one: most of a library of schemas.
  new TerserPlugin({
    extractComments: false,
    terserOptions: {
      compress: { defaults: false, unused: true, toplevel: false },
      mangle: false,
      format: { comments: 'some' },
    },
  }),
  new EsbuildPlugin({
    ...SYNTAX,
    legalComments: 'inline',
    minifyIdentifiers: false,
    minifyWhitespace: true,
    minifySyntax: true,
  }),
];

/** `src/<side>/main.ts`, the one place that names a project's entry points. */
export const entryFile = (side) => path.join(ROOT, 'src', side, 'main.ts');

/**
 * One Apps Script project's code as one file, `dist/<side>/main.js`. Names and lines stay readable: a stack trace in the
 * execution log needs no source map, and a school can read in the script editor what it runs.
 * @param {'addon' | 'authority'} side
 * @returns {import('webpack').Configuration}
 */
export function bundleConfig(side) {
  return {
    name: side,
    mode: 'production',
    context: ROOT,
    target: ['es2020'],
    devtool: false,
    entry: { main: entryFile(side) },
    output: {
      path: path.join(ROOT, 'dist', side),
      filename: 'main.js',
      iife: true,
      // One file: nothing is loaded later. Webpack asks for a format all the same.
      chunkFormat: 'array-push',
      chunkLoading: false,
      wasmLoading: false,
    },
    resolve: { extensions: ['.ts', '.js'] },
    node: { global: true },
    performance: false,
    module: {
      rules: [
        {
          test: /\.[jt]s$/,
          loader: 'esbuild-loader',
          options: { ...SYNTAX, tsconfigRaw: TSCONFIG },
        },
        {
          test: /node_modules[\\/]fflate[\\/].*\.m?js$/,
          loader: path.join(ROOT, 'scripts/lib/lazy-fflate.cjs'),
        },
      ],
    },
    plugins: [
      // Only our entry: the plugin's parser fails on syntax newer than its own, and a package names no entry points.
      new GasPlugin({ include: [`src/${side}/main.ts`], comment: false }),
    ],
    optimization: {
      minimizer: MINIMIZERS,
    },
  };
}

export default ['addon', 'authority']
  .filter((side) => existsSync(entryFile(side)))
  .map(bundleConfig);
