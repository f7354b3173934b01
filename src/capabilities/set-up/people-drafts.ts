import type { LedgerRecord } from '../../ledger/ledger-data';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import type { SchoolModel } from '../../school/school-model';
import type { SchoolClass, StaffMember } from '../../school/school-types';
import { grantData, holdersData, schoolPeople } from './people-data';
import {
  type CorrectedField,
  type PeopleChange,
  type PeoplePlan,
  PRIVATE_FIELDS,
} from './pure/people/people-change';

/** A draft and the chain it belongs to. */
export interface ChainDraft {
  readonly chain: string;
  readonly draft: EntryDraft;
}

/** What every entry of one import says: who, in which role, when, under which command. */
export type DraftBase = Pick<EntryDraft, 'time' | 'actor' | 'role' | 'commandId'>;

interface DraftContext {
  readonly base: DraftBase;
  readonly day: string;
  readonly staff: readonly StaffMember[];
}

/** Who the codes of an entry are, so that it can be read without the tables. */
function peopleNamed({ staff }: DraftContext, ids: readonly (string | null)[]) {
  return [...new Set(ids)].flatMap((id) =>
    staff
      .filter((member) => member.id === id)
      .map(({ fullName, email }) => ({ id, name: fullName, email })),
  );
}

function ofSchool(draft: EntryDraft): readonly ChainDraft[] {
  return [{ chain: SCHOOL_CHAIN, draft }];
}

function ofClass(draft: EntryDraft): readonly ChainDraft[] {
  return [{ chain: draft.key?.class ?? SCHOOL_CHAIN, draft }];
}

type PersonKinds = 'joined' | 'renamed' | 'readdressed';

/** What holds of a person from the day on. */
function personData(change: Extract<PeopleChange, { kind: PersonKinds }>, day: string) {
  const { kind, staffId } = change;
  const what = { change: kind, staff: staffId, from: day };

  return kind === 'joined'
    ? { ...what, name: change.fullName, email: change.email }
    : { ...what, old: change.old, new: change.new };
}

function roleDraft(
  context: DraftContext,
  change: Extract<PeopleChange, { kind: 'roles' }>,
): EntryDraft {
  return {
    ...context.base,
    meaning: 'role',
    data: {
      staff: change.staffId,
      from: context.day,
      old: change.before.map(grantData),
      new: change.after.map(grantData),
      people: peopleNamed(context, [change.staffId]),
    },
  };
}

function homeroomDraft(
  context: DraftContext,
  change: Extract<PeopleChange, { kind: 'homeroom' }>,
): EntryDraft {
  return {
    ...context.base,
    meaning: 'post',
    key: { class: change.classId },
    data: {
      post: 'homeroom',
      from: context.day,
      old: change.old,
      new: change.new,
      people: peopleNamed(context, [change.old, change.new]),
    },
  };
}

function assignmentDraft(
  context: DraftContext,
  change: Extract<PeopleChange, { kind: 'assignment' }>,
): EntryDraft {
  const ids = [...(change.old?.teacherIds ?? []), ...(change.new?.teacherIds ?? [])];

  return {
    ...context.base,
    meaning: 'post',
    key: { class: change.classId, register: change.subjectId },
    data: {
      post: 'assignment',
      from: context.day,
      old: holdersData(change.old),
      new: holdersData(change.new),
      people: peopleNamed(context, ids),
    },
  };
}

/** Values of public fields only: of private ones stands which were corrected, and no value in any ledger. */
function fieldData({ field, old, new: next }: CorrectedField): LedgerRecord {
  return PRIVATE_FIELDS.includes(field) ? { field } : { field, old, new: next };
}

function pupilDraft(
  { base }: DraftContext,
  change: Extract<PeopleChange, { kind: 'pupil' }>,
): EntryDraft {
  return {
    ...base,
    meaning: 'record',
    key: { row: change.pupilId, class: change.classId },
    data: { fields: change.fields.map(fieldData) },
  };
}

function draftsOf(context: DraftContext, change: PeopleChange): readonly ChainDraft[] {
  switch (change.kind) {
    case 'joined':
    case 'renamed':
    case 'readdressed': {
      const data = personData(change, context.day);

      return ofSchool({ ...context.base, meaning: 'person', data });
    }
    case 'roles':
      return ofSchool(roleDraft(context, change));
    case 'homeroom':
      return ofClass(homeroomDraft(context, change));
    case 'assignment':
      return ofClass(assignmentDraft(context, change));
    case 'pupil':
      return ofClass(pupilDraft(context, change));
  }
}

/** The people of a school as they are first known: who may do what from then on. */
function firstDraft(base: DraftBase, school: SchoolPeople): readonly ChainDraft[] {
  const data = schoolPeople(school.staff, school.classes);

  return ofSchool({ ...base, meaning: 'import', data });
}

type SchoolPeople = Pick<SchoolModel, 'staff'> & { readonly classes: readonly SchoolClass[] };

/**
 * Ledger entries of a plan, each for its chain; for the first import of a school one that names everybody. Posts and
 * pupils of a class are told when its book is made.
 */
export function peopleDrafts(
  base: DraftBase,
  plan: PeoplePlan,
  school: { readonly before: SchoolPeople; readonly after: SchoolPeople },
): readonly ChainDraft[] {
  if (plan.isFirst) {
    return firstDraft(base, school.after);
  }

  const after = school.after.staff;
  // An address that is somebody else's now does not name who had it before.
  const gone = school.before.staff
    .filter(({ id }) => !after.some((member) => member.id === id))
    .map((member) =>
      after.some(({ email }) => email === member.email) ? { ...member, email: '' } : member,
    );
  const context: DraftContext = { base, day: plan.day, staff: [...after, ...gone] };

  return plan.changes.flatMap((change) => draftsOf(context, change));
}
