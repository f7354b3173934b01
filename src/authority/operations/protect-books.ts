import { AppError } from '../../domain/app-error';
import type { ClassRecord } from '../../domain/control/school-model';
import type { HealthText } from '../../domain/health/health-condition';
import { isSettled, type ProtectionChanges } from '../../domain/locks/protection-diff';
import { NOT_TAKEN, readTrouble, writeTrouble } from '../health/book-trouble';
import type { Session } from '../session';
import {
  type ClassBook,
  loadProtections,
  PROTECTED_FIELDS,
  readProtections,
} from '../state/class-book';
import { protectionChanges, protectionRequests } from '../state/protect-requests';
import { type Call, mapCall, runEach } from '../workspace/call';
import { updateAndReadBack } from '../workspace/sheets-calls';

/** What came of one class book. */
export interface ProtectedBook {
  readonly classId: string;
  /** Why it is not, as far as was read back, as it should be: the heartbeat looks at it again. Null = it is. */
  readonly why: HealthText | null;
}

function changesOf(session: Session, schoolClass: ClassRecord, book: ClassBook): ProtectionChanges {
  const { school, now, configuration } = session;

  return protectionChanges(book, { school, schoolClass, now }, configuration.owner);
}

interface Plan {
  readonly schoolClass: ClassRecord;
  readonly book: ClassBook;
  readonly changes: ProtectionChanges;
}

/** Writes what differs; answers whether the book shows it, read back in the same answer. */
function writeCall(session: Session, { schoolClass, book, changes }: Plan): Call<boolean> {
  const requests = protectionRequests(changes);

  return mapCall(updateAndReadBack(schoolClass.bookId, requests, PROTECTED_FIELDS), (after) => {
    const protections = readProtections(after);

    return isSettled(changesOf(session, schoolClass, { ...book, protections }));
  });
}

function whyNot(answer: boolean | AppError | undefined): HealthText | null {
  if (answer instanceof AppError) {
    return writeTrouble(answer);
  }

  return answer === false ? NOT_TAKEN : null;
}

/**
 * Brings the protections of class books to the state wanted now: one read of each, all in parallel, then one atomic
 * write of each that differs, all in parallel, each of which answers what the book then has. Doing it again changes
 * nothing.
 */
export function protectBooks(
  session: Session,
  classes: readonly ClassRecord[],
): readonly ProtectedBook[] {
  const { http } = session.context;
  const made = classes.filter(({ bookId }) => bookId !== '');
  const read = runEach(
    http,
    made.map((schoolClass) => loadProtections(session.school, schoolClass)),
  );
  const plans = made.flatMap((schoolClass, position): Plan[] => {
    const book = read[position];

    return book === undefined || book instanceof AppError
      ? []
      : [{ schoolClass, book, changes: changesOf(session, schoolClass, book) }];
  });
  const differing = plans.filter(({ changes }) => !isSettled(changes));
  const answers = runEach(
    http,
    differing.map((plan) => writeCall(session, plan)),
  );
  const written = new Map(
    differing.map(({ schoolClass }, position) => [schoolClass.id, whyNot(answers[position])]),
  );

  return made.map(({ id }, position) => {
    const book = read[position];

    return {
      classId: id,
      why: book instanceof AppError ? readTrouble(book) : (written.get(id) ?? null),
    };
  });
}
