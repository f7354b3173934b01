import { writtenTabs } from '../../book/book-tabs';
import type { Line } from '../../engine/act/write-in-order';
import type { Session } from '../../engine/session';
import { protectionDigest } from '../../engine/state/protect-requests';
import { withAcceptedRow } from '../../ledger/accepted-state';
import { headOf } from '../../ledger/chain';
import type { PupilChange } from '../../school/pupil-changes';
import { requireClass } from '../../school/require-class';
import {
  type CarriedTab,
  type ChangeAuthor,
  carriedDrafts,
  changeDraft,
  changeKey,
} from './change-drafts';
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
function carryLine(session: Session, { change, row }: WaitingChange): Line {
  const { ledger, nowIso } = session;
  const { fromClassId, toClassId, pupilId } = change;
  const author: ChangeAuthor = { by: row.by, role: row.role, reason: row.reason, time: nowIso };

  return {
    chain: toClassId,
    commandId: changeKey(change),
    drafts: () => {
      const tabs = carriedTabs(session, change);
      const source = headOf(ledger.head(fromClassId));

      tabs.forEach(({ tabId, from, to }) => {
        ledger.accept(toClassId, tabId, withAcceptedRow(to, pupilId, from[pupilId] ?? {}));
      });

      return carriedDrafts(change, author, { tabs, source });
    },
  };
}

function keepMarker(session: Session, classId: string): void {
  const { school, now, configuration, context } = session;
  const schoolClass = requireClass(session, classId);

  session.ledger.setMarker(
    classId,
    protectionDigest({ school, schoolClass, now }, configuration.owner, context.sha256),
  );
}

function tellingLines(session: Session, { change, row }: WaitingChange): readonly Line[] {
  const author = { by: row.by, role: row.role, reason: row.reason, time: session.nowIso };

  return classesOfChange(change).map((chain) => ({
    chain,
    commandId: changeKey(change),
    drafts: () => {
      keepMarker(session, chain);

      return [changeDraft(change, author, chain)];
    },
  }));
}

/**
 * What the chains are told of changes whose books are written, with the accepted state; `session` knows the school after
 * them. The entries that name the changes come last: whoever takes up an interrupted run looks for them at the end of a
 * chain.
 */
export function changeLines(session: Session, done: readonly WaitingChange[]): readonly Line[] {
  const fresh = done.filter(({ isRecorded }) => !isRecorded);
  const moves = fresh.filter(({ change }) => change.kind === 'move');

  return [
    ...moves.map((item) => carryLine(session, item)),
    ...fresh.flatMap((item) => tellingLines(session, item)),
  ];
}
