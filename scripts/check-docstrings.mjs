/**
 * Checks that at least 95 in 100 exports of each part carry a docstring, and names those without one when fewer do.
 * A `constructor` or member needs none; a re-export has that of its origin. `node scripts/check-docstrings.mjs [--root DIR]`
 */
import ts from 'typescript';
import { runCheck } from './lib/run-check.mjs';
import { sourceFiles } from './lib/source-files.mjs';
import { parse, placeOf } from './lib/syntax-tree.mjs';

const LEAST = 0.95;
const PARTS = ['src', 'sidebar', 'verifier', 'local'];

function isExported(statement) {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** `{place, name, documented}` of everything a file exports by a declaration. */
function exportsOf(source) {
  return source.statements.filter(isExported).map((statement) => {
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]
      : statement;
    return {
      place: placeOf(source, statement),
      name: declared.name?.getText(source) ?? 'default',
      documented: ts.getJSDocCommentsAndTags(statement).length > 0,
    };
  });
}

function problemsOf(root, part) {
  const all = sourceFiles(root, [part], ['.ts', '.tsx']).flatMap((file) =>
    exportsOf(parse(root, file)),
  );
  const bare = all.filter(({ documented }) => !documented);
  const enough = bare.length <= all.length * (1 - LEAST);

  return enough ? [] : bare.map(({ place, name }) => `${place} ${name} has no docstring`);
}

runCheck('docstrings', (root) => PARTS.flatMap((part) => problemsOf(root, part)));
