import type { RecordOf } from '../../kernel/table/table';
import type { Session } from '../session';
import type { JOBS } from './pure/jobs-table';

/** A row of the job table. */
export type JobRow = RecordOf<typeof JOBS>;

/** Where a job stands after a step. */
export interface StepResult {
  readonly done: number;
  readonly total: number;
  /** What was done, or the result in words. */
  readonly note: string;
  readonly finished: boolean;
}

/**
 * A kind of long work: idempotent steps. A step writes its own effects with the session and may be cut off anywhere;
 * the next call finds what is there and goes on.
 */
export interface JobKind {
  readonly kind: string;
  /** Does the next step. The runner stores the result and saves the session afterwards. */
  step(session: Session, job: JobRow): StepResult;
}
