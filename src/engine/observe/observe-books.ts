import { isSettled, type ProtectionChanges } from '../../book/protection/protection-diff';
import {
  concludeCorrections,
  settledCorrections,
} from '../../capabilities/corrections/settle-corrections';
import { outdatedSummaries } from '../../capabilities/results/summary-requests';
import type { AppError } from '../../kernel/app-error';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { rosterOf } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import type { SheetRequest } from '../../workspace/sheets-calls';
import {
  type BookLook,
  lookAtDisplay,
  NO_LOOK,
  takeDownLook,
  wholeLooks,
} from '../display/book-look';
import { DisplayMemory } from '../display/display-memory';
import { standingRefusals } from '../display/standing-refusals';
import { tellRepairs } from '../display/tell-repairs';
import { writeBooks } from '../display/write-books';
import { type Session, saveSession } from '../session';
import type { ClassBook } from '../state/class-book';
import { schoolOf } from '../state/load-school';
import { protectionChanges, protectionDigest, protectionRequests } from '../state/protect-requests';
import type { StandingRefusals } from '../state/standing-refusals';
import type { CellWrite } from '../state/written-cells';
import { type Acceptance, type AcceptedValue, acceptBook, takeAccepted } from './accept-book';
import { withAddedColumns } from './added-columns';
import { foreignDraft, owedRefusals, protectionDraft } from './book-drafts';
import { bookEvents, foreignTimes } from './book-events';
import { bookProblems, bookRemarks } from './book-problems';
import { forgetNamesBefore } from './current-texts';
import { type ReadBook, readBooks } from './read-books';
import { dropRefused, refusedBatches } from './refused-values';
import { upkeepOf } from './upkeep';

/** A class book to look at; `since`: UTC ms of the last look, 0 = never. */
export interface BookToObserve {
  readonly schoolClass: ClassRecord;
  readonly since: number;
  /** True if Drive says that it changed since then; missing = not known. */
  readonly isChanged?: boolean;
  /** When every register was last read, UTC ms; missing = `since`. */
  readonly fullAt?: number;
  /** Registers that the last look left out; missing = none. */
  readonly unreadBefore?: ReadonlySet<string>;
  /** Tabs whose cells need not be read now; null or missing = everything is read. */
  readonly unread?: ReadonlySet<string> | null;
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
  /** True if closed registers were left out. */
  readonly isPart?: boolean;
}

interface Plan {
  readonly schoolClass: ClassRecord;
  readonly book: ClassBook;
  readonly cells: readonly CellWrite[];
  readonly requests: readonly SheetRequest[];
  readonly look: BookLook;
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
  const nothing = {
    cells: [],
    requests: [],
    drafts: [],
    accepted: [],
    digest: null,
    look: NO_LOOK,
  };

  return { schoolClass, book, ...nothing, observation };
}

function observationOf(
  { schoolClass, unread }: ReadBook,
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
    isPart: unread.size > 0,
  };
}

function lookOf(
  session: Session,
  memory: DisplayMemory,
  done: {
    readonly read: ReadBook;
    readonly acceptance: Acceptance;
    readonly before: StandingRefusals;
    readonly changes: ProtectionChanges;
  },
): BookLook {
  const { acceptance, before, changes } = done;
  const { hands, handsIn: _, ...read } = done.read;

  return lookAtDisplay(session, memory, {
    input: {
      ...read,
      accepted: acceptance.accepted,
      standing: { before, after: acceptance.standing },
      writes: acceptance.cells,
    },
    wereProtected: isSettled(changes),
    seen: hands.edits.map(({ email }) => email),
  });
}

