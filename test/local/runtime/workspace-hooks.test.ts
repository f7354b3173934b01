import fc from 'fast-check';
import { faultAt, killAt } from '../../../local/runtime/execution/fault-plans';
import { evaluate, OWNER, project, START, TEACHER, workspace } from './workspace';

/** True for JSON with a key that the language takes for something else. */
const hasProto = (value: unknown): boolean => JSON.stringify(value).includes('"__proto__"');

describe('what the Workspace does to the runtime', () => {
  it('sets script properties', () => {
    const space = workspace();
    space.runtime.install(
      project(
        'function f() { return PropertiesService.getScriptProperties().getProperty("URL"); }',
      ),
    );
    space.runtime.setScriptProperty('authority', 'URL', 'https://x');
    expect(space.run('f').value).toBe('https://x');
  });

  it('delivers mails of others to the outbox', () => {
    const { runtime } = workspace();
    runtime.deliver({ from: OWNER, to: TEACHER, subject: 'S', body: 'B' });
    expect(runtime.outbox()).toMatchObject([
      { from: OWNER, to: [TEACHER], subject: 'S', sentAt: START },
    ]);
  });

  it('hears of every execution, nested ones first', () => {
    const heard: string[] = [];
    const space = workspace({ onExecution: ({ functionName }) => heard.push(functionName) });
    space.runtime.install(
      project(
        `function doGet() { return ContentService.createTextOutput('x'); }
         function outer() { UrlFetchApp.fetch('https://script.google.com/macros/s/d/exec'); }`,
        { deployments: [{ id: 'd', access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' }] },
      ),
    );
    space.run('outer');
    expect(heard).toEqual(['doGet', 'outer']);
  });

  it('makes weather for executions without a fault plan of their own', () => {
    const space = workspace({ weather: () => killAt(1) });
    space.runtime.install(
      project('function f() { PropertiesService.getScriptProperties().getKeys(); return 1; }'),
    );
    expect(space.run('f').status).toBe('killed');
    expect(space.run('f', { faults: () => null }).value).toBe(1);
  });

  it('is asked for by name: an unknown project is an error', () => {
    expect(() => workspace().run('f')).toThrow('No such project: authority');
  });
});

describe('calls that fail', () => {
  it('are still the end of an execution that is killed after them', () => {
    const space = workspace();
    space.runtime.install(
      project(
        `function f() { try { PropertiesService.getScriptProperties().setProperty('a', 'x'.repeat(10000)); } catch (e) {} return 1; }`,
      ),
    );
    expect(space.run('f', { faults: killAt(1, 'killAfter') }).status).toBe('killed');
    expect(space.run('f').value).toBe(1);
  });

  it('name what an emulated API does not have', () => {
    const body = Buffer.from(
      '{"error":{"message":"The embedded Workspace does not emulate charts."}}',
    );
    const space = workspace({ dispatch: () => ({ status: 501, headers: {}, body }) });
    const fetch = `UrlFetchApp.fetch('https://api.test/', { muteHttpExceptions: true })`;
    expect(() => evaluate(fetch, space)).toThrow(
      'charts is not emulated; see local/DIFFERENCES.md',
    );
  });

  it('of the emulator itself are not taken for errors of a service', () => {
    const space = workspace({
      dispatch: () => {
        throw new RangeError('bug');
      },
    });
    expect(() => evaluate(`UrlFetchApp.fetch('https://api.test/')`, space)).toThrow(
      /^EmulatorError: RangeError: bug/,
    );
  });

  it('stop counting as applied when the fault says so', () => {
    const space = workspace();
    space.runtime.install(
      project(`
        function add() { try { CacheService.getScriptCache().put('a', '1'); } catch (e) { return e.name; } }
        function get() { return CacheService.getScriptCache().get('a'); }`),
    );
    const fault = { kind: 'status', status: 503, applied: false } as const;
    expect(space.run('add', { faults: faultAt(1, fault) }).value).toBe('Exception');
    expect(space.run('get').value).toBeNull();
  });
});

it('any JSON value crosses in both directions unchanged', () => {
  const space = workspace();
  space.runtime.install(project('function echo(x) { return x; }'));
  fc.assert(
    // A key `__proto__` is no key of an object written in code, which is how a value crosses here.
    fc.property(
      fc.jsonValue().filter((value) => !hasProto(value)),
      (value) => {
        const echoed = space.run('echo', { args: [value], kind: 'serverFunction' }).value;
        expect(echoed).toEqual(JSON.parse(JSON.stringify(value)));
      },
    ),
    { numRuns: 60 },
  );
});
