import { HOMEROOM_TEACHER, SUBJECT_TEACHERS } from '../../../src/school/people/writer-groups';
import type { SchoolModel } from '../../../src/school/school-model';
import type { RoleGrant, StaffMember } from '../../../src/school/school-types';

const grant = (role: RoleGrant['role'], rest: Partial<RoleGrant> = {}): RoleGrant => ({
  ...{ role, from: '2026-08-01', to: null, scope: null },
  ...rest,
});

const member = (id: string, ...grants: RoleGrant[]): StaffMember => ({
  ...{ id, fullName: `Người ${id}`, email: `${id}@hoamai.edu.vn` },
  grants,
});

function schoolOf(...staff: StaffMember[]): SchoolModel {
  const assigned = { leadId: null, from: '', to: null };

  return {
    staff,
    classes: [
      { id: '6A1', homeroomId: 'GV02' },
      { id: '6A2', homeroomId: null },
    ],
    assignments: [
      { ...assigned, classId: '6A1', subjectId: 'toan', teacherIds: ['GV01'] },
      { ...assigned, classId: '6A2', subjectId: 'toan', teacherIds: ['GV03'] },
    ],
  } as unknown as SchoolModel;
}

const DAY = '2026-10-05';
const post = (classId: string, rest: Partial<RoleGrant> = {}) =>
  grant('homeroom', { scope: classId, ...rest });

describe('who writes a subject of a class', () => {
  const school = schoolOf(
    member('GV01', grant('teacher')),
    member('GV02', grant('teacher')),
    member('GV03', grant('homeroom')),
  );
  const ids = (classId: string, subjectId: string) =>
    SUBJECT_TEACHERS.staffOn(school, { classId, subjectId }, DAY).map(({ id }) => id);

  it.each<[string, string, readonly string[], string]>([
    ['6A1', 'toan', ['GV01'], 'whoever is assigned'],
    ['6A1', 'van', [], 'nobody where nobody is assigned'],
    ['6A2', 'toan', [], 'nobody who is no teacher'],
    ['9A9', 'toan', [], 'nobody of a class that is not there'],
  ])('of %s %s: %j, %s', (classId, subjectId, wanted) => {
    expect(ids(classId, subjectId)).toEqual(wanted);
  });
});

describe('who writes as a homeroom teacher', () => {
  const ids = (school: SchoolModel, classId: string, day = DAY) =>
    HOMEROOM_TEACHER.staffOn(school, { classId, subjectId: 'ren-luyen' }, day).map(({ id }) => id);
  const posted = schoolOf(
    member('GV01', post('6A1', { to: '2026-12-31' })),
    member('GV02', grant('homeroom')),
    member('GV03', post('6A1', { from: '2027-01-01' }), post('6A2')),
  );

  it('is who held the post of the class on the day', () => {
    expect(ids(posted, '6A1')).toEqual(['GV01']);
    expect(ids(posted, '6A1', '2026-12-31')).toEqual(['GV01']);
    expect(ids(posted, '6A1', '2027-01-01')).toEqual(['GV03']);
    expect(ids(posted, '6A2')).toEqual(['GV03']);
  });

  it('is nobody on a day on which nobody held it, whoever the class names', () => {
    expect(ids(posted, '6A1', '2026-07-31')).toEqual([]);
  });

  it('is whom the class names where no post was ever given, while that is a homeroom teacher', () => {
    expect(ids(schoolOf(member('GV02', grant('homeroom'))), '6A1')).toEqual(['GV02']);
    expect(ids(schoolOf(member('GV02', grant('teacher'))), '6A1')).toEqual([]);
    expect(ids(schoolOf(member('GV02', grant('homeroom'))), '6A2')).toEqual([]);
    expect(ids(schoolOf(member('GV02', grant('homeroom'))), '9A9')).toEqual([]);
  });

  it('is nobody by another post of that scope', () => {
    expect(ids(schoolOf(member('GV02', grant('teacher', { scope: '6A1' }))), '6A1')).toEqual([]);
  });

  it('tells the two groups apart by the role they ask for', () => {
    expect([SUBJECT_TEACHERS.role, HOMEROOM_TEACHER.role]).toEqual(['teacher', 'homeroom']);
  });
});
