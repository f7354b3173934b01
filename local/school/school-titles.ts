import type { ImportedSchool } from '../../src/capabilities/set-up/pure/import-types';
import { ROLE_TABLE } from '../../src/school/roles/role-table';
import type { StaffMember } from '../../src/school/school-types';
import type { PageAccount } from '../page-server/page-protocol';
import { SCHOOL } from './school-tables';

function subjectsOf(school: ImportedSchool, member: StaffMember): readonly string[] {
  const ids = school.assignments
    .filter(({ teacherIds }) => teacherIds.includes(member.id))
    .map(({ subjectId }) => subjectId);

  return school.subjects.filter(({ id }) => ids.includes(id)).map(({ shortName }) => shortName);
}

/** What a person does at school, in Vietnamese: `GVCN 6A1 · GV Toán, Tin`. */
function titleOf(school: ImportedSchool, member: StaffMember): string {
  const roles = member.grants
    .filter(({ role }) => role !== 'teacher' && role !== 'homeroom')
    .map(({ role }) => ROLE_TABLE.find((rule) => rule.role === role)?.title.vi ?? role);
  const homeroom = school.classes
    .filter(({ homeroomId }) => homeroomId === member.id)
    .map(({ id }) => `GVCN ${id}`);
  const subjects = subjectsOf(school, member);
  const teaching = subjects.length > 0 ? [`GV ${subjects.join(', ')}`] : [];

  return [...new Set([...roles, ...homeroom, ...teaching])].join(' · ');
}

/** The people of the account switcher: leaders first, then teachers, the school account, a stranger. */
export function pageAccounts(school: ImportedSchool): readonly PageAccount[] {
  const people = school.staff.map((member) => ({
    email: member.email,
    name: member.fullName,
    title: titleOf(school, member),
  }));

  return [
    ...people,
    { email: SCHOOL.owner, name: 'Tài khoản của trường', title: 'Chủ sở hữu mọi tệp' },
    { email: 'nguoila@truongkhac.edu.vn', name: 'Người lạ', title: 'Không thuộc trường' },
  ];
}
