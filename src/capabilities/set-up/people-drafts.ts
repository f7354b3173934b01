import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import type { SchoolModel } from '../../school/school-model';
import type { RoleGrant, StaffMember } from '../../school/school-types';
import {
  type Holders,
  type PeopleChange,
  type PeoplePlan,
  PRIVATE_FIELDS,
} from './pure/people/people-change';
import { correctedWords } from './pure/people/people-words';

/** A draft and the chain it belongs to. */
export interface ChainDraft {
  readonly chain: string;
  readonly draft: EntryDraft;
}

/** What every entry of one import says: who, in which role, when, under which command. */
export type DraftBase = Pick<EntryDraft, 'time' | 'actor' | 'role' | 'commandId'>;

const STAFF_REASON = 'Nhập lại bảng nhân sự';
const ASSIGNMENT_REASON = 'Nhập lại bảng phân công';
const PUPIL_REASON = 'Nhập lại bảng học sinh';

function roleTexts(grants: readonly RoleGrant[]): string {
  const texts = grants.map(({ role, scope }) => (scope ? `${role} ${scope}` : role));

  return [...new Set(texts)].sort().join(', ');
}

function codes(holders: Holders | null): string {
  if (holders === null) {
    return '';
  }

  const lead = holders.teacherIds.length > 1 && holders.leadId !== null;

  return `${holders.teacherIds.join(', ')}${lead ? ` (chủ trì ${holders.leadId})` : ''}`;
}

interface DraftContext {
  readonly base: DraftBase;
  readonly day: string;
  readonly staff: readonly StaffMember[];
}

function emailOf({ staff }: DraftContext, staffId: string): string {
  return staff.find(({ id }) => id === staffId)?.email || staffId;
}

/** Names that go with codes in an entry, so that it can be read without the tables. */
function named({ staff }: DraftContext, ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids)].flatMap((id) =>
    staff
      .filter((member) => member.id === id)
      .map(({ fullName, email }) => `${id} ${fullName}${email === '' ? '' : ` <${email}>`}`),
  );
}

function ofSchool(draft: EntryDraft): readonly ChainDraft[] {
  return [{ chain: SCHOOL_CHAIN, draft }];
}

function ofClass(draft: EntryDraft): readonly ChainDraft[] {
  return [{ chain: draft.subjectKey?.classId ?? SCHOOL_CHAIN, draft }];
}

function personDraft(
  { base, day }: DraftContext,
  staffId: string,
  values: { readonly oldValue: string; readonly newValue: string },
): readonly ChainDraft[] {
  const refs = [staffId, `từ ${day}`];

  return ofSchool({ ...base, ...values, meaning: 'person', reason: STAFF_REASON, refs });
}

function roleDraft(
  context: DraftContext,
  change: Extract<PeopleChange, { kind: 'roles' }>,
): readonly ChainDraft[] {
  return ofSchool({
    ...context.base,
    meaning: 'role',
    oldValue: roleTexts(change.before),
    newValue: roleTexts(change.after),
    reason: STAFF_REASON,
    refs: [emailOf(context, change.staffId)],
  });
}

function homeroomDraft(
  context: DraftContext,
  change: Extract<PeopleChange, { kind: 'homeroom' }>,
): EntryDraft {
  return {
    ...context.base,
    meaning: 'post',
    subjectKey: { classId: change.classId },
    oldValue: change.old ?? '',
    newValue: change.new ?? '',
    reason: STAFF_REASON,
    refs: ['homeroom', `từ ${context.day}`, ...named(context, [change.old, change.new])],
  };
}

function pupilDraft(
  { base }: DraftContext,
  change: Extract<PeopleChange, { kind: 'pupil' }>,
): EntryDraft {
  return {
    ...base,
    meaning: 'record',
    subjectKey: { classId: change.classId, pupilId: change.pupilId },
    oldValue: publicValues(change, 'old'),
    newValue: publicValues(change, 'new'),
    reason: PUPIL_REASON,
    refs: change.fields.map(correctedWords),
  };
}

function draftsOf(context: DraftContext, change: PeopleChange): readonly ChainDraft[] {
  switch (change.kind) {
    case 'joined': {
      const newValue = `${change.fullName} <${change.email}>`;

      return personDraft(context, change.staffId, { oldValue: '', newValue });
    }
    case 'renamed':
    case 'readdressed':
      return personDraft(context, change.staffId, { oldValue: change.old, newValue: change.new });
    case 'roles':
      return roleDraft(context, change);
    case 'homeroom':
      return ofClass(homeroomDraft(context, change));
    case 'assignment':
      return ofClass(assignmentDraft(context, change));
    case 'pupil':
      return ofClass(pupilDraft(context, change));
  }
}

function assignmentDraft(
  context: DraftContext,
  change: Extract<PeopleChange, { kind: 'assignment' }>,
): EntryDraft {
  const people = [...(change.old?.teacherIds ?? []), ...(change.new?.teacherIds ?? [])];

  return {
    ...context.base,
    meaning: 'post',
    subjectKey: { classId: change.classId, subjectId: change.subjectId },
    oldValue: codes(change.old),
    newValue: codes(change.new),
    reason: ASSIGNMENT_REASON,
    refs: ['assignment', `từ ${context.day}`, ...named(context, people)],
  };
}

/** Public fields only: what is private stands in no ledger. */
function publicValues(
  { fields }: Extract<PeopleChange, { kind: 'pupil' }>,
  side: 'old' | 'new',
): string {
  return fields
    .filter(({ field }) => !PRIVATE_FIELDS.includes(field))
    .map((corrected) => corrected[side])
    .join('; ');
}

/** Ledger entries of a plan, each for its chain; none for the first import of a school, which is its set-up. */
export function peopleDrafts(
  base: DraftBase,
  plan: PeoplePlan,
  staff: { readonly before: SchoolModel['staff']; readonly after: SchoolModel['staff'] },
): readonly ChainDraft[] {
  const after = staff.after;
  // An address that is somebody else's now does not name who had it before.
  const gone = staff.before
    .filter(({ id }) => !after.some((member) => member.id === id))
    .map((member) =>
      after.some(({ email }) => email === member.email) ? { ...member, email: '' } : member,
    );
  const context: DraftContext = { base, day: plan.day, staff: [...after, ...gone] };

  return plan.isFirst ? [] : plan.changes.flatMap((change) => draftsOf(context, change));
}
