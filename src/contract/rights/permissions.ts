import { rolesOn } from '../../school/people/roles-on';
import {
  type FileAccess,
  type FileKind,
  ROLE_TABLE,
  type RoleId,
  type RoleRule,
  ruleOf,
} from '../../school/roles/role-table';
import type { Assignment, SchoolClass, StaffMember } from '../../school/school-types';
import type { ActionName } from '../catalogue';
import { CONTRACT_LIST } from '../contract-list';

/** True if one of the roles held on that day may do it. Scope and state are judged by the command itself. */
export function mayDo(member: StaffMember, action: ActionName, isoDate: string): boolean {
  return roleFor(member, action, isoDate) !== null;
}

/** The role under which a person does something: the first line of the table that allows it; null = may not. */
export function roleFor(member: StaffMember, action: ActionName, isoDate: string): RoleId | null {
  const held = rolesOn(member, isoDate);

  return rolesThatMay(action).find((role) => held.includes(role)) ?? null;
}

/** Every action a person may take on that day, each once, in the order of the contract. */
export function actionsOf(member: StaffMember, isoDate: string): ActionName[] {
  const held = rolesOn(member, isoDate);

  return CONTRACT_LIST.filter(({ may }) => may.some((role) => held.includes(role))).map(
    ({ name }) => name,
  );
}

/** Roles that may do it, in the order of the role table; also for telling a refused person whom to ask. */
export function rolesThatMay(action: ActionName): RoleId[] {
  const may = CONTRACT_LIST.find(({ name }) => name === action)?.may ?? [];

  return ROLE_TABLE.filter(({ role }) => may.includes(role)).map(({ role }) => role);
}

/** Access to a file that is not of one class: the most that any role held on that day gives. */
export function fileAccess(
  member: StaffMember,
  file: Exclude<FileKind, 'classBook'>,
  isoDate: string,
): FileAccess {
  return most(rulesOn(member, isoDate).map((rule) => rule.files[file]));
}

/** A class book as far as access to it goes. */
export interface BookContext {
  readonly schoolClass: SchoolClass;
  /** Assignments of the school, or only of this class. */
  readonly assignments: readonly Assignment[];
}

/** Access to the book of a class on a day. */
export function bookAccess(member: StaffMember, book: BookContext, isoDate: string): FileAccess {
  return most(
    rulesOn(member, isoDate)
      .filter((rule) => reaches(rule, member, book))
      .map((rule) => rule.files.classBook),
  );
}

function rulesOn(member: StaffMember, isoDate: string): RoleRule[] {
  return rolesOn(member, isoDate).map(ruleOf);
}

function reaches(rule: RoleRule, member: StaffMember, book: BookContext): boolean {
  switch (rule.reach) {
    case 'all':
      return true;
    case 'homeroom':
      return book.schoolClass.homeroomId === member.id;
    case 'assigned':
      return book.assignments.some(
        ({ classId, teacherIds }) =>
          classId === book.schoolClass.id && teacherIds.includes(member.id),
      );
    case 'none':
      return false;
  }
}

const ORDER: readonly FileAccess[] = ['none', 'reader', 'writer'];

function most(accesses: readonly FileAccess[]): FileAccess {
  return ORDER[Math.max(0, ...accesses.map((access) => ORDER.indexOf(access)))] ?? 'none';
}
