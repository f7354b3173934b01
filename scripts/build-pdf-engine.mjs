/**
 * Builds the file of the authority that makes PDFs: one top-level function `loadPdfEngine_()` holding pdf-lib's core, the
 * fonts and our forms, so that V8 only pre-parses it until a PDF is wanted.
 * By hand: `node scripts/build-pdf-engine.mjs [FILE]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SYNC_PROMISE = path.join(ROOT, 'src/documents/sync-promise.ts');
const PURE_PACKAGES =
  /[\\/]node_modules[\\/](@cantoo|fflate|tslib|culori|node-html-better-parser|html-entities)[\\/]/;

/** Goes with every copy of the file, as the licences of its parts ask. */
const NOTICE =
  '// Contains @cantoo/pdf-lib (MIT, Andrew Dillon and contributors), fflate (MIT, Arjun Barrett), qrcode-generator (MIT, Kazuhiko Arase), Tinos (SIL OFL 1.1, The Tinos Project Authors).';

/** pdf-lib does not say so, but its modules have no side effects: unused ones (fontkit, standard fonts, PNG) go. */
const withoutUnused = {
  name: 'without-unused',
  setup(builder) {
    builder.onResolve({ filter: /./ }, async ({ path: id, pluginData, ...options }) => {
      if (pluginData === 'resolving') {
        return undefined;
      }
      const found = await builder.resolve(id, { ...options, pluginData: 'resolving' });
      return PURE_PACKAGES.test(found.path) ? { ...found, sideEffects: false } : found;
    });
  },
};

/**
 * Writes the engine. `options.minify` (default true). Inside it `Promise` is our synchronous one (pdf-lib's code awaits
 * nothing real), so renderers return bytes at once. Returns the size in bytes.
 */
export async function buildPdfEngine(outFile, options = {}) {
  const result = await build({
    stdin: {
      contents: "export { engine } from './src/documents/pdf-engine';",
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pdfEngine_',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minify: options.minify ?? true,
    // Every free `Promise` becomes the class exported by the injected file.
    define: { Promise: 'SyncPromise' },
    inject: [SYNC_PROMISE],
    plugins: [withoutUnused],
  });
  const text = `function loadPdfEngine_() {\n${NOTICE}\n${result.outputFiles[0].text}return pdfEngine_.engine;\n}\n`;
  mkdirSync(path.dirname(outFile), { recursive: true });
  writeFileSync(outFile, text);
  return Buffer.byteLength(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outFile = path.resolve(process.argv[2] ?? path.join(ROOT, 'build/pdf-engine.js'));
  console.log(`${outFile}: ${await buildPdfEngine(outFile)} bytes`);
}
