import { cellText } from '../../book/mark-cell';
import { recentCommands, recentEntries } from '../../engine/act/recorded-commands';
import { requireClass, type Session, saveSession, saveTogether } from '../../engine/session';
import { type ClassBook, loadClassBook } from '../../engine/state/class-book';
import { type FoundCell, findCell, layoutColumn } from '../../engine/state/find-cell';
import { signNote } from '../../engine/state/signed-note';
import { refusalKey } from '../../engine/state/standing-refusals';
import {
  type BookWrite,
  type CellWrite,
  settleWrite,
  writeCall,
} from '../../engine/state/written-cells';
import { AppError } from '../../kernel/app-error';
import { printDateTime } from '../../kernel/text/date-text';
import { withAccepted } from '../../ledger/accepted-state';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { parseAssessmentKey } from '../../school/assessment-key';
import { nameAt } from '../../school/people/person-at';
import { type Call, run, runBoth } from '../../workspace/call';
import { termResult } from '../results/pure/term-result';
import { type ComingValue, outdatedSummaries } from '../results/summary-requests';
import {
  type Approval,
  approvalDrafts,
  approvalIn,
  approvalRequest,
  correctedCell,
  decisionKey,
  refusalDraft,
} from './decision';
import { fileMinutes } from './minutes-form';
import { correctionsOf } from './pure/applied-corrections';
import { REQUESTS } from './pure/requests-table';
import type { RequestRow } from './request-view';
import { requireAsAsked } from './require-as-asked';

interface Opened {
  readonly book: ClassBook;
  readonly cell: FoundCell;
  /** The last entries of the chain, and the ids of the commands that made them. */
  readonly entries: readonly LedgerEntry[];
  readonly recorded: readonly string[];
}

function open(session: Session, row: RequestRow): Opened {
  const [book, entries] = runBoth(
    session.context.http,
    loadClassBook(session.school, requireClass(session, row.classId)),
    recentEntries(session, row.classId),
  );
  const cell = findCell(book, { tabId: row.subjectId, pupilId: row.pupilId, key: row.assessment });

  return { book, cell, entries, recorded: entries.map(({ commandId }) => commandId) };
}

/** The semester average as the book shows it now; '' where the value is no mark of a semester. */
function averageShown(opened: Opened, row: RequestRow): string {
  const term = parseAssessmentKey(row.assessment)?.term;

  return term === undefined ? '' : opened.cell.tab.cell(row.pupilId, `HK${term}.TB`).shown.trim();
}

/** The semester average by the rules, with the new value in place of the old; '' as above. */
function averageAfter(session: Session, opened: Opened, row: RequestRow): string {
  const term = parseAssessmentKey(row.assessment)?.term;

  if (term === undefined) {
    return '';
  }

  const schoolClass = requireClass(session, row.classId);
  const { tab } = layoutColumn(schoolClass, { tabId: row.subjectId, key: row.assessment });
  const regularCount = tab.columns.filter(({ key }) => key.startsWith(`HK${term}.TX`)).length;

  return termResult({ kind: tab.subject?.kind ?? 'score', term, regularCount }, (key) =>
    key === row.assessment ? row.newValue : cellText(opened.cell.tab.cell(row.pupilId, key)),
  );
}

function decided(row: RequestRow, approval: Approval, state: RequestRow['state']): RequestRow {
  return {
    ...row,
    state,
    decisionId: approval.decisionId,
    decision: state === 'applied' ? 'approve' : 'refuse',
    decidedBy: approval.by,
    decidedRole: approval.role,
    decidedAt: approval.at,
    decisionReason: approval.reason,
  };
}

/** Stores a decision that changes nothing in the book. Nothing is written twice to the ledger. */
function close(
  session: Session,
  row: RequestRow,
  options: { approval: Approval; state: string; recorded: readonly string[] },
): RequestRow {
  const done = decided(row, options.approval, options.state);

  if (!options.recorded.includes(decisionKey(row, options.approval))) {
    session.ledger.append(
      row.classId,
      [refusalDraft(row, options.approval)],
      session.context.sha256,
    );
  }

  session.control.put(REQUESTS, done);
  saveSession(session);

  return done;
}

/** Refuses a request: nothing but its state and the ledger change. @throws AppError ALREADY_DECIDED */
export function refuseCorrection(
  session: Session,
  row: RequestRow,
  approval: Approval,
): RequestRow {
  const { recorded } = openUndecided(session, row);

  return close(session, row, { approval, state: 'refused', recorded });
}

/**
 * Reads what a decision other than an approval needs. An approval that was cut off after it had changed the book has
 * been given: it is concluded, and the one who comes later learns of it.
 * @throws AppError ALREADY_DECIDED
 */
export function openUndecided(
  session: Session,
  row: RequestRow,
): { readonly recorded: readonly string[] } {
  const [book, recorded] = runBoth(
    session.context.http,
    loadClassBook(session.school, requireClass(session, row.classId)),
    recentCommands(session, row.classId),
  );
  const given = approvalIn(session.context, book, row.id);

  if (given === null) {
    return { recorded };
  }

  resumeCorrection(session, row);

  throw new AppError('ALREADY_DECIDED', {
    number: row.number,
    by: nameAt(session.school, given.by, given.at),
    at: printDateTime(Date.parse(given.at)),
    state: 'đã sửa',
  });
}

