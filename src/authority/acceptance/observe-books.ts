import { AppError } from '../../domain/app-error';
import { rosterOf } from '../../domain/control/roster';
import type { ClassRecord } from '../../domain/control/school-model';
import type { EntryDraft } from '../../domain/ledger/ledger-entry';
import type { ProtectionChanges } from '../../domain/locks/protection-diff';
import { asAppError } from '../refusal';
import { outdatedSummaries } from '../results/summary-requests';
import { type Session, saveSession } from '../session';
import type { ClassBook } from '../state/class-book';
import { protectionChanges, protectionDigest, protectionRequests } from '../state/protect-requests';
import { type BookWrite, type CellWrite, settleWrite, writeCall } from '../state/written-cells';
import { type Call, runEach } from '../workspace/call';
import { batchUpdate, type SheetRequest } from '../workspace/sheets-calls';
import { type Acceptance, type AcceptedValue, acceptBook, takeAccepted } from './accept-book';
import { withAddedColumns } from './added-columns';
import type { BookHands } from './authorship';
import { foreignDraft, foreignProblem, owedRefusals, protectionDraft } from './book-drafts';
import { bookProblems, bookRemarks } from './book-problems';
import { bursts } from './burst';
import { forgetNamesBefore } from './current-texts';
import { readBooks } from './read-books';
import { dropRefused, refusedBatches } from './refused-values';
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
  /** What happened there and is over, in words: told once. */
  readonly events?: readonly string[];
  /** In words, when the book could not be judged. */
  readonly problem: string | null;
  /** Which trouble {@link problem} is; without it: something in the book that people must put right. */
  readonly trouble?: 'bookLost' | 'bookAway' | 'bookUnwritten';
  /** Since when, UTC ms, where it is older than this look. */
  readonly since?: number;
  /** False for a book that could not be read or written: it is looked at again with the next beat. */
  readonly isSeen: boolean;
}

interface Plan {
  readonly schoolClass: ClassRecord;
  readonly book: ClassBook;
  readonly cells: readonly CellWrite[];
  readonly requests: readonly SheetRequest[];
  readonly drafts: readonly EntryDraft[];
  readonly accepted: readonly AcceptedValue[];
  /** Digest of the protections wanted now; null where the book was not judged. */
  readonly digest: string | null;
  readonly observation: Observation;
}

/** What people should be told of a book, in words. */
function problemsOf(
  session: Session,
  schoolClass: ClassRecord,
  found: { readonly book: ClassBook; readonly remarks: readonly string[] },
): readonly string[] {
  const here = rosterOf(session.school, schoolClass.id).filter(({ isHere }) => isHere);

  return [
    ...bookProblems(schoolClass, found.book),
    ...found.remarks,
    ...bookRemarks(
      schoolClass,
      found.book,
      here.map(({ pupil }) => pupil),
    ),
  ];
}

/** Nothing is put into a book, and nothing accepted from it, by a ledger that cannot be relied on. */
function unreliable(schoolClass: ClassRecord, book: ClassBook, fault: string): Plan {
  const observation: Observation = {
    classId: schoolClass.id,
    accepted: 0,
    refused: 0,
    protections: 0,
    problem: `sổ cái không dùng được: ${fault}`,
    isSeen: false,
  };
  const nothing = { cells: [], requests: [], drafts: [], accepted: [], digest: null };

  return { schoolClass, book, ...nothing, observation };
}

function observationOf(
  schoolClass: ClassRecord,
  done: { readonly acceptance: Acceptance; readonly changes: ProtectionChanges },
  told: { readonly problems: readonly string[]; readonly events: readonly string[] },
): Observation {
  const { add, update, remove } = done.changes;

  return {
    classId: schoolClass.id,
    accepted: done.acceptance.accepted.length,
    refused: done.acceptance.refused,
    protections: add.length + update.length + remove.length,
    events: told.events,
    problem: told.problems.length === 0 ? null : told.problems.join('; '),
    isSeen: true,
  };
}

/** What happened in a book that the administrators are told, though it was judged. */
function eventsOf(
  { school }: Session,
  hands: BookHands,
  seen: { readonly acceptance: Acceptance; readonly isForeign: boolean },
): readonly string[] {
  return [
    ...(seen.isForeign ? [foreignProblem(hands.foreign)] : []),
    ...bursts(seen.acceptance.drafts, school.settings.burstLimit),
  ];
}

