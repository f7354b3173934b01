import { officialNote } from '../../book/cell-note';
import { kindIn } from '../../book/tab-layout';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import { type ClassBook, META_CORRECTION } from '../../engine/state/class-book';
import type { FoundCell } from '../../engine/state/find-cell';
import { readSignedNote } from '../../engine/state/signed-note';
import type { CellWrite } from '../../engine/state/written-cells';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { AppliedCorrection } from '../../school/applied-corrections';
import { addMetadata } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { writeValue } from '../../workspace/value-cell';
import { asCorrection } from './pure/applied-requests';
import { evidenceOf, placeOfRequest, type RequestRow } from './pure/request-row';

/** An approval, as it stands in the book beside the corrected mark until ledger and control have it too. */
export interface Approval {
  readonly requestId: string;
  readonly decisionId: string;
  readonly by: string;
  readonly role: string;
  /** UTC ISO. */
  readonly at: string;
  readonly reason: string;
  readonly oldAverage: string;
}

type Signer = Session['context'];

/** The approvals that stand in a book. Metadata the authority did not write itself approves nothing. */
function approvalsIn(context: Signer, book: ClassBook): readonly Approval[] {
  return book.corrections.flatMap(
    (note) => readSignedNote<Approval>(context, book.spreadsheetId, note) ?? [],
  );
}

/** The approval of a request among the marks of a book, or null. */
export function approvalIn(context: Signer, book: ClassBook, requestId: string): Approval | null {
  return approvalsIn(context, book).find((approval) => approval.requestId === requestId) ?? null;
}

function noteText(
  row: RequestRow,
  approval: Approval,
  before: readonly AppliedCorrection[],
): string {
  const now = asCorrection({ ...row, decidedAt: approval.at });

  return officialNote({ value: row.newValue, refusal: null, corrections: [...before, now] });
}

/** The new value with its note, on its way into the cell of its pupil. */
export function correctedCell(
  cell: FoundCell,
  row: RequestRow,
  by: { readonly approval: Approval; readonly before: readonly AppliedCorrection[] },
): CellWrite {
  const note = noteText(row, by.approval, by.before);
  const { held, look } = kindIn(cell.tab.layout, row.assessment);

  return {
    tabId: row.subjectId,
    pupilId: row.pupilId,
    key: row.assessment,
    place: cell.place,
    requestAt: (place) =>
      writeValue(place, { held: held(row.newValue), look, note, isCorrected: true }),
  };
}

/** What puts the approval that justifies the value beside it, in the same atomic change. */
export function approvalRequest(note: string): SheetRequest {
  return addMetadata({ spreadsheet: true }, META_CORRECTION, note);
}

/** Under which id the ledger knows a decision on a request. */
export function decisionKey(row: RequestRow, approval: Approval): string {
  return ledgerId('decide', row.id, approval.decisionId);
}

function base(row: RequestRow, approval: Approval): Omit<EntryDraft, 'meaning'> {
  return {
    time: approval.at,
    actor: approval.by,
    role: approval.role,
    key: placeOfRequest(row),
    oldValue: row.oldValue,
    newValue: row.newValue,
    data: { cause: row.cause, evidence: evidenceOf(row).map(({ sha256 }) => sha256) },
    refs: [row.number],
    commandId: decisionKey(row, approval),
  };
}

/** What an approval writes into the ledger of the class: the approval, and the change made under it. */
export function approvalDrafts(row: RequestRow, approval: Approval): readonly EntryDraft[] {
  return [
    { ...base(row, approval), meaning: 'approve', reason: approval.reason },
    { ...base(row, approval), meaning: 'apply', reason: row.reason },
  ];
}

/** What a refusal writes into the ledger. */
export function refusalDraft(row: RequestRow, approval: Approval): EntryDraft {
  return { ...base(row, approval), meaning: 'refuse', reason: approval.reason };
}
