import type { Said } from '../../kernel/words/said';
import type { Session } from '../session';

/** A row whose work has not come to its end. */
export interface OwedRow {
  readonly id: string;
  /** When it was given, UTC ISO. */
  readonly since: string;
  /** For administrators. */
  readonly words: Said;
}

/**
 * When in a beat work is finished: before rules written by hand are compared, before the books are looked at, or after
 * that.
 */
export type Turn = 'rules' | 'books' | 'papers';

/** Work that was begun and has not come to its end, as the beat finishes it and administrators hear of it. */
export interface OwedWork {
  /** What administrators read when this part of a beat fails. */
  readonly title: Said;
  readonly turn: Turn;
  readonly rows: (session: Session) => readonly OwedRow[];
  /** Ids of rows, parted into what is finished at a time. */
  readonly batches: (session: Session) => readonly (readonly string[])[];
  /** Finishes some rows; nothing happens to those that are finished. */
  readonly finish: (session: Session, ids: readonly string[]) => void;
  /** A beat begins nothing more of it after this time, ms; left out = it does all. */
  readonly budgetMs?: number;
}
