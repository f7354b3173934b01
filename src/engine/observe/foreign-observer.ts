import { said } from '../../kernel/words/said';
import type { BookObserver, Found, LookedBook } from './book-observer';
import type { BookSaying } from './pure/words/book-words';

/**
 * When the school account wrote by hand (UTC ms), as far as it may have written what was judged now: nothing judged,
 * nothing told.
 */
function foreignTimes(
  { handsIn }: LookedBook,
  { accepted, cells, refused }: Found,
): readonly number[] {
  const tabs = new Set([...accepted, ...cells].map(({ tabId }) => tabId));
  const times = [...tabs].flatMap((tabId) => handsIn(tabId).foreign);

  return accepted.length + refused === 0 ? [] : [...new Set(times)];
}

/** A write of the school account by hand, where it left a mark: told, and given to nobody else. */
export const FOREIGN_OBSERVER: BookObserver = {
  id: 'foreign',
  observe: ({ nowIso, now, configuration }, look, before) => {
    const foreign = foreignTimes(look, before);
    const classId = look.schoolClass.id;

    return foreign.length === 0
      ? {}
      : {
          entries: [
            {
              time: nowIso,
              actor: configuration.owner,
              role: 'unknown',
              basis: 'revision',
              meaning: 'foreign',
              key: { class: classId },
              data: { times: [...foreign] },
              commandId: `ghi-tay-${classId}-${now}`,
            },
          ],
          events: [said<BookSaying>('book.byHand', { times: foreign.map(String) })],
        };
  },
};
