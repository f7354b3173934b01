/**
 * Builds the embedded Workspace's page: local/page → build/page. Everything is local (no CDN, system fonts).
 * `page.js` (small, shown at once) loads the grid's chunk when the first workbook opens.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'local', 'page');

/**
 * Univer's renderer fetches the hyphenation patterns of English as soon as it paints, and carries those of 80 other
 * languages (5 MB in 77 files). A grid hyphenates nothing: without them only the grid's own chunk is loaded late, and
 * that is waited for.
 */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup({ onLoad }) {
    onLoad(
      { filter: /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const contents = source.replace(
          /\(\) => import\("\.\/[\w-]+\.js"\)/g,
          '() => Promise.resolve({})',
        );

        if (contents === source) {
          throw new Error(`${path}: hyphenation patterns are loaded in another way now`);
        }
        return { contents, loader: 'js' };
      },
    );
  },
};

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Builds into `outdir` (default `build/page`), which is emptied first. Returns the folder. */
export async function buildPage(outdir = join(root, 'build', 'page')) {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await Promise.all([
    build({
      ...common,
      entryPoints: { page: join(source, 'main.tsx'), 'web-app': join(source, 'web-app-tab.ts') },
      format: 'esm',
      splitting: true,
      plugins: [withoutHyphenation],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
      chunkNames: '[name]-[hash]',
      outdir,
    }),
    build({
      ...common,
      entryPoints: { frame: join(source, 'frame-bootstrap.ts') },
      format: 'iife',
      outdir,
    }),
  ]);
  for (const name of ['index.html', 'web-app.css', 'icon.svg']) {
    copyFileSync(join(source, name), join(outdir, name));
  }
  return outdir;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`Page built in ${await buildPage()}`);
}
