import type { RoleId } from '../school/roles/role-table';

/** Hiệu trưởng, phó hiệu trưởng: they decide. Schools differ in who decides, so a deputy may as well. */
export const LEADERS: readonly RoleId[] = ['principal', 'deputy'];

/** Leaders and the board of administrators, who prepare and run and decide nothing. */
export const BOARD: readonly RoleId[] = [...LEADERS, 'admin'];

/** Those who write in class books; whose class and subject it is the actions judge. */
export const WRITERS: readonly RoleId[] = ['homeroom', 'teacher'];

/** Those who look at the work of others. */
export const AUDITORS: readonly RoleId[] = [...BOARD, 'inspector'];

/** The board and the office, which prints and files. */
export const OFFICE: readonly RoleId[] = [...BOARD, 'office'];

/** Everybody with a role. */
export const STAFF: readonly RoleId[] = [...AUDITORS, ...WRITERS, 'office', 'groupHead', 'proctor'];
