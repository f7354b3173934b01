import type { Refused } from '../../../contract/envelope';
import type { Said } from '../../../kernel/words/said';

/** What people see of a job. */
export interface JobView {
  readonly id: string;
  readonly kind: string;
  readonly title: Said;
  readonly state: 'waiting' | 'running' | 'stopped' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  /** What is being done now, or the result. */
  readonly note: readonly Said[];
  /** Why it came to a stop, as every refusal is told. */
  readonly error: Refused | null;
}

/** True while there is work left and nobody has stopped it. */
export function isUnfinished({ state }: { readonly state: string }): boolean {
  return state === 'running' || state === 'waiting';
}
