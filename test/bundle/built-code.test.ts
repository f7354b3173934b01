import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';
import { type Node, parse } from 'acorn';
import { buildAll, builtText, CODE_FILES, modulesOf, PAGES, type Side } from './bundle-files';

/** What Google, a menu, a trigger or a page can call by name; and the loader of the PDF engine. */
const GLOBAL_FUNCTIONS: Readonly<Record<Side, readonly string[]>> = {
  addon: [
    ...['onOpen', 'onInstall', 'onEdit', 'carry', 'activeCell', 'keepLanguage', 'openWebApp'],
    ...['showCell', 'showCorrection', 'showRequests', 'showLock', 'showExport', 'showSetup'],
    ...['showReview', 'showPupils', 'showHealth'],
  ],
  authority: [
    'install',
    'selfCheck',
    'heartbeat',
    'doGet',
    'doPost',
    'callAuthority',
    'loadPdfEngine_',
  ],
};

const SERVICES = [
  ...['SpreadsheetApp', 'DriveApp', 'UrlFetchApp', 'HtmlService', 'ContentService', 'ScriptApp'],
  ...['Session', 'PropertiesService', 'CacheService', 'LockService', 'MailApp', 'GmailApp'],
  ...['Utilities', 'Logger', 'XmlService', 'Browser', 'CardService', 'Sheets', 'Drive'],
];

/** In Node's contexts, but not in Apps Script (https://developers.google.com/apps-script/guides/v8-runtime). */
const NOT_IN_APPS_SCRIPT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

const SIDES: readonly Side[] = ['addon', 'authority'];
const CODE = SIDES.flatMap((side) => CODE_FILES[side].map((file) => [side, file] as const));

/** In a context: reading the time or asking for chance throws; computing with given dates works. */
const FORBID_CLOCK_AND_CHANCE = `{
  const Real = Date;
  const refuse = (what) => { throw new Error(what + ' while loading'); };
  Math.random = () => refuse('chance');
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length > 0 ? given : refuse('clock'))); }
    static now() { return refuse('clock'); }
  };
}`;

beforeAll(buildAll, 120_000);

function bareContext(): vm.Context {
  const context = vm.createContext({});
  for (const name of [...NOT_IN_APPS_SCRIPT, 'console']) {
    vm.runInContext(`delete globalThis.${name}`, context);
  }
  return context;
}

function load(side: Side, context: vm.Context): void {
  for (const file of CODE_FILES[side]) {
    new vm.Script(builtText(side, file), { filename: file }).runInContext(context);
  }
}

/** Reading any of `names` in the context is noted, and gives nothing. */
function watch(context: vm.Context, names: readonly string[]): string[] {
  const reads: string[] = [];
  for (const name of names) {
    Object.defineProperty(context, name, {
      configurable: true,
      get: () => {
        reads.push(name);
        return undefined;
      },
    });
  }
  return reads;
}

describe.each(SIDES)('%s in a bare context', (side) => {
  test('leaves exactly its entry points as global functions, and nothing else', () => {
    const context = bareContext();
    const before = new Set(Object.getOwnPropertyNames(context));
    load(side, context);
    const added = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));

    expect(added.sort()).toEqual([...GLOBAL_FUNCTIONS[side]].sort());
    expect(added.map((name) => typeof context[name])).toEqual(added.map(() => 'function'));
  });

  test('declares its entry points at top level, where google.script.run and triggers look for them', () => {
    const declared = CODE_FILES[side].flatMap((file) =>
      program(side, file).body.flatMap((node) =>
        node.type === 'FunctionDeclaration' ? [node.id.name] : [],
      ),
    );

    expect(declared.sort()).toEqual([...GLOBAL_FUNCTIONS[side]].sort());
  });

  test('calls no service while it loads: a simple trigger in an unauthorised file would fail', () => {
    const context = bareContext();
    const reads = watch(context, SERVICES);
    load(side, context);

    expect(reads).toEqual([]);
  });

  test('takes neither time nor chance from the machine while it loads', () => {
    const context = bareContext();
    vm.runInContext(FORBID_CLOCK_AND_CHANCE, context);

    expect(() => load(side, context)).not.toThrow();
    expect(() => vm.runInContext('new Date()', context)).toThrow('clock');
  });
});

