import { isSettled, type ProtectionChanges } from '../../book/protection/protection-diff';
import { AppError } from '../../kernel/app-error';
import type { BothTexts } from '../../kernel/words/both-texts';
import type { ClassRecord } from '../../school/school-model';
import { type Call, mapCall, runEach } from '../../workspace/call';
import { type SheetRequest, updateAndReadBack } from '../../workspace/sheets-calls';
import { NO_DISPLAY_CHANGE } from '../display/book-display';
import { type BookLook, lookAtDisplay, takeDownLook } from '../display/book-look';
import { DisplayMemory } from '../display/display-memory';
import { standingRefusals } from '../display/standing-refusals';
import { tellRepairs } from '../display/tell-repairs';
import { writeBooks } from '../display/write-books';
import { NOT_TAKEN, readTrouble, writeTrouble } from '../health/book-trouble';
import { refusedBatches } from '../observe/refused-values';
import type { Session } from '../session';
import {
  type ClassBook,
  loadWholeBook,
  PROTECTED_FIELDS,
  readProtections,
} from '../state/class-book';
import { protectionChanges, protectionRequests } from '../state/protect-requests';

/** What came of one class book. */
export interface ProtectedBook {
  readonly classId: string;
  /** Why it is not, as far as was read back, as it should be: the heartbeat looks at it again. Null = it is. */
  readonly why: BothTexts | null;
}

interface Plan {
  readonly schoolClass: ClassRecord;
  readonly book: ClassBook;
  readonly changes: ProtectionChanges;
  readonly look: BookLook;
}

/** Books read and written in one trip: with the look of their cells they are up to 2.5 MB each. */
const BOOKS_A_TRIP = 8;

function changesOf(session: Session, schoolClass: ClassRecord, book: ClassBook): ProtectionChanges {
  const { school, now, configuration } = session;

  return protectionChanges(book, { school, schoolClass, now }, configuration.owner);
}

function lookOf(
  session: Session,
  memory: DisplayMemory,
  read: Pick<Plan, 'schoolClass' | 'book' | 'changes'>,
): BookLook {
  const { schoolClass, book, changes } = read;
  const batches = refusedBatches(session.context, book);
  const standing = standingRefusals(session, schoolClass.id, batches);

  return lookAtDisplay(session, memory, {
    input: {
      book,
      schoolClass,
      depth: 'look',
      accepted: [],
      standing: { before: standing, after: standing },
      writes: [],
    },
    wereProtected: isSettled(changes),
    seen: [],
  });
}

function requestsOf({ changes, look: { display } }: Plan): readonly SheetRequest[] {
  return [...display.first, ...protectionRequests(changes), ...display.requests];
}

/** Writes what differs; answers whether the book shows the protections, read back in the same answer. */
function writeCall(session: Session, plan: Plan): Call<boolean> {
  const { schoolClass, book } = plan;

  return mapCall(
    updateAndReadBack(schoolClass.bookId, requestsOf(plan), PROTECTED_FIELDS),
    (after) =>
      isSettled(changesOf(session, schoolClass, { ...book, protections: readProtections(after) })),
  );
}

function write(
  session: Session,
  plans: readonly Plan[],
): ReadonlyMap<Plan, boolean | AppError | undefined> {
  const differing = plans.filter((plan) => requestsOf(plan).length > 0);
  const answers = runEach(
    session.context.http,
    differing.map((plan) => writeCall(session, plan)),
  );

  return new Map(differing.map((plan, position) => [plan, answers[position]]));
}

/** A book as it came out; `isShown`: its look could be brought in order. */
interface Outcome {
  readonly plan: Plan;
  readonly answer: boolean | AppError | undefined;
  readonly isShown: boolean;
}

/** A book that refuses the whole gets its protections without the look: nothing may keep a lock from closing. */
function written(session: Session, plans: readonly Plan[]): readonly Outcome[] {
  const first = write(session, plans);
  const bare = new Map(
    plans
      .filter((plan) => first.get(plan) instanceof AppError)
      .map((plan) => [plan, { ...plan, look: { ...plan.look, display: NO_DISPLAY_CHANGE } }]),
  );
  const second = write(
    session,
    [...bare]
      .filter(([plan]) => plan.look.display !== NO_DISPLAY_CHANGE)
      .map(([, without]) => without),
  );

  return plans.map((plan) => {
    const without = bare.get(plan);

    return without !== undefined && second.has(without)
      ? { plan, answer: second.get(without), isShown: false }
      : { plan, answer: first.get(plan), isShown: without === undefined };
  });
}

/** Marks that a merge had deleted are written again, each into the cell of its pupil. */
function writeValues(session: Session, outcomes: readonly Outcome[]): void {
  writeBooks(
    session.context.http,
    outcomes
      .filter(({ plan, isShown }) => isShown && plan.look.display.cells.length > 0)
      .map(({ plan: { book, look } }) => ({
        book,
        cells: look.display.cells,
        others: [],
        display: NO_DISPLAY_CHANGE,
      })),
  );
}

function whyNot(answer: boolean | AppError | undefined): BothTexts | null {
  if (answer instanceof AppError) {
    return writeTrouble(answer);
  }

  return answer === false ? NOT_TAKEN : null;
}

function protectSome(
  session: Session,
  memory: DisplayMemory,
  classes: readonly ClassRecord[],
): readonly ProtectedBook[] {
  const read = runEach(
    session.context.http,
    classes.map((schoolClass) => loadWholeBook(session.school, schoolClass)),
  );
  const plans = classes.flatMap((schoolClass, position): Plan[] => {
    const book = read[position];

    if (book === undefined || book instanceof AppError) {
      return [];
    }

    const changes = changesOf(session, schoolClass, book);

    return [
      { schoolClass, book, changes, look: lookOf(session, memory, { schoolClass, book, changes }) },
    ];
  });
  const outcomes = written(session, plans);
  writeValues(session, outcomes);
  takeDown(session, memory, outcomes);
  const why = new Map(outcomes.map(({ plan, answer }) => [plan.schoolClass.id, whyNot(answer)]));

  return classes.map(({ id }, position) => {
    const book = read[position];

    return {
      classId: id,
      why: book instanceof AppError ? readTrouble(book) : (why.get(id) ?? null),
    };
  });
}

function takeDown(session: Session, memory: DisplayMemory, outcomes: readonly Outcome[]): void {
  const taken = outcomes.filter(({ answer }) => !(answer instanceof AppError));

  taken.forEach(({ plan, isShown }) => {
    takeDownLook(session, memory, { ...plan, isShown });
  });
  tellRepairs(
    session,
    memory,
    taken
      .filter(({ isShown }) => isShown)
      .map(({ plan: { schoolClass, look } }) => ({
        classId: schoolClass.id,
        findings: look.display.findings,
      })),
  );
}

/**
 * Brings protections and display of class books to the state wanted now: one read of each with the look of its cells,
 * then one atomic write of each that differs, some books in parallel, each of which answers what the book then has.
 * Doing it again changes nothing. What was put right in the display goes into the ledger with what the caller writes.
 */
export function protectBooks(
  session: Session,
  classes: readonly ClassRecord[],
): readonly ProtectedBook[] {
  const made = classes.filter(({ bookId }) => bookId !== '');
  const memory = new DisplayMemory(session);
  const answers: ProtectedBook[] = [];

  for (let start = 0; start < made.length; start += BOOKS_A_TRIP) {
    answers.push(...protectSome(session, memory, made.slice(start, start + BOOKS_A_TRIP)));
  }

  memory.save();

  return answers;
}
