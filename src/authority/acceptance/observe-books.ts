import type { ClassRecord } from '../../domain/control/school-model';
import { REQUESTS } from '../../domain/control/table-schema';
import type { EntryDraft } from '../../domain/ledger/ledger-entry';
import { isSettled, type ProtectionChanges } from '../../domain/locks/protection-diff';
import { resumeCorrection } from '../corrections/apply-correction';
import { approvalIn } from '../corrections/decision';
import { recentCommands } from '../operations/recorded-commands';
import { type Session, saveSession } from '../session';
import { type ClassBook, loadClassBook } from '../state/class-book';
import { protectionChanges, protectionDigest, protectionRequests } from '../state/protect-requests';
import { runAll } from '../workspace/call';
import { listRevisions, type Revision } from '../workspace/drive-calls';
import { batchUpdate, type SheetRequest } from '../workspace/sheets-calls';
import { type Acceptance, acceptBook } from './accept-book';
import { dropRefused, readRefusedBatch, refusalDrafts } from './refused-values';

/** A class book to look at; `since`: UTC ms of the last look, 0 = never. */
export interface BookToObserve {
  readonly schoolClass: ClassRecord;
  readonly since: number;
}

/** What was found and done, for people and for the log. */
export interface Observation {
  readonly classId: string;
  readonly accepted: number;
  readonly refused: number;
  /** Protections brought back or moved on. */
  readonly protections: number;
  /** In words, when the book could not be judged. */
  readonly problem: string | null;
}

interface Plan {
  readonly schoolClass: ClassRecord;
  readonly book: ClassBook;
  readonly requests: readonly SheetRequest[];
  readonly drafts: readonly EntryDraft[];
  readonly observation: Observation;
}

function editorsSince(
  revisions: readonly Revision[],
  since: number,
  owner: string,
): readonly string[] {
  const emails = revisions
    .filter(({ modifiedTime }) => Date.parse(modifiedTime) > since)
    .map(({ lastModifyingUser }) => (lastModifyingUser?.emailAddress ?? '').toLowerCase())
    .filter((email) => email !== '' && email !== owner);

  return [...new Set(emails)];
}

/** Refusals that an interrupted run took out of the book but did not write down. */
function owedRefusals(
  session: Session,
  schoolClass: ClassRecord,
  book: ClassBook,
): readonly EntryDraft[] {
  if (book.refused.length === 0) {
    return [];
  }

  const [recorded = []] = runAll(session.context.http, [recentCommands(session, schoolClass.id)]);

  return book.refused
    .map(readRefusedBatch)
    .filter(({ id }) => !recorded.includes(id))
    .flatMap((batch) => refusalDrafts(batch, schoolClass.id));
}

/** What the ledger is told of changed protections: the passing of time, or a repair of what somebody had changed. */
function protectionDraft(
  session: Session,
  schoolClass: ClassRecord,
  found: { readonly changes: ProtectionChanges; readonly digest: string },
): readonly EntryDraft[] {
  const before = session.ledger.marker(schoolClass.id);
  const isDue = before !== found.digest;
  session.ledger.setMarker(schoolClass.id, found.digest);

  if (isSettled(found.changes) || before === '') {
    return [];
  }

  const { add, update, remove } = found.changes;

  return [
    {
      time: session.nowIso,
      actor: session.configuration.owner,
      role: 'system',
      meaning: isDue ? 'close' : 'repair',
      subjectKey: { classId: schoolClass.id },
      reason: isDue
        ? 'Cập nhật bảo vệ theo thời hạn và phân công'
        : 'Bảo vệ bị thay đổi ngoài hệ thống, đã khôi phục',
      refs: [`thêm ${add.length}`, `sửa ${update.length}`, `bỏ ${remove.length}`],
      commandId: `bao-ve-${schoolClass.id}-${found.digest}-${session.now}`,
    },
  ];
}

function problemOf(book: ClassBook): string | null {
  return book.isOfficial ? null : 'không phải sổ chính thức';
}

function nothing(
  plan: { schoolClass: ClassRecord; book: ClassBook },
  problem: string | null,
): Plan {
  const observation = {
    classId: plan.schoolClass.id,
    accepted: 0,
    refused: 0,
    protections: 0,
    problem,
  };

  return { ...plan, requests: [], drafts: [], observation };
}

function planFor(
  session: Session,
  schoolClass: ClassRecord,
  read: { book: ClassBook; editors: readonly string[] },
): Plan {
  const { book, editors } = read;
  const problem = problemOf(book);

  if (problem !== null) {
    return nothing({ schoolClass, book }, problem);
  }

  const { school, now, configuration, context } = session;
  const owed = owedRefusals(session, schoolClass, book);
  const acceptance: Acceptance = acceptBook(session, { book, schoolClass, editors });
  const input = { school, schoolClass, now };
  const changes = protectionChanges(book, input, configuration.owner);
  const digest = protectionDigest(input, configuration.owner, context.sha256);
  const drop = book.refused.length > 0 && owed.length === 0 ? [dropRefused()] : [];

  return {
    schoolClass,
    book,
    requests: [...drop, ...acceptance.requests, ...protectionRequests(changes)],
    drafts: [
      ...owed,
      ...acceptance.drafts,
      ...protectionDraft(session, schoolClass, { changes, digest }),
    ],
    observation: {
      classId: schoolClass.id,
      accepted: acceptance.accepted,
      refused: acceptance.refused,
      protections: changes.add.length + changes.update.length + changes.remove.length,
      problem: null,
    },
  };
}

/** Corrections that were applied in the book but not yet written down are concluded first. */
function concludeCorrections(session: Session, book: ClassBook): void {
  session.control
    .all(REQUESTS)
    .filter(({ state, id }) => state === 'open' && approvalIn(book.corrections, id) !== null)
    .forEach((row) => {
      resumeCorrection(session, row);
    });
}

/**
 * Looks at class books: one read of each (and of its revisions), one atomic change of each that needs it, one change
 * of the ledger for all. Values are accepted or put back, protections brought to what they should be now.
 */
export function observeBooks(
  session: Session,
  books: readonly BookToObserve[],
): readonly Observation[] {
  const { http } = session.context;
  const made = books.filter(({ schoolClass }) => schoolClass.bookId !== '');
  const read = runAll<ClassBook | readonly Revision[]>(http, [
    ...made.map(({ schoolClass }) => loadClassBook(schoolClass.bookId)),
    ...made.map(({ schoolClass }) => listRevisions(schoolClass.bookId)),
  ]);
  const found = made.map(({ schoolClass, since }, position) => {
    const book = read[position] as ClassBook;
    const revisions = read[made.length + position] as readonly Revision[];

    return {
      schoolClass,
      book,
      editors: editorsSince(revisions, since, session.configuration.owner),
    };
  });

  found.forEach(({ book }) => {
    concludeCorrections(session, book);
  });

  const plans = found.map(({ schoolClass, ...rest }) => planFor(session, schoolClass, rest));
  runAll(
    http,
    plans
      .filter(({ requests }) => requests.length > 0)
      .map(({ book, requests }) => batchUpdate(book.spreadsheetId, requests)),
  );
  plans.forEach(({ schoolClass, drafts }) => {
    session.ledger.append(schoolClass.id, drafts, session.context.sha256);
  });
  saveSession(session);

  return plans.map(({ observation }) => observation);
}
