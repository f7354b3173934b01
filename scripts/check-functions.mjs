/**
 * Checks that no function is longer than 40 lines, from its first word to its closing brace: functions, methods, arrow
 * functions and components alike, tests too. What `describe` holds is a list of tests, not a function in that sense.
 * `node scripts/check-functions.mjs [--root DIR]`
 */
import ts from 'typescript';
import { LONG_FUNCTIONS } from './lib/long-functions.mjs';
import { runCheck } from './lib/run-check.mjs';
import { sourceFiles } from './lib/source-files.mjs';
import { eachNode, parse, placeOf } from './lib/syntax-tree.mjs';

const MOST_LINES = 40;
const FOLDERS = ['src', 'sidebar', 'local', 'tools', 'bench', 'scripts', 'test'];

/** The body of `describe(…)` or `describe.each(…)(…)`. */
function isDescribeBody(node, source) {
  return (
    ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText(source))
  );
}

function linesOf(node, source) {
  const line = (position) => source.getLineAndCharacterOfPosition(position).line;

  return line(node.end) - line(node.getStart(source)) + 1;
}

function longFunctions(source) {
  const found = [];
  eachNode(source, (node) => {
    if (!ts.isFunctionLike(node) || node.body === undefined || isDescribeBody(node, source)) {
      return;
    }
    const lines = linesOf(node, source);
    if (lines > MOST_LINES) {
      found.push({ place: placeOf(source, node), file: source.fileName, lines });
    }
  });
  return found;
}

/** As many as the list allows a file pass; a file that has become better must give its place in the list back. */
function problemsOf(root, file) {
  const found = longFunctions(parse(root, file));
  const known = LONG_FUNCTIONS[file] ?? 0;
  if (found.length < known) {
    return [
      `${file}: ${found.length} long function(s), ${known} in scripts/lib/long-functions.mjs`,
    ];
  }
  return found.length === known
    ? []
    : found.map(
        ({ place, lines }) => `${place} a function of ${lines} lines; ${MOST_LINES} are allowed`,
      );
}

runCheck('function lengths', (root) =>
  sourceFiles(root, FOLDERS, ['.ts', '.tsx', '.mjs']).flatMap((file) => problemsOf(root, file)),
);
