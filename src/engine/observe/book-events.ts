import type { Session } from '../session';
import type { Acceptance } from './accept-book';
import { foreignProblem } from './book-drafts';
import { bursts } from './burst';
import type { ReadBook } from './read-books';

/**
 * When the school account wrote by hand (UTC ms), as far as it may have written what was judged now: nothing judged,
 * nothing told.
 */
export function foreignTimes(
  { handsIn }: ReadBook,
  { accepted, cells, refused }: Acceptance,
): readonly number[] {
  const tabs = new Set([...accepted, ...cells].map(({ tabId }) => tabId));
  const times = [...tabs].flatMap((tabId) => handsIn(tabId).foreign);

  return accepted.length + refused === 0 ? [] : [...new Set(times)];
}

/** What happened in a book that the administrators are told, though it was judged. */
export function bookEvents(
  { school }: Session,
  foreign: readonly number[],
  { drafts }: Acceptance,
): readonly string[] {
  return [
    ...(foreign.length > 0 ? [foreignProblem(foreign)] : []),
    ...bursts(drafts, school.settings.burstLimit),
  ];
}
