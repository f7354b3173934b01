import { AppError } from '../../domain/app-error';
import { rosterOf } from '../../domain/control/roster';
import type { ClassRecord } from '../../domain/control/school-model';
import type { EntryDraft } from '../../domain/ledger/ledger-entry';
import { isSettled, type ProtectionChanges } from '../../domain/locks/protection-diff';
import { recentCommands } from '../operations/recorded-commands';
import { outdatedSummaries } from '../results/summary-requests';
import { type Session, saveSession } from '../session';
import { type ClassBook, loadClassBook } from '../state/class-book';
import { protectionChanges, protectionDigest, protectionRequests } from '../state/protect-requests';
import { run, runEach } from '../workspace/call';
import {
  listRevisions,
  type Revision,
  type RevisionPage,
  restOfRevisions,
} from '../workspace/drive-calls';
import { batchUpdate, type SheetRequest } from '../workspace/sheets-calls';
import {
  type Acceptance,
  type AcceptedValue,
  acceptBook,
  type BookEdit,
  takeAccepted,
} from './accept-book';
import { withAddedColumns } from './added-columns';
import { bookProblems, bookRemarks } from './book-problems';
import { couldHaveChanged, isOnlyClosing, protectionReason } from './book-repairs';
import { forgetNamesBefore } from './current-texts';
import { dropRefused, type RefusedBatch, refusalDrafts, refusedBatches } from './refused-values';
import { concludeCorrections, settledCorrections } from './settle-corrections';
import { upkeepOf } from './upkeep';

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
  /** False for a book that could not be read or written: it is looked at again with the next beat. */
  readonly isSeen: boolean;
}

interface Plan {
  readonly schoolClass: ClassRecord;
  readonly book: ClassBook;
  readonly requests: readonly SheetRequest[];
  readonly drafts: readonly EntryDraft[];
  readonly accepted: readonly AcceptedValue[];
  /** Digest of the protections wanted now. */
  readonly digest: string;
  readonly observation: Observation;
}

/** Who but the school changed a book since it was last looked at, and when. */
function editsSince(
  revisions: readonly Revision[],
  since: number,
  owner: string,
): readonly BookEdit[] {
  return revisions
    .map(({ modifiedTime, lastModifyingUser }) => ({
      email: (lastModifyingUser?.emailAddress ?? '').toLowerCase(),
      at: Date.parse(modifiedTime),
    }))
    .filter(({ email, at }) => at > since && email !== '' && email !== owner);
}

/** Refusals that an interrupted run took out of the book but did not write down. */
function owedRefusals(
  session: Session,
  schoolClass: ClassRecord,
  batches: readonly RefusedBatch[],
): readonly EntryDraft[] {
  if (batches.length === 0) {
    return [];
  }

  const recorded = run(session.context.http, recentCommands(session, schoolClass.id));

  return batches
    .filter(({ id }) => !recorded.includes(id))
    .flatMap((batch) => refusalDrafts(batch, schoolClass.id));
}

/** What the ledger is told of changed protections: the passing of time, or a repair of what somebody had changed. */
function protectionDraft(
  session: Session,
  schoolClass: ClassRecord,
  found: {
    readonly book: ClassBook;
    readonly changes: ProtectionChanges;
    readonly digest: string;
  },
): readonly EntryDraft[] {
  const before = session.ledger.marker(schoolClass.id);
  const isDue = before !== found.digest;

  if (isSettled(found.changes) || before === '') {
    return [];
  }

  const { add, update, remove } = found.changes;

  return [
    {
      time: session.nowIso,
      actor: session.configuration.owner,
      role: 'system',
      meaning: isDue || isOnlyClosing(found.book, found.changes) ? 'close' : 'repair',
      subjectKey: { classId: schoolClass.id },
      reason: protectionReason(found, isDue),
      refs: [
        `thêm ${add.length}`,
        `sửa ${update.length}`,
        `bỏ ${remove.length}`,
        ...(isDue ? [] : [couldHaveChanged(found.changes, session.configuration.owner)]),
      ],
      commandId: `bao-ve-${schoolClass.id}-${found.digest}-${session.now}`,
    },
  ];
}

/** What people should be told of a book, in words; null = nothing. */
function problemText(
  session: Session,
  schoolClass: ClassRecord,
  found: { readonly book: ClassBook; readonly remarks: readonly string[] },
): string | null {
  const here = rosterOf(session.school, schoolClass.id).filter(({ isHere }) => isHere);
  const problems = [
    ...bookProblems(schoolClass, found.book),
    ...found.remarks,
    ...bookRemarks(
      schoolClass,
      found.book,
      here.map(({ pupil }) => pupil),
    ),
  ];

  return problems.length === 0 ? null : problems.join('; ');
}

function planFor(
  session: Session,
  schoolClass: ClassRecord,
  read: { book: ClassBook; edits: readonly BookEdit[] },
): Plan {
  const { book, edits } = read;
  const { school, now, configuration, context } = session;
  const batches = refusedBatches(context, book);
  const owed = owedRefusals(session, schoolClass, batches);
  const settled = settledCorrections(session, schoolClass, book);
  const acceptance: Acceptance = acceptBook(session, { book, schoolClass, edits });
  const input = { school, schoolClass, now };
  const changes = protectionChanges(book, input, configuration.owner);
  const digest = protectionDigest(input, configuration.owner, context.sha256);
  const upkeep = upkeepOf(session, schoolClass, { book, edits });
  const drop = book.refused.length > 0 && owed.length === 0 ? [dropRefused()] : [];

  return {
    schoolClass,
    book,
    requests: [
      ...drop,
      ...settled.requests,
      ...acceptance.requests,
      ...outdatedSummaries(session, book, acceptance.accepted),
      ...upkeep.requests,
      ...protectionRequests(changes),
    ],
    drafts: [
      ...owed,
      ...settled.drafts,
      ...acceptance.drafts,
      ...upkeep.drafts,
      ...protectionDraft(session, schoolClass, { book, changes, digest }),
    ],
    accepted: acceptance.accepted,
    digest,
    observation: {
      classId: schoolClass.id,
      accepted: acceptance.accepted.length,
      refused: acceptance.refused,
      protections: changes.add.length + changes.update.length + changes.remove.length,
      problem: problemText(session, schoolClass, { book, remarks: upkeep.remarks }),
      isSeen: true,
    },
  };
}

