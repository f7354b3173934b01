import type { AppError } from '../../kernel/app-error';
import { type Said, said } from '../../kernel/words/said';
import { runAll } from '../../workspace/call';
import { recentCommands } from '../act/recorded-commands';
import { wholeLooks } from '../display/book-look';
import { DisplayMemory } from '../display/display-memory';
import { tellRepairs } from '../display/tell-repairs';
import { writeBooks } from '../display/write-books';
import { severalSaid } from '../health/pure/several-said';
import type { TroubleSaying } from '../health/pure/words/trouble-words';
import { type Session, saveSession } from '../session';
import { schoolOf } from '../state/load-school';
import { upgradedBooks } from '../upgrade/upgrade-books';
import {
  type BookObserver,
  type Found,
  type LookedBook,
  NOTHING_FOUND,
  withObserved,
} from './book-observer';
import type { BookToObserve, Observation } from './observation';
import { type ReadBook, readBooks } from './read-books';
import { takeAccepted } from './take-accepted';

/** A book with everything that is asked for in it. */
interface Plan {
  readonly look: LookedBook;
  readonly found: Found;
  readonly observation: Observation;
}

/** Nothing is put into a book, and nothing accepted from it, by a ledger that cannot be relied on. */
function unreliable(look: LookedBook, fault: Said): Plan {
  const observation: Observation = {
    classId: look.schoolClass.id,
    accepted: 0,
    refused: 0,
    protections: 0,
    problem: said<TroubleSaying>('book.ledgerUnusable', { fault }),
    isSeen: false,
  };

  return { look, found: NOTHING_FOUND, observation };
}

function observationOf({ schoolClass, unread }: LookedBook, found: Found): Observation {
  const { accepted, refused, protections, events, problems } = found;

  return {
    classId: schoolClass.id,
    accepted: accepted.length,
    refused,
    protections,
    events,
    problem: problems.length === 0 ? null : severalSaid(problems, problems.length),
    isSeen: true,
    isPart: unread.size > 0,
  };
}

/** Asks every observer what is to be done with a book; nothing is changed but what the ledger lacked, in memory. */
function planFor(session: Session, look: LookedBook): Plan {
  const { observers } = session.context;
  const fault = session.ledger.faultOf(look.schoolClass.id);

  if (fault !== null) {
    return unreliable(look, fault);
  }

  observers.forEach(({ confirm }) => {
    confirm?.(session, look);
  });

  const found = observers.reduce<Found>(
    (before, observer) => withObserved(before, observer.observe(session, look, before)),
    NOTHING_FOUND,
  );

  return { look, found, observation: observationOf(look, found) };
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

function refusedChange(failure: AppError): Said {
  return said<TroubleSaying>('book.unwritten', { cause: String(failure.cause ?? failure.message) });
}

function isChanging({ requests, cells, display }: Found): boolean {
  return requests.length + cells.length + display.first.length + display.requests.length > 0;
}

/** The book has taken its change: accepted state and entries, in memory. */
function takeDown(session: Session, plan: Plan, isShown: boolean): Observation {
  const { look, found, observation } = plan;
  const { id } = look.schoolClass;

  takeAccepted(session, id, found.accepted);
  session.ledger.append(id, found.entries, session.context.sha256);
  found.takeDown.forEach((done) => {
    done({ isShown });
  });

  if (isChanging(found)) {
    session.ledger.noteWrite(id);
  }

  return isShown
    ? observation
    : { ...observation, problem: observation.problem ?? said<TroubleSaying>('book.displayLost') };
}

/** Changes the books, then writes down what was changed. A book that refuses its change keeps what it had. */
function carryOut(
  session: Session,
  memory: DisplayMemory,
  plans: readonly Plan[],
): readonly Observation[] {
  const written = writeBooks(
    session.context.http,
    plans.map(({ look: { book }, found: { cells, requests: others, display } }) => ({
      ...{ book, cells, others, display },
    })),
  );
  const observations: Observation[] = [];
  let waiting = 0;

  plans.forEach((plan, position) => {
    const { failure = null, isShown = false } = written[position] ?? {};

    observations.push(
      failure === null
        ? takeDown(session, plan, isShown)
        : { ...plan.observation, ...UNWRITTEN, problem: refusedChange(failure) },
    );
    waiting += plan.found.entries.length;

    if (waiting >= ENTRIES_A_WRITE) {
      saveSession(session);
      waiting = 0;
    }
  });

  saveSession(session);
  tellRepairs(session, memory, shownRepairs(plans, written));

  return observations;
}

function shownRepairs(plans: readonly Plan[], written: readonly { readonly isShown: boolean }[]) {
  return plans
    .filter((_, position) => written[position]?.isShown)
    .map(({ look: { schoolClass }, found: { display } }) => ({
      classId: schoolClass.id,
      findings: display.findings,
    }));
}

/** Reads books; what older versions lack is added first. Answers those that could not be read apart. */
function readAll(session: Session, memory: DisplayMemory, made: readonly BookToObserve[]) {
  const { found: read, lost } = readBooks(session, made, wholeLooks(memory, made));
  // A book that was read again after it was upgraded was read without the look of its cells.
  const found = upgradedBooks(session, read).map((entry, position) =>
    entry.book === read[position]?.book ? entry : { ...entry, depth: 'values' as const },
  );

  return { found, lost };
}

/** What was cut off is finished. What has just been concluded counts: the session answered knows of it. */
function concluded(session: Session, found: readonly ReadBook[]): Session {
  const done = found.flatMap(({ book }) =>
    session.context.observers.map(({ conclude }) => conclude?.(session, book) ?? false),
  );

  return done.includes(true) ? { ...session, school: schoolOf(session.control) } : session;
}

/** Command ids of the chains of those books of which an observer must know them, all in one trip. */
function withRecorded(
  session: Session,
  memory: DisplayMemory,
  found: readonly ReadBook[],
): readonly LookedBook[] {
  const isAsked = ({ book }: ReadBook): boolean =>
    session.context.observers.some(({ asksRecorded }: BookObserver) => asksRecorded?.(book));
  const asked = found.filter(isAsked);
  const answers = runAll(
    session.context.http,
    asked.map(({ schoolClass }) => recentCommands(session, schoolClass.id)),
  );

  return found.map((read) => ({ ...read, memory, recorded: answers[asked.indexOf(read)] ?? [] }));
}

/**
 * Looks at class books: one read of each (and of its revisions), every observer asked, one atomic change of each book
 * that needs it, one change of the ledger for all.
 */
export function observeBooks(
  session: Session,
  books: readonly BookToObserve[],
): readonly Observation[] {
  const made = books.filter(({ schoolClass }) => schoolClass.bookId !== '');
  const memory = new DisplayMemory(session);
  const { found, lost } = readAll(session, memory, made);
  const current = concluded(session, found);
  const plans = withRecorded(current, memory, found).map((look) => planFor(current, look));
  const observations = carryOut(current, memory, plans);
  memory.save();

  return [...observations, ...lost];
}
