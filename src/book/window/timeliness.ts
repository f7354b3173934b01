/**
 * How late a value may be that was typed while the software was closing its column: native protection still let people
 * write then, and they were told that it counts.
 */
export const TOLERANCE_MS = 10 * 60 * 1000;

/** Between a look at a book and the protections it writes so much time may pass, and somebody may type meanwhile. */
export const SLIP_MS = 90_000;

/**
 * - `inTime`: what is known of the book puts it before the closing
 * - `closing`: it stood there soon enough after it
 * - `late`: nothing says that it did; somebody decides
 */
export type Timeliness = 'inTime' | 'closing' | 'late';

/** What is known of a value that was first seen after its column had closed. Times are UTC ms. */
export interface FirstSeen {
  readonly closedAt: number;
  /** How much later is still soon enough, ms. */
  readonly toleranceMs: number;
  readonly now: number;
  /**
   * The last change of the book that Google tells of: what stands there now stood there then. Null where it tells of
   * none.
   */
  readonly lastEdit: number | null;
}

/** Whether a value that was first seen after its column had closed still counts. */
export function timelinessOf({ closedAt, toleranceMs, now, lastEdit }: FirstSeen): Timeliness {
  const limit = closedAt + toleranceMs;

  if (lastEdit !== null && lastEdit < closedAt) {
    return 'inTime';
  }

  return now <= limit || (lastEdit !== null && lastEdit <= limit) ? 'closing' : 'late';
}
