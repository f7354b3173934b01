import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const read = (file) => readFileSync(path.join(ROOT, file), 'utf8').trim();

/** The text beside a package's `package.json`, wherever the package was installed. */
function licenceText(name, file) {
  const main = createRequire(import.meta.url).resolve(name);
  const inside = `node_modules/${name}/`;
  return readFileSync(main.slice(0, main.lastIndexOf(inside)) + inside + file, 'utf8').trim();
}

/** qrcode-generator ships its notice as the first comment of its code, and names the MIT licence without its text. */
function qrCodeNotice() {
  const comment = read('node_modules/qrcode-generator/qrcode.js').split(/^var /m, 1)[0];
  const notice = comment.replace(/^\/\/-*/gm, '').trim();
  const terms = read('node_modules/preact/LICENSE')
    .split(/^Copyright.*$/m)[1]
    .trim();
  return `${notice}\n\n${terms}`;
}

/** Work of others inside what is pushed: package (or font) → text of its licence. */
const LICENCES = {
  '@cantoo/pdf-lib': () => licenceText('@cantoo/pdf-lib', 'LICENSE.md'),
  '@noble/hashes': () => read('node_modules/@noble/hashes/LICENSE'),
  fflate: () => licenceText('fflate', 'LICENSE'),
  preact: () => read('node_modules/preact/LICENSE'),
  'qrcode-generator': qrCodeNotice,
  Tinos: () => read('src/documents/fonts/LICENSE-tinos.txt'),
  valibot: () => licenceText('valibot', 'LICENSE.md'),
};

/** What of it each project carries (checked by test/bundle). */
export const CARRIED = {
  addon: ['preact', 'qrcode-generator', 'valibot'],
  authority: [
    ...['@cantoo/pdf-lib', '@noble/hashes', 'fflate', 'preact', 'qrcode-generator', 'valibot'],
    'Tinos',
  ],
};

const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * Writes `dist/<side>/third-party.html`: the licences of everything of others in that project. A page, because Apps
 * Script keeps no other kind of file beside code; nothing opens it.
 * @param {'addon' | 'authority'} side
 * @returns {string[]} Absolute path of what was written.
 */
export function buildNotices(side) {
  const sections = CARRIED[side].map(
    (name) => `<h2>${escapeHtml(name)}</h2>\n<pre>${escapeHtml(LICENCES[name]())}</pre>`,
  );
  const file = path.join(ROOT, 'dist', side, 'third-party.html');

  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!DOCTYPE html>\n<meta charset="utf-8">\n<title>Third-party licences</title>\n${sections.join('\n')}\n`,
  );

  return [file];
}
