import { AppError } from '../domain/app-error';
import type { SchoolModel } from '../domain/control/school-model';
import { isoDateOf } from '../domain/text/date-text';
import { type AuthorityContext, iso } from './authority-context';
import { type Configuration, requireConfiguration } from './state/configuration';
import { ControlBook } from './state/control-book';
import { LedgerBook } from './state/ledger-book';
import { schoolOf } from './state/load-school';
import { type Call, runAll, runBoth } from './workspace/call';

/** What one execution works on: read once at its start. */
export interface Session {
  readonly context: AuthorityContext;
  readonly configuration: Configuration;
  readonly control: ControlBook;
  readonly ledger: LedgerBook;
  /** Null while the school has not been set up (no classes). */
  readonly school: SchoolModel;
  /** Server time of this execution's decision, UTC ms. */
  readonly now: number;
  /** The same instant as UTC ISO, and its date in Asia/Ho_Chi_Minh. */
  readonly nowIso: string;
  readonly today: string;
}

/** Reads control and ledger in one round trip. @throws AppError NOT_SET_UP, BAD_INPUT (a setting), GOOGLE_… */
export function openSession(context: AuthorityContext): Session {
  const configuration = requireConfiguration(context.properties);
  const [control, ledger] = runBoth(
    context.http,
    ControlBook.load(configuration.controlId),
    LedgerBook.load(configuration.ledgerId),
  );
  const now = context.clock.now();

  return {
    context,
    configuration,
    control,
    ledger,
    school: schoolOf(control),
    now,
    nowIso: iso(now),
    today: isoDateOf(now),
  };
}

/**
 * Writes what changed in ledger and control, in one round trip with the calls given. The two files cannot be changed atomically together:
 * each command orders its writes so that an interruption between them is found and finished by the heartbeat.
 */
export function saveSession(session: Session, together: readonly Call<unknown>[] = []): void {
  const calls: Call<unknown>[] = [...together];

  if (session.ledger.isChanged) {
    calls.push(session.ledger.changes());
  }

  if (session.control.isChanged) {
    calls.push(session.control.changes());
  }

  runAll(session.context.http, calls);
}

/** A class by id. @throws AppError UNKNOWN_CLASS. */
export function requireClass(session: Session, classId: string): SchoolModel['classes'][number] {
  const found = session.school.classes.find(({ id }) => id === classId);

  if (found === undefined) {
    throw new AppError('UNKNOWN_CLASS', { value: classId });
  }

  return found;
}
