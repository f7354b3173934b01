import type { BothTexts } from '../kernel/words/both-texts';

/** How far an order has come in one class. */
export interface LockedClass {
  readonly classId: string;
  /** True: the book was read back as ordered. False: it waits, and the heartbeat goes on. */
  readonly settled: boolean;
  /** Why it waits; null for one that is settled. */
  readonly why: BothTexts | null;
}
