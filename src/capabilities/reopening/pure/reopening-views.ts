import type { LockView } from '../../../contract/views';

/** What screens show of a request to open a column. JSON only; times are UTC ISO. */
export interface ReopeningView {
  readonly id: string;
  /** Running number of the school year, e.g. `PMC-007`. */
  readonly number: string;
  /** `deciding`: somebody has decided, and it is being written down. */
  readonly state: 'open' | 'deciding' | 'opened' | 'refused' | 'withdrawn';
  readonly classId: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly assessment: string;
  readonly assessmentName: string;
  /** Until when the column is wanted open. */
  readonly until: string;
  readonly reason: string;
  readonly requestedByName: string;
  readonly requestedAt: string;
  /** Null while nobody has decided. */
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  /** '' = none was given. */
  readonly decisionReason: string;
  /** Until when it was opened; null = it was not. */
  readonly openedUntil: string | null;
  /** The column is open for writing now, by whatever opens it. */
  readonly isOpenNow: boolean;
  /** Of the person who asks. */
  readonly isOwn: boolean;
  readonly mayDecide: boolean;
}

/** A request that was decided, with what its order came to; null for one that opened nothing. */
export interface ReopeningDecided {
  readonly request: ReopeningView;
  readonly order: LockView | null;
}
