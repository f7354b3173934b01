import { evaluate, OWNER, project, workspace } from './workspace';

const MISSING = [
  ...['setTimeout', 'setInterval', 'TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'fetch'],
  ...['atob', 'btoa', 'crypto', 'process', 'performance', 'WebAssembly', 'require', 'module'],
  ...['window', 'document', 'navigator', 'structuredClone', 'queueMicrotask', 'Buffer', 'global'],
  ...['SharedArrayBuffer', 'Atomics', 'FormData', 'Blob', 'ReadableStream', 'Sheets', 'Drive'],
];

describe('global scope of an execution', () => {
  it.each(MISSING)('has no %s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

  it.each(['Promise', 'Map', 'BigInt', 'Intl', 'JSON', 'console', 'Utilities'])(
    'has %s',
    (name) => {
      expect(evaluate(`typeof ${name}`)).not.toBe('undefined');
    },
  );

  it('is shared by all files of a project and fresh in each execution', () => {
    const space = workspace();
    const files = [
      { name: 'a.js', source: 'const step = 2; var count = 0;' },
      { name: 'b.js', source: 'function next() { count += step; return count; }' },
    ];
    space.runtime.install(project('', { files }));
    expect([space.run('next').value, space.run('next').value]).toEqual([2, 2]);
  });

  it('gives arrays, objects, dates and errors of its own realm', () => {
    const probe = `[
      Utilities.base64Decode('AAA=') instanceof Array,
      UrlFetchApp.fetch('https://api.test/').getHeaders() instanceof Object,
      Utilities.getUuid instanceof Function,
      (() => { try { UrlFetchApp.fetch('https://api.test/status/500'); } catch (e) { return e instanceof Error && e.name; } })(),
    ]`;
    expect(evaluate(probe)).toEqual([true, true, true, 'Exception']);
  });

  it('refuses a project whose code does not parse, or whose scopes would have to be guessed', () => {
    const { runtime } = workspace();
    expect(() => runtime.install(project('function (('))).toThrow(/Unexpected token|Function/);
    expect(() => runtime.install(project('', { manifest: {} }))).toThrow('oauthScopes');
  });

  it.each([
    ['DriveApp.getFiles()', 'DriveApp.getFiles is not emulated; see local/DIFFERENCES.md'],
    ['Session.getFoo', 'Session.getFoo is not emulated; see local/DIFFERENCES.md'],
    ['SpreadsheetApp.create("x")', 'SpreadsheetApp.create is not emulated'],
    ['(Session.x = 1)', 'Session.x = is not emulated'],
  ])('names what is not emulated: %s', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });
});

describe('functions that can be called', () => {
  const source = `
    function top() { return 'top'; }
    const arrow = () => 'arrow';
    var menu = { item: function () { return 'item'; } };
    function hidden_() { return 'hidden'; }
    var text = 'no function';
    (function () { function inner() {} })();`;
  const call = (functionName: string, kind: 'serverFunction' | 'menu') => {
    const space = workspace();
    space.runtime.install(project(source));
    const { value, error } = space.run(functionName, { kind, actor: OWNER });
    return error ?? value;
  };

  it.each([
    ['top', 'serverFunction', 'top'],
    ['arrow', 'serverFunction', 'arrow'],
    ['menu.item', 'menu', 'item'],
    ['menu.item', 'serverFunction', 'Script function not found: menu.item'],
    ['hidden_', 'serverFunction', 'Script function not found: hidden_'],
    ['inner', 'serverFunction', 'Script function not found: inner'],
    ['text', 'serverFunction', 'Script function not found: text'],
    ['parseInt', 'serverFunction', 'Script function not found: parseInt'],
    ['Session', 'serverFunction', 'Script function not found: Session'],
    ['Session.getActiveUser', 'menu', 'Script function not found: Session.getActiveUser'],
    ['nowhere.at.all', 'menu', 'Script function not found: nowhere.at.all'],
    ['top(),1', 'serverFunction', 'Script function not found: top(),1'],
  ] as const)('%s as %s', (name, kind, expected) => {
    expect(call(name, kind)).toBe(expected);
  });
});

describe('values crossing google.script.run', () => {
  it.each([
    ['1.5', 1.5],
    ['undefined', null],
    ['[1, undefined]', [1, null]],
    ['({ a: undefined, b: 1 })', { b: 1 }],
    ['new Date(0)', null],
    ['({ rows: [["x", new Date(0)]] })', null],
    ['(() => 1)', null],
    ['({ f() {}, b: 1 })', { f: null, b: 1 }],
    ['Session', null],
    ['Promise.resolve(1)', null],
    ['new Map([[1, 2]])', {}],
  ])('%s comes back as %j', (expression, expected) => {
    expect(evaluate(expression)).toEqual(expected);
  });

  it('copies arguments and refuses dates and functions', () => {
    const space = workspace();
    space.runtime.install(project('function take(x) { return [x instanceof Object, x.a]; }'));
    const call = (arg: unknown) => space.run('take', { args: [arg], kind: 'serverFunction' });
    expect(call({ a: [1] }).value).toEqual([true, [1]]);
    expect(() => call({ a: new Date() })).toThrow(TypeError);
    expect(() => call({ a: () => 1 })).toThrow(TypeError);
  });

  it('reports a circular result as a failure', () => {
    expect(() => evaluate('(() => { const a = {}; a.a = a; return a; })()')).toThrow();
  });
});

describe('promises', () => {
  const source = `
    async function later() {
      await null; await null;
      PropertiesService.getScriptProperties().setProperty('done', 'yes');
      return 1;
    }
    async function fails() { await null; throw new TypeError('late'); }
    function check() { return PropertiesService.getScriptProperties().getProperty('done'); }`;

  it('are run to their end, their value does not cross, their rejection fails the execution', () => {
    const space = workspace();
    space.runtime.install(project(source));
    expect(space.run('later')).toMatchObject({ status: 'done', value: null });
    expect(space.run('check').value).toBe('yes');
    expect(space.run('fails')).toMatchObject({ status: 'failed', error: 'TypeError: late' });
  });
});
