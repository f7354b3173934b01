import { AUDITORS } from '../../../contract/who-may';
import type { RoleId } from '../../../school/roles/role-table';

/** Those who look at the roll call of every class, whether or not they take it. */
export const SEES_EVERY_ROLL: readonly RoleId[] = [...AUDITORS, 'office', 'proctor'];
