/** Checks that imports run one way (design: `scripts/lib/import-rules.mjs`). `node scripts/check-imports.mjs [--root DIR]` */
import path from 'node:path';
import ts from 'typescript';
import { IMPORT_RULES } from './lib/import-rules.mjs';
import { runCheck } from './lib/run-check.mjs';
import { sourceFiles } from './lib/source-files.mjs';
import { eachNode, parse, placeOf } from './lib/syntax-tree.mjs';

const FOLDERS = ['src', 'sidebar', 'verifier', 'local', 'tools', 'bench'];
const SOURCES = ['.ts', '.tsx'];

/** The target as the rules name it: `src/book/mark`, `preact/hooks`, `node:fs`. */
function targetOf(file, specifier) {
  if (!specifier.startsWith('.')) {
    return specifier;
  }
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.(tsx?|js)$/, '');
}

/** True when nothing of the import is left in the code that runs. */
function isErased(node) {
  if (ts.isImportTypeNode(node)) {
    return true;
  }
  if (ts.isExportDeclaration(node)) {
    return node.isTypeOnly;
  }
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  const named = clause?.namedBindings;
  const onlyTypes =
    named !== undefined &&
    ts.isNamedImports(named) &&
    clause.name === undefined &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly);

  return clause?.isTypeOnly === true || onlyTypes;
}

/** The node that holds the text of the module named by an import, export, `import()`, `require()` or type import. */
function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier;
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  }
  if (ts.isExternalModuleReference(node)) {
    return node.expression;
  }
  const called = ts.isCallExpression(node) ? node.expression : undefined;
  const loads =
    called !== undefined &&
    (called.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(called) && called.text === 'require'));

  return loads ? node.arguments[0] : undefined;
}

/** Every import of a file: `{target, erased, node}`. */
function importsOf(source) {
  const found = [];
  eachNode(source, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const text = ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)';
      found.push({ target: targetOf(source.fileName, text), erased: isErased(node), node });
    }
  });
  return found;
}

/** Every import of a file that goes against the direction. */
function againstDirection(source) {
  const name = source.fileName.replace(/\.tsx?$/, '');
  const rule = IMPORT_RULES.find(({ from }) => from.test(name));
  const allowed = ({ target, erased }) =>
    [...(rule?.may ?? []), ...(erased ? (rule?.mayTypes ?? []) : [])].some((ok) => ok.test(target));

  return importsOf(source)
    .filter((item) => !allowed(item))
    .map(
      ({ target, erased, node }) =>
        `${placeOf(source, node)} may not import ${target}${erased ? '' : ' (as a value)'}`,
    );
}

runCheck('import direction', (root) =>
  sourceFiles(root, FOLDERS, SOURCES).flatMap((file) => againstDirection(parse(root, file))),
);
