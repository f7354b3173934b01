import type { FaultPlan } from '../../../local/kernel/fault-plan';
import {
  faultAt,
  firstFault,
  interleaveAt,
  killAt,
} from '../../../local/runtime/execution/fault-plans';
import { OWNER, project, TEACHER, workspace } from './workspace';

const STUBBORN = `
  function steps() {
    var properties = PropertiesService.getScriptProperties();
    var done = [];
    for (var i = 1; i <= 4; i++) {
      try { properties.setProperty('step' + i, 'x'); done.push(i); } catch (e) { done.push(e.name); }
    }
    return done;
  }
  function kept() { return PropertiesService.getScriptProperties().getKeys(); }`;

function afterFault(faults: FaultPlan) {
  const space = workspace();
  space.runtime.install(project(STUBBORN));
  const result = space.run('steps', { faults });
  return { result, kept: space.run('kept').value };
}

describe('a killed execution', () => {
  it.each([1, 2, 3, 4])('before call %i has done the calls before it and nothing after', (at) => {
    const { result, kept } = afterFault(killAt(at));
    expect(result).toMatchObject({ status: 'killed', value: null });
    expect(kept).toHaveLength(at - 1);
    expect(result.calls).toHaveLength(at);
  });

  it.each([1, 2, 3, 4])('after call %i has done that one too', (at) => {
    const { result, kept } = afterFault(killAt(at, 'killAfter'));
    expect(result.status).toBe('killed');
    expect(kept).toHaveLength(at);
  });

  it('frees its locks', () => {
    const space = workspace();
    space.runtime.install(
      project(`
        function lockAndDie() { LockService.getScriptLock().waitLock(10); LockService.getScriptLock().releaseLock(); }
        function lock() { return LockService.getScriptLock().tryLock(10); }`),
    );
    expect(space.run('lockAndDie', { faults: killAt(2) }).status).toBe('killed');
    expect(space.run('lock').value).toBe(true);
  });

  it('is reported even when it swallowed the error in a promise', () => {
    const space = workspace();
    space.runtime.install(
      project(
        `async function f() { await null; try { CacheService.getScriptCache().get('a'); } catch (e) {} }`,
      ),
    );
    expect(space.run('f', { faults: killAt(1) }).status).toBe('killed');
  });
});

describe('status faults', () => {
  const source = `
    function fetchOne() { return UrlFetchApp.fetch('https://api.test/a', { muteHttpExceptions: true }).getResponseCode(); }
    function fetchThree() {
      var requests = ['a', 'b', 'c'].map(function (x) { return { url: 'https://api.test/' + x, muteHttpExceptions: true }; });
      return UrlFetchApp.fetchAll(requests).map(function (r) { return r.getResponseCode(); });
    }
    function property() {
      try { PropertiesService.getScriptProperties().setProperty('a', 'b'); } catch (e) { return e.message; }
    }
    function kept() { return PropertiesService.getScriptProperties().getKeys(); }`;
  const space = () => {
    const made = workspace();
    made.runtime.install(project(source));
    return made;
  };

  it.each([
    [429, false, 0],
    [503, true, 1],
    [500, false, 0],
  ] as const)('answer %i, applied %s', (status, applied, sent) => {
    const { run, requests } = space();
    const result = run('fetchOne', { faults: faultAt(1, { kind: 'status', status, applied }) });
    expect(result.value).toBe(status);
    expect(requests).toHaveLength(sent);
  });

  it('may hit some requests of a fetchAll', () => {
    const { run, requests } = space();
    const fault = { kind: 'status', status: 429, applied: false, requests: [1] } as const;
    expect(run('fetchThree', { faults: faultAt(1, fault) }).value).toEqual([200, 429, 200]);
    expect(requests.map(({ url }) => url)).toEqual(['https://api.test/a', 'https://api.test/c']);
  });

  it('are server errors for other services', () => {
    const { run } = space();
    const fault = { kind: 'status', status: 500, applied: true } as const;
    const result = run('property', { faults: faultAt(1, fault) });
    expect(result.value).toMatch('a server error occurred');
    expect(run('kept').value).toEqual(['a']);
  });
});

