import { recentCommands } from '../../engine/act/recorded-commands';
import { NO_DISPLAY_CHANGE } from '../../engine/display/book-display';
import { writeBooks } from '../../engine/display/write-books';
import { bookProblems } from '../../engine/observe/book-problems';
import { type Session, saveSession } from '../../engine/session';
import { type ClassBook, loadClassBook } from '../../engine/state/class-book';
import { schoolOf } from '../../engine/state/load-school';
import { AppError } from '../../kernel/app-error';
import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import {
  isUnderstood,
  type PupilChange,
  type PupilChangeRow,
  readPupilChange,
  withChange,
} from '../../school/pupil-changes';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import { PUPILS } from '../../school/tables/pupils-table';
import { runAll, runEach } from '../../workspace/call';
import { bookRequests } from './book-requests';
import { changeKey } from './change-drafts';
import { classesOfChange, type WaitingChange } from './waiting-change';
import { writeDownChanges } from './write-down-changes';

/** What could not be done, for the log and for whoever gave the command. */
export interface StuckChange {
  readonly id: string;
  readonly classId: string;
  readonly problem: string;
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

function waiting(session: Session, rows: readonly PupilChangeRow[], isResumed: boolean) {
  // It holds from now on: what was approved while it waited was approved without it.
  const changes = rows
    .map((row) => ({ ...row, at: session.nowIso }))
    .map((row) => ({ row, change: readPupilChange(row) }));
  const chains = [...new Set(changes.flatMap(({ change }) => classesOfChange(change)))];
  const recorded = isResumed
    ? runAll(
        session.context.http,
        chains.map((chain) => recentCommands(session, chain)),
      ).flat()
    : [];

  return changes.map(
    ({ row, change }): WaitingChange => ({
      row,
      change,
      record: readOr(readCell(PUPIL_CHANGES, row, 'record'), null),
      isRecorded: recorded.includes(changeKey(change)),
    }),
  );
}

interface ReadBooks {
  readonly books: ReadonlyMap<string, ClassBook>;
  /** Class id → why its book cannot take a row now. */
  readonly problems: ReadonlyMap<string, string>;
}

function problemOf(session: Session, classId: string, book: ClassBook | AppError): string | null {
  if (book instanceof AppError) {
    return `không mở được sổ (mã ${String(book.details.status ?? book.code)})`;
  }

  const schoolClass = session.school.classes.find(({ id }) => id === classId);
  const found = schoolClass === undefined ? ['không có lớp này'] : bookProblems(schoolClass, book);

  return found.length === 0 ? null : found.join('; ');
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
  const problems = new Map<string, string>();

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
  problems: ReadonlyMap<string, string>,
): StuckChange | null {
  const classId = classesOfChange(change).find((id) => problems.has(id));

  return classId === undefined
    ? null
    : { id: change.id, classId, problem: problems.get(classId) ?? '' };
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

/** Writes every book that changes, all in parallel; answers the classes whose books refused. */
function writeAll(
  session: Session,
  changes: readonly WaitingChange[],
  books: ReadonlyMap<string, ClassBook>,
): ReadonlyMap<string, string> {
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
    writes.flatMap(({ classId }, position): [string, string][] => {
      const failure = written[position]?.failure ?? null;

      return failure === null
        ? []
        : [[classId, `không ghi được vào sổ: ${String(failure.cause ?? failure.message)}`]];
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

/**
 * Carries out changes that stand in their table: rows, look and protections of the books in one atomic write each, then
 * both chains and the accepted state in one change of the ledger, then the table of pupils. May be called again after an
 * interruption. A book that cannot be reached keeps only its own changes waiting. Answers what is stuck.
 */
function carryOutTogether(
  session: Session,
  rows: readonly PupilChangeRow[],
  isResumed: boolean,
): readonly StuckChange[] {
  const all = waiting(session, rows, isResumed);
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
  const after = afterAll(session, done);

  writeDownChanges(after, done);
  done.forEach((item) => {
    putPupil(session, item);
    session.control.put(PUPIL_CHANGES, { ...item.row, done: 'ok' });
  });
  saveSession(session);

  return all
    .filter((item) => !done.includes(item))
    .flatMap(({ change }) => firstProblem(change, problems) ?? firstProblem(change, refused) ?? []);
}

/** `isResumed`: some may be carried out in part already. `until` (UTC ms): nothing new is begun after it. */
export interface CarryOptions {
  readonly isResumed: boolean;
  readonly until?: number;
}

/** The same for any number of changes, a few at a time; those not begun in time stay as they are. */
export function carryOutChanges(
  session: Session,
  rows: readonly PupilChangeRow[],
  { isResumed, until = Number.POSITIVE_INFINITY }: CarryOptions,
): readonly StuckChange[] {
  const stuck: StuckChange[] = [];
  let rest = rows;

  while (rest.length > 0 && session.context.clock.now() < until) {
    const together = firstTogether(rest);
    const fresh = { ...session, school: schoolOf(session.control) };
    stuck.push(...carryOutTogether(fresh, together, isResumed));
    rest = rest.slice(together.length);
  }

  return stuck;
}

/** A beat gives the script lock back soon; what is left goes on with the next. */
const BEAT_BUDGET_MS = 20_000;

/** Finishes changes that were interrupted. */
export function finishPupilChanges(session: Session): void {
  const waitingRows = session.control
    .all(PUPIL_CHANGES)
    .filter((row) => row.done === '' && isUnderstood(row));
  const until = session.context.clock.now() + BEAT_BUDGET_MS;

  carryOutChanges(session, waitingRows, { isResumed: true, until }).forEach(
    ({ id, classId, problem }) => {
      console.error(`pupil change ${id} waits for the book of ${classId}: ${problem}`);
    },
  );
}
