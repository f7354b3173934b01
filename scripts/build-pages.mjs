import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildWings } from './lib/wings.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The add-on replaces the placeholder by the person's language when it shows a page (src/addon/show-page.ts). */
const LANGUAGE = ' data-language="__LANGUAGE__"';

/** Where the address of the school's page goes when a page is served (src/addon/show-page.ts, src/google/google-pages.ts). */
const ADDRESS = ' data-url="__WEBAPP_URL__"';

/**
 * One HTML file each. `side` names the folder it goes to and with it the server function that carries its commands.
 * @type {readonly {name: string, side: 'addon' | 'authority'}[]}
 */
const PAGES = [
  { name: 'cell', side: 'addon' },
  { name: 'correction', side: 'addon' },
  { name: 'requests', side: 'addon' },
  { name: 'lock', side: 'addon' },
  { name: 'export', side: 'addon' },
  { name: 'setup', side: 'addon' },
  { name: 'review', side: 'addon' },
  { name: 'pupils', side: 'addon' },
  { name: 'health', side: 'addon' },
  { name: 'phone', side: 'addon' },
  { name: 'webapp', side: 'authority' },
  { name: 'install', side: 'authority' },
];

/** The page whose parts are fetched when they are used. */
const IN_WINGS = 'webapp';

const TRANSPORTS = { addon: 'carry', authority: 'callAuthority' };

/**
 * Builds every page into one self-contained HTML file: `<outDirs.addon>/<name>.html` for sidebars and dialogs,
 * `<outDirs.authority>/<name>.html` for the authority's pages.
 * @param {{addon: string, authority: string}} [outDirs]
 * @returns {Promise<{file: string, bytes: number}[]>} What was written.
 */
export async function buildPages(
  outDirs = { addon: path.join(ROOT, 'dist/addon'), authority: path.join(ROOT, 'dist/authority') },
) {
  const css = await bundle(path.join(ROOT, 'sidebar/styles/all.css'), 'carry');

  const { first, wings } = await buildWings(bundling(TRANSPORTS.authority));
  const pages = PAGES.map(async (page) => {
    const entry = path.join(ROOT, 'sidebar/pages', `${page.name}.tsx`);
    const js = page.name === IN_WINGS ? first : await bundle(entry, TRANSPORTS[page.side]);

    return written(path.join(outDirs[page.side], `${page.name}.html`), pageHtml(page, css, js));
  });
  const parts = wings.map(({ name, text }) =>
    written(
      path.join(outDirs.authority, `wing-${name}.html`),
      `<script>${inlineSafe(text)}</script>\n`,
    ),
  );

  return Promise.all([...pages, ...parts]);
}

async function written(file, html) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, html);

  return { file, bytes: Buffer.byteLength(html) };
}

async function bundle(entry, transport) {
  const result = await build({ ...bundling(transport), entryPoints: [entry] });

  return result.outputFiles[0].text.trim();
}

/** How pages are bundled; `transport`: the server function that carries their commands. */
function bundling(transport) {
  return {
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __TRANSPORT__: JSON.stringify(transport) },
    legalComments: 'none',
    logLevel: 'warning',
  };
}

/** A script or style must not end its own element: `</` inside a text becomes `<\/`, which means the same there. */
function inlineSafe(code) {
  return code.replace(/<\/(?=script|style)/gi, '<\\/').replace(/<!--/g, '<\\!--');
}

function pageHtml({ name, side }, css, js) {
  const attributes = `${side === 'addon' ? LANGUAGE : ''}${ADDRESS}`;

  return `<!DOCTYPE html>
<html lang="vi">
<head>
<base target="_blank">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sổ điểm</title>
<style>${inlineSafe(css)}</style>
</head>
<body class="page-${name}">
<div id="root"${attributes}></div>
<script>${inlineSafe(js)}</script>
</body>
</html>
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [addon, authority] = process.argv.slice(2);
  const outDirs = addon === undefined || authority === undefined ? undefined : { addon, authority };

  for (const { file, bytes } of await buildPages(outDirs)) {
    console.log(`${path.relative(ROOT, file)} ${(bytes / 1024).toFixed(1)} KB`);
  }
}