function nextMinutes(session: Session): string {
  const count = session.control
    .all(REQUESTS)
    .filter(({ minutesNumber }) => minutesNumber !== '').length;

  return `${String(count + 1).padStart(2, '0')}/BB-SĐ`;
}

function acceptNew(session: Session, row: RequestRow): void {
  const tab = session.ledger.acceptedTab(row.classId, row.subjectId);
  const at = { pupilId: row.pupilId, key: row.assessment };

  session.ledger.accept(row.classId, row.subjectId, withAccepted(tab, at, row.newValue));
  const { [refusalKey({ tabId: row.subjectId, ...at })]: _settled, ...refusals } =
    session.ledger.refusals(row.classId);
  session.ledger.setRefusals(row.classId, refusals);
}

function minutesCalls(session: Session, row: RequestRow): readonly Call<unknown>[] {
  try {
    return fileMinutes(session, row);
  } catch (thrown) {
    // Whatever went wrong with the paper: the correction stands, and the heartbeat pays the minutes.
    console.error(`minutes owed for ${row.number}`, String(thrown));

    return [];
  }
}

/** The corrected mark is in the book: now ledger, accepted state, request, minutes. */
function conclude(
  session: Session,
  row: RequestRow,
  state: { readonly approval: Approval; readonly opened: Opened },
): RequestRow {
  const { approval, opened } = state;
  const applied: RequestRow = {
    ...decided(row, approval, 'applied'),
    appliedAt: approval.at,
    oldAverage: approval.oldAverage,
    newAverage: averageAfter(session, opened, row),
    minutesNumber: row.minutesNumber || nextMinutes(session),
  };

  if (!opened.recorded.includes(decisionKey(row, approval))) {
    session.ledger.append(row.classId, approvalDrafts(row, approval), session.context.sha256);
    acceptNew(session, row);
  }

  session.control.put(REQUESTS, applied);
  saveTogether(session, minutesCalls(session, applied));

  return session.control.find(REQUESTS, row.id) ?? applied;
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

function comingValue(row: RequestRow): ComingValue {
  const { subjectId, pupilId, assessment, newValue } = row;

  return { tabId: subjectId, pupilId, key: assessment, value: newValue };
}

/**
 * Applies an approved request: compares the cell with the value asked about, writes the new one with the approval
 * beside it in one atomic change, then ledger, request and minutes. Called again after an interruption it goes on from
 * the approval it finds in the book.
 * @throws AppError STALE_VALUE if the cell has moved on; the request is closed as stale.
 */
export function applyCorrection(session: Session, row: RequestRow, decision: Approval): RequestRow {
  const opened = open(session, row);
  const found = approvalIn(session.context, opened.book, row.id);

  if (found !== null) {
    putOwedValue(session, { row, approval: found }, opened);

    return conclude(session, row, { approval: found, opened });
  }

  requireAsAsked(session, row, opened.entries);
  const approval = { ...decision, oldAverage: averageShown(opened, row) };

  if (opened.cell.text !== row.oldValue) {
    const reason = `Giá trị ô đã đổi thành "${opened.cell.text}"`;
    close(session, row, {
      approval: { ...approval, reason },
      state: 'stale',
      recorded: opened.recorded,
    });

    throw new AppError('STALE_VALUE', { asked: row.oldValue, found: opened.cell.text });
  }

  const note = signNote(session.context, opened.book.spreadsheetId, approval);
  putValue(session, opened, {
    cells: [correctedIn(session, opened, { row, approval })],
    others: [approvalRequest(note), ...outdatedSummaries(session, opened.book, [comingValue(row)])],
  });

  return conclude(session, row, { approval, opened });
}

/**
 * Concludes a correction whose mark is already in the book. Nothing happens if it is not.
 */
export function resumeCorrection(session: Session, row: RequestRow): void {
  const opened = open(session, row);
  const found = approvalIn(session.context, opened.book, row.id);

  if (found !== null) {
    putOwedValue(session, { row, approval: found }, opened);
    conclude(session, row, { approval: found, opened });
  }
}

/**
 * Makes sure that the ledger holds a correction whose request says it was applied: the two are written at one time but
 * not in one change. Answers true if it was there already.
 */
export function confirmCorrection(
  session: Session,
  row: RequestRow,
  found: { readonly approval: Approval; readonly recorded: readonly string[] },
): boolean {
  if (found.recorded.includes(decisionKey(row, found.approval))) {
    return true;
  }

  session.ledger.append(row.classId, approvalDrafts(row, found.approval), session.context.sha256);
  acceptNew(session, row);

  return false;
}

/** Makes the minutes a correction still owes. */
export function payMinutes(session: Session, row: RequestRow): void {
  const calls = minutesCalls(session, row);
  saveSession(session, calls);
}
