import { ATTENDANCE_TAB } from '../../src/book/registers/attendance-register';
import { writersAt } from '../../src/book/writers-at';
import type { SchoolModel } from '../../src/school/school-model';
import type { DatedAssignment, RoleGrant, StaffMember } from '../../src/school/school-types';

function grant(role: RoleGrant['role'], rest: Partial<RoleGrant> = {}): RoleGrant {
  return { role, from: '2026-08-01', to: null, scope: null, ...rest };
}

function member(id: string, ...grants: RoleGrant[]): StaffMember {
  return { id, fullName: `Người ${id}`, email: `${id.toLowerCase()}@hoamai.edu.vn`, grants };
}

function assigned(teacherIds: string[], from: string, to: string | null): DatedAssignment {
  return { classId: '6A1', subjectId: 'toan', teacherIds, leadId: null, from, to };
}

function schoolOf(
  staff: readonly StaffMember[],
  assignmentsEver?: readonly DatedAssignment[],
): SchoolModel {
  const now = (assignmentsEver ?? [assigned(['GV01'], '', null)]).filter(({ to }) => to === null);

  return {
    staff,
    classes: [{ id: '6A1', grade: 6, homeroomId: 'GV02', bookId: 'b', folderId: 'f' }],
    assignments: now,
    ...(assignmentsEver === undefined ? {} : { assignmentsEver }),
  } as unknown as SchoolModel;
}

const ids = (school: SchoolModel, subjectId: string, day: string) =>
  writersAt(school, { classId: '6A1', subjectId }, day).map(({ id }) => id);

const MATHS = [
  assigned(['GV01'], '', '2027-01-17'),
  assigned(['GV03', 'GV01'], '2027-01-18', '2027-02-28'),
  assigned(['GV03'], '2027-03-01', null),
];
const TEACHERS = [member('GV01', grant('teacher')), member('GV03', grant('teacher'))];

describe('who could write a subject on a day', () => {
  it.each([
    ['2026-09-05', ['GV01']],
    ['2027-01-17', ['GV01']],
    ['2027-01-18', ['GV01', 'GV03']],
    ['2027-02-28', ['GV01', 'GV03']],
    ['2027-03-01', ['GV03']],
  ])('follows the assignment of that day: %s', (day, expected) => {
    expect(ids(schoolOf(TEACHERS, MATHS), 'toan', day)).toEqual(expected);
  });

  it('takes nobody whose role had ended or not begun', () => {
    const staff = [
      member('GV01', grant('teacher', { to: '2026-12-31' })),
      member('GV03', grant('teacher', { from: '2027-03-05' })),
    ];

    expect(ids(schoolOf(staff, MATHS), 'toan', '2027-01-10')).toEqual([]);
    expect(ids(schoolOf(staff, MATHS), 'toan', '2027-03-04')).toEqual([]);
    expect(ids(schoolOf(staff, MATHS), 'toan', '2027-03-05')).toEqual(['GV03']);
  });

  it('takes nobody on a day between two assignments, nor of another subject or class', () => {
    const school = schoolOf(TEACHERS, [
      assigned(['GV01'], '', '2026-10-01'),
      assigned(['GV03'], '2026-10-05', null),
    ]);

    expect(ids(school, 'toan', '2026-10-03')).toEqual([]);
    expect(ids(school, 'van', '2026-10-05')).toEqual([]);
    expect(writersAt(school, { classId: '6A2', subjectId: 'toan' }, '2026-10-05')).toEqual([]);
  });

  it('takes the assignments of now for any day where a school has no dated ones', () => {
    expect(ids(schoolOf(TEACHERS), 'toan', '2026-09-05')).toEqual(['GV01']);
  });
});

describe('who could write attendance on a day', () => {
  it('is the homeroom teacher of that day, never two at once', () => {
    const school = schoolOf([
      member('GV02', grant('homeroom', { scope: '6A1', to: '2027-01-17' })),
      member('GV04', grant('homeroom', { scope: '6A1', from: '2027-01-18' })),
      member('GV05', grant('homeroom', { scope: '6A2' })),
    ]);

    expect(ids(school, ATTENDANCE_TAB, '2027-01-17')).toEqual(['GV02']);
    expect(ids(school, ATTENDANCE_TAB, '2027-01-18')).toEqual(['GV04']);
  });

  it('is the one the class names where posts have no class', () => {
    const school = schoolOf([member('GV02', grant('homeroom')), member('GV05', grant('homeroom'))]);

    expect(ids(school, ATTENDANCE_TAB, '2026-09-05')).toEqual(['GV02']);
  });
});
