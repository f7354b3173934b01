/** Checks that no file is longer than 350 lines: beyond that it is split by concern. `node scripts/check-lengths.mjs [--root DIR]` */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runCheck } from './lib/run-check.mjs';
import { sourceFiles } from './lib/source-files.mjs';

const MOST_LINES = 350;
const FOLDERS = ['src', 'sidebar', 'verifier', 'local', 'tools', 'bench', 'scripts', 'test'];

function linesOf(root, file) {
  return readFileSync(path.join(root, file), 'utf8').replace(/\n$/, '').split('\n').length;
}

runCheck('file lengths', (root) =>
  sourceFiles(root, FOLDERS, ['.ts', '.tsx', '.mjs'])
    .map((file) => ({ file, lines: linesOf(root, file) }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ file, lines }) => `${file} has ${lines} lines; ${MOST_LINES} are allowed`),
);
