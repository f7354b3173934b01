/**
 * Makes one self-contained HTML page of each guide in `docs/huong-dan`, and one that lists them. By hand:
 * `node scripts/build-guides.mjs OUT [FOLDER]`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Marked } from 'marked';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const GUIDES = path.join(ROOT, 'docs/huong-dan');
const STYLE = readFileSync(path.join(ROOT, 'scripts/lib/guide.css'), 'utf8');

/** Replaced by the address of the school's page when a guide is served (src/google/google-pages.ts). */
const PAGE = '__WEBAPP_URL__';
/** As in src/words/guides.ts. */
const PARAMETER = 'huong-dan';
const LIST = 'muc-luc';

/** The anchor of a heading, as GitHub makes it. */
function anchorOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

const addressOf = (name) => `${PAGE}?${PARAMETER}=${name}`;

/** Where a link of a guide leads in its page: inside of it, to another guide, or out. */
function targetOf(href, names) {
  const name = /^([a-z-]+)\.md$/.exec(href)?.[1];
  if (names.includes(name)) {
    return { href: addressOf(name), target: '_top' };
  }
  if (href.startsWith('#')) {
    return { href, target: '_self' };
  }
  if (/^https:\/\/[^"<>]+$/.test(href)) {
    return { href, target: '_blank' };
  }
  throw new Error(`a link leads to no guide: ${href}`);
}

function rendererFor(names) {
  return {
    heading({ tokens, depth, text }) {
      const inside = this.parser.parseInline(tokens);
      return `<h${depth} id="${anchorOf(text)}">${inside}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const to = targetOf(href, names);
      return `<a href="${to.href}" target="${to.target}">${this.parser.parseInline(tokens)}</a>`;
    },
    html({ text }) {
      throw new Error(`raw HTML: ${text.trim()}`);
    },
    image({ href }) {
      throw new Error(`a picture: ${href}`);
    },
  };
}

function pageHtml(title, body) {
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<nav><a href="${PAGE}">Trang của trường</a> <a href="${addressOf(LIST)}">Tất cả hướng dẫn</a></nav>
<main>
${body}</main>
</body>
</html>
`;
}

function readGuide(folder, name) {
  const text = readFileSync(path.join(folder, `${name}.md`), 'utf8').normalize('NFC');
  const title = /^# ([^\n]+)\n/.exec(text)?.[1];
  if (title === undefined) {
    throw new Error('no title in the first line');
  }
  return { name, title, text };
}

function guidePage({ name, title, text }, names) {
  const marked = new Marked({ gfm: true, renderer: rendererFor(names) });
  const html = marked.parse(text);
  const anchors = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const lost = [...html.matchAll(/ href="#([^"]*)"/g)].find(([, id]) => !anchors.has(id));
  if (lost !== undefined) {
    throw new Error(`no heading for #${lost[1]}`);
  }
  // What may be wider than a phone is scrolled by the keyboard too, so it must take the focus.
  const framed = html
    .replaceAll('<pre>', '<pre role="group" aria-label="Lệnh" tabindex="0">')
    .replaceAll('<table>', '<div class="table" role="group" aria-label="Bảng" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return [`guide-${name}.html`, pageHtml(title, framed)];
}

function listPage(guides) {
  const items = guides.map(
    ({ name, title }) => `<li><a href="${addressOf(name)}">${title}</a></li>\n`,
  );
  return [
    `guide-${LIST}.html`,
    pageHtml('Hướng dẫn', `<h1>Hướng dẫn</h1>\n<ul>\n${items.join('')}</ul>\n`),
  ];
}

/** Tells of which guide a problem is. */
function within(name, work) {
  try {
    return work();
  } catch (error) {
    throw new Error(`${name}.md: ${error.message}`);
  }
}

/**
 * Builds the guides of a folder into `outDir`.
 * @param {string} outDir
 * @param {string} [folder]
 * @returns {string[]} Absolute paths of what was written.
 */
export function buildGuides(outDir, folder = GUIDES) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .sort();
  const guides = names.map((name) => within(name, () => readGuide(folder, name)));
  const pages = [
    ...guides.map((guide) => within(guide.name, () => guidePage(guide, names))),
    listPage(guides),
  ];
  mkdirSync(outDir, { recursive: true });
  return pages.map(([file, html]) => {
    const written = path.join(outDir, file);
    writeFileSync(written, html);
    return written;
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [outDir, folder] = process.argv.slice(2);
  for (const file of buildGuides(outDir ?? path.join(ROOT, 'dist/authority'), folder)) {
    console.log(path.relative(ROOT, file));
  }
}
