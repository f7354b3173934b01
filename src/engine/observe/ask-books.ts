import { AppError } from '../../kernel/app-error';
import type { ClassRecord } from '../../school/school-model';
import { type Call, runEach } from '../../workspace/call';
import type { Spreadsheet } from '../../workspace/sheets-calls';
import type { Session } from '../session';
import { LINE_FIELDS, type LookDepth, lineCalls, withLines } from '../state/book-lines';
import { isSound, joinParts, partCalls } from '../state/book-parts';
import { type ClassBook, loadClassBook, loadWholeBook, readClassBook } from '../state/class-book';
import { knownBook } from '../state/known-book';
import { protectionChanges, touchedSheets } from '../state/protect-requests';
import type { BookToObserve } from './observation';

/**
 * Google answers 60 reads a minute a person (https://developers.google.com/workspace/sheets/api/limits); what else a
 * beat reads needs a few. Where more books than that changed at once, the rest are read whole, in one call each.
 */
const READS_A_LOOK = 50;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * How a book is read. `unread`: tabs whose cells are left out; then there are two calls. `isWhole`: with the look of every
 * cell; then calls for the lines come after that for the book.
 */
export interface AskedBook {
  readonly schoolClass: ClassRecord;
  readonly unread: ReadonlySet<string>;
  readonly isWhole: boolean;
  readonly calls: readonly Call<ClassBook | Spreadsheet>[];
}

/** A book as it was read, with what was left out. */
export interface AnsweredBook {
  readonly book: ClassBook | AppError;
  readonly unread: ReadonlySet<string>;
  readonly depth: LookDepth;
}

/** How each of these books is read; `whole`: those read with the look of every cell. */
export function booksAsked(
  { school }: Session,
  books: readonly BookToObserve[],
  whole: ReadonlySet<string>,
): readonly AskedBook[] {
  const lines = LINE_FIELDS.length * whole.size;
  let inParts = Math.max(0, READS_A_LOOK - books.length - lines);

  return books.map(({ schoolClass, unread = null }): AskedBook => {
    if (whole.has(schoolClass.id)) {
      const calls = [loadWholeBook(school, schoolClass), ...lineCalls(schoolClass.bookId)];

      return { schoolClass, unread: NOTHING, isWhole: true, calls };
    }
    if (unread === null || unread.size === 0 || inParts === 0) {
      return {
        ...{ schoolClass, unread: NOTHING, isWhole: false },
        calls: [loadClassBook(school, schoolClass)],
      };
    }

    inParts -= 1;

    return {
      ...{ schoolClass, unread, isWhole: false },
      calls: partCalls(knownBook(school, schoolClass), unread),
    };
  });
}

/** A book of two answers; null where it has to be read whole: a tab is gone, or stands otherwise than it was made. */
function ofParts(
  session: Session,
  { schoolClass, unread }: AskedBook,
  [edges, cells]: readonly unknown[],
): ClassBook | AppError | null {
  const error = [edges, cells].find((answer) => answer instanceof AppError);

  if (error instanceof AppError) {
    return error === cells && error.code === 'GOOGLE_REFUSED' ? null : error;
  }

  const { school, now, configuration } = session;
  const joined = joinParts(edges as Spreadsheet, cells as Spreadsheet);
  const book = readClassBook(joined, knownBook(school, schoolClass));
  const changes = protectionChanges(book, { school, schoolClass, now }, configuration.owner);

  return isSound(book, unread, touchedSheets(book, changes)) ? book : null;
}

/** A book with the look of every cell; lines that Google did not give are not judged. */
function ofWhole([answer, ...lines]: readonly unknown[]): Pick<AnsweredBook, 'book' | 'depth'> {
  const book = answer as ClassBook | AppError;

  if (book instanceof AppError || lines.some((part) => part instanceof AppError)) {
    return { book, depth: 'look' };
  }

  const source = withLines(book.source, lines as readonly Spreadsheet[]);

  return { book: { ...book, source }, depth: 'lines' };
}

function ofAnswers(
  session: Session,
  entry: AskedBook,
  own: readonly unknown[],
): Pick<AnsweredBook, 'book' | 'depth'> | null {
  if (entry.isWhole) {
    return ofWhole(own);
  }

  const book = own.length === 1 ? (own[0] as ClassBook | AppError) : ofParts(session, entry, own);

  return book === null ? null : { book, depth: 'values' };
}

/** What was read, by the answers to {@link AskedBook.calls} in their order; what parts do not tell of is read again. */
export function booksRead(
  session: Session,
  asked: readonly AskedBook[],
  answers: readonly unknown[],
): readonly AnsweredBook[] {
  let next = 0;
  const first = asked.map((entry) => {
    const own = answers.slice(next, next + entry.calls.length);
    next += entry.calls.length;

    return ofAnswers(session, entry, own);
  });
  const again = asked.filter((_, position) => first[position] === null);
  const second = runEach(
    session.context.http,
    again.map(({ schoolClass }) => loadClassBook(session.school, schoolClass)),
  );

  return asked.map((entry, position): AnsweredBook => {
    const given = first[position] ?? null;
    const book = second[again.indexOf(entry)] ?? new AppError('INTERNAL', {});

    return given === null
      ? { book, unread: NOTHING, depth: 'values' }
      : { ...given, unread: entry.unread };
  });
}
