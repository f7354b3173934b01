/**
 * Checks that no function is longer than 40 lines, from its first word to its closing brace: functions, methods, arrow
 * functions and components alike, tests too. What `describe` holds is a list of tests, not a function in that sense.
 * `node scripts/check-functions.mjs [--root DIR]`
 */
import ts from 'typescript';
import { runCheck } from './lib/run-check.mjs';
import { sourceFiles } from './lib/source-files.mjs';
import { eachNode, parse, placeOf } from './lib/syntax-tree.mjs';

const MOST_LINES = 40;
const FOLDERS = ['src', 'sidebar', 'verifier', 'local', 'tools', 'bench', 'scripts', 'test'];

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
      found.push(
        `${placeOf(source, node)} a function of ${lines} lines; ${MOST_LINES} are allowed`,
      );
    }
  });
  return found;
}

runCheck('function lengths', (root) =>
  sourceFiles(root, FOLDERS, ['.ts', '.tsx', '.mjs']).flatMap((file) =>
    longFunctions(parse(root, file)),
  ),
);
