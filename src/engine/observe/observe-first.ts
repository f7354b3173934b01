import { AppError } from '../../kernel/app-error';
import { type Said, said } from '../../kernel/words/said';
import { lastKnownAdmins } from '../health/admin-addresses';
import { reportBooks } from '../health/book-reports';
import { healthOf } from '../health/health-book';
import type { Session } from '../session';
import type { Observation } from './observation';
import { observeAllDue } from './observe-due';
import type { BookSaying } from './pure/words/book-words';

/** Accepts what stands in the books of some classes, and tells the administrators of what is wrong with them. */
export function lookFirst(
  session: Session,
  classIds: readonly string[] | null,
): readonly Observation[] {
  const { context } = session;
  const observations = observeAllDue(session, classIds);
  const health = healthOf(context);
  reportBooks(health, observations);
  health.settle(lastKnownAdmins(context));

  return observations;
}

function unseenSaid({ classId, problem }: Observation): Said {
  return problem === null
    ? said<BookSaying>('book.unseen', { class: classId })
    : said<BookSaying>('book.unseenBecause', { class: classId, problem });
}

/**
 * Accepts what was typed in time in the books of some classes, before rows in them close or move, or the marks are judged.
 * @throws AppError INCOMPLETE where a book could not be looked at: what stands in it would be refused afterwards.
 */
export function observeFirst(session: Session, classIds: readonly string[]): void {
  const unseen = lookFirst(session, classIds).filter(({ isSeen }) => !isSeen);

  if (unseen.length > 0) {
    throw new AppError('INCOMPLETE', {
      missing: unseen.map((observation) => session.context.say(unseenSaid(observation))),
    });
  }
}
