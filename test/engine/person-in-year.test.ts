import type { Person } from '../../src/engine/person';
import { personInYear } from '../../src/engine/person-in-year';
import type { Session } from '../../src/engine/session';
import type { RoleId } from '../../src/school/roles/role-table';
import type { StaffMember } from '../../src/school/school-types';

const EMAIL = 'lan@hoamai.edu.vn';

function member(...roles: readonly RoleId[]): StaffMember {
  const grants = roles.map((role) => ({ role, from: '2026-08-01', to: null, scope: null }));

  return { id: `id-${roles.join('-')}`, fullName: 'Lan', email: EMAIL, grants };
}

function today(role: RoleId): Person {
  return { email: EMAIL, name: 'Lan', role, member: member(role) };
}

function then(...staff: readonly StaffMember[]): Pick<Session, 'school' | 'configuration'> {
  return {
    school: { staff },
    configuration: { schoolYear: '2026-2027' },
  } as unknown as Pick<Session, 'school' | 'configuration'>;
}

describe('as whom somebody asks about a year that is over', () => {
  it.each(['principal', 'admin', 'inspector'] as const)(
    '%s of today is asked for as such, also when not there then',
    (role) => {
      expect(personInYear(today(role), then(), 'mark.history')).toEqual(today(role));
    },
  );

  it('a teacher of today is the teacher of then', () => {
    const teacher = member('teacher', 'homeroom');

    expect(personInYear(today('teacher'), then(teacher), 'mark.history').member).toEqual(teacher);
  });

  it('a teacher of today who was not there then has nothing to see', () => {
    expect(() => personInYear(today('teacher'), then(), 'mark.history')).toThrow('NOT_STAFF');
  });

  it('who led the school then and teaches today sees what was theirs as a teacher, and no more', () => {
    const led = member('principal', 'teacher');
    const found = personInYear(today('teacher'), then(led), 'mark.history');

    expect(found.role).toBe('teacher');
    expect(found.member.grants.map(({ role }) => role)).toEqual(['teacher']);
    expect(() => personInYear(today('teacher'), then(member('principal')), 'mark.history')).toThrow(
      'ROLE_NOT_HELD',
    );
  });
});
