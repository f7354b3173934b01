import type { ControlBook } from '../../engine/state/control-book';
import { writeList } from '../../kernel/table/list-cell';
import { addDays } from '../../kernel/time/iso-date';
import { withNameBefore } from '../../school/pupil-names';
import { classesOfPupil } from '../../school/roster';
import type { SchoolModel } from '../../school/school-model';
import type { RoleGrant } from '../../school/school-types';
import { ASSIGNMENTS } from '../../school/tables/assignments-table';
import { CLASSES } from '../../school/tables/classes-table';
import { GRANTS } from '../../school/tables/grants-table';
import { PUPILS } from '../../school/tables/pupils-table';
import { STAFF_BEFORE } from '../../school/tables/staff-before-table';
import { STAFF } from '../../school/tables/staff-table';
import type { ImportedSchool } from './pure/import-types';
import type { PeopleChange, PeoplePlan } from './pure/people/people-change';

/** Where an import is stored: the tables, the school as it was, and the instant of the change (UTC ISO). */
export interface StoreTarget {
  readonly control: ControlBook;
  readonly before: SchoolModel;
  readonly at: string;
}

type Change<Kind extends PeopleChange['kind']> = Extract<PeopleChange, { kind: Kind }>;

/** Row ids `<stem>`, `<stem>#2`, …: a row is never written over by another. */
function freeId(taken: readonly string[], stem: string): string {
  const isTaken = (id: string): boolean => taken.includes(id);

  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}#${number}`;

    if (!isTaken(id)) {
      return id;
    }
  }
}

/** What somebody was called and under which address, kept before either changes. */
function keepIdentity({ control, at }: StoreTarget, staffId: string): void {
  const row = control.find(STAFF, staffId);
  const kept = control.all(STAFF_BEFORE).filter((entry) => entry.staffId === staffId);

  // Name and address of one change are one identity.
  if (row === null || kept.some(({ until }) => until === at)) {
    return;
  }

  const { fullName, email } = row;
  const id = freeId(
    kept.map((entry) => entry.id),
    staffId,
  );
  control.put(STAFF_BEFORE, { id, staffId, fullName, email, until: at });
}

function storeIdentity(target: StoreTarget, change: Change<'renamed' | 'readdressed'>): void {
  keepIdentity(target, change.staffId);
  const row = target.control.find(STAFF, change.staffId);

  if (row !== null) {
    const field = change.kind === 'renamed' ? 'fullName' : 'email';
    target.control.put(STAFF, { ...row, [field]: change.new });
  }
}

function grantNumber(id: string, staffId: string): number {
  return Number(id.slice(staffId.length + 1)) || 0;
}

function giveRole(control: ControlBook, staffId: string, grant: RoleGrant): void {
  const own = control.all(GRANTS).filter((row) => row.staffId === staffId);
  const last = Math.max(0, ...own.map(({ id }) => grantNumber(id, staffId)));

  control.put(GRANTS, {
    id: `${staffId}-${last + 1}`,
    staffId,
    role: grant.role,
    from: grant.from,
    to: grant.to ?? '',
    scope: grant.scope ?? '',
  });
}

function storeRoles({ control }: StoreTarget, change: Change<'roles'>, day: string): void {
  control
    .all(GRANTS)
    .filter(({ staffId, to }) => staffId === change.staffId && (to === '' || to >= day))
    .filter(({ role, scope }) =>
      change.ended.some((ended) => ended.role === role && (ended.scope ?? '') === scope),
    )
    .forEach((row) => {
      control.put(GRANTS, { ...row, to: addDays(day, -1) });
    });
  change.given.forEach((grant) => {
    giveRole(control, change.staffId, grant);
  });
}

/** The old row ends the day before; the new one begins: who was assigned then stays known. */
function storeAssignment(
  { control }: StoreTarget,
  change: Change<'assignment'>,
  plan: PeoplePlan,
): void {
  const { classId, subjectId } = change;
  const own = control
    .all(ASSIGNMENTS)
    .filter((row) => row.classId === classId && row.subjectId === subjectId);

  own
    .filter(({ to }) => to === '')
    .forEach((row) => {
      control.put(ASSIGNMENTS, { ...row, to: addDays(plan.day, -1) });
    });

  if (change.new !== null) {
    control.put(ASSIGNMENTS, {
      id: freeId(
        own.map(({ id }) => id),
        `${classId}/${subjectId}`,
      ),
      classId,
      subjectId,
      teacherIds: writeList(change.new.teacherIds),
      leadId: change.new.leadId ?? '',
      from: plan.isFirst ? '' : plan.day,
      to: '',
    });
  }
}

/** Books go on saying the old name until they have taken the new one. */
function keepName({ control, before }: StoreTarget, change: Change<'pupil'>): void {
  const row = control.find(PUPILS, change.pupilId);
  const name = change.fields.find(({ field }) => field === 'fullName');

  if (row !== null && name !== undefined) {
    const classIds = classesOfPupil(before, change.pupilId);
    const namesBefore = withNameBefore(row, name.old, classIds);
    control.put(PUPILS, { ...row, namesBefore });
  }
}

function storeChange(target: StoreTarget, change: PeopleChange, plan: PeoplePlan): void {
  switch (change.kind) {
    case 'joined': {
      const { staffId: id, fullName, email } = change;
      target.control.put(STAFF, { id, fullName, email });
      return;
    }
    case 'renamed':
    case 'readdressed':
      storeIdentity(target, change);
      return;
    case 'roles':
      storeRoles(target, change, plan.day);
      return;
    case 'assignment':
      storeAssignment(target, change, plan);
      return;
    case 'pupil':
      keepName(target, change);
      return;
    case 'homeroom':
      // The post is a dated role; the class keeps the present one, stored with it.
      return;
  }
}

function storeClasses({ control }: StoreTarget, school: ImportedSchool): void {
  school.classes.forEach(({ id, grade, homeroomId }) => {
    const old = control.find(CLASSES, id);
    control.put(CLASSES, {
      id,
      grade: String(grade),
      homeroomId: homeroomId ?? '',
      bookId: old?.bookId ?? '',
      folderId: old?.folderId ?? '',
      edition: old?.edition ?? '',
    });
  });
}

/**
 * Puts an imported school into the control workbook (in memory; the caller saves), by the plan of its people: nobody
 * is written over by somebody else, and what held before keeps its row with its days. Classes keep their files.
 */
export function storeSchool(target: StoreTarget, school: ImportedSchool, plan: PeoplePlan): void {
  plan.changes.forEach((change) => {
    storeChange(target, change, plan);
  });
  storeClasses(target, school);
  school.pupils.forEach((pupil) => {
    const { namesBefore = '' } = target.control.find(PUPILS, pupil.id) ?? {};
    target.control.put(PUPILS, { ...pupil, namesBefore });
  });
}
