import { writtenTabs } from '../../book/book-tabs';
import { requireClass, type Session } from '../../engine/session';
import { protectionDigest } from '../../engine/state/protect-requests';
import { withAcceptedRow } from '../../ledger/accepted-state';
import type { PupilChange } from '../../school/pupil-changes';
import { type CarriedTab, type ChangeAuthor, carriedDrafts, changeDraft } from './change-drafts';
import { classesOfChange, type WaitingChange } from './waiting-change';

/** What both classes hold of a pupil who moves, tab by tab. */
function carriedTabs(session: Session, change: PupilChange): readonly CarriedTab[] {
  const { grade } = requireClass(session, change.toClassId);

  return writtenTabs({ grade }).map(({ id: tabId }) => ({
    tabId,
    from: session.ledger.acceptedTab(change.fromClassId, tabId),
    to: session.ledger.acceptedTab(change.toClassId, tabId),
  }));
}

/** The new class accepts what the old one had accepted, and its chain says so value by value. */
function carryOver(session: Session, change: PupilChange, author: ChangeAuthor): void {
  const { ledger, context } = session;
  const tabs = carriedTabs(session, change);
  const source = `${change.fromClassId}#${ledger.head(change.fromClassId).seq}`;

  ledger.append(change.toClassId, carriedDrafts(change, author, { tabs, source }), context.sha256);
  tabs.forEach(({ tabId, from, to }) => {
    ledger.accept(
      change.toClassId,
      tabId,
      withAcceptedRow(to, change.pupilId, from[change.pupilId] ?? {}),
    );
  });
}

function keepMarker(session: Session, classId: string): void {
  const { school, now, configuration, context } = session;
  const schoolClass = requireClass(session, classId);

  session.ledger.setMarker(
    classId,
    protectionDigest({ school, schoolClass, now }, configuration.owner, context.sha256),
  );
}

function tell(session: Session, { change, row }: WaitingChange): void {
  const { ledger, context, nowIso } = session;
  const author = { by: row.by, role: row.role, reason: row.reason, time: nowIso };

  classesOfChange(change).forEach((classId) => {
    ledger.append(classId, [changeDraft(change, author, classId)], context.sha256);
    keepMarker(session, classId);
  });
}

/**
 * Ledger entries and accepted state of changes whose books are written; `session` knows the school after them. The
 * entries that name the changes come last: whoever takes up an interrupted run looks for them at the end of a chain.
 */
export function writeDownChanges(session: Session, done: readonly WaitingChange[]): void {
  const fresh = done.filter(({ isRecorded }) => !isRecorded);

  fresh
    .filter(({ change }) => change.kind === 'move')
    .forEach(({ change, row }) => {
      const { by, role, reason } = row;
      carryOver(session, change, { by, role, reason, time: session.nowIso });
    });
  fresh.forEach((item) => {
    tell(session, item);
  });
}
