import { type DailyLook, dailySlice, nextSlice } from '../act/daily-slice';
import type { Session } from '../session';
import { saveSession } from '../session';

/** With a slice every half an hour there are 48 a day. */
const LOOK: DailyLook = { key: 'EXAMINED', everyMs: 30 * 60 * 1000, slices: 40 };

/** When the next chains are gone through, UTC ms; null = not today. */
export function nextExamination(session: Session): number | null {
  return session.school.classes.length === 0 ? null : nextSlice(session, LOOK);
}

/**
 * The ledger against itself: what stands beside every chain must carry the seal of the school's side, and each day every
 * chain is gone through once, a slice (one read) in half an hour. What differs is brought back from the chain and told.
 */
export function checkLedger(session: Session): void {
  const { ledger } = session;

  if (session.school.classes.length === 0) {
    return;
  }

  // Asking where a chain stands looks at its seal.
  session.school.classes.forEach(({ id }) => {
    ledger.head(id);
  });

  const { classIds, keep } = dailySlice(session, LOOK);
  classIds.forEach((classId) => {
    ledger.examine(classId);
  });
  keep();

  if (ledger.isChanged) {
    saveSession(session);
  }
}
