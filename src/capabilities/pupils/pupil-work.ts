import { type Running, type Work, work } from '../../engine/act/work';
import { NO_DISPLAY_CHANGE } from '../../engine/display/book-display';
import { writeBooks } from '../../engine/display/write-books';
import { severalSaid } from '../../engine/health/pure/several-said';
import type { TroubleSaying } from '../../engine/health/pure/words/trouble-words';
import { bookProblems } from '../../engine/observe/book-problems';
import type { BookSaying } from '../../engine/observe/pure/words/book-words';
import type { Session } from '../../engine/session';
import { type ClassBook, loadClassBook } from '../../engine/state/class-book';
import { AppError } from '../../kernel/app-error';
import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import { type Said, said, saidKey, toldTwice } from '../../kernel/words/said';
import { arrivedTextEn, awayTextEn } from '../../school/pupil-change-en';
import {
  arrivedText,
  awayText,
  isUnderstood,
  type PupilChange,
  type PupilChangeRow,
  readPupilChange,
  withChange,
} from '../../school/pupil-changes';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import { PUPILS } from '../../school/tables/pupils-table';
import { runEach } from '../../workspace/call';
import { bookRequests } from './book-requests';
import { changeKey } from './change-drafts';
import { changeLines } from './change-lines';
import type { OwedPupilSaying } from './pure/words/owed-pupils-words';
import { classesOfChange, type WaitingChange } from './waiting-change';

/** What could not be done, for the log and for whoever gave the command. */
export interface StuckChange {
  readonly id: string;
  readonly classId: string;
  readonly problem: Said;
}

/** Changes carried out together: their entries fit into one write of the ledger (about 2 MB). */
const AT_A_TIME = 10;

/** The first changes of a list that can go together: not two about one pupil. */
function firstTogether(rows: readonly PupilChangeRow[]): readonly PupilChangeRow[] {
  const repeated = rows.findIndex(
    ({ pupilId }, position) => rows.findIndex((other) => other.pupilId === pupilId) < position,
  );

  return rows.slice(0, repeated === -1 ? AT_A_TIME : Math.min(repeated, AT_A_TIME));
}

function waiting({
  session,
  rows,
  trail,
}: Running<typeof PUPIL_CHANGES>): readonly WaitingChange[] {
  return rows.map((found) => {
    // It holds from now on: what was approved while it waited was approved without it.
    const row = { ...found, at: session.nowIso };
    const change = readPupilChange(row);

    return {
      row,
      change,
      record: readOr(readCell(PUPIL_CHANGES, row, 'record'), null),
      isRecorded: classesOfChange(change).some((chain) =>
        trail.has({ chain, commandId: changeKey(change) }),
      ),
    };
  });
}

interface ReadBooks {
  readonly books: ReadonlyMap<string, ClassBook>;
  /** Class id → why its book cannot take a row now. */
  readonly problems: ReadonlyMap<string, Said>;
}

function problemOf(session: Session, classId: string, book: ClassBook | AppError): Said | null {
  if (book instanceof AppError) {
    return said<TroubleSaying>('book.unopened', {
      status: String(book.details.status ?? book.code),
    });
  }

  const schoolClass = session.school.classes.find(({ id }) => id === classId);
  const found =
    schoolClass === undefined
      ? [said<BookSaying>('book.noClass')]
      : bookProblems(schoolClass, book);

  return found.length === 0 ? null : severalSaid(found, found.length);
}

function readBooks(session: Session, classIds: readonly string[]): ReadBooks {
  const made = session.school.classes.filter(
    ({ id, bookId }) => classIds.includes(id) && bookId !== '',
  );
  const read = runEach(
    session.context.http,
    made.map((schoolClass) => loadClassBook(session.school, schoolClass)),
  );
  const books = new Map<string, ClassBook>();
  const problems = new Map<string, Said>();

  made.forEach(({ id }, position) => {
    const book = read[position] ?? new AppError('INTERNAL', { classId: id });
    const problem = problemOf(session, id, book);

    if (problem !== null) {
      problems.set(id, problem);
    } else if (!(book instanceof AppError)) {
      books.set(id, book);
    }
  });

  return { books, problems };
}

function firstProblem(
  change: PupilChange,
  problems: ReadonlyMap<string, Said>,
): StuckChange | null {
  const [first] = classesOfChange(change).flatMap((classId) => {
    const problem = problems.get(classId);

    return problem === undefined ? [] : [{ id: change.id, classId, problem }];
  });

  return first ?? null;
}