interface ReadBook {
  readonly schoolClass: ClassRecord;
  readonly book: ClassBook;
  readonly edits: readonly BookEdit[];
}

/** One read of each book and of its revisions. A book that Google does not give is told of, the others are judged. */
function readBooks(
  session: Session,
  books: readonly BookToObserve[],
): { readonly found: readonly ReadBook[]; readonly lost: readonly Observation[] } {
  const { http } = session.context;
  const read = runEach<ClassBook | RevisionPage>(http, [
    ...books.map(({ schoolClass }) => loadClassBook(session.school, schoolClass)),
    ...books.map(({ schoolClass }) => listRevisions(schoolClass.bookId)),
  ]);
  const found: ReadBook[] = [];
  const lost: Observation[] = [];

  books.forEach(({ schoolClass, since }, position) => {
    const book = read[position] as ClassBook | AppError;
    const page = read[books.length + position] as RevisionPage | AppError;

    const away = [book, page].find(isPassing) ?? book;

    if (book instanceof AppError || away instanceof AppError) {
      lost.push(lostBook(session, { schoolClass, since }, away as AppError));
      return;
    }

    const seen = page instanceof AppError ? [] : restOfRevisions(http, schoolClass.bookId, page);
    const edits = editsSince(seen, since, session.configuration.owner);
    found.push({ schoolClass, book, edits });
  });

  return { found, lost };
}

/** Away for the moment: judged without its revisions, a value would be nobody's. */
function isPassing(answer: unknown): answer is AppError {
  return answer instanceof AppError && answer.code === 'GOOGLE_UNAVAILABLE';
}

/** A book that is away for a moment is no matter for people; one that stays away for an hour is. */
const PASSING_MS = 60 * 60 * 1000;

function lostBook(
  session: Session,
  { schoolClass, since }: BookToObserve,
  error: AppError,
): Observation {
  const problem = `không mở được sổ (mã ${String(error.details.status ?? error.code)})`;
  const isShort = isPassing(error) && since > 0 && session.now - since < PASSING_MS;

  return {
    classId: schoolClass.id,
    accepted: 0,
    refused: 0,
    protections: 0,
    problem: isShort ? null : problem,
    isSeen: false,
  };
}

/**
 * Entries written with one request: about 0.7 KB each, and Google advises to stay near 2 MB
 * (https://developers.google.com/sheets/api/limits). A class is never divided: its values go in whole.
 */
const ENTRIES_A_WRITE = 1500;

/** What is to be said of a book that did not take its change, beside the problem. */
const UNWRITTEN = { accepted: 0, refused: 0, isSeen: false } as const;

/** Changes the books, then writes down what was changed. A book that refuses its change keeps what it had. */
function carryOut(session: Session, plans: readonly Plan[]): readonly Observation[] {
  const changing = plans.filter(({ requests }) => requests.length > 0);
  const answers = runEach<unknown>(
    session.context.http,
    changing.map(({ book, requests }) => batchUpdate(book.spreadsheetId, requests)),
  );
  const failures = new Map(
    changing.flatMap((plan, position): [Plan, AppError][] => {
      const answer = answers[position];

      return answer instanceof AppError ? [[plan, answer]] : [];
    }),
  );
  const observations: Observation[] = [];
  let waiting = 0;

  for (const plan of plans) {
    const failure = failures.get(plan);

    observations.push(
      failure === undefined
        ? takeDown(session, plan)
        : { ...plan.observation, ...UNWRITTEN, problem: refusedChange(failure) },
    );
    waiting += plan.drafts.length;

    if (waiting >= ENTRIES_A_WRITE) {
      saveSession(session);
      waiting = 0;
    }
  }

  saveSession(session);

  return observations;
}

function refusedChange(failure: AppError): string {
  return `không ghi được vào sổ: ${String(failure.cause ?? failure.message)}`;
}

function takeDown(session: Session, plan: Plan): Observation {
  const { schoolClass, accepted, drafts, digest } = plan;

  takeAccepted(session, schoolClass.id, accepted);
  session.ledger.append(schoolClass.id, drafts, session.context.sha256);

  forgetNamesBefore(session, schoolClass.id);
  session.ledger.setMarker(schoolClass.id, digest);

  return plan.observation;
}

/**
 * Looks at class books: one read of each (and of its revisions), one atomic change of each that needs it, one change
 * of the ledger for all. Values are accepted or put back, protections brought to what they should be now.
 */
export function observeBooks(
  session: Session,
  books: readonly BookToObserve[],
): readonly Observation[] {
  const made = books.filter(({ schoolClass }) => schoolClass.bookId !== '');
  const { found: read, lost } = readBooks(session, made);
  const found = withAddedColumns(session, read);

  found.forEach(({ book }) => {
    concludeCorrections(session, book);
  });

  const plans = found.map(({ schoolClass, ...rest }) => planFor(session, schoolClass, rest));

  return [...carryOut(session, plans), ...lost];
}
