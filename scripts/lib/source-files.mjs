import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'build', 'coverage', '.git', '.workspace']);

/** Paths (relative to `root`, with `/`) of all files under `folders` whose name ends as one of `endings`. */
export function sourceFiles(root, folders, endings) {
  return folders
    .flatMap((folder) => walk(path.join(root, folder), endings))
    .map((file) => slashed(root, file));
}

const slashed = (root, file) => path.relative(root, file).split(path.sep).join('/');

function walk(entry, endings) {
  if (!statSync(entry, { throwIfNoEntry: false })?.isDirectory()) {
    return [];
  }
  return readdirSync(entry, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const file = path.join(entry, item.name);
      if (item.isDirectory()) {
        return SKIPPED.has(item.name) ? [] : walk(file, endings);
      }
      return endings.some((ending) => item.name.endsWith(ending)) ? [file] : [];
    });
}
