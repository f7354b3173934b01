import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const PUSHED = /\.(js|html|json)$/;
const CLASP_FILE = '.clasp.json';

/** Folder from which a project is pushed: a copy of what was built, with the project's id beside it. */
export function pushFolder(state, side) {
  const folder = path.join(state.folder, side);
  mkdirSync(folder, { recursive: true });

  return folder;
}

/** The project's id as clasp has written it; null: none yet. */
export function scriptIdIn(folder) {
  const file = path.join(folder, CLASP_FILE);

  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).scriptId ?? null) : null;
}

/** Puts a project's id beside its files again. */
export function writeScriptId(folder, scriptId) {
  writeFileSync(path.join(folder, CLASP_FILE), `${JSON.stringify({ scriptId }, null, 2)}\n`);
}

function withAccess(text, access) {
  const manifest = JSON.parse(text);

  return `${JSON.stringify({ ...manifest, webapp: { ...manifest.webapp, access } }, null, 2)}\n`;
}

/**
 * Fills the folder with what is to be pushed and nothing else. `access`: who may call the web app, in the manifest (one
 * manifest has one web app, and a deployment keeps the manifest of its version); `extra`: further files by name.
 * Answers a digest of it all.
 */
export function fillPushFolder(folder, { built, access, extra = {} }) {
  readdirSync(folder)
    .filter((name) => PUSHED.test(name) && name !== CLASP_FILE)
    .forEach((name) => {
      rmSync(path.join(folder, name));
    });
  readdirSync(built)
    .filter((name) => PUSHED.test(name))
    .forEach((name) => {
      copyFileSync(path.join(built, name), path.join(folder, name));
    });
  Object.entries(extra).forEach(([name, text]) => {
    writeFileSync(path.join(folder, name), text);
  });

  if (access !== undefined) {
    const manifest = path.join(folder, 'appsscript.json');
    writeFileSync(manifest, withAccess(readFileSync(manifest, 'utf8'), access));
  }

  return digestOf(folder);
}

function digestOf(folder) {
  const hash = createHash('sha256');
  readdirSync(folder)
    .filter((name) => PUSHED.test(name) && name !== CLASP_FILE)
    .sort()
    .forEach((name) => {
      hash.update(`${name}\n`).update(readFileSync(path.join(folder, name)));
    });

  return hash.digest('hex').slice(0, 12);
}
