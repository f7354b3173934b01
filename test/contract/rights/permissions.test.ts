import {
  actionsOf,
  bookAccess,
  fileAccess,
  mayDo,
  roleFor,
  rolesThatMay,
} from '../../../src/contract/rights/permissions';
import { rolesOn } from '../../../src/school/people/roles-on';
import { ROLE_TABLE, type RoleId, ruleOf } from '../../../src/school/roles/role-table';
import type { StaffMember } from '../../../src/school/school-types';

const DAY = '2026-11-21';
const all = (role: RoleId) => ({ role, from: '2026-09-05', to: null, scope: null });
const person = (...roles: RoleId[]): StaffMember => ({
  id: 'GV01',
  fullName: 'Vũ An',
  email: 'an@hoamai.edu.vn',
  grants: roles.map(all),
});
const book = (homeroomId: string | null, ...teacherIds: string[]) => ({
  schoolClass: { id: '6A1', grade: 6, homeroomId },
  assignments: [{ classId: '6A1', subjectId: 'toan', teacherIds, leadId: null }],
});

describe('rolesOn', () => {
  it.each([
    ['2026-08-31', []],
    ['2026-09-01', ['teacher']],
    ['2027-01-10', ['teacher']],
    ['2027-01-11', []],
  ])('on %s: %j (both ends of a grant count)', (day, roles) => {
    const member = {
      ...person(),
      grants: [{ role: 'teacher', from: '2026-09-01', to: '2027-01-10', scope: null }] as const,
    };

    expect(rolesOn(member, day)).toEqual(roles);
  });
});

describe('mayDo', () => {
  it.each<[string, RoleId[], RoleId[]]>([
    [
      'lock.apply',
      ['principal', 'deputy'],
      ['admin', 'teacher', 'homeroom', 'office', 'inspector', 'groupHead'],
    ],
    [
      'correction.request',
      // The homeroom teacher for attendance and training.
      ['teacher', 'homeroom'],
      ['principal', 'deputy', 'admin', 'office', 'inspector'],
    ],
    ['correction.decide', ['principal', 'deputy'], ['admin', 'teacher', 'office', 'inspector']],
    ['setup.start', ['principal', 'admin'], ['deputy', 'teacher', 'office', 'inspector']],
    [
      'export.classBook',
      ['principal', 'deputy', 'admin', 'office'],
      ['teacher', 'homeroom', 'inspector'],
    ],
    ['tab.look', ['principal', 'teacher', 'homeroom', 'inspector', 'office'], []],
  ])('%s: %j, not %j', (action, may, mayNot) => {
    const allowed = (role: RoleId) => mayDo(person(role), action as 'tab.look', DAY);

    expect(may.every(allowed)).toBe(true);
    expect(mayNot.some(allowed)).toBe(false);
  });

  it('ends with the grant', () => {
    const former = { ...person(), grants: [{ ...all('principal'), to: '2026-11-20' }] };

    expect(mayDo(former, 'lock.apply', DAY)).toBe(false);
    expect(actionsOf(former, DAY)).toEqual([]);
  });

  it('names the role under which it is done, and who may', () => {
    expect(roleFor(person('teacher', 'deputy'), 'correction.decide', DAY)).toBe('deputy');
    expect(roleFor(person('teacher'), 'correction.decide', DAY)).toBeNull();
    expect(rolesThatMay('correction.decide')).toEqual(['principal', 'deputy']);
  });
});

describe('class books', () => {
  it.each<[string, StaffMember, string | null, string[], string]>([
    ['a teacher of the class', person('teacher'), null, ['GV01'], 'writer'],
    ['a teacher of another class', person('teacher'), null, ['GV02'], 'none'],
    ['the homeroom teacher', person('homeroom'), 'GV01', [], 'writer'],
    ['another homeroom teacher', person('homeroom'), 'GV02', [], 'none'],
    ['the principal', person('principal'), null, [], 'reader'],
    ['a principal who teaches the class', person('principal', 'teacher'), null, ['GV01'], 'writer'],
    ['the office', person('office'), null, [], 'reader'],
    ['somebody assigned without a role', person(), null, ['GV01'], 'none'],
  ])('%s', (_name, member, homeroomId, teacherIds, access) => {
    const context = book(homeroomId, ...teacherIds);

    expect(bookAccess(member, context, DAY)).toBe(access);
  });
});

describe('other files', () => {
  it('nobody writes the ledger or the archive', () => {
    for (const { files } of ROLE_TABLE) {
      expect([files.ledger, files.archive]).not.toContain('writer');
    }
  });

  it('the most of all roles held counts', () => {
    expect(fileAccess(person('teacher'), 'control', DAY)).toBe('none');
    expect(fileAccess(person('teacher', 'inspector'), 'control', DAY)).toBe('reader');
    expect(fileAccess(person('office', 'admin'), 'control', DAY)).toBe('writer');
  });
});

describe('role table', () => {
  it('has one line a role, each with its sources', () => {
    expect(new Set(ROLE_TABLE.map(({ role }) => role)).size).toBe(ROLE_TABLE.length);
    expect(ROLE_TABLE.every(({ sources }) => sources.every((id) => /^R\d{3}$/.test(id)))).toBe(
      true,
    );
    expect(ruleOf('principal').title.vi).toBe('Hiệu trưởng');
  });
});
