/**
 * Checks that every package of package-lock.json, runtime or development, has a permissive licence.
 * `node scripts/check-licences.mjs [--root DIR]`
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCheck } from './lib/run-check.mjs';

const PERMISSIVE = new Set([
  ...['MIT', 'MIT-0', 'Apache-2.0', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'Zlib'],
  ...['OFL-1.1', 'MPL-2.0', 'CC0-1.0', 'BlueOak-1.0.0', 'Python-2.0', 'Unlicense', 'WTFPL'],
]);

/** Packages whose metadata says something else, and why each is all right. All are development tools' own parts. */
const EXCEPTIONS = {
  'caniuse-lite': 'CC-BY-4.0: a table of browser versions, read while building, never shipped',
  'spdx-exceptions': 'CC-BY-3.0: a list of licence names, read while building, never shipped',
  fuzzy: 'names no licence in its metadata; its LICENSE file is MIT (part of clasp)',
  '@univerjs/telemetry':
    'names no licence; an interface of 1 KB from the Univer repository, which is Apache-2.0 (part of the grid)',
};

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A licence's SPDX text, from any of the forms package.json files use; null when none is named. */
function licenceOf(metadata) {
  const named = metadata.license ?? metadata.licenses;
  const forms = Array.isArray(named) ? named : [named];
  const texts = forms.map((form) => (typeof form === 'string' ? form : form?.type));

  return texts.every((text) => typeof text === 'string') ? texts.join(' OR ') : null;
}

/** `A OR B` (also `A/B`): one of them suffices; `A AND B`: both must be permissive. */
function isPermissive(expression) {
  const plain = expression.replace(/[()]/g, ' ').trim();
  return plain
    .split(/ OR |\//)
    .some((choice) => choice.split(' AND ').every((name) => PERMISSIVE.has(name.trim())));
}

/** What is installed says more than the lock file, which may hold packages for other machines. */
function metadataOf(root, place, entry) {
  const file = path.join(root, place, 'package.json');
  return existsSync(file) ? readJson(file) : entry;
}

function problemOf(root, place, entry) {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = licenceOf(metadataOf(root, place, entry));

  if (name in EXCEPTIONS || (licence !== null && isPermissive(licence))) {
    return [];
  }
  return [`${place}: licence ${licence ?? 'unknown'} is not among the permissive ones`];
}

runCheck('licences', (root) =>
  Object.entries(readJson(path.join(root, 'package-lock.json')).packages)
    .filter(([place]) => place !== '')
    .flatMap(([place, entry]) => problemOf(root, place, entry)),
);
