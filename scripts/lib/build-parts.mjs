import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder } from './build-stamps.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const inRoot = (...names) => path.join(ROOT, ...names);

/** A change of a package or of how we build makes everything stale. */
const ALWAYS = ['package-lock.json', 'scripts/build.mjs', 'scripts/lib'];
const BUNDLER = ['webpack.config.mjs', 'scripts/build-server-bundles.mjs'];

function copyManifest(from, side) {
  const to = inRoot('dist', side, 'appsscript.json');
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(inRoot(from), to);
  return [to];
}

/** Heavy tools are imported when their part is built: finding that nothing changed must be quick. */
const serverBundle = (side) => async () =>
  (await import('../build-server-bundles.mjs')).buildServerBundle(side);

async function pdfEngine() {
  const file = inRoot('dist/authority/pdf-engine.js');
  await (await import('../build-pdf-engine.mjs')).buildPdfEngine(file);
  return [file];
}

async function pages() {
  const { buildPages } = await import('../build-pages.mjs');
  const written = await buildPages({
    addon: inRoot('dist/addon'),
    authority: inRoot('dist/authority'),
  });
  return written.map(({ file }) => file);
}

async function guides() {
  const { buildGuides } = await import('../build-guides.mjs');
  return buildGuides(inRoot('dist/authority'));
}

async function verifier() {
  const { buildVerifier } = await import('../build-verifier.mjs');
  return buildVerifier(inRoot('dist/kiem-chung.html'));
}

async function notices() {
  const { buildNotices } = await import('../build-notices.mjs');
  return ['addon', 'authority'].flatMap(buildNotices);
}

async function workspacePage() {
  return filesUnder(await (await import('../build-page.mjs')).buildPage(inRoot('build/page')));
}

/**
 * Everything that is built, each part with the files and folders it is made from. `run` writes it and answers with the
 * absolute paths of what it wrote.
 * @type {readonly {name: string, inputs: readonly string[], run: () => string[] | Promise<string[]>}[]}
 */
export const PARTS = [
  {
    name: 'manifests',
    inputs: ['appsscript.json', 'appsscript.authority.json'],
    run: () => [
      ...copyManifest('appsscript.json', 'addon'),
      ...copyManifest('appsscript.authority.json', 'authority'),
    ],
  },
  {
    name: 'add-on code',
    inputs: ['src', ...BUNDLER],
    run: serverBundle('addon'),
  },
  { name: 'authority code', inputs: ['src', ...BUNDLER], run: serverBundle('authority') },
  {
    name: 'PDF engine',
    inputs: ['src', 'scripts/build-pdf-engine.mjs'],
    run: pdfEngine,
  },
  {
    name: 'pages',
    inputs: ['sidebar', 'src', 'scripts/build-pages.mjs', 'scripts/lib/wings.mjs'],
    run: pages,
  },
  {
    name: 'guides',
    inputs: ['docs/huong-dan', 'scripts/build-guides.mjs'],
    run: guides,
  },
  { name: 'verifier', inputs: ['verifier', 'scripts/build-verifier.mjs'], run: verifier },
  {
    name: 'licences',
    inputs: ['src/documents/fonts/LICENSE-tinos.txt', 'scripts/build-notices.mjs'],
    run: notices,
  },
  {
    name: 'page of the embedded Workspace',
    inputs: [...['local/page', 'local/kernel', 'local/page-server'], 'scripts/build-page.mjs'],
    run: workspacePage,
  },
].map((part) => ({ ...part, inputs: [...part.inputs, ...ALWAYS] }));