describe('two executions at once', () => {
  const source = `
    function guarded() {
      var lock = LockService.getScriptLock();
      lock.waitLock(5000);
      var properties = PropertiesService.getScriptProperties();
      var n = Number(properties.getProperty('n') || '0');
      properties.setProperty('n', String(n + 1));
      lock.releaseLock();
      return n + 1;
    }
    function unguarded() {
      var properties = PropertiesService.getScriptProperties();
      var n = Number(properties.getProperty('n') || '0');
      properties.setProperty('n', String(n + 1));
      return n + 1;
    }
    function userLock() { return LockService.getUserLock().tryLock(100); }
    function again() {
      var lock = LockService.getScriptLock();
      return [lock.hasLock(), lock.tryLock(1), lock.tryLock(1), lock.hasLock(), lock.releaseLock(), lock.hasLock()];
    }
    function documentLock() { return LockService.getDocumentLock(); }`;

  it('contend for the script lock: the nested one waits in vain and times out', () => {
    const space = workspace();
    space.runtime.install(project(source));
    const before = space.clock.now();
    let nested: unknown = null;
    const outer = space.run('guarded', {
      faults: interleaveAt(2, () => {
        nested = space.run('guarded').error;
      }),
    });
    expect(outer.value).toBe(1);
    expect(nested).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    expect(space.clock.now() - before).toBeGreaterThanOrEqual(5000);
    expect(space.run('guarded').value).toBe(2);
  });

  it('lose an update without the lock', () => {
    const space = workspace();
    space.runtime.install(project(source));
    space.run('unguarded', { faults: interleaveAt(2, () => void space.run('unguarded')) });
    expect(space.run('unguarded').value).toBe(2);
  });

  it('of two people hold their own user locks', () => {
    const space = workspace();
    space.runtime.install(
      project(
        `${source} function hold() { LockService.getUserLock().tryLock(1); PropertiesService.getUserProperties().getKeys(); }`,
      ),
    );
    const seen: unknown[] = [];
    const nested = (actor: string) =>
      seen.push(space.run('userLock', { kind: 'menu', actor }).value);
    space.run('hold', {
      kind: 'menu',
      actor: TEACHER,
      faults: interleaveAt(2, () => {
        nested(OWNER);
        nested(TEACHER);
      }),
    });
    expect(seen).toEqual([true, false]);
  });

  it('a lock may be taken again by its holder; there is no document lock in a standalone project', () => {
    const space = workspace();
    space.runtime.install(project(source));
    expect(space.run('again').value).toEqual([false, true, true, true, null, false]);
    expect(space.run('documentLock').value).toBeNull();
  });

  it('share one stack of fault plans', () => {
    const seen: number[] = [];
    const plan = firstFault(
      interleaveAt(1, ({ index }) => seen.push(index)),
      killAt(2),
    );
    expect(afterFault(plan).result.calls).toHaveLength(2);
    expect(seen).toEqual([1]);
  });
});

describe('time', () => {
  it('of calls and sleeps moves the Workspace clock and ends the execution at six minutes', () => {
    const space = workspace();
    space.runtime.install(
      project(`
        function sleepy() {
          for (var i = 0; i < 3; i++) {
            try { Utilities.sleep(150000); } catch (e) { console.log(e.message); }
            try { PropertiesService.getScriptProperties().setProperty('n', String(i)); } catch (e) {}
          }
          return 'never seen';
        }
        function n() { return PropertiesService.getScriptProperties().getProperty('n'); }`),
    );
    const result = space.run('sleepy');
    expect(result).toMatchObject({
      status: 'timedOut',
      value: null,
      error: 'Exceeded maximum execution time',
    });
    expect(result.logs).toEqual(['Exceeded maximum execution time']);
    expect(result.modelledMs).toBeGreaterThan(360_000);
    expect(space.run('n').value).toBe('1');
  });

  it('of a simple trigger is 30 seconds', () => {
    const space = workspace();
    space.runtime.install(project('function f() { Utilities.sleep(31000); }'));
    expect(space.run('f', { kind: 'simpleTrigger' }).status).toBe('timedOut');
    expect(space.run('f', { kind: 'menu' }).status).toBe('done');
  });

  it('is also spent by computing without end', () => {
    const space = workspace({ limits: { executionMs: 60 } });
    space.runtime.install(project('function f() { for (;;) {} }'));
    expect(space.run('f')).toMatchObject({ status: 'timedOut' });
  });
});
