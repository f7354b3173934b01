import { addDays } from '../../domain/calendar/iso-date';
import { writeList } from '../../domain/control/list-cell';
import { ASSIGNMENTS, CLASSES, GRANTS, PUPILS, STAFF } from '../../domain/control/table-schema';
import type { ImportedSchool } from '../../domain/import/import-types';
import type { StaffMember } from '../../domain/school/school-types';
import type { ControlBook } from '../state/control-book';

/** Roles a person had and the new table no longer gives end with the day before `today`. */
function endOthers(control: ControlBook, member: StaffMember, today: string): void {
  const kept = member.grants.length;

  control
    .all(GRANTS)
    .filter(({ staffId }) => staffId === member.id)
    .filter(({ id, to }) => Number(id.slice(member.id.length + 1)) > kept && to === '')
    .forEach((grant) => {
      control.put(GRANTS, { ...grant, to: addDays(today, -1) });
    });
}

function storeMember(control: ControlBook, member: StaffMember, today: string): void {
  const { id, fullName, email } = member;
  control.put(STAFF, { id, fullName, email: email.toLowerCase() });
  member.grants.forEach((grant, position) => {
    control.put(GRANTS, {
      id: `${id}-${position + 1}`,
      staffId: id,
      role: grant.role,
      from: grant.from,
      to: grant.to ?? '',
      scope: grant.scope ?? '',
    });
  });
  endOthers(control, member, today);
}

/**
 * Puts an imported school into the control workbook (in memory; the caller saves). Importing again replaces records
 * with the same id and keeps the files of classes that have them. `today`: ISO date.
 */
export function storeSchool(control: ControlBook, school: ImportedSchool, today: string): void {
  school.staff.forEach((member) => {
    storeMember(control, member, today);
  });
  school.classes.forEach(({ id, grade, homeroomId }) => {
    const old = control.find(CLASSES, id);
    control.put(CLASSES, {
      id,
      grade: String(grade),
      homeroomId: homeroomId ?? '',
      bookId: old?.bookId ?? '',
      folderId: old?.folderId ?? '',
    });
  });
  school.pupils.forEach((pupil) => {
    control.put(PUPILS, { ...pupil });
  });
  school.assignments.forEach(({ classId, subjectId, teacherIds, leadId }) => {
    control.put(ASSIGNMENTS, {
      id: `${classId}/${subjectId}`,
      classId,
      subjectId,
      teacherIds: writeList(teacherIds),
      leadId: leadId ?? '',
    });
  });
}
