import { remindable } from '../../../../src/capabilities/reminders/pure/remindable';
import { remindersView } from '../../../../src/capabilities/reminders/pure/reminders-view';
import type { SchoolAsRead } from '../../../../src/ledger/school-as-read';
import type { RoleId } from '../../../../src/school/roles/role-table';
import type { StaffMember } from '../../../../src/school/school-types';

const TODAY = '2026-12-03';
const NUDGE = {
  ...{ id: 'n1', kind: 'nudge', staffIds: 'GV05', undoes: '', by: 'ht@x.vn', sentAt: '' },
  at: '2026-12-03T01:00:00.000Z',
};
const READ = {
  ...{ today: TODAY, school: { staff: [], classes: [] } },
  control: { all: () => [NUDGE] },
} as unknown as SchoolAsRead;

const member = (role: RoleId, email = `${role}@x.vn`): StaffMember => ({
  ...{ id: role, fullName: role, email },
  grants: [{ role, from: '2026-08-01', to: null, scope: null }],
});

describe('who was reminded today', () => {
  it('is told to who may remind, with whether the nudge is the own one', () => {
    const own = remindersView(READ, member('principal', 'ht@x.vn')).nudges;
    const other = remindersView(READ, member('deputy')).nudges;

    expect(own).toEqual([{ id: 'n1', staffIds: ['GV05'], isOwn: true, isSent: false }]);
    expect(other).toMatchObject([{ id: 'n1', isOwn: false }]);
  });

  it('is told to nobody else', () => {
    expect(remindersView(READ, member('teacher'))).toEqual({ digest: true, nudges: [] });
  });
});

test.each<[RoleId, boolean]>([
  ['principal', true],
  ['deputy', true],
  ['teacher', false],
  ['inspector', false],
])('a %s may remind anybody: %p', (role, isSo) => {
  expect(remindable(READ, member(role))('GV05')).toBe(isSo);
});
