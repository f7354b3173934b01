import { AppError } from '../../domain/app-error';
import { assessmentName } from '../../domain/book/assessment-name';
import { tabsOfGrade } from '../../domain/book/class-tabs';
import { a1 } from '../../domain/book/column-name';
import { refusalReasonEn } from '../../domain/book/refusal-reasons';
import type { RefusedValueView } from '../../domain/commands/views';
import { namesInClass } from '../../domain/control/names-in-class';
import { acceptedValue } from '../../domain/ledger/accepted-state';
import type { LedgerEntry, SubjectKey } from '../../domain/ledger/ledger-entry';
import type { QueryHandler } from '../handler';
import { actorNames } from '../operations/actor-names';
import { type ClassRefusals, refusedInReach } from '../operations/refused-in-reach';
import type { Session } from '../session';
import { type ClassBook, loadClassBook } from '../state/class-book';
import { runEach } from '../workspace/call';
import { spreadsheetUrl } from '../workspace/sheets-calls';

type Refusal = RefusedValueView;

/** The books as they are, in one trip; null where one cannot be read now: what was refused is told all the same. */
function booksOf(
  session: Session,
  refusals: readonly ClassRefusals[],
): readonly (ClassBook | null)[] {
  const { context, school } = session;
  const calls = refusals.map(({ schoolClass }) => loadClassBook(school, schoolClass));

  return runEach(context.http, calls).map((book) => (book instanceof AppError ? null : book));
}

function cellIn(book: ClassBook | null, { subjectId, pupilId, assessment }: SubjectKey): string {
  const tab = book?.tabs.find(({ tabId }) => tabId === subjectId);
  const row = tab?.rows.get(pupilId);
  const column = tab?.columns.get(assessment);

  return row === undefined || column === undefined ? '' : a1(row, column);
}

function viewOf(
  session: Session,
  refusals: ClassRefusals,
  book: ClassBook | null,
): (entry: LedgerEntry) => Refusal {
  const { schoolClass } = refusals;
  const tabs = new Map(tabsOfGrade(schoolClass.grade).map((tab) => [tab.id, tab]));

  return (entry) => {
    const { seq, time, subjectKey, newValue, reason } = entry;
    const { subjectId, pupilId, assessment } = subjectKey;
    const tab = tabs.get(subjectId);
    const accepted = session.ledger.acceptedTab(schoolClass.id, subjectId);
    const cell = cellIn(book, subjectKey);
    const range = cell === '' ? '' : `&range=${cell}`;

    return {
      sequence: seq,
      classId: schoolClass.id,
      at: time,
      by: actorNames(session, entry),
      subjectId,
      subjectName: tab?.heading ?? subjectId,
      pupilId,
      pupilName: namesInClass(session.school, schoolClass.id)(pupilId),
      assessment,
      assessmentName: assessmentName(assessment),
      value: newValue,
      official: acceptedValue(accepted, pupilId, assessment),
      reason,
      reasonEn: refusalReasonEn(reason),
      cell,
      url: `${spreadsheetUrl(schoolClass.bookId)}#gid=${tab?.sheetId ?? 0}${range}`,
    };
  };
}

/** Values that were not accepted and still wait for an answer, newest first, each with its cell. */
export const refusedList: QueryHandler<'refused.list'> = {
  name: 'refused.list',
  execute: ({ session, person, payload }) => {
    const waiting = refusedInReach(session, person, payload.classId).filter(
      ({ entries }) => entries.length > 0,
    );
    const books = booksOf(session, waiting);

    return waiting
      .flatMap((refusals, at) => refusals.entries.map(viewOf(session, refusals, books[at] ?? null)))
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.sequence - a.sequence));
  },
};
