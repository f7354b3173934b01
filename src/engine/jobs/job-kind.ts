import type { ActionName } from '../../contract/catalogue';
import type { RecordOf } from '../../kernel/table/table';
import type { Said } from '../../kernel/words/said';
import type { Session } from '../session';
import type { JOBS } from './pure/jobs-table';

/** A row of the job table. */
export type JobRow = RecordOf<typeof JOBS>;

/** Where a job stands after a step. */
export interface StepResult {
  readonly done: number;
  readonly total: number;
  /** What was done, or the result. */
  readonly note: readonly Said[];
  readonly finished: boolean;
}

/**
 * A part of a kind of long work: idempotent steps. A step writes its own effects with the session and may be cut off
 * anywhere; the next call finds what is there and goes on.
 */
export interface JobPhase {
  /**
   * Does the next step; null if nothing is left for this phase. The session knows the tables as the step before left
   * them; the runner stores the result and saves the session afterwards.
   */
  step(session: Session, job: JobRow): StepResult | null;
}

/** A kind of long work: one line in the list of jobs. Progress, stop, resume and errors are the runner's. */
export interface JobKind {
  readonly kind: string;
  /** The command that starts it: who may give it may carry the job on or stop it, and held a role for it. */
  readonly startedBy: ActionName;
  readonly title: (session: Session, job: JobRow) => Said;
  /** In their order; the last one says when the job is finished. */
  readonly phases: readonly JobPhase[];
}

/** The kind of a job; undefined for a row somebody has spoilt. */
export function kindOf({ context }: Session, { kind }: JobRow): JobKind | undefined {
  return context.jobs.find((entry) => entry.kind === kind);
}
