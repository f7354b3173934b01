import { AppError } from '../../domain/app-error';
import type { ClassRecord } from '../../domain/control/school-model';
import { wasCutOffAt } from '../operations/cut-off';
import { tailRange } from '../operations/read-chain';
import type { Session } from '../session';
import { type ClassBook, loadClassBook, loadWholeBook } from '../state/class-book';
import { type Call, mapCall, runEach } from '../workspace/call';
import {
  listRevisions,
  type Revision,
  type RevisionPage,
  restOfRevisions,
} from '../workspace/drive-calls';
import { getManyValues } from '../workspace/sheets-calls';
import type { BookHands } from './authorship';
import type { BookToObserve, Observation } from './observe-books';

/** The software wrote then, or may have: an execution that was cut off leaves no word of what it did. */
function isOurs({ ledger, context }: Session, classId: string, at: number): boolean {
  return ledger.wroteAt(classId, at) || wasCutOffAt(context, at);
}

/** Who changed a book since it was last looked at, and when; what the software itself wrote is left out. */
function handsSince(
  session: Session,
  { schoolClass, since }: BookToObserve,
  revisions: readonly Revision[],
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
  /** True if the look of every cell was read. */
  readonly isWhole: boolean;
}

/** The ledger must stand where its heads say, before anything is judged by it: one small read for all. */
function tailsOf(session: Session, books: readonly BookToObserve[]): Call<undefined> {
  const { ledger, configuration } = session;
  const heads = books.map(({ schoolClass }) => ledger.head(schoolClass.id));

  return mapCall(getManyValues(configuration.ledgerId, heads.map(tailRange)), (tails) => {
    heads.forEach(({ chain }, position) => {
      ledger.confirm(chain, tails[position] ?? []);
    });

    return undefined;
  });
}

/** One read of each book and of its revisions. A book that Google does not give is told of, the others are judged. */
export function readBooks(
  session: Session,
  books: readonly BookToObserve[],
  whole: ReadonlySet<string>,
): { readonly found: readonly ReadBook[]; readonly lost: readonly Observation[] } {
  const { http } = session.context;
  const read = runEach<ClassBook | RevisionPage | undefined>(http, [
    ...books.map(({ schoolClass }) =>
      whole.has(schoolClass.id)
        ? loadWholeBook(session.school, schoolClass)
        : loadClassBook(session.school, schoolClass),
    ),
    ...books.map(({ schoolClass }) => listRevisions(schoolClass.bookId)),
    ...(books.length === 0 ? [] : [tailsOf(session, books)]),
  ]);
  const unread = read[2 * books.length];

  if (unread instanceof AppError) {
    throw unread;
  }

  const found: ReadBook[] = [];
  const lost: Observation[] = [];

  books.forEach(({ schoolClass, since }, position) => {
    const book = read[position] as ClassBook | AppError;
    const page = read[books.length + position] as RevisionPage | AppError;

    const away = [book, page].find(isPassing) ?? book;

    if (book instanceof AppError || away instanceof AppError) {
      lost.push(lostBook({ schoolClass, since }, away as AppError));
      return;
    }

    const seen = page instanceof AppError ? [] : restOfRevisions(http, schoolClass.bookId, page);
    const hands = handsSince(session, { schoolClass, since }, seen);
    found.push({ schoolClass, book, hands, isWhole: whole.has(schoolClass.id) });
  });

  return { found, lost };
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
    problem: `không mở được sổ (mã ${String(error.details.status ?? error.code)})`,
    isSeen: false,
    trouble: isPassing(error) ? 'bookAway' : 'bookLost',
    ...(since > 0 ? { since } : {}),
  };
}