function planFor(
  session: Session,
  schoolClass: ClassRecord,
  read: { book: ClassBook; hands: BookHands },
): Plan {
  const { book, hands } = read;
  const { school, now, configuration, context } = session;
  const batches = refusedBatches(context, book);
  const owed = owedRefusals(session, schoolClass, batches);
  const settled = settledCorrections(session, schoolClass, book);
  const acceptance: Acceptance = acceptBook(session, { book, schoolClass, ...hands });
  const input = { school, schoolClass, now };
  const changes = protectionChanges(book, input, configuration.owner);
  const digest = protectionDigest(input, configuration.owner, context.sha256);
  const upkeep = upkeepOf(session, schoolClass, { book, edits: hands.edits });
  const isForeign = hands.foreign.length > 0 && acceptance.accepted.length + acceptance.refused > 0;
  const problems = problemsOf(session, schoolClass, { book, remarks: upkeep.remarks });
  const events = eventsOf(session, hands, { acceptance, isForeign });
  const drop = book.refused.length > 0 && owed.length === 0 ? [dropRefused()] : [];

  return {
    schoolClass,
    book,
    cells: acceptance.cells,
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
      ...(isForeign ? [foreignDraft(session, schoolClass, hands.foreign)] : []),
      ...acceptance.drafts,
      ...upkeep.drafts,
      ...protectionDraft(session, schoolClass, { book, changes, digest }),
    ],
    accepted: acceptance.accepted,
    digest,
    observation: observationOf(schoolClass, { acceptance, changes }, { problems, events }),
  };
}

/**
 * Entries written with one request: about 0.7 KB each, and Google advises to stay near 2 MB
 * (https://developers.google.com/sheets/api/limits). A class is never divided: its values go in whole.
 */
const ENTRIES_A_WRITE = 1500;

/** What is to be said of a book that did not take its change, beside the problem. */
const UNWRITTEN = {
  accepted: 0,
  refused: 0,
  isSeen: false,
  trouble: 'bookUnwritten',
} as const;

function isChanging({ requests, cells }: Plan): boolean {
  return requests.length + cells.length > 0;
}

function writeOf({ book, cells, requests }: Plan): BookWrite {
  return { book, cells, others: requests };
}

/** Books without values to write need no reading back. */
function callOf(plan: Plan): Call<unknown> {
  return plan.cells.length === 0
    ? batchUpdate(plan.book.spreadsheetId, plan.requests)
    : writeCall(writeOf(plan));
}

/** Why a book did not take its change, or took it in another place and cannot be put right; null = all is well. */
function settled(session: Session, plan: Plan, answer: unknown): AppError | null {
  if (answer instanceof AppError || plan.cells.length === 0) {
    return answer instanceof AppError ? answer : null;
  }

  try {
    settleWrite(session.context.http, writeOf(plan), answer as ClassBook);
  } catch (thrown) {
    return asAppError(thrown);
  }

  return null;
}

/** Changes the books, all in parallel; answers those that did not take their change. */
function writePlans(session: Session, plans: readonly Plan[]): ReadonlyMap<Plan, AppError> {
  const changing = plans.filter(isChanging);
  const answers = runEach<unknown>(session.context.http, changing.map(callOf));

  return new Map(
    changing.flatMap((plan, position): [Plan, AppError][] => {
      const failure = settled(session, plan, answers[position]);

      return failure === null ? [] : [[plan, failure]];
    }),
  );
}

/** Changes the books, then writes down what was changed. A book that refuses its change keeps what it had. */
function carryOut(session: Session, plans: readonly Plan[]): readonly Observation[] {
  const failures = writePlans(session, plans);
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

  if (digest !== null) {
    session.ledger.setMarker(schoolClass.id, digest);
  }

  if (isChanging(plan)) {
    session.ledger.noteWrite(schoolClass.id);
  }

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

  const plans = found.map(({ schoolClass, ...rest }) => {
    const fault = session.ledger.faultOf(schoolClass.id);

    return fault === null
      ? planFor(session, schoolClass, rest)
      : unreliable(schoolClass, rest.book, fault);
  });

  return [...carryOut(session, plans), ...lost];
}
