import * as v from 'valibot';
import { AppError } from '../../kernel/app-error';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { ClassRecord } from '../../school/school-model';
import type { DriveFile } from '../../workspace/drive-calls';
import type { Session } from '../session';
import { schoolOf } from '../state/load-school';
import { protectionDigest } from '../state/protect-requests';
import { isOlderBook } from '../upgrade/upgrade-books';
import { closedSince, openMask, SEEN_BOOK, type SeenBook, unreadBefore } from './closed-registers';
import type { BookToObserve, Observation } from './observation';
import { observeBooks } from './observe-books';
import { schoolFiles } from './school-files';
import { nextSweep, type SweepPlace } from './sweep-time';

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

function placeOf({ school: { classes } }: Session, { id }: ClassRecord): SweepPlace {
  return { position: classes.findIndex((entry) => entry.id === id), classes: classes.length };
}

function isSwept(session: Session, schoolClass: ClassRecord, last: SeenBook): boolean {
  return session.now < nextSweep(placeOf(session, schoolClass), last.full ?? last.at);
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
  const isEverything = isAll || last === undefined || !isSwept(session, schoolClass, last);

  return {
    schoolClass,
    since: last?.at ?? 0,
    isChanged,
    fullAt: last?.full ?? last?.at ?? 0,
    unreadBefore: unreadBefore(last, schoolClass),
    unread: isEverything ? null : closedSince(session, schoolClass, last),
  };
}

/** Why a book is looked at; a closing does not wait for the others. */
type Cause = 'closing' | 'changed';

/** What dueness is judged by. `isAll`: closed registers are read as well. */
interface Told {
  readonly seen: Seen;
  readonly modified: ReadonlyMap<string, string>;
  readonly isAll: boolean;
}

function isChanged({ seen, modified }: Told, { id, bookId }: ClassRecord): boolean {
  return seen[id]?.modified !== modified.get(bookId);
}

/** An observer has something to bring into a book that nobody changed. */
function isOwed(session: Session, schoolClass: ClassRecord): boolean {
  return session.context.observers.some((observer) => observer.isOwed?.(session, schoolClass));
}

/** Null where a book need not be looked at now. */
function causeOf(session: Session, told: Told, schoolClass: ClassRecord): Cause | null {
  const { school, now, configuration, context, ledger } = session;
  const last = told.seen[schoolClass.id];
  const state = { school, schoolClass, now };
  const digest = protectionDigest(state, configuration.owner, context.sha256);

  if (ledger.marker(schoolClass.id) !== digest) {
    return 'closing';
  }

  return last === undefined ||
    isChanged(told, schoolClass) ||
    !isSwept(session, schoolClass, last) ||
    (told.isAll && ((last.full ?? last.at) < last.at || isOwed(session, schoolClass))) ||
    isOlderBook(schoolClass)
    ? 'changed'
    : null;
}

/** A book that is looked at now; `isClosing`: because its protections are due to change. */
type DueBook = BookToObserve & { readonly isClosing: boolean };

/**
 * Books that changed, whose protections are due to change, or of which something has not been read for an hour; those
 * whose protections are due first, then those not looked at for longest.
 */
function dueBooks(session: Session, told: Told): readonly DueBook[] {
  const causes = session.school.classes
    .filter(({ bookId }) => bookId !== '')
    .map((schoolClass) => ({ schoolClass, cause: causeOf(session, told, schoolClass) }));
  const lookedAt = ({ schoolClass }: { readonly schoolClass: ClassRecord }): number =>
    told.seen[schoolClass.id]?.at ?? 0;
  // A trip takes the first: where more change than are looked at, each has its turn.
  const due = (['closing', 'changed'] as const).flatMap((wanted) =>
    causes.filter(({ cause }) => cause === wanted).sort((a, b) => lookedAt(a) - lookedAt(b)),
  );

  return due.map(({ schoolClass, cause }) => ({
    ...toObserve(session, schoolClass, {
      last: told.seen[schoolClass.id],
      isChanged: isChanged(told, schoolClass),
      isAll: told.isAll,
    }),
    isClosing: cause === 'closing',
  }));
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

/** Looks at books, and remembers that it did. */
function look(session: Session, told: Told, due: readonly BookToObserve[]): readonly Observation[] {
  const observations = observeBooks(session, due);
  const isSeen = (classId: string): boolean =>
    observations.some((entry) => entry.classId === classId && entry.isSeen);

  remember(session, told.seen, {
    due: due.filter(({ schoolClass }) => isSeen(schoolClass.id)),
    modified: told.modified,
    isFull: (classId) =>
      observations.some((entry) => entry.classId === classId && entry.isPart !== true),
  });

  return observations;
}

function toldOf(session: Session, files: DueLook['files'], isAll: boolean): Told {
  const seen = readSeen(session);

  return { seen, modified: modifiedById(session, files, seen), isAll };
}

/** What this beat has changed in the tables already counts. */
function current(opened: Session): Session {
  return { ...opened, school: schoolOf(opened.control) };
}

/** Looks at the books that are due, or at those of them that are of some classes. */
function observeDue(opened: Session, { classIds, isAll }: Looked): DueLook {
  const session = current(opened);
  const files = schoolFiles(session.context, session.configuration.schoolYear);
  const told = toldOf(session, files, isAll);
  const due = dueBooks(session, told).filter(
    ({ schoolClass }) => classIds === null || classIds.includes(schoolClass.id),
  );

  return { observations: look(session, told, due), files };
}

/** A trip to some of the books that are due. */
export interface TripLook extends DueLook {
  /** Classes whose books are due and were not looked at in this trip. */
  readonly left: readonly string[];
  /** Protections of some of them are due to change. */
  readonly isClosing: boolean;
}

/**
 * Looks at as many books as go in one trip, and remembers it: whatever becomes of the next trip, these are done. `skip`:
 * classes that had their turn.
 */
export function observeTrip(
  opened: Session,
  { skip, most }: { readonly skip: ReadonlySet<string>; readonly most: number },
  onTrip: (classIds: readonly string[]) => void,
): TripLook {
  const session = current(opened);
  const files = schoolFiles(session.context, session.configuration.schoolYear);
  const told = toldOf(session, files, false);
  const due = dueBooks(session, told).filter(({ schoolClass }) => !skip.has(schoolClass.id));
  const now = due.slice(0, most);
  onTrip(now.map(({ schoolClass }) => schoolClass.id));

  return {
    observations: look(session, told, now),
    files,
    left: due.slice(most).map(({ schoolClass }) => schoolClass.id),
    isClosing: due.slice(most).some(({ isClosing }) => isClosing),
  };
}

/** When the next book is to be read in full, UTC ms; null = there is none. */
export function nextSweepOf(session: Session): number | null {
  const seen = readSeen(session);
  const turns = session.school.classes.flatMap((schoolClass) => {
    const last = seen[schoolClass.id];

    return last === undefined
      ? []
      : [nextSweep(placeOf(session, schoolClass), last.full ?? last.at)];
  });

  return turns.length === 0 ? null : Math.min(...turns);
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
