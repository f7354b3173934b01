import { registerName } from '../../book/register-name';
import type { Session } from '../../engine/session';
import { staffName } from '../../school/school-model';
import type { SubjectGroup } from '../../school/subject-groups';
import type { SubjectGroupsView, SubjectGroupView } from './pure/group-views';

function groupView({ school }: Session, group: SubjectGroup): SubjectGroupView {
  const { memberIds, subjectIds, ...rest } = group;

  return {
    ...rest,
    headName: staffName(school, group.headId),
    members: memberIds.map((id) => ({ id, name: staffName(school, id) })),
    subjects: subjectIds.map((id) => ({ id, name: registerName(id) })),
  };
}

/** The groups that are not over, in the order in which they were made. */
export function groupsView(session: Session): SubjectGroupsView {
  const { school, today } = session;

  return {
    today,
    groups: (school.groups ?? [])
      .filter(({ to }) => to === null || to >= today)
      .map((group) => groupView(session, group)),
    staff: school.staff.map(({ id }) => ({ id, name: staffName(school, id) })),
  };
}
