import { assessmentName } from '../../book/assessment-name';
import { writtenTabs } from '../../book/book-tabs';
import { a1 } from '../../book/column-name';
import { refusalReason } from '../../book/refusal-reasons';
import type { RefusedValueView } from '../../contract/views';
import type { QueryHandler } from '../../engine/handler';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { type ClassBook, loadClassBook } from '../../engine/state/class-book';
import { actorNames } from '../../engine/tell/actor-names';
import { AppError } from '../../kernel/app-error';
import { acceptedValue } from '../../ledger/accepted-state';
import type { LedgerEntry, PlaceKey } from '../../ledger/ledger-entry';
import { namesInClass } from '../../school/names-in-class';
import { runEach } from '../../workspace/call';
import { spreadsheetUrl } from '../../workspace/sheets-calls';
import { mayDismiss } from './may-dismiss';
import { type ClassRefusals, refusedInReach } from './refused-in-reach';

type Refusal = RefusedValueView;

/** Who looks, in which session. */
interface Asked {
  readonly session: Session;
  readonly person: Person;
}

/** The books as they are, in one trip; null where one cannot be read now: what was refused is told all the same. */
function booksOf(
  session: Session,
  refusals: readonly ClassRefusals[],
): readonly (ClassBook | null)[] {
  const { context, school } = session;
  const calls = refusals.map(({ schoolClass }) => loadClassBook(school, schoolClass));

  return runEach(context.http, calls).map((book) => (book instanceof AppError ? null : book));
}

function cellIn(book: ClassBook | null, key: PlaceKey): string {
  const tab = book?.tabs.find(({ tabId }) => tabId === key.register);
  const row = tab?.rows.get(key.row);
  const column = tab?.columns.get(key.column);

  return row === undefined || column === undefined ? '' : a1(row, column);
}

function viewOf(
  { session, person }: Asked,
  refusals: ClassRefusals,
  book: ClassBook | null,
): (entry: LedgerEntry) => Refusal {
  const { schoolClass } = refusals;
  const tabs = new Map(writtenTabs(schoolClass).map((tab) => [tab.id, tab]));

  return (entry) => {
    const { seq, time, key, newValue, data } = entry;
    const { register: subjectId, row: pupilId, column: assessment } = key;
    const reason = refusalReason(String(data?.problem ?? ''));
    const tab = tabs.get(subjectId);
    const accepted = session.ledger.acceptedTab(schoolClass.id, subjectId);
    const cell = cellIn(book, key);
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
      reason: reason.vi,
      reasonEn: reason.en,
      cell,
      mayDismiss: mayDismiss(session, person, { classId: schoolClass.id, key }),
      url: `${spreadsheetUrl(schoolClass.bookId)}#gid=${tab?.sheetId ?? 0}${range}`,
    };
  };
}

/** Values that were not accepted and still wait for an answer, newest first, each with its cell. */
export const refusedList: QueryHandler<'refused.list'> = {
  name: 'refused.list',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) => {
    const waiting = refusedInReach(session, person, payload.classId).filter(
      ({ entries }) => entries.length > 0,
    );
    const books = booksOf(session, waiting);

    return waiting
      .flatMap((refusals, at) =>
        refusals.entries.map(viewOf({ session, person }, refusals, books[at] ?? null)),
      )
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.sequence - a.sequence));
  },
};
