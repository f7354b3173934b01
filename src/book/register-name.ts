import { HOMEROOM_TEACHER } from '../school/people/writer-groups';
import type { Register } from './register';
import { REGISTERS } from './registers/register-list';

const BY_ID: ReadonlyMap<string, Register> = new Map(
  REGISTERS.map((register) => [register.id, register]),
);

/** A register by its id; null for none. */
export function registerById(id: string): Register | null {
  return BY_ID.get(id) ?? null;
}

/** Registers people write in that are no subject, in the order of the book. */
export const OTHER_REGISTERS: readonly Register[] = REGISTERS.filter(
  ({ subject, writers }) => subject === null && writers !== null,
);

/** True for the register of a subject. */
export function isSubjectRegister(id: string): boolean {
  return (registerById(id)?.subject ?? null) !== null;
}

/** True for a register of the homeroom teacher, false for a subject. */
export function isHomeroomRegister(id: string): boolean {
  return registerById(id)?.writers === HOMEROOM_TEACHER;
}

/** A register people write in by its id, as they call it: a subject, `Chuyên cần` or `Rèn luyện`; null for none. */
export function findRegister(id: string): string | null {
  const register = registerById(id);

  return register === null || register.writers === null ? null : register.name;
}

/** The same, with the id itself where there is no such register. */
export function registerName(id: string): string {
  return findRegister(id) ?? id;
}

/** A register within a sentence: `môn Toán`, `Chuyên cần`. */
export function registerInText(id: string): string {
  return registerById(id)?.subject === null ? registerName(id) : `môn ${registerName(id)}`;
}
