/**
 * Builds the verifier for people: one HTML file that needs no network and works from a stick. By hand:
 * `node scripts/build-verifier.mjs [OUT]`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const PAGE = path.join(ROOT, 'verifier/page');

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [path.join(PAGE, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });

  return outputFiles[0].text.trim();
}

/** A script must not end its own element. */
const inlineSafe = (code) => code.replace(/<\/(?=script|style)/gi, '<\\/');

/**
 * Writes the verifier to `file`.
 * @param {string} file
 * @returns {Promise<string[]>} Absolute paths of what was written.
 */
export async function buildVerifier(file = path.join(ROOT, 'dist/kiem-chung.html')) {
  const [script, style] = await Promise.all([bundled('main.ts'), bundled('page.css')]);
  const html = readFileSync(path.join(PAGE, 'page.html'), 'utf8')
    .replace('/*STYLE*/', () => style)
    .replace('/*SCRIPT*/', () => inlineSafe(script));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, html);

  return [file];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const file of await buildVerifier(process.argv[2])) {
    console.log(path.relative(ROOT, file));
  }
}
