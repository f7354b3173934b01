/**
 * Who may call the authority's web app, in the manifest that is about to be pushed. A manifest has one `webapp` block,
 * and a deployment keeps the manifest of its version: so the second deployment is a version pushed with another
 * `access` (docs/scopes.md). `node scripts/set-web-access.mjs DOMAIN|ANYONE_ANONYMOUS [FOLDER]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** DOMAIN: the page for people of the school. ANYONE_ANONYMOUS: the address the add-on carries commands to. */
const KNOWN = ['DOMAIN', 'ANYONE_ANONYMOUS'];

/**
 * Writes `webapp.access` into the built manifest (never into our source).
 * @throws Error for an access that no deployment of ours has, or when nothing is built
 */
export function setWebAccess(access, folder = path.join(ROOT, 'dist/authority')) {
  if (!KNOWN.includes(access)) {
    throw new Error(`Access is ${KNOWN.join(' or ')}, not ${access}`);
  }
  const file = path.join(folder, 'appsscript.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.webapp.access = access;
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    setWebAccess(...process.argv.slice(2));
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
