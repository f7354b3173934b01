import { OWNER, project, TEACHER, workspace } from './workspace';

const CONTAINER = {
  spreadsheetId: 'book',
  sheetId: 0,
  activeRange: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
};
const KINDS = `
  function put(kind, key, value) { PropertiesService['get' + kind + 'Properties']().setProperty(key, value); }
  function get(kind, key) { return PropertiesService['get' + kind + 'Properties']().getProperty(key); }
  function code(text) { return eval(text); }`;

function space() {
  const made = workspace();
  made.runtime.install(project(KINDS));
  made.runtime.install(project(KINDS, { id: 'other' }));
  made.runtime.install(project(KINDS, { id: 'addon', kind: 'addon' }));
  const code = (text: string) => {
    const { value, error } = made.run('code', { args: [text] });
    return error ?? value;
  };
  return { ...made, code };
}

describe('PropertiesService', () => {
  it('keeps script properties per project and user properties per person', () => {
    const { run } = space();
    run('put', { args: ['Script', 'k', 'script'] });
    run('put', { args: ['User', 'k', 'owner'] });
    run('put', { args: ['User', 'k', 'teacher'], kind: 'menu', actor: TEACHER });
    expect(run('get', { args: ['Script', 'k'], kind: 'menu', actor: TEACHER }).value).toBe(
      'script',
    );
    expect(run('get', { args: ['User', 'k'] }).value).toBe('owner');
    expect(run('get', { args: ['User', 'k'], kind: 'menu', actor: TEACHER }).value).toBe('teacher');
    expect(run('get', { args: ['Script', 'k'], projectId: 'other' }).value).toBeNull();
  });

  it('has document properties only for an add-on in a document', () => {
    const { run, code } = space();
    expect(code('PropertiesService.getDocumentProperties()')).toBeNull();
    const inBook = {
      projectId: 'addon',
      kind: 'menu',
      actor: TEACHER,
      container: CONTAINER,
    } as const;
    run('put', { ...inBook, args: ['Document', 'k', 'v'] });
    expect(run('get', { ...inBook, args: ['Document', 'k'] }).value).toBe('v');
    const elsewhere = { ...inBook, container: { ...CONTAINER, spreadsheetId: 'other' } };
    expect(run('get', { ...elsewhere, args: ['Document', 'k'] }).value).toBeNull();
  });

  it('sets, lists, replaces and deletes', () => {
    const { code } = space();
    const P = 'PropertiesService.getScriptProperties()';
    code(`${P}.setProperties({ a: 1, b: true }).setProperty('c', null)`);
    expect(code(`${P}.getProperties()`)).toEqual({ a: '1', b: 'true', c: 'null' });
    code(`${P}.deleteProperty('a')`);
    expect(code(`${P}.getKeys()`)).toEqual(['b', 'c']);
    code(`${P}.setProperties({ z: 'z' }, true)`);
    expect(code(`${P}.getProperties()`)).toEqual({ z: 'z' });
    code(`${P}.deleteAllProperties()`);
    expect(code(`${P}.getKeys()`)).toEqual([]);
  });

  it('refuses values over 9 KB and stores over 500 KB', () => {
    const { code } = space();
    const P = 'PropertiesService.getScriptProperties()';
    expect(code(`${P}.setProperty('a', 'x'.repeat(9217))`)).toMatch('Argument too large: value');
    expect(code(`${P}.setProperty('a', 'x'.repeat(9216)).getKeys()`)).toEqual(['a']);
    const fill = `(() => { for (let i = 0; i < 60; i++) { ${P}.setProperty('k' + i, 'x'.repeat(9000)); } })()`;
    expect(code(fill)).toMatch('exceeded the property storage quota');
    expect((code(`${P}.getKeys()`) as string[]).length).toBe(56);
  });
});

describe('CacheService', () => {
  it('forgets after the lifetime', () => {
    const { code, clock } = space();
    const C = 'CacheService.getScriptCache()';
    code(`${C}.put('a', 1); ${C}.putAll({ b: 'b', c: 'c' }, 60)`);
    expect(code(`${C}.getAll(['a', 'b', 'x'])`)).toEqual({ a: '1', b: 'b' });
    clock.advance(61_000);
    expect(code(`[${C}.get('a'), ${C}.get('b')]`)).toEqual(['1', null]);
    clock.advance(600_000);
    expect(code(`${C}.get('a')`)).toBeNull();
  });

  it('refuses what is too large or too long and keeps at most 1,000 entries', () => {
    const { code } = space();
    const C = 'CacheService.getScriptCache()';
    expect(code(`${C}.put('x'.repeat(251), '')`)).toMatch('Argument too large: key');
    expect(code(`${C}.put('x', 'x'.repeat(102401))`)).toMatch('Argument too large: value');
    expect(code(`${C}.put('x', '', 21601)`)).toMatch('expirationInSeconds');
    code(
      `${C}.putAll(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => ['k' + i, 'v'])), 100)`,
    );
    const kept = code(
      `Object.keys(${C}.getAll(Array.from({ length: 1001 }, (_, i) => 'k' + i))).length`,
    );
    expect(kept).toBe(900);
    code(`${C}.removeAll(['k1']); ${C}.remove('k2')`);
    expect(code(`[${C}.get('k1'), ${C}.get('k2'), ${C}.get('k3')]`)).toEqual([null, null, 'v']);
  });
});

describe('state that survives a restart', () => {
  it('is properties, triggers, outbox and quotas, as JSON', () => {
    const first = space();
    first.run('put', { args: ['Script', 'k', 'v'] });
    first.code(`ScriptApp.newTrigger('code').timeBased().everyMinutes(5).create()`);
    first.code(`MailApp.sendEmail('a@b.vn', 's', 'b')`);
    first.code(`CacheService.getScriptCache().put('k', 'v')`);
    const saved = JSON.parse(JSON.stringify(first.runtime.dump()));

    const second = space();
    second.runtime.load(saved);
    expect(second.run('get', { args: ['Script', 'k'] }).value).toBe('v');
    expect(second.code('MailApp.getRemainingDailyQuota()')).toBe(1499);
    expect(second.runtime.outbox()).toEqual(first.runtime.outbox());
    expect(second.runtime.clockTriggers()).toEqual(first.runtime.clockTriggers());
    expect(second.code(`CacheService.getScriptCache().get('k')`)).toBeNull();
    expect(JSON.parse(JSON.stringify(second.runtime.dump()))).toEqual(saved);
  });

  it('is announced after each outermost execution', () => {
    let saves = 0;
    const made = workspace({ persist: () => saves++ });
    made.runtime.install(project(KINDS));
    made.run('put', { args: ['Script', 'k', 'v'], actor: OWNER });
    expect(saves).toBe(1);
  });
});
