import type { BookObserver, LookedBook } from '../../engine/observe/book-observer';
import type { Session } from '../../engine/session';
import { META_CORRECTION } from '../../engine/state/class-book';
import { readSignedNote } from '../../engine/state/signed-note';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { confirmCorrection } from './approval-line';
import { concludeApproval } from './approval-work';
import { type Approval, approvalIn, decisionKey } from './decision';
import type { RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';

function dropNote(note: string): SheetRequest {
  return {
    deleteDeveloperMetadata: {
      dataFilter: {
        developerMetadataLookup: { metadataKey: META_CORRECTION, metadataValue: note },
      },
    },
  };
}

function forgeryDraft(session: Session, classId: string, notes: number): EntryDraft {
  return {
    time: session.nowIso,
    actor: session.configuration.owner,
    role: 'system',
    meaning: 'repair',
    key: { class: classId },
    data: { cause: 'approvals', removed: notes },
    commandId: `dau-la-${classId}-${session.now}`,
  };
}

/** An approval that stands in a book; null = not written by the authority. */
interface Note {
  readonly note: string;
  readonly approval: Approval | null;
}

function notesIn({ context }: Session, { book }: LookedBook): readonly Note[] {
  return book.corrections.map((note) => ({
    note,
    approval: readSignedNote<Approval>(context, book.spreadsheetId, note),
  }));
}

/** The request an approval is about, once it counts as applied. */
function appliedRow({ control }: Session, approval: Approval): RequestRow | null {
  const row = control.find(REQUESTS, approval.requestId);

  return row?.state === 'applied' ? row : null;
}

/** Request and ledger both hold it: it has served. */
function isSettled(session: Session, { recorded }: LookedBook, { approval }: Note): boolean {
  const row = approval === null ? null : appliedRow(session, approval);

  return row !== null && approval !== null && recorded.includes(decisionKey(row, approval));
}

/**
 * Corrections that were applied in the book but not written down are concluded. Approvals that stand in the book and
 * are written down elsewhere are taken out: metadata is limited, and they have served. One that request and ledger do
 * not both hold yet stays. What the authority did not write goes and is told of.
 */
export const CORRECTION_OBSERVER: BookObserver = {
  id: 'corrections',
  conclude: (session, book) => {
    session.control
      .all(REQUESTS)
      .filter(({ state, id }) => state === 'open' && approvalIn(session.context, book, id) !== null)
      .forEach((row) => {
        concludeApproval(session, row);
      });

    return book.corrections.length > 0;
  },
  asksRecorded: ({ corrections }) => corrections.length > 0,
  confirm: (session, look) => {
    notesIn(session, look).forEach(({ approval }) => {
      const row = approval === null ? null : appliedRow(session, approval);

      if (approval !== null && row !== null) {
        confirmCorrection(session, row, { approval, recorded: look.recorded });
      }
    });
  },
  observe: (session, look) => {
    const notes = notesIn(session, look);
    const forged = notes.filter(({ approval }) => approval === null);
    const settled = notes.filter((note) => isSettled(session, look, note));

    return {
      requests: [...forged, ...settled].map(({ note }) => dropNote(note)),
      entries:
        forged.length === 0 ? [] : [forgeryDraft(session, look.schoolClass.id, forged.length)],
    };
  },
};
