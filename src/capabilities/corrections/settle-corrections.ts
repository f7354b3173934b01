import { recentCommands } from '../../engine/act/recorded-commands';
import type { Session } from '../../engine/session';
import { type ClassBook, META_CORRECTION } from '../../engine/state/class-book';
import { readSignedNote } from '../../engine/state/signed-note';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import { run } from '../../workspace/call';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { confirmCorrection, resumeCorrection } from './apply-correction';
import { type Approval, approvalIn } from './decision';
import { REQUESTS } from './pure/requests-table';

/** Corrections that were applied in the book but not yet written down are concluded. */
export function concludeCorrections(session: Session, book: ClassBook): void {
  session.control
    .all(REQUESTS)
    .filter(({ state, id }) => state === 'open' && approvalIn(session.context, book, id) !== null)
    .forEach((row) => {
      resumeCorrection(session, row);
    });
}

function dropNote(note: string): SheetRequest {
  return {
    deleteDeveloperMetadata: {
      dataFilter: {
        developerMetadataLookup: { metadataKey: META_CORRECTION, metadataValue: note },
      },
    },
  };
}

function forgeryDraft(session: Session, schoolClass: ClassRecord, notes: number): EntryDraft {
  return {
    time: session.nowIso,
    actor: session.configuration.owner,
    role: 'system',
    meaning: 'repair',
    subjectKey: { classId: schoolClass.id },
    reason: 'Trong sổ có dấu duyệt sửa điểm không phải do hệ thống ghi, đã bỏ',
    refs: [`${notes} dấu`],
    commandId: `dau-la-${schoolClass.id}-${session.now}`,
  };
}

/**
 * Approvals that stand in the book and are written down elsewhere are taken out: metadata is limited, and they have
 * served. One that request and ledger do not both hold yet stays. What the authority did not write goes and is told of.
 */
export function settledCorrections(
  session: Session,
  schoolClass: ClassRecord,
  book: ClassBook,
): { readonly requests: readonly SheetRequest[]; readonly drafts: readonly EntryDraft[] } {
  const { context, control } = session;

  if (book.corrections.length === 0) {
    return { requests: [], drafts: [] };
  }

  const recorded = run(context.http, recentCommands(session, schoolClass.id));
  const notes = book.corrections.map((note) => ({
    note,
    approval: readSignedNote<Approval>(context, book.spreadsheetId, note),
  }));
  const forged = notes.filter(({ approval }) => approval === null);
  const settled = notes.filter(({ approval }) => {
    const row = approval === null ? null : control.find(REQUESTS, approval.requestId);

    return (
      approval !== null &&
      row?.state === 'applied' &&
      confirmCorrection(session, row, { approval, recorded })
    );
  });

  return {
    requests: [...forged, ...settled].map(({ note }) => dropNote(note)),
    drafts: forged.length === 0 ? [] : [forgeryDraft(session, schoolClass, forged.length)],
  };
}
