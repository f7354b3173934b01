import { type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { removeProperty } from '../../capabilities/self-check/support/checked-school';

const STRANGER = 'hocsinh@hoamai.edu.vn';
const ORDER = { scope: {}, reason: 'Chốt sổ' };

/** A school whose beat has just run. */
function atWork(): TinySchool {
  const school = tinySchool();
  school.workspace.users.add({ email: STRANGER, name: 'Học sinh' });
  school.clock.advance(300_000);
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
}

interface Given {
  readonly answer: unknown;
  /** The script lock was asked for. */
  readonly queued: boolean;
  /** Round trips to Google's APIs. */
  readonly trips: number;
}

function give(school: TinySchool, email: string): Given {
  const person = school.person(email);
  const answer = person.command('lock.apply', ORDER);
  const calls = person.last?.calls ?? [];

  return {
    answer,
    queued: calls.some(({ service }) => service === 'LockService'),
    trips: calls.filter(({ service }) => service === 'UrlFetchApp').length,
  };
}

describe('the queue of commands', () => {
  it.each([
    ['an account that is no staff', STRANGER, 'NOT_STAFF'],
    ['staff without a role that may', PEOPLE.maths, 'ROLE_NOT_HELD'],
  ])('is not open to %s', (_who, email, code) => {
    expect(give(atWork(), email)).toMatchObject({ answer: { ok: false, code }, queued: false });
  });

  it('costs those who may nothing more than before, but for one trip while nobody is known', () => {
    const known = give(atWork(), PEOPLE.principal);
    const school = atWork();
    removeProperty(school, 'STAFF');
    const first = give(school, PEOPLE.principal);

    // Session, order, protections read, protections written, ledger, control.
    expect(known).toMatchObject({ answer: { ok: true }, queued: true, trips: 6 });
    expect(first).toMatchObject({ answer: { ok: true }, queued: true, trips: 7 });
  });

  it('is open to whose role begins today, before a beat has seen it', () => {
    const school = atWork();
    const row = school.table('Vai trò').length + 2;
    school.arrange(`'Vai trò'!A${row}:F${row}`, [
      ['VP01-9', 'VP01', 'deputy', '2026-10-05', '', ''],
    ]);

    expect(give(school, PEOPLE.office)).toMatchObject({ answer: { ok: true }, queued: true });
  });

  it('decides nothing: whose role has ended since is refused under the lock (peers 9)', () => {
    const school = atWork();
    const row = school.table('Vai trò').findIndex(([, staffId]) => staffId === 'HT01') + 2;
    school.arrange(`'Vai trò'!E${row}`, [['2026-10-01']]);

    expect(give(school, PEOPLE.principal)).toMatchObject({
      answer: { ok: false, code: 'ROLE_NOT_HELD' },
      queued: true,
    });
    expect(school.table('Khóa sổ')).toEqual([]);
  });
});
