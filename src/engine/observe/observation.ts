import type { Said } from '../../kernel/words/said';
import type { ClassRecord } from '../../school/school-model';

/** A class book to look at; `since`: UTC ms of the last look, 0 = never. */
export interface BookToObserve {
  readonly schoolClass: ClassRecord;
  readonly since: number;
  /** True if Drive says that it changed since then; missing = not known. */
  readonly isChanged?: boolean;
  /** When every register was last read, UTC ms; missing = `since`. */
  readonly fullAt?: number;
  /** Registers that the last look left out; missing = none. */
  readonly unreadBefore?: ReadonlySet<string>;
  /** Tabs whose cells need not be read now; null or missing = everything is read. */
  readonly unread?: ReadonlySet<string> | null;
}

/** What was found and done, for people and for the log. */
export interface Observation {
  readonly classId: string;
  readonly accepted: number;
  readonly refused: number;
  /** Protections brought back or moved on. */
  readonly protections: number;
  /** What happened there and is over: told once. */
  readonly events?: readonly Said[];
  /** What people must put right, or why the book could not be judged. */
  readonly problem: Said | null;
  /** Which trouble {@link problem} is; without it: something in the book that people must put right. */
  readonly trouble?: 'bookLost' | 'bookAway' | 'bookUnwritten';
  /** Since when, UTC ms, where it is older than this look. */
  readonly since?: number;
  /** False for a book that could not be read or written: it is looked at again with the next beat. */
  readonly isSeen: boolean;
  /** True if closed registers were left out. */
  readonly isPart?: boolean;
}
