import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptProject } from '../kernel/runtime-types';

/** Everything of a project that its pushed files do not say. */
export type ProjectIdentity = Omit<ScriptProject, 'files' | 'manifest'>;

const MANIFEST = 'appsscript.json';
const PUSHED = /\.(js|gs|html)$/;

/**
 * The project in a folder as `clasp push` would push it: `*.js`, `*.gs`, `*.html` in alphabetical order, and the
 * manifest. @throws Error when the folder has no manifest or no code.
 */
export function loadProject(folder: string, identity: ProjectIdentity): ScriptProject {
  const names = readdirSync(folder).sort();
  if (!names.includes(MANIFEST)) {
    throw new Error(`${folder} has no ${MANIFEST}: build the project first`);
  }
  const files = names
    .filter((name) => PUSHED.test(name))
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
  if (files.length === 0) {
    throw new Error(`${folder} has no code: build the project first`);
  }
  const manifest: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  return { ...identity, files, manifest };
}
