import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptProject } from '../kernel/runtime-types';

/** Everything of a project that its pushed files do not say. */
export type ProjectIdentity = Omit<ScriptProject, 'files' | 'manifest'>;

const MANIFEST = 'appsscript.json';
const PUSHED = /\.(js|gs|html)$/;

/** Texts of files by path, as they were when last read: projects are megabytes, and loaded into many Workspaces. */
const READ = new Map<string, { readonly version: string; readonly source: string }>();

function sourceOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  const version = `${size} ${mtimeMs}`;
  const known = READ.get(path);

  if (known?.version === version) {
    return known.source;
  }

  const source = readFileSync(path, 'utf8');
  READ.set(path, { version, source });

  return source;
}

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
    .map((name) => ({ name, source: sourceOf(join(folder, name)) }));
  if (files.length === 0) {
    throw new Error(`${folder} has no code: build the project first`);
  }
  const manifest: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  return { ...identity, files, manifest };
}