function afterAll(session: Session, changes: readonly WaitingChange[]): Session {
  return {
    ...session,
    school: changes.reduce(
      (school, { change, record }) => withChange(school, change, record),
      session.school,
    ),
  };
}

function unwritten(cause: string): Said {
  return said<TroubleSaying>('book.unwritten', { cause });
}

/** Writes every book that changes, all in parallel; answers the classes whose books refused. */
function writeAll(
  session: Session,
  changes: readonly WaitingChange[],
  books: ReadonlyMap<string, ClassBook>,
): ReadonlyMap<string, Said> {
  const after = afterAll(session, changes);
  const fresh = changes.filter(({ isRecorded }) => !isRecorded).map(({ change }) => change);
  const writes = [...books].map(([classId, book]) => {
    const { requests, cells } = bookRequests(
      { before: session, after },
      { classId, book, books },
      fresh,
    );

    return { classId, write: { book, cells, others: requests, display: NO_DISPLAY_CHANGE } };
  });
  const written = writeBooks(
    session.context.http,
    writes.map(({ write }) => write),
  );

  return new Map(
    writes.flatMap(({ classId }, position): [string, Said][] => {
      const failure = written[position]?.failure ?? null;

      return failure === null
        ? []
        : [[classId, unwritten(String(failure.cause ?? failure.message))]];
    }),
  );
}

function putPupil(session: Session, { change, record }: WaitingChange): void {
  const known = session.control.find(PUPILS, change.pupilId);
  const after = { classId: change.toClassId, status: change.toStatus };

  if (known !== null) {
    session.control.put(PUPILS, { ...known, ...after });
  } else if (record !== null) {
    session.control.put(PUPILS, { namesBefore: '', ...record, ...after });
  }
}

/** What became of changes that were carried out together. */
interface ChangesEnd {
  /** Knows the school after those that are done. */
  readonly after: Session;
  readonly done: readonly WaitingChange[];
  readonly stuck: readonly StuckChange[];
}

/** One atomic write of each book. A book that cannot be reached keeps only its own changes waiting. */
function throughBooks(running: Running<typeof PUPIL_CHANGES>): ChangesEnd {
  const { session } = running;
  const all = waiting(running);
  const { books, problems } = readBooks(session, [
    ...new Set(all.flatMap(({ change }) => classesOfChange(change))),
  ]);
  const able = all.filter(
    ({ change, isRecorded }) => isRecorded || firstProblem(change, problems) === null,
  );
  const refused = writeAll(session, able, books);
  const done = able.filter(
    ({ change, isRecorded }) => isRecorded || firstProblem(change, refused) === null,
  );
  const stuck = all
    .filter((item) => !done.includes(item))
    .flatMap(({ change }) => firstProblem(change, problems) ?? firstProblem(change, refused) ?? []);

  stuck.forEach(({ id, classId, problem }) => {
    console.error(`pupil change ${id} waits for the book of ${classId}: ${saidKey(problem)}`);
  });

  return { after: afterAll(session, done), done, stuck };
}

function changeSaid(row: PupilChangeRow): Said {
  const change = readPupilChange(row);
  const what =
    change.kind === 'leave'
      ? { vi: awayText(change), en: awayTextEn(change) }
      : { vi: arrivedText(change), en: arrivedTextEn(change) };

  return said<OwedPupilSaying>('owed.pupils', {
    ...{ pupil: row.pupilId, class: row.toClassId },
    what: toldTwice(what),
  });
}

/** A beat gives the script lock back soon; what is left goes on with the next. */
const BEAT_BUDGET_MS = 20_000;

/**
 * Changes in the lists of pupils: rows, look and protections of the books, then both chains and the accepted state in
 * one change of the ledger, then the table of pupils. Several go together.
 */
export const PUPIL_WORK: Work<typeof PUPIL_CHANGES, ChangesEnd> = work({
  title: said<OwedPupilSaying>('part.pupils'),
  turn: 'books',
  table: PUPIL_CHANGES,
  isDone: (row) => row.done !== '' || !isUnderstood(row),
  chains: (_session, row) => classesOfChange(readPupilChange(row)),
  books: throughBooks,
  writes: ({ session }, { after, done }) => ({
    lines: changeLines(after, done),
    control: () => {
      done.forEach((item) => {
        putPupil(session, item);
        session.control.put(PUPIL_CHANGES, { ...item.row, done: 'ok' });
      });
    },
  }),
  since: ({ at }) => at,
  words: changeSaid,
  atATime: (rows) => firstTogether(rows).length,
  budgetMs: BEAT_BUDGET_MS,
});
