import { printDate } from '../../../kernel/text/date-text';
import type { SchoolModel } from '../../../school/school-model';
import { groupsOn } from '../../../school/subject-groups';
import { subjectById } from '../../../school/subjects/programme';

/** A group as somebody wants it to be from a day on. */
export interface GroupWanted {
  /** '' = a new one. */
  readonly groupId: string;
  readonly name: string;
  readonly headId: string;
  readonly memberIds: readonly string[];
  readonly subjectIds: readonly string[];
  /** ISO. */
  readonly from: string;
}

/** What of a wish cannot be: the field, and the value with why. */
export interface GroupFault {
  readonly field: string;
  readonly value: string;
}

function unknownPeople(school: SchoolModel, wanted: GroupWanted): readonly GroupFault[] {
  return [wanted.headId, ...wanted.memberIds]
    .filter((id) => !school.staff.some((member) => member.id === id))
    .map((value) => ({
      field: 'Thành viên',
      value: `“${value}” không có trong danh sách nhân sự`,
    }));
}

function unknownSubjects({ subjectIds }: GroupWanted): readonly GroupFault[] {
  return subjectIds
    .filter((id) => subjectById(id) === null)
    .map((value) => ({ field: 'Môn', value: `“${value}” không phải là môn của trường` }));
}

function sameName(school: SchoolModel, wanted: GroupWanted): readonly GroupFault[] {
  return groupsOn(school, wanted.from)
    .filter(({ id, name }) => id !== wanted.groupId && name === wanted.name)
    .map(({ name }) => ({ field: 'Tên tổ', value: `đã có “${name}”` }));
}

/** What was so on days that are over stays so: a change begins after the last one. */
function tooEarly(school: SchoolModel, { groupId, from }: GroupWanted): readonly GroupFault[] {
  const begun = (school.groups ?? []).filter(({ id }) => id === groupId).map((group) => group.from);
  const last = begun.sort()[begun.length - 1];

  return last !== undefined && from < last
    ? [
        {
          field: 'Từ ngày',
          value: `${printDate(from)} ở trước lần đổi gần nhất, ${printDate(last)}`,
        },
      ]
    : [];
}

/** Everything that keeps a group from being as it is wanted; empty = it can be so. */
export function groupFaults(school: SchoolModel, wanted: GroupWanted): readonly GroupFault[] {
  return [
    ...unknownPeople(school, wanted),
    ...unknownSubjects(wanted),
    ...sameName(school, wanted),
    ...tooEarly(school, wanted),
  ];
}
