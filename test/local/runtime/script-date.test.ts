import { evaluate, project, START, workspace } from './workspace';

describe('Date of a script', () => {
  it('is on the clock of the Workspace', () => {
    const space = workspace();
    space.runtime.install(
      project(
        'function f() { return [Date.now(), new Date().getTime(), +new Date(Date()), Date.now.length]; }',
      ),
    );
    expect((space.run('f').value as number[]).slice(0, 3)).toEqual([START, START, START]);
    space.clock.set(START + 86_400_000);
    expect((space.run('f').value as number[])[0]).toBe(START + 86_400_000);
  });

  it('moves with service calls', () => {
    expect(
      evaluate('(() => { const t = Date.now(); Utilities.sleep(50); return Date.now() - t; })()'),
    ).toBe(50);
  });

  it.each([
    ['new Date(2026, 4, 8).getTime()', Date.UTC(2026, 4, 7, 17)],
    ['new Date(2026, 4, 8, 9, 30, 1, 2).toISOString()', '2026-05-08T02:30:01.002Z'],
    ['new Date("2026-05-08").getTime()', Date.UTC(2026, 4, 8)],
    ['new Date("2026-05-08T00:00").getTime()', Date.UTC(2026, 4, 7, 17)],
    ['new Date("2026-05-08T00:00Z").getTime()', Date.UTC(2026, 4, 8)],
    ['new Date("2026-05-08T00:00:00+02:00").getTime()', Date.UTC(2026, 4, 7, 22)],
    ['new Date("May 8, 2026 00:00").getTime()', Date.UTC(2026, 4, 7, 17)],
    ['Date.parse("2026-05-08T00:00")', Date.UTC(2026, 4, 7, 17)],
    ['new Date(0).getHours()', 8],
    ['new Date(0).getTimezoneOffset()', -480],
    ['new Date(Date.UTC(2026, 4, 7, 17)).getDate()', 8],
    ['new Date(Date.UTC(2026, 4, 7, 17)).getDay()', 5],
    ['(d => (d.setDate(1), d.toISOString()))(new Date(2026, 4, 8))', '2026-04-30T17:00:00.000Z'],
    [
      '(d => (d.setHours(23, 59, 59, 999), d.toISOString()))(new Date(2026, 4, 8))',
      '2026-05-08T16:59:59.999Z',
    ],
    ['new Date(2026, 4, 8).toString()', 'Fri May 08 2026 00:00:00 GMT+0700 (Indochina Time)'],
    ['new Date(2026, 4, 8).toDateString()', 'Fri May 08 2026'],
    ['new Date(2026, 4, 8, 7, 5).toLocaleString("en-GB")', '08/05/2026, 07:05:00'],
    ['new Date(2026, 4, 8).toLocaleDateString("vi-VN")', '8/5/2026'],
    ['String(new Date("x"))', 'Invalid Date'],
    ['new Date("x").getDate()', null],
    ['new Date() instanceof Date && new Date().constructor === Date', true],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
    ['new Date(new Date(5)).getTime()', 5],
    ['Date.UTC(2026, 0, 1)', Date.UTC(2026, 0, 1)],
    [
      'Utilities.formatDate(new Date(2026, 4, 8), "Asia/Ho_Chi_Minh", "dd/MM/yyyy HH:mm")',
      '08/05/2026 00:00',
    ],
  ])('%s is of the project’s time zone', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });
});