function planFor(session: Session, memory: DisplayMemory, read: ReadBook): Plan {
  const { schoolClass, book, hands } = read;
  const { school, now, configuration, context } = session;
  const batches = refusedBatches(context, book);
  const owed = owedRefusals(session, schoolClass, batches);
  const settled = settledCorrections(session, schoolClass, book);
  const before = standingRefusals(session, schoolClass.id, batches);
  const acceptance = acceptBook(session, { ...read, ...hands, standing: before });
  const input = { school, schoolClass, now };
  const changes = protectionChanges(book, input, configuration.owner);
  const digest = protectionDigest(input, configuration.owner, context.sha256);
  const upkeep = upkeepOf(session, schoolClass, { book, edits: hands.edits });
  const look = lookOf(session, memory, { read, acceptance, before, changes });
  const foreign = foreignTimes(read, acceptance);
  const remarks = [...upkeep.remarks, ...look.problems];
  const problems = problemsOf(session, schoolClass, { book, remarks });
  const events = bookEvents(session, foreign, acceptance);

  return {
    schoolClass,
    book,
    cells: acceptance.cells,
    look,
    requests: [
      ...(book.refused.length > 0 && owed.length === 0 ? [dropRefused()] : []),
      ...settled.requests,
      ...acceptance.requests,
      ...outdatedSummaries(session, book, acceptance.accepted),
      ...upkeep.requests,
      ...protectionRequests(changes),
    ],
    drafts: [
      ...owed,
      ...settled.drafts,
      ...(foreign.length > 0 ? [foreignDraft(session, schoolClass, foreign)] : []),
      ...acceptance.drafts,
      ...upkeep.drafts,
      ...protectionDraft(session, schoolClass, { book, changes, digest }),
    ],
    accepted: acceptance.accepted,
    digest,
    observation: observationOf(read, { acceptance, changes }, { problems, events }),
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

/** Changes the books, then writes down what was changed. A book that refuses its change keeps what it had. */
function carryOut(
  session: Session,
  memory: DisplayMemory,
  plans: readonly Plan[],
): readonly Observation[] {
  const written = writeBooks(
    session.context.http,
    plans.map(({ book, cells, requests: others, look: { display } }) => ({
      book,
      cells,
      others,
      display,
    })),
  );
  const observations: Observation[] = [];
  let waiting = 0;

  plans.forEach((plan, position) => {
    const { failure = null, isShown = false } = written[position] ?? {};

    observations.push(
      failure === null
        ? takeDown(session, memory, { ...plan, isShown })
        : { ...plan.observation, ...UNWRITTEN, problem: refusedChange(failure) },
    );
    waiting += plan.drafts.length;

    if (waiting >= ENTRIES_A_WRITE) {
      saveSession(session);
      waiting = 0;
    }
  });

  saveSession(session);
  tellRepairs(
    session,
    memory,
    plans
      .filter((_, position) => written[position]?.isShown)
      .map(({ schoolClass, look }) => ({
        classId: schoolClass.id,
        findings: look.display.findings,
      })),
  );

  return observations;
}

function refusedChange(failure: AppError): string {
  return `không ghi được vào sổ: ${String(failure.cause ?? failure.message)}`;
}

function isChanging({ requests, cells, look: { display } }: Plan): boolean {
  return requests.length + cells.length + display.first.length + display.requests.length > 0;
}

function takeDown(
  session: Session,
  memory: DisplayMemory,
  plan: Plan & { readonly isShown: boolean },
): Observation {
  const { schoolClass, accepted, drafts, digest, observation, isShown } = plan;

  takeAccepted(session, schoolClass.id, accepted);
  session.ledger.append(schoolClass.id, drafts, session.context.sha256);
  takeDownLook(session, memory, plan);

  forgetNamesBefore(session, schoolClass.id);

  if (digest !== null) {
    session.ledger.setMarker(schoolClass.id, digest);
  }

  if (isChanging(plan)) {
    session.ledger.noteWrite(schoolClass.id);
  }

  return isShown
    ? observation
    : { ...observation, problem: observation.problem ?? 'không khôi phục được trình bày của sổ' };
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
  const memory = new DisplayMemory(session);
  const { found: read, lost } = readBooks(session, made, wholeLooks(memory, made));
  // A book that was read again after it got columns was read without the look of its cells.
  const found = withAddedColumns(session, read).map((entry, position) =>
    entry.book === read[position]?.book ? entry : { ...entry, isWhole: false },
  );

  found.forEach(({ book }) => {
    concludeCorrections(session, book);
  });

  // What has just been concluded counts: its notes are the school's own.
  const isConcluded = found.some(({ book }) => book.corrections.length > 0);
  const current = isConcluded ? { ...session, school: schoolOf(session.control) } : session;
  const plans = found.map((entry) => {
    const fault = session.ledger.faultOf(entry.schoolClass.id);

    return fault === null
      ? planFor(current, memory, entry)
      : unreliable(entry.schoolClass, entry.book, fault);
  });
  const observations = carryOut(current, memory, plans);
  memory.save();

  return [...observations, ...lost];
}
