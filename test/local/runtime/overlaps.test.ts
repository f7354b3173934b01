import { SIMULTANEOUS } from '../../../local/runtime/execution/running-executions';
import { project, START, workspace } from './workspace';

const SOURCE = `
  function hold(ms) { var lock = LockService.getScriptLock(); var got = lock.tryLock(25000); Utilities.sleep(ms); return got; }
  function ask() { return UrlFetchApp.fetchAll([{ url: 'https://api.test/a' }, { url: 'https://api.test/b' }]).length; }
  function rest(ms) { Utilities.sleep(ms); }
  function make() { ScriptApp.newTrigger('rest5').timeBased().everyMinutes(1).create(); }
  function rest5() { Utilities.sleep(5000); }`;

const MODEL = { startMs: 800, fetchMs: (sent: readonly unknown[]) => 1000 * sent.length };

function modelled() {
  const made = workspace({ timeModel: MODEL });
  made.runtime.install(project(SOURCE));
  const at = (ms: number, name: string, ...args: unknown[]) => {
    made.clock.set(START + ms);
    const { value, error } = made.run(name, { args });

    return { value, error, tookMs: made.clock.now() - START - ms };
  };

  return { ...made, at };
}

test('under a time model an execution takes its start and what its requests take', () => {
  expect(modelled().at(0, 'ask')).toEqual({ value: 2, error: null, tookMs: 2800 });
});

test('whoever comes while another one that overlaps holds the lock waits until it is given back', () => {
  const { at } = modelled();

  expect(at(0, 'hold', 10_000)).toEqual({ value: true, error: null, tookMs: 10_820 });
  expect(at(1_000, 'hold', 1_000)).toEqual({ value: true, error: null, tookMs: 10_820 });
  expect(at(20_000, 'hold', 0)).toEqual({ value: true, error: null, tookMs: 820 });
});

test('and in vain where that takes longer than it may', () => {
  const { at } = modelled();
  at(0, 'hold', 60_000);

  expect(at(1_000, 'hold', 0)).toEqual({ value: false, error: null, tookMs: 25_820 });
});

test('more than thirty at once of an account do not begin', () => {
  const { at } = modelled();
  const begun = Array.from({ length: SIMULTANEOUS }, (_, i) => at(i, 'rest', 60_000).error);

  expect(new Set(begun)).toEqual(new Set([null]));
  expect(at(100, 'rest', 1).error).toMatch('too many scripts running simultaneously');
  expect(at(70_000, 'rest', 1).error).toBeNull();
});

test('without a model nothing overlaps, whatever the clock says', () => {
  const made = workspace();
  made.runtime.install(project(SOURCE));
  const errors = Array.from({ length: SIMULTANEOUS + 2 }, () => {
    made.clock.set(START);

    return made.run('hold', { args: [60_000] }).value;
  });

  expect(new Set(errors)).toEqual(new Set([true]));
});

test('triggers have so much time a day, and no more', () => {
  const made = workspace({ limits: { triggersPerDay: 9_000 } });
  made.runtime.install(project(SOURCE));
  made.run('make');
  const minute = () => {
    made.clock.advance(60_000);

    return made.runtime.runDueTriggers().map(({ error }) => error);
  };

  expect([...minute(), ...minute()]).toEqual([null, null]);
  expect(minute()).toEqual(['Exception: Service using too much computer time for one day']);
  made.clock.advance(24 * 3_600_000);
  expect(minute()).toEqual([null]);
});
