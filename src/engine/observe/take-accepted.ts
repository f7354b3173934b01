import { withAccepted } from '../../ledger/accepted-state';
import type { Session } from '../session';
import type { AcceptedValue } from './book-observer';

/** Makes values official in memory; they are written together with the entries that tell of them. */
export function takeAccepted(
  session: Session,
  classId: string,
  values: readonly AcceptedValue[],
): void {
  values.forEach(({ tabId, pupilId, key, value }) => {
    const tab = session.ledger.acceptedTab(classId, tabId);

    session.ledger.accept(classId, tabId, withAccepted(tab, { pupilId, key }, value));
  });
}
