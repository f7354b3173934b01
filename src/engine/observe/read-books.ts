import { AppError } from '../../kernel/app-error';
import { said } from '../../kernel/words/said';
import type { ClassRecord } from '../../school/school-model';
import { type Call, mapCall, runEach } from '../../workspace/call';
import {
  listRevisions,
  type Revision,
  type RevisionPage,
  restOfRevisions,
} from '../../workspace/drive-calls';
import { getManyValues } from '../../workspace/sheets-calls';
import { wasCutOffAt } from '../act/cut-off';
import type { TroubleSaying } from '../health/pure/words/trouble-words';
import { tailRange } from '../ledger/read-chain';
import type { Session } from '../session';
import type { LookDepth } from '../state/book-lines';
import type { ClassBook } from '../state/class-book';
import { type AnsweredBook, booksAsked, booksRead } from './ask-books';
import type { BookHands } from './authorship';
import type { BookToObserve, Observation } from './observation';

/** The software wrote then, or may have: an execution that was cut off leaves no word of what it did. */
function isOurs({ ledger, context }: Session, classId: string, at: number): boolean {
  return ledger.wroteAt(classId, at) || wasCutOffAt(context, at);
}

/** Who changed a book since it was last looked at, and when; what the software itself wrote is left out. */
function handsSince(
  session: Session,
  { schoolClass }: BookToObserve,
  { revisions, since }: { readonly revisions: readonly Revision[]; readonly since: number },
): BookHands {
  const { owner } = session.configuration;
  const all = revisions
    .map(({ modifiedTime, lastModifyingUser }) => ({
      email: (lastModifyingUser?.emailAddress ?? '').toLowerCase(),
      at: Date.parse(modifiedTime),
    }))
    .filter(({ email, at }) => at > since && email !== '');
  // Before the first look the book was being made.
  const own = since === 0 ? [] : all.filter(({ email }) => email === owner);

  return {
    edits: all.filter(({ email }) => email !== owner),
    foreign: own.map(({ at }) => at).filter((at) => !isOurs(session, schoolClass.id, at)),
  };
}

/** A book that was read, and who touched it. */
export interface ReadBook {
  readonly schoolClass: ClassRecord;
  readonly book: ClassBook;
  readonly hands: BookHands;
  /** Since the cells of a tab were last read, which for a closed register may be longer ago. */
  readonly handsIn: (tabId: string) => BookHands;
  readonly depth: LookDepth;
  /** Tabs whose cells were left out. */
  readonly unread: ReadonlySet<string>;
}

/** The ledger must stand where its heads say, before anything is judged by it: one small read of each workbook. */
function tailsOf({ ledger }: Session, books: readonly BookToObserve[]): readonly Call<undefined>[] {
  const files = ledger.byFile(books.map(({ schoolClass }) => schoolClass.id));

  return [...files].map(([id, chains]) =>
    mapCall(
      getManyValues(
        id,
        chains.map((chain) => tailRange(ledger.head(chain))),
      ),
      (tails) => {
        chains.forEach((chain, position) => {
          ledger.confirm(chain, tails[position] ?? []);
        });

        return undefined;
      },
    ),
  );
}

/** Who touched a book, as its revisions tell. */
function handsOf(
  session: Session,
  entry: BookToObserve,
  revisions: readonly Revision[],
): Pick<ReadBook, 'hands' | 'handsIn'> {
  const { since, fullAt = since, unreadBefore } = entry;
  const hands = handsSince(session, entry, { revisions, since });
  const longer =
    fullAt === since ? hands : handsSince(session, entry, { revisions, since: fullAt });

  return { hands, handsIn: (tabId) => (unreadBefore?.has(tabId) === true ? longer : hands) };
}

/** What Google gave of a book. */
interface Given {
  readonly answer: AnsweredBook | undefined;
  readonly page: RevisionPage | AppError;
}

/** A book with who touched it; what is to be said of it where Google did not give it. */
function readOrLost(session: Session, entry: BookToObserve, given: Given): ReadBook | Observation {
  const { answer, page } = given;
  const book = answer?.book;
  const away = [book, page].find(isPassing) ?? book;

  if (answer === undefined || book instanceof AppError || away instanceof AppError) {
    return lostBook(entry, away as AppError);
  }

  const { schoolClass } = entry;
  const seen =
    page instanceof AppError ? [] : restOfRevisions(session.context.http, schoolClass.bookId, page);

  return {
    ...{ schoolClass, depth: answer.depth },
    book: answer.book as ClassBook,
    ...handsOf(session, entry, seen),
    unread: answer.unread,
  };
}

function isRead(book: ReadBook | Observation): book is ReadBook {
  return 'book' in book;
}

/**
 * One read of each book, or two of one of which closed registers are left out, and one of its revisions. A book that
 * Google does not give is told of, the others are judged.
 */
export function readBooks(
  session: Session,
  books: readonly BookToObserve[],
  whole: ReadonlySet<string>,
): { readonly found: readonly ReadBook[]; readonly lost: readonly Observation[] } {
  const asked = booksAsked(session, books, whole);
  const calls = asked.flatMap((entry): readonly Call<unknown>[] => entry.calls);
  const read = runEach<unknown>(session.context.http, [
    ...calls,
    ...books.map(({ schoolClass }) => listRevisions(schoolClass.bookId)),
    ...tailsOf(session, books),
  ]);
  const tails = read.slice(calls.length + books.length);

  tails.forEach((tail) => {
    if (tail instanceof AppError) {
      throw tail;
    }
  });

  const answers = booksRead(session, asked, read);
  const all = books.map((entry, position) =>
    readOrLost(session, entry, {
      answer: answers[position],
      page: read[calls.length + position] as RevisionPage | AppError,
    }),
  );

  return {
    found: all.filter(isRead),
    lost: all.flatMap((book) => (isRead(book) ? [] : [book])),
  };
}

/** Away for the moment: judged without its revisions, a value would be nobody's. */
function isPassing(answer: unknown): answer is AppError {
  return answer instanceof AppError && answer.code === 'GOOGLE_UNAVAILABLE';
}

function lostBook({ schoolClass, since }: BookToObserve, error: AppError): Observation {
  return {
    classId: schoolClass.id,
    accepted: 0,
    refused: 0,
    protections: 0,
    problem: said<TroubleSaying>('book.unopened', {
      status: String(error.details.status ?? error.code),
    }),
    isSeen: false,
    trouble: isPassing(error) ? 'bookAway' : 'bookLost',
    ...(since > 0 ? { since } : {}),
  };
}
