/**
 * Checks that what comments cite can be looked up here: `R107` in docs/requirements.md, `platform §4` in
 * docs/platform-facts.md, `domain §1.6` in docs/domain-facts.md; and that no paper of any other name is cited by a
 * paragraph. `node scripts/check-citations.mjs [--root DIR]`
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCheck } from './lib/run-check.mjs';
import { sourceFiles } from './lib/source-files.mjs';

const FOLDERS = ['src', 'sidebar', 'verifier', 'local', 'tools', 'bench', 'test'];
const FACTS = { platform: 'docs/platform-facts.md', domain: 'docs/domain-facts.md' };
const REQUIREMENTS = 'docs/requirements.md';
/** The paper's name, then one or more paragraphs: `platform §1–§3`, `domain §1.6, §2`. */
const PARAGRAPHS =
  /\b(platform|domain|design|forms|peers|rulings)((?:(?:,| and|–| )? ?§\d+(?:\.\d+)*[a-z]?)+)/g;

function textOf(root, file) {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}

/** What the documents define: `R107`, `platform §4`. */
function definedIn(root) {
  const rows = textOf(root, REQUIREMENTS).matchAll(/^\| (R\d{3}) +\|/gm);
  const facts = Object.entries(FACTS).flatMap(([name, file]) =>
    [...textOf(root, file).matchAll(/^(?:#+|-) §(\S+) /gm)].map(([, at]) => `${name} §${at}`),
  );
  return new Set([...[...rows].map(([, id]) => id), ...facts]);
}

/** Everything a line cites, as {@link definedIn} names it. */
function citedIn(line) {
  const requirements = line.match(/\bR\d{3}\b/g) ?? [];
  const paragraphs = [...line.matchAll(PARAGRAPHS)].flatMap(([, name, places]) =>
    (places.match(/§[\d.]+[a-z]?/g) ?? []).map((place) => `${name} ${place}`),
  );
  return [...requirements, ...paragraphs];
}

function problemsOf(root, file, defined) {
  return textOf(root, file)
    .split('\n')
    .flatMap((line, at) =>
      citedIn(line)
        .filter((cited) => !defined.has(cited))
        .map((cited) => `${file}:${at + 1} cites ${cited}, which no document here has`),
    );
}

runCheck('citations', (root) => {
  const defined = definedIn(root);
  return sourceFiles(root, FOLDERS, ['.ts', '.tsx']).flatMap((file) =>
    problemsOf(root, file, defined),
  );
});
