import { fromSnapshot, installTiny, takeSnapshot } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

describe('Workspace', () => {
  const school = installTiny();

  it('runs the built authority as the account that owns it', () => {
    const { control, ledger } = school.files();

    expect(school.workspace.drive.roleOf(control, PEOPLE.owner)).toBe('owner');
    expect(school.workspace.drive.roleOf(ledger, PEOPLE.owner)).toBe('owner');
    expect(school.workspace.drive.roleOf(ledger, PEOPLE.maths)).toBeNull();
    expect(school.workspace.runtime.clockTriggers()).toHaveLength(1);
  });

  it('keeps everything in its parts', () => {
    const again = fromSnapshot(takeSnapshot(school.workspace));

    expect(again.files().control).toBe(school.files().control);
    expect(again.table('Cài đặt')).toEqual(school.table('Cài đặt'));
  });

  it('counts calls, and forgets them when told to', () => {
    const { counter } = school.workspace;
    counter.reset();
    school.person(PEOPLE.admin).query('school.overview', {});

    expect(counter.trips).toBe(1);
    // The version of control, control, the ledger.
    expect(counter.fetches).toBe(3);
    expect(counter.executions).toBe(1);
    counter.reset();
    expect(counter.list()).toEqual([]);
  });

  it('gives faults to every execution while the weather is bad', () => {
    school.workspace.weather = ({ operation }) =>
      operation.includes('spreadsheets') ? { kind: 'status', status: 503, applied: false } : null;

    expect(school.person(PEOPLE.admin, 'carried').query('jobs.list', {})).toMatchObject({
      ok: false,
      code: 'GOOGLE_UNAVAILABLE',
    });
    school.workspace.weather = null;
    expect(school.person(PEOPLE.admin, 'carried').query('jobs.list', {}).ok).toBe(true);
  });
});
