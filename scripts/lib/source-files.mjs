import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

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

/** The syntax tree of a file of `root`. */
export function parse(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, scriptKind(file));
}

function scriptKind(file) {
  return file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

/** `file:line` of a node, for messages. */
export function placeOf(source, node) {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
}

/** Calls `visit` with every node of a tree. */
export function eachNode(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

/**
 * Ends a check: prints its problems, one a line, and sets the exit code. `--root DIR` (for tests) names another project.
 * @param {string} name What was checked.
 * @param {(root: string) => string[]} check
 */
export function runCheck(name, check) {
  const at = process.argv.indexOf('--root');
  const root = path.resolve(at < 0 ? '.' : process.argv[at + 1]);
  const problems = check(root);
  for (const problem of problems) {
    console.error(problem);
  }
  console.log(`${name}: ${problems.length === 0 ? 'in order' : `${problems.length} problem(s)`}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
