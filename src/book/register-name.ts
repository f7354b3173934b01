import { LOWER_SECONDARY } from '../school/subjects/lower-secondary';

/** Ids of the tabs that belong to the homeroom teacher. */
export const ATTENDANCE_TAB = 'chuyen-can';
export const TRAINING_TAB = 'ren-luyen';

/** Registers that are no subject, in the order of the book. */
export const HOMEROOM_REGISTERS: readonly { readonly id: string; readonly name: string }[] = [
  { id: ATTENDANCE_TAB, name: 'Chuyên cần' },
  { id: TRAINING_TAB, name: 'Rèn luyện' },
];

/** True for a register of the homeroom teacher, false for a subject. */
export function isHomeroomRegister(id: string): boolean {
  return HOMEROOM_REGISTERS.some((register) => register.id === id);
}

const NAMES: ReadonlyMap<string, string> = new Map(
  [...LOWER_SECONDARY, ...HOMEROOM_REGISTERS].map(({ id, name }) => [id, name]),
);

/** A register of a class book by its id, as people call it: a subject, `Chuyên cần` or `Rèn luyện`; null for none. */
export function findRegister(id: string): string | null {
  return NAMES.get(id) ?? null;
}

/** The same, with the id itself where there is no such register. */
export function registerName(id: string): string {
  return findRegister(id) ?? id;
}

/** A register within a sentence: `môn Toán`, `Chuyên cần`. */
export function registerInText(id: string): string {
  return isHomeroomRegister(id) ? registerName(id) : `môn ${registerName(id)}`;
}
