import { NO_TRAIL, trailIn } from '../../engine/act/trail';
import { type Running, type Work, work } from '../../engine/act/work';
import { NO_WRITES, type Writes } from '../../engine/act/write-in-order';
import type { AcceptedValue } from '../../engine/observe/book-observer';
import { followingRequests } from '../../engine/observe/following-requests';
import type { Session } from '../../engine/session';
import { signNote } from '../../engine/state/signed-note';
import {
  type BookWrite,
  type CellWrite,
  settleWrite,
  writeCall,
} from '../../engine/state/written-cells';
import { said } from '../../kernel/words/said';
import { correctionsOf } from '../../school/applied-corrections';
import { run } from '../../workspace/call';
import { approvalLine } from './approval-line';
import { refusalLine } from './closing-work';
import { decided } from './decided-row';
import { type Approval, approvalIn, approvalRequest, correctedCell, decisionKey } from './decision';
import { minutesCalls } from './minutes-work';
import { averageAfter, averageShown, type Opened, openCorrection } from './open-correction';
import type { RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';
import type { OwedCorrectionSaying } from './pure/words/owed-corrections-words';
import { requireAsAsked } from './require-as-asked';

/** What an approval came to in the book. */
export interface ApprovalEnd {
  /** `stale`: the cell holds another value than was asked about. */
  readonly kind: 'applied' | 'stale';
  readonly row: RequestRow;
  readonly opened: Opened;
  readonly approval: Approval;
}

function nextMinutes(session: Session): string {
  const count = session.control
    .all(REQUESTS)
    .filter(({ minutesNumber }) => minutesNumber !== '').length;

  return `${String(count + 1).padStart(2, '0')}/BB-SĐ`;
}

/** The corrected value on its way into its cell, with a line for every correction of the cell. */
function correctedIn(
  session: Session,
  { cell }: Opened,
  { row, approval }: { readonly row: RequestRow; readonly approval: Approval },
): CellWrite {
  const before = correctionsOf(session.school, {
    pupilId: row.pupilId,
    subjectId: row.subjectId,
    key: row.assessment,
  }).filter(({ number }) => number !== row.number);

  return correctedCell(cell, row, { approval, before });
}

/** Changes the book in one atomic write, and makes sure the value stands in the row of its pupil. */
function putValue(session: Session, { book }: Opened, write: Omit<BookWrite, 'book'>): void {
  const { http } = session.context;
  const whole = { book, ...write };

  settleWrite(http, whole, run(http, writeCall(whole)));
}

/** The approval stands in the book but the value does not, as it was cut off while it was put right: put now. */
function putOwedValue(
  session: Session,
  { row, approval }: { readonly row: RequestRow; readonly approval: Approval },
  opened: Opened,
): void {
  const isRecorded = opened.recorded.includes(decisionKey(row, approval));

  if (!isRecorded && opened.cell.text !== row.newValue) {
    putValue(session, opened, {
      cells: [correctedIn(session, opened, { row, approval })],
      others: [],
    });
  }
}

function comingValue(row: RequestRow): AcceptedValue {
  const { subjectId, pupilId, assessment, newValue } = row;

  return { tabId: subjectId, pupilId, key: assessment, value: newValue };
}

/** The new value with the approval beside it, in one atomic change: it tells of itself whatever happens next. */
function writeApproved(session: Session, row: RequestRow, end: ApprovalEnd): void {
  const { opened, approval } = end;
  const note = signNote(session.context, opened.book.spreadsheetId, approval);

  putValue(session, opened, {
    cells: [correctedIn(session, opened, { row, approval })],
    others: [approvalRequest(note), ...followingRequests(session, opened.book, [comingValue(row)])],
  });
}

/** Goes on from the approval that stands in the book, else gives the one there is now; null = there is neither. */
function throughBook(
  session: Session,
  row: RequestRow,
  given: Approval | null,
): ApprovalEnd | null {
  const opened = openCorrection(session, row);
  const found = approvalIn(session.context, opened.book, row.id);

  if (found !== null) {
    putOwedValue(session, { row, approval: found }, opened);

    return { kind: 'applied', row, opened, approval: found };
  }

  if (given === null) {
    return null;
  }

  requireAsAsked(session, row, opened.entries);
  const approval = { ...given, oldAverage: averageShown(opened, row) };

  if (opened.cell.text !== row.oldValue) {
    const reason = `Giá trị ô đã đổi thành "${opened.cell.text}"`;

    return { kind: 'stale', row, opened, approval: { ...given, reason } };
  }

  const end: ApprovalEnd = { kind: 'applied', row, opened, approval };
  writeApproved(session, row, end);

  return end;
}

function appliedRow(session: Session, { row, approval, opened }: ApprovalEnd): RequestRow {
  return {
    ...decided(row, approval, 'applied'),
    appliedAt: approval.at,
    oldAverage: approval.oldAverage,
    newAverage: averageAfter(session, opened, row),
    minutesNumber: row.minutesNumber || nextMinutes(session),
  };
}

/** The corrected mark is in the book: ledger and accepted state, request, minutes, in one trip. */
function appliedWrites({ session }: Running<typeof REQUESTS>, end: ApprovalEnd): Writes {
  const { row, approval } = end;
  const applied = appliedRow(session, end);

  return {
    lines: [approvalLine(session, row, approval)],
    control: () => session.control.put(REQUESTS, applied),
    together: () => minutesCalls(session, applied),
    inOneTrip: true,
  };
}

const WRITES: Readonly<
  Record<ApprovalEnd['kind'], (running: Running<typeof REQUESTS>, end: ApprovalEnd) => Writes>
> = {
  applied: appliedWrites,
  stale: ({ session }, { row, approval }) => ({
    lines: [refusalLine(row, approval)],
    control: () => session.control.put(REQUESTS, decided(row, approval, 'stale')),
  }),
};

/**
 * Applies an approval (null: only one that stands in the book): compares the cell with the value asked about, writes the
 * new one with the approval beside it, then ledger, request and minutes. What a beat finds of it in a changed book is
 * taken up by {@link concludeApproval}.
 */
export function approvalWork(given: Approval | null): Work<typeof REQUESTS, ApprovalEnd | null> {
  return work({
    title: said<OwedCorrectionSaying>('part.approval'),
    turn: 'papers',
    table: REQUESTS,
    isDone: ({ state }) => state !== 'open',
    chains: (_session, { classId }) => [classId],
    books: ({ session, rows: [row] }) =>
      row === undefined ? null : throughBook(session, row, given),
    // The end of the chain is read with the book.
    trail: (end) => (end === null ? NO_TRAIL : trailIn(end.row.classId, end.opened.recorded)),
    writes: (running, end) => (end === null ? NO_WRITES : WRITES[end.kind](running, end)),
    since: ({ requestedAt }) => requestedAt,
    words: ({ number }) => said<OwedCorrectionSaying>('owed.approval', { number }),
  });
}

/** Concludes a correction whose mark is already in the book. Nothing happens if it is not. */
export function concludeApproval(session: Session, row: RequestRow): void {
  approvalWork(null).carryOut(session, [row], true);
}
