import type { Term } from '../school/school-types';

/** Column key of the remark of a semester. */
export function remarkKey(term: Term): string {
  return `HK${term}.NX`;
}

/** Column key of the homeroom teacher's remark of the year. */
export const YEAR_REMARK_KEY = 'CN.NX';

/** True for the key of a column of remarks. */
export function isRemarkKey(key: string): boolean {
  return key.endsWith('.NX');
}
