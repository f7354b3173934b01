import type { BookObserver } from '../../engine/observe/book-observer';
import { outdatedSummaries } from './summary-requests';

/** Summaries made from something else than what becomes official now are marked "ĐÃ CŨ" in the same change. */
export const SUMMARY_OBSERVER: BookObserver = {
  id: 'summaries',
  follow: outdatedSummaries,
  observe: (session, { book }, { accepted }) => ({
    requests: outdatedSummaries(session, book, accepted),
  }),
};
