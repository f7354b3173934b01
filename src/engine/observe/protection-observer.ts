import { isSettled, type ProtectionChanges } from '../../book/protection/protection-diff';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import type { Session } from '../session';
import type { ClassBook } from '../state/class-book';
import {
  protectionChanges,
  protectionDigest,
  protectionRequests,
  reopenedTabs,
  touchedSheets,
} from '../state/protect-requests';
import type { BookObserver } from './book-observer';
import { couldHaveChanged, isOnlyClosing, protectionCause } from './protection-reasons';

function countsOf({ add, update, remove }: ProtectionChanges) {
  return { added: add.length, changed: update.length, removed: remove.length };
}

/** What the ledger is told of changed protections: the passing of time, or a repair of what somebody had changed. */
function protectionDraft(
  session: Session,
  schoolClass: ClassRecord,
  found: {
    readonly book: ClassBook;
    readonly changes: ProtectionChanges;
    readonly digest: string;
  },
): readonly EntryDraft[] {
  const before = session.ledger.marker(schoolClass.id);
  const isDue = before !== found.digest;

  if (isSettled(found.changes) || before === '') {
    return [];
  }

  const { book, changes } = found;
  const { owner } = session.configuration;
  const input = { school: session.school, schoolClass, now: session.now };
  // Where others are wanted than before, that is why; a whole tab that was locked looks like one nobody understood.
  const reopened = isDue ? [] : reopenedTabs(book, changes, { input, owner });
  const isOurs = reopened.length === touchedSheets(book, changes).size;

  return [
    {
      time: session.nowIso,
      actor: session.configuration.owner,
      role: 'system',
      meaning: isDue || isOurs || isOnlyClosing(book, changes) ? 'close' : 'repair',
      key: { class: schoolClass.id },
      data: {
        ...protectionCause(found, { isDue, reopened }),
        ...countsOf(changes),
        ...(isDue || isOurs ? {} : couldHaveChanged(changes, owner)),
      },
      commandId: `bao-ve-${schoolClass.id}-${found.digest}-${session.now}`,
    },
  ];
}

/** Protections as time, orders and assignments want them now. */
export const PROTECTION_OBSERVER: BookObserver = {
  id: 'protections',
  observe: (session, { schoolClass, book }) => {
    const { school, now, configuration, context, ledger } = session;
    const input = { school, schoolClass, now };
    const changes = protectionChanges(book, input, configuration.owner);
    const digest = protectionDigest(input, configuration.owner, context.sha256);

    return {
      requests: protectionRequests(changes),
      entries: protectionDraft(session, schoolClass, { book, changes, digest }),
      protections: changes.add.length + changes.update.length + changes.remove.length,
      takeDown: [() => ledger.setMarker(schoolClass.id, digest)],
    };
  },
};
