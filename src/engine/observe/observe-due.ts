import * as v from 'valibot';
import { AppError } from '../../kernel/app-error';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { ClassRecord } from '../../school/school-model';
import { type DriveFile, findFilesAsTheyAre } from '../../workspace/drive-calls';
import { runApart } from '../../workspace/run-apart';
import type { Session } from '../session';
import { FILE_ROLE } from '../state/file-role';
import { schoolOf } from '../state/load-school';
import { protectionDigest } from '../state/protect-requests';
import { isOlderBook } from '../upgrade/upgrade-books';
import { closedSince, openMask, SEEN_BOOK, type SeenBook, unreadBefore } from './closed-registers';
import type { BookToObserve, Observation } from './observation';
import { observeBooks } from './observe-books';

/** All of every book is read at least this often, whatever Drive says of its last change. */
const SWEEP_MS = 60 * 60 * 1000;
const SEEN_KEY = 'SEEN';

/** By class id. A property holds 9 KB: a class takes about 115 characters. */
const SEEN = v.record(v.string(), SEEN_BOOK);

type Seen = v.InferOutput<typeof SEEN>;

/** Which books are looked at: null = of all classes. `isAll`: closed registers are read as well. */
interface Looked {
  readonly classIds: readonly string[] | null;
  readonly isAll: boolean;
}

function readSeen(session: Session): Seen {
  return parsedJson(SEEN, session.context.properties.get(SEEN_KEY)) ?? {};
}

/** When the book of a class was last looked at, UTC ms; 0 = never. */
export function lastLook(session: Session, classId: string): number {
  return readSeen(session)[classId]?.at ?? 0;
}

/** What was looked at, and what Drive says of the files of the school (control, ledger, class books). */
export interface DueLook {
  readonly observations: readonly Observation[];
  /** An error where Drive did not say: then only what is due by time was looked at. */
  readonly files: readonly DriveFile[] | AppError;
}

/** One Drive query for all workbooks of the school year. */
function schoolFiles(session: Session): readonly DriveFile[] | AppError {
  const { schoolYear } = session.configuration;
  const roles = ['root', 'archive', 'book', 'control', 'ledger'].map(
    (role) => `${role}-${schoolYear}`,
  );
  const [answer] = runApart(session.context.http, [findFilesAsTheyAre(FILE_ROLE, roles)]);

  return answer ?? new AppError('INTERNAL', {});
}

/** Book id → Drive's word on its last change; where Drive says nothing, what it said last still counts. */
function modifiedById(
  session: Session,
  files: DueLook['files'],
  seen: Seen,
): ReadonlyMap<string, string> {
  if (files instanceof AppError) {
    const { classes } = session.school;

    return new Map(classes.map(({ id, bookId }) => [bookId, seen[id]?.modified ?? '']));
  }

  return new Map(files.map(({ id, modifiedTime }) => [id, modifiedTime ?? '']));
}

function isSwept(last: SeenBook, now: number): boolean {
  return now - (last.full ?? last.at) < SWEEP_MS;
}

/** A book with what is to be read of it. */
function toObserve(
  session: Session,
  schoolClass: ClassRecord,
  told: {
    readonly last: SeenBook | undefined;
    readonly isChanged: boolean;
    readonly isAll: boolean;
  },
): BookToObserve {
  const { last, isChanged, isAll } = told;
  const isEverything = isAll || last === undefined || !isSwept(last, session.now);

  return {
    schoolClass,
    since: last?.at ?? 0,
    isChanged,
    fullAt: last?.full ?? last?.at ?? 0,
    unreadBefore: unreadBefore(last, schoolClass),
    unread: isEverything ? null : closedSince(session, schoolClass, last),
  };
}

/** Books that changed, whose protections are due to change, or of which something has not been read for an hour. */
function dueBooks(
  session: Session,
  seen: Seen,
  { modified, isAll }: { readonly modified: ReadonlyMap<string, string>; readonly isAll: boolean },
): readonly BookToObserve[] {
  const { school, now, configuration, context, ledger } = session;

  return school.classes
    .filter(({ bookId }) => bookId !== '')
    .filter((schoolClass) => {
      const last = seen[schoolClass.id];
      const digest = protectionDigest(
        { school, schoolClass, now },
        configuration.owner,
        context.sha256,
      );

      return (
        last === undefined ||
        last.modified !== modified.get(schoolClass.bookId) ||
        !isSwept(last, now) ||
        (isAll && (last.full ?? last.at) < last.at) ||
        ledger.marker(schoolClass.id) !== digest ||
        isOlderBook(schoolClass)
      );
    })
    .map((schoolClass) =>
      toObserve(session, schoolClass, {
        last: seen[schoolClass.id],
        isChanged: seen[schoolClass.id]?.modified !== modified.get(schoolClass.bookId),
        isAll,
      }),
    );
}

function remember(
  session: Session,
  seen: Seen,
  state: {
    due: readonly BookToObserve[];
    modified: ReadonlyMap<string, string>;
    isFull: (classId: string) => boolean;
  },
): void {
  const { now, ledger } = session;
  const looked = state.due.map(({ schoolClass, fullAt }): [string, SeenBook] => [
    schoolClass.id,
    {
      at: now,
      modified: state.modified.get(schoolClass.bookId) ?? '',
      ...(state.isFull(schoolClass.id) ? {} : { full: fullAt }),
      open: openMask(session, schoolClass),
      entries: ledger.head(schoolClass.id).size,
    },
  ]);

  if (looked.length > 0) {
    const next = { ...seen, ...Object.fromEntries(looked) };
    session.context.properties.set(SEEN_KEY, JSON.stringify(next));
  }
}

/** Looks at the books that are due, or at those of them that are of some classes. */
export function observeDue(
  opened: Session,
  { classIds, isAll }: Looked = { classIds: null, isAll: false },
): DueLook {
  // What this beat has changed in the tables already counts.
  const session = { ...opened, school: schoolOf(opened.control) };
  const files = schoolFiles(session);
  const seen = readSeen(session);
  const modified = modifiedById(session, files, seen);
  const due = dueBooks(session, seen, { modified, isAll }).filter(
    ({ schoolClass }) => classIds === null || classIds.includes(schoolClass.id),
  );
  const observations = observeBooks(session, due);
  const isSeen = (classId: string): boolean =>
    observations.some((entry) => entry.classId === classId && entry.isSeen);
  remember(session, seen, {
    due: due.filter(({ schoolClass }) => isSeen(schoolClass.id)),
    modified,
    isFull: (classId) =>
      observations.some((entry) => entry.classId === classId && entry.isPart !== true),
  });

  return { observations, files };
}

/**
 * The same, closed registers too, for what must not go on without Drive's word: something typed just now would be left
 * out.
 */
export function observeAllDue(
  session: Session,
  classIds: readonly string[] | null = null,
): readonly Observation[] {
  const { observations, files } = observeDue(session, { classIds, isAll: true });

  if (files instanceof AppError) {
    throw files;
  }

  return observations;
}
