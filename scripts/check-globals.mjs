/**
 * Checks where Google's globals are named (src/addon, src/google and the two main.ts only), and that pure code
 * takes neither the time nor chance from the machine. `node scripts/check-globals.mjs [--root DIR]`
 */
import ts from 'typescript';
import { isPure } from './lib/import-rules.mjs';
import { runCheck } from './lib/run-check.mjs';
import { sourceFiles } from './lib/source-files.mjs';
import { eachNode, parse, placeOf } from './lib/syntax-tree.mjs';

/** Services of https://developers.google.com/apps-script/reference, and advanced services. */
const GOOGLE = new Set([
  ...['SpreadsheetApp', 'DriveApp', 'DocumentApp', 'SlidesApp', 'FormApp', 'GmailApp', 'MailApp'],
  ...[
    'CalendarApp',
    'ContactsApp',
    'GroupsApp',
    'SitesApp',
    'LanguageApp',
    'LinearOptimizationService',
  ],
  ...[
    'UrlFetchApp',
    'HtmlService',
    'ContentService',
    'CardService',
    'ScriptApp',
    'Session',
    'Browser',
  ],
  ...[
    'PropertiesService',
    'CacheService',
    'LockService',
    'Utilities',
    'Logger',
    'XmlService',
    'Jdbc',
  ],
  ...[
    'Charts',
    'Maps',
    'DataStudioApp',
    'ConferenceDataService',
    'AdminDirectory',
    'Sheets',
    'Drive',
  ],
]);
const MAY_NAME_GOOGLE = [/^src\/addon\//, /^src\/google\//, /^src\/authority\/main\.ts$/];

/** A name that is read as a variable, not a member's, a type's or a declaration's. */
function isVariable(node) {
  const { parent } = node;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isQualifiedName(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isLiteralTypeNode(parent);

  return !isMember;
}

const isGoogle = (node) => ts.isIdentifier(node) && GOOGLE.has(node.text) && isVariable(node);

/** `Date.now`, `Math.random`, `new Date()`, `Date()`: what makes a pure function impure. */
function isImpure(node) {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return ['Date.now', 'Math.random'].includes(`${node.expression.text}.${node.name.text}`);
  }
  const isDate =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression);

  return (
    isDate &&
    node.expression.text === 'Date' &&
    (ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0)
  );
}

/** Places of `file` whose nodes are as `test` says. */
function placesOf(source, test) {
  const places = [];
  eachNode(source, (node) => {
    if (test(node)) {
      places.push(`${placeOf(source, node)} names ${node.getText(source)}`);
    }
  });
  return places;
}

function problemsOf(source) {
  const file = source.fileName;
  const google = MAY_NAME_GOOGLE.some((place) => place.test(file))
    ? []
    : placesOf(source, isGoogle);
  const impure = isPure(file) ? placesOf(source, isImpure) : [];

  return [
    ...google.map((place) => `${place}: Google's services stay in src/addon and src/google`),
    ...impure.map((place) => `${place}: pure code knows neither clock nor chance`),
  ];
}

runCheck('globals', (root) =>
  sourceFiles(root, ['src'], ['.ts']).flatMap((file) => problemsOf(parse(root, file))),
);
