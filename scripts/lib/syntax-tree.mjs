import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The syntax tree of a file of `root`. */
export function parse(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, scriptKind(file));
}

function scriptKind(file) {
  if (file.endsWith('.mjs')) {
    return ts.ScriptKind.JS;
  }
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
