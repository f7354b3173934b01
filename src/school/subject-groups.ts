import type { SchoolModel } from './school-model';
import type { StaffMember } from './school-types';

/** A subject group (tổ chuyên môn) as it is on some days: ISO, both inclusive; to null = open. */
export interface SubjectGroup {
  /** Stays the same when the group changes. */
  readonly id: string;
  readonly name: string;
  /** Staff id of its head (tổ trưởng). */
  readonly headId: string;
  /** Staff ids, the head among them. */
  readonly memberIds: readonly string[];
  /** Subjects it answers for, whoever teaches them. */
  readonly subjectIds: readonly string[];
  /** Whole percent of marks of at least 5 that it wants to reach (R167); null = none is set. */
  readonly target: number | null;
  readonly from: string;
  readonly to: string | null;
}

/** The groups there are on a day (ISO). */
export function groupsOn(
  { groups = [] }: Pick<SchoolModel, 'groups'>,
  isoDate: string,
): readonly SubjectGroup[] {
  return groups.filter(({ from, to }) => from <= isoDate && (to === null || isoDate <= to));
}

/** Staff with what heading a group makes of them: a head has the role on the days of the group, and no other. */
export function withHeads(
  staff: readonly StaffMember[],
  groups: readonly SubjectGroup[],
): readonly StaffMember[] {
  return staff.map((member) => {
    const headed = groups.filter(({ headId }) => headId === member.id);

    return headed.length === 0
      ? member
      : {
          ...member,
          grants: [
            ...member.grants,
            ...headed.map(({ id, from, to }) => ({
              ...{ role: 'groupHead' as const, from, to },
              scope: id,
            })),
          ],
        };
  });
}
