import type { SheetRequest } from '../../workspace/sheets-calls';
import type { Session } from '../session';
import type { ClassBook } from '../state/class-book';
import type { AcceptedValue } from './book-observer';

/**
 * What the observers add to the change of a book by which an act makes these values official, or by which pupils come
 * and go: the act itself knows none of them.
 */
export function followingRequests(
  session: Session,
  book: ClassBook,
  coming: readonly AcceptedValue[],
): readonly SheetRequest[] {
  return session.context.observers.flatMap(({ follow }) => follow?.(session, book, coming) ?? []);
}
