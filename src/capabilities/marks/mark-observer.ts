import { standingRefusals } from '../../engine/display/standing-refusals';
import type { BookObserver } from '../../engine/observe/book-observer';
import {
  dropRefused,
  type RefusedBatch,
  refusalDrafts,
  refusedBatches,
} from '../../engine/observe/refused-values';
import { acceptBook } from './accept-book';
import { bursts } from './burst';

/** Refusals that an interrupted run took out of the book but did not write down. */
function owed(batches: readonly RefusedBatch[], recorded: readonly string[]) {
  return batches.filter(({ id }) => !recorded.includes(id));
}

/** Values people wrote: they become official, or are put back with a note; every one goes into the ledger. */
export const MARK_OBSERVER: BookObserver = {
  id: 'marks',
  asksRecorded: ({ refused }) => refused.length > 0,
  observe: (session, look) => {
    const { schoolClass, book, hands, recorded } = look;
    const batches = refusedBatches(session.context, book);
    const left = owed(batches, recorded);
    const before = standingRefusals(session, schoolClass.id, batches);
    const { standing, ...acceptance } = acceptBook(session, {
      ...look,
      ...hands,
      standing: before,
    });
    const isWrittenDown = book.refused.length > 0 && left.length === 0;

    return {
      cells: acceptance.cells,
      requests: [...(isWrittenDown ? [dropRefused()] : []), ...acceptance.requests],
      entries: [
        ...left.flatMap((batch) => refusalDrafts(batch, schoolClass.id)),
        ...acceptance.drafts,
      ],
      accepted: acceptance.accepted,
      refused: acceptance.refused,
      standing: { before, after: standing },
      events: bursts(acceptance.drafts, session.school.settings.burstLimit),
    };
  },
};