test('the PDF engine is loaded by its function and not before', () => {
  const context = bareContext();
  load('authority', context);
  const engine = vm.runInContext('loadPdfEngine_()', context) as Record<string, unknown>;

  expect(Object.keys(engine).sort()).toEqual(['print']);
});

function program(side: Side, file: string) {
  return parse(builtText(side, file), { ecmaVersion: 2020, sourceType: 'script' });
}

/** Every node of a tree. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof (child as Node | null)?.type === 'string') {
        yield* nodesOf(child as Node);
      }
    }
  }
}

describe.each(CODE)('syntax of %s/%s', (side, file) => {
  test('parses as an ES2020 script: no modules, no top-level await, no class fields, nothing newer', () => {
    expect(() => program(side, file)).not.toThrow();
  });

  test('has neither dynamic import nor import.meta, which Apps Script cannot resolve', () => {
    const found = [...nodesOf(program(side, file))].filter((node) =>
      ['ImportExpression', 'MetaProperty'].includes(node.type),
    );

    expect(found).toEqual([]);
  });

  test('points to no source map', () => {
    expect(builtText(side, file)).not.toContain('sourceMappingURL');
  });
});

test.each([
  'class A { static x = 1 }',
  'class A { #x = 1 }',
  'class A { x = 1 }',
  'class A { static { f() } }',
  'export const x = 1',
  'import x from "y"',
  'await f()',
  'x ??= 1',
])('the syntax test refuses what Apps Script would not parse: %s', (code) => {
  expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).toThrow(SyntaxError);
});

const KB = 1024;

// What the authority's code costs is the time to load it: a row of the bench.
test('the code of the add-on stays small: ≤ 150 KB', () => {
  expect(Buffer.byteLength(builtText('addon', 'main.js')) / KB).toBeLessThanOrEqual(150);
});

const RULES = path.resolve(__dirname, '../../scripts/lib/import-rules.mjs');

/** Those of the modules that are not pure code, by the rules that the imports are checked with. */
function impure(modules: readonly string[]): readonly string[] {
  const code = `import { isPure } from ${JSON.stringify(RULES)};
    console.log(JSON.stringify(${JSON.stringify(modules)}.filter((name) => !isPure(name))));`;

  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
  );
}

describe('what is in each bundle', () => {
  test('the add-on has its own modules and pure code, nothing that may act for the school', () => {
    const strangers = impure(modulesOf('addon')).filter(
      (name) => !/^(src\/addon|node_modules\/valibot)\//.test(name),
    );

    expect(strangers).toEqual([]);
    expect(modulesOf('addon')).toContain('src/addon/main.ts');
  });

  test('the authority has nothing of the add-on, and no PDF library: that is in a file of its own', () => {
    const strangers = impure(modulesOf('authority')).filter(
      (name) =>
        !/^src\/(authority|capabilities|engine|workspace|ports|google)\//.test(name) &&
        !/^src\/documents\/(base64|lazy-pdf-port)\.ts$/.test(name) &&
        !/^node_modules\/(@noble\/hashes|fflate|valibot)\//.test(name),
    );

    expect(strangers).toEqual([]);
    expect(modulesOf('authority')).toContain('src/authority/main.ts');
  });
});

describe('pages', () => {
  const pages = SIDES.flatMap((side) => PAGES[side].map((page) => [side, page] as const));

  test.each(pages)(
    '%s/%s.html is whole in itself: nothing is fetched from elsewhere',
    (side, page) => {
      const html = builtText(side, `${page}.html`);

      expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href=|@import|url\(\s*['"]?https?:/i);
      expect(html).not.toContain('sourceMappingURL');
    },
  );
});
