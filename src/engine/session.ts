import { AppError } from '../kernel/app-error';
import { isoDateOf } from '../kernel/text/date-text';
import type { SchoolModel } from '../school/school-model';
import { type Call, run, runAll, runBoth } from '../workspace/call';
import { type AuthorityContext, iso } from './authority-context';
import { tellHandMade } from './ledger/hand-made';
import { tellLedgerAlarms } from './ledger/ledger-alarms';
import { type Configuration, requireConfiguration } from './state/configuration';
import { ControlBook } from './state/control-book';
import { controlGuard } from './state/control-guard';
import type { LedgerBook } from './state/ledger-book';
import { schoolOf } from './state/load-school';
import { ledgerCall } from './state/open-ledger';

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

/**
 * Reads control and ledger of a school year in one round trip; of the one in which work goes on unless another is named.
 * @throws AppError NOT_SET_UP, NOT_FOUND (the year), BAD_INPUT (a setting), CONTROL_ALTERED where somebody else
 * wrote control, CONTROL_INCOMPLETE naming a tab or column that is missing, GOOGLE_…
 */
export function openSession(context: AuthorityContext, schoolYear?: string): Session {
  const configuration = requireConfiguration(context.properties, schoolYear);
  const [control, ledger] = runBoth(
    context.http,
    ControlBook.load(configuration.controlId, controlGuard(context, configuration)),
    ledgerCall(context, configuration),
  );

  const [missing] = control.missing;

  if (missing !== undefined) {
    throw new AppError('CONTROL_INCOMPLETE', { tab: context.say(missing) });
  }

  if (control.fault !== null) {
    throw new AppError('CONTROL_ALTERED', { problem: context.say(control.fault) });
  }

  return sessionOf(context, { configuration, control, ledger: () => ledger });
}

/**
 * A session on workbooks that were read; what needs a tab that is missing throws when it comes to it.
 * @throws AppError BAD_INPUT (a setting), CONTROL_INCOMPLETE where the school itself needs the tab.
 */
export function sessionOf(
  context: AuthorityContext,
  read: Pick<Session, 'configuration' | 'control'> & { readonly ledger: () => LedgerBook },
): Session {
  const { configuration, control, ledger } = read;
  const now = context.clock.now();
  control.decidedAt = now;
  control.schoolYear = configuration.schoolYear;

  return {
    ...{ context, configuration, control },
    get ledger() {
      return ledger();
    },
    school: schoolOf(control),
    now,
    nowIso: iso(now),
    today: isoDateOf(now),
  };
}

/**
 * Writes what changed of the ledger, with the calls given; of several workbooks one after the other, the calls with the
 * first: cut off between two, each line is looked for in the chain it belongs to and written where it is missing.
 */
export function saveLedger(session: Session, together: readonly Call<unknown>[] = []): void {
  tellHandMade(session);
  tellLedgerAlarms(session);
  const [first, ...others] = session.ledger.changes();
  runAll(session.context.http, [...together, ...(first === undefined ? [] : [first])]);
  others.forEach((call) => {
    run(session.context.http, call);
  });
}

/** Writes what changed of control. */
export function saveControl(session: Session): void {
  runAll(session.context.http, session.control.isChanged ? [session.control.changes()] : []);
}

/**
 * Writes what changed: the ledger first (with the calls given), then control, whose rows say that something is done.
 * Cut off between the two, the work is found undone and taken up again, and what the ledger holds is not written twice;
 * the other way round it would be done without a trace.
 */
export function saveSession(session: Session, together: readonly Call<unknown>[] = []): void {
  saveLedger(session, together);
  saveControl(session);
}

/** The same in one round trip, where something else tells of an interruption between the two. */
export function saveTogether(session: Session, together: readonly Call<unknown>[]): void {
  tellHandMade(session);
  tellLedgerAlarms(session);
  const calls: Call<unknown>[] = [...together, ...session.ledger.changes()];

  if (session.control.isChanged) {
    calls.push(session.control.changes());
  }

  runAll(session.context.http, calls);
}
