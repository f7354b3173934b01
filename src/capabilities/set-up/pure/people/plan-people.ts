import { addDays } from '../../../../kernel/time/iso-date';
import type { SchoolModel } from '../../../../school/school-model';
import type { Assignment, Pupil, RoleGrant, StaffMember } from '../../../../school/school-types';
import type { ImportedSchool } from '../import-types';
import type { CorrectedField, Holders, PeopleChange, PeoplePlan } from './people-change';

/** Grants that hold on a day or later. */
function standingGrants(member: StaffMember, day: string): readonly RoleGrant[] {
  return member.grants.filter(({ to }) => to === null || to >= day);
}

/** True for the same role about the same class or group. */
function isSameGrant(a: RoleGrant, b: RoleGrant): boolean {
  return a.role === b.role && (a.scope ?? '') === (b.scope ?? '');
}

function without(grants: readonly RoleGrant[], others: readonly RoleGrant[]): RoleGrant[] {
  return grants.filter((grant) => !others.some((other) => isSameGrant(grant, other)));
}

function identityChanges(known: StaffMember | undefined, next: StaffMember): PeopleChange[] {
  const { id: staffId, fullName, email } = next;

  if (known === undefined) {
    return [{ kind: 'joined', staffId, fullName, email }];
  }

  const renamed: PeopleChange = { kind: 'renamed', staffId, old: known.fullName, new: fullName };
  const moved: PeopleChange = { kind: 'readdressed', staffId, old: known.email, new: email };

  return [
    ...(known.fullName === fullName ? [] : [renamed]),
    // A blank address is no statement about one that is known.
    ...(email === '' || email === known.email ? [] : [moved]),
  ];
}

interface PlanInput {
  readonly before: SchoolModel;
  readonly next: ImportedSchool;
  readonly day: string;
  readonly isFirst: boolean;
}

/** A role given in the middle of the year begins with the day of the change, not with the school year. */
function beginning(input: PlanInput, grant: RoleGrant): RoleGrant {
  return input.isFirst || grant.from > input.day ? grant : { ...grant, from: input.day };
}

function roleChange(
  input: PlanInput,
  staffId: string,
  wanted: readonly RoleGrant[] | null,
): PeopleChange[] {
  const known = input.before.staff.find(({ id }) => id === staffId);
  const before = known === undefined ? [] : standingGrants(known, input.day);
  const given = without(wanted ?? [], before).map((grant) => beginning(input, grant));
  const ended = without(before, wanted ?? []).map((grant) => ({
    ...grant,
    to: addDays(input.day, -1),
  }));
  const after = [...before.filter((grant) => without([grant], ended).length > 0), ...given];

  return given.length + ended.length === 0
    ? []
    : [{ kind: 'roles', staffId, before, after, given, ended, left: wanted === null }];
}

/** Present members: new names and addresses, and roles. */
function listedChanges(input: PlanInput): PeopleChange[] {
  return input.next.staff.flatMap((member) => [
    ...identityChanges(
      input.before.staff.find(({ id }) => id === member.id),
      member,
    ),
    ...roleChange(input, member.id, member.grants),
  ]);
}

/** Who is not in the table loses every role, and the address if it is somebody else's now. */
function missingChanges({ before, next, ...rest }: PlanInput): PeopleChange[] {
  const listed = new Set(next.staff.map(({ id }) => id));
  const taken = new Set(next.staff.map(({ email }) => email));

  return before.staff
    .filter(({ id }) => !listed.has(id))
    .flatMap(({ id, email }) => [
      ...(email !== '' && taken.has(email)
        ? [{ kind: 'readdressed' as const, staffId: id, old: email, new: '' }]
        : []),
      ...roleChange({ before, next, ...rest }, id, null),
    ]);
}

function holders(assignment: Assignment | undefined): Holders | null {
  return assignment === undefined
    ? null
    : { teacherIds: assignment.teacherIds, leadId: assignment.leadId };
}

function sameHolders(a: Holders | null, b: Holders | null): boolean {
  return (
    a?.leadId === b?.leadId &&
    [...(a?.teacherIds ?? [])].sort().join() === [...(b?.teacherIds ?? [])].sort().join() &&
    (a === null) === (b === null)
  );
}

function assignmentChanges({ before, next }: PlanInput): readonly PeopleChange[] {
  const key = ({ classId, subjectId }: Assignment): string => `${classId}/${subjectId}`;
  const old = new Map(before.assignments.map((entry) => [key(entry), entry]));
  const wanted = new Map(next.assignments.map((entry) => [key(entry), entry]));

  return [...new Map([...wanted, ...old])].flatMap(([each, { classId, subjectId }]) => {
    const [was, is] = [holders(old.get(each)), holders(wanted.get(each))];

    return sameHolders(was, is)
      ? []
      : [{ kind: 'assignment', classId, subjectId, old: was, new: is }];
  });
}

function homeroomChanges({ before, next }: PlanInput): PeopleChange[] {
  return next.classes.flatMap(({ id, homeroomId }): PeopleChange[] => {
    const old = before.classes.find((entry) => entry.id === id)?.homeroomId ?? null;

    return old === homeroomId ? [] : [{ kind: 'homeroom', classId: id, old, new: homeroomId }];
  });
}

const PUPIL_FIELDS = [
  'fullName',
  'birthDate',
  'gender',
  'ethnicity',
  'phone',
  'personalId',
  'ministryId',
] as const;

function corrected(known: Pupil, next: Pupil): readonly CorrectedField[] {
  return PUPIL_FIELDS.filter((field) => known[field] !== next[field]).map((field) => ({
    field,
    old: known[field],
    new: next[field],
  }));
}

function pupilChanges({ before, next }: PlanInput): PeopleChange[] {
  const known = new Map(before.pupils.map((pupil) => [pupil.id, pupil]));

  return next.pupils.flatMap((pupil): PeopleChange[] => {
    const old = known.get(pupil.id);
    const fields = old === undefined ? [] : corrected(old, pupil);

    return fields.length === 0
      ? []
      : [{ kind: 'pupil', pupilId: pupil.id, classId: old?.classId ?? '', fields }];
  });
}

/**
 * What an imported table changes of people: preview, control workbook and ledger are made from this one list, so that
 * what is shown is what then happens. `day`: ISO date of the import.
 */
export function planPeople(before: SchoolModel, next: ImportedSchool, day: string): PeoplePlan {
  const input: PlanInput = { before, next, day, isFirst: before.staff.length === 0 };

  return {
    day,
    isFirst: input.isFirst,
    changes: [
      ...listedChanges(input),
      ...missingChanges(input),
      ...homeroomChanges(input),
      ...assignmentChanges(input),
      ...pupilChanges(input),
    ],
  };
}
