import { printDate } from '../../../../kernel/text/date-text';
import { ruleOf } from '../../../../school/roles/role-table';
import type { SchoolModel } from '../../../../school/school-model';
import type { RoleGrant } from '../../../../school/school-types';
import { subjectById } from '../../../../school/subjects/programme';
import {
  type CorrectedField,
  type Holders,
  type PeopleChange,
  type PeoplePlan,
  PRIVATE_FIELDS,
} from './people-change';

/** Names of people and pupils, before and after the change, for words about it. */
export interface WordContext {
  readonly before: SchoolModel;
  readonly after: Pick<SchoolModel, 'staff' | 'pupils'>;
}

const FIELD_WORDS: Readonly<Record<CorrectedField['field'], string>> = {
  fullName: 'họ tên',
  birthDate: 'ngày sinh',
  gender: 'giới tính',
  ethnicity: 'dân tộc',
  phone: 'điện thoại',
  personalId: 'số định danh cá nhân',
  ministryId: 'mã định danh Bộ GD&ĐT',
};

function quoted(text: string): string {
  return text === '' ? 'trống' : `“${text}”`;
}

function printed({ field }: CorrectedField, value: string): string {
  return quoted(field === 'birthDate' && value !== '' ? printDate(value) : value);
}

/** What was corrected of a pupil: `họ tên “An” → “Ân”`; of private fields only which. */
export function correctedWords(corrected: CorrectedField): string {
  const { field, old, new: next } = corrected;

  return PRIVATE_FIELDS.includes(field)
    ? `${FIELD_WORDS[field]} (đã sửa)`
    : `${FIELD_WORDS[field]} ${printed(corrected, old)} → ${printed(corrected, next)}`;
}

/** A role in words: `Giáo viên chủ nhiệm 6A1`. */
function grantWords({ role, scope }: RoleGrant): string {
  const title = ruleOf(role).title.vi;

  return scope === null || scope === '' ? title : `${title} ${scope}`;
}

/** `Trần Thị Lan (GV01)`: two people of one name are told apart by code. */
function staffWords({ before, after }: WordContext, staffId: string): string {
  const member =
    after.staff.find(({ id }) => id === staffId) ?? before.staff.find(({ id }) => id === staffId);

  return member === undefined ? staffId : `${member.fullName} (${staffId})`;
}

function holderWords(context: WordContext, holders: Holders | null): string {
  if (holders === null || holders.teacherIds.length === 0) {
    return 'chưa phân công';
  }

  const names = holders.teacherIds.map((id) => staffWords(context, id)).join(', ');
  const isShared = holders.teacherIds.length > 1 && holders.leadId !== null;

  return isShared ? `${names}; chủ trì: ${staffWords(context, holders.leadId ?? '')}` : names;
}

/** Homeroom posts are told by their class. */
function otherRoles(grants: readonly RoleGrant[]): string {
  return grants
    .filter(({ role, scope }) => role !== 'homeroom' || scope === null)
    .map(grantWords)
    .join(', ');
}

function roleWords(
  context: WordContext,
  change: Extract<PeopleChange, { kind: 'roles' }>,
  day: string,
): readonly string[] {
  const [given, ended] = [otherRoles(change.given), otherRoles(change.ended)];
  const parts = [
    given === '' ? '' : `nhận vai trò ${given} từ ${day}`,
    ended === '' ? '' : `thôi vai trò ${ended} từ ${day}`,
    change.left ? 'không còn trong bảng nhân sự' : '',
  ].filter((part) => part !== '');

  return parts.length === 0 ? [] : [`${staffWords(context, change.staffId)}: ${parts.join('; ')}.`];
}

function wordsOf(context: WordContext, change: PeopleChange, day: string): readonly string[] {
  switch (change.kind) {
    case 'joined':
      return [
        `Thêm nhân sự ${change.fullName} (${change.staffId}), ${change.email === '' ? 'chưa có tài khoản' : change.email}.`,
      ];
    case 'renamed':
      return [`${change.staffId}: họ tên “${change.old}” → “${change.new}”, vẫn là một người.`];
    case 'readdressed':
      return [
        `${staffWords(context, change.staffId)}: địa chỉ ${change.old || 'trống'} → ${change.new || 'trống'} từ ${day}.`,
      ];
    case 'roles':
      return roleWords(context, change, day);
    case 'homeroom':
      return [
        `Lớp ${change.classId}: chủ nhiệm ${postWords(context, change.old)} → ${postWords(context, change.new)} từ ${day}.`,
      ];
    case 'assignment':
      return [
        `Lớp ${change.classId}, môn ${subjectById(change.subjectId)?.name ?? change.subjectId}: ${holderWords(context, change.old)} → ${holderWords(context, change.new)} từ ${day}.`,
      ];
    case 'pupil':
      return [pupilWords(context, change)];
  }
}

function postWords(context: WordContext, staffId: string | null): string {
  return staffId === null ? 'chưa có' : staffWords(context, staffId);
}

function pupilWords(
  { before }: WordContext,
  { pupilId, classId, fields }: Extract<PeopleChange, { kind: 'pupil' }>,
): string {
  const name = before.pupils.find(({ id }) => id === pupilId)?.fullName ?? pupilId;

  return `${name} (${pupilId}), lớp ${classId}: ${fields.map(correctedWords).join('; ')}.`;
}

/** Every change of a plan in words, a line each, in the order of the plan; none for a school that had no people. */
export function peopleWords(context: WordContext, plan: PeoplePlan): readonly string[] {
  const day = printDate(plan.day);

  return plan.isFirst ? [] : plan.changes.flatMap((change) => wordsOf(context, change, day));
}
