import { checkArchive } from '../capabilities/archive/check-archive';
import { INDEX_CHECK } from '../capabilities/archive/check-index';
import { reportWaiting } from '../capabilities/health/waiting-reports';
import { recordPolicy } from '../capabilities/regulation/record-policy';
import type { OwedReminderSaying } from '../capabilities/reminders/pure/words/owed-reminders-words';
import { sendDigests } from '../capabilities/reminders/send-reminders';
import { APPROVED_CHECK } from '../capabilities/results/check-approved';
import { type RunningExecution, watched } from '../engine/act/cut-off';
import type { OwedWork, Turn } from '../engine/act/owed-work';
import type { AuthorityContext } from '../engine/authority-context';
import { BookTrips } from '../engine/beat/book-trips';
import { forgetNextDue, keepNextDue } from '../engine/beat/next-due';
import { digestOf, isQuietBeat } from '../engine/beat/quiet-beat';
import { lastKnownAdmins, rememberAdmins } from '../engine/health/admin-addresses';
import { openBeatSession } from '../engine/health/beat-session';
import { reportBooks } from '../engine/health/book-reports';
import { reportEnd } from '../engine/health/failure-report';
import { reportFiles } from '../engine/health/file-reports';
import { type HealthBook, healthOf } from '../engine/health/health-book';
import type { TroubleSaying } from '../engine/health/pure/words/trouble-words';
import { noteBeat, reportSilence } from '../engine/health/silence';
import { isUnfinished } from '../engine/jobs/pure/job-views';
import { JOBS } from '../engine/jobs/pure/jobs-table';
import { runJob } from '../engine/jobs/run-job';
import { rememberStaff } from '../engine/known-staff';
import { checkLedger } from '../engine/ledger/check-ledger';
import { compareRecords, type RecordCheck } from '../engine/ledger/compare-records';
import { dailyCheckpoint } from '../engine/ledger/daily-checkpoint';
import type { Session } from '../engine/session';
import { keepSharing } from '../engine/sharing/keep-sharing';
import { readConfiguration } from '../engine/state/configuration';
import { schoolOf } from '../engine/state/load-school';
import { upgradeYears } from '../engine/upgrade/upgrade-years';
import { AppError, asAppError } from '../kernel/app-error';
import { type Said, said } from '../kernel/words/said';
import { OWED_WORKS } from './acts-list';
import { AGAIN_MS, nextDueOf } from './due-list';

/** The next beat comes soon: do not wait long for a command that is running. */
const LOCK_WAIT_MS = 5_000;
/** Commands wait 25 s for the lock: long work gives it back sooner and goes on with the next beat. */
const JOB_BUDGET_MS = 20_000;

function finishJob(session: Session): void {
  const job = session.control.all(JOBS).find(isUnfinished);

  if (job !== undefined) {
    runJob(session, job, JOB_BUDGET_MS);
  }
}

function rememberPeople(session: Session): void {
  rememberStaff(session);
  rememberAdmins(session);
}

/** One trip to the books that are due; who gets at the files, once none is left. */
function observe(session: Session, health: HealthBook, trips: BookTrips): void {
  if (session.school.classes.length === 0) {
    trips.end();

    return;
  }

  const { observations, files } = trips.go(session);
  reportBooks(health, observations);

  if (files instanceof AppError) {
    throw files;
  }

  if (!trips.hasMore) {
    reportFiles(health, session, files);
    keepSharing(session, files);
  }
}

/** What is held against the chains of the classes once a day. */
const RECORD_CHECKS: readonly RecordCheck[] = [APPROVED_CHECK, INDEX_CHECK];

function compare(session: Session, health: HealthBook): void {
  compareRecords(session, health, RECORD_CHECKS);
}

type Step = (session: Session, health: HealthBook) => void;

/** A part of a beat: what administrators read when it fails, and what it does. */
interface Part {
  readonly title: Said;
  readonly work: Step | OwedWork;
}

/** What acts have left to be finished at a turn of the beat, a part each. */
function owedParts(turn: Turn): readonly Part[] {
  return OWED_WORKS.filter((work) => work.turn === turn).map((work) => ({
    title: work.title,
    work,
  }));
}

const BOOKS_PART = said<TroubleSaying>('part.books');

/** What a beat does before it looks at the books, in order. */
const BEFORE_BOOKS: readonly Part[] = [
  { title: said<TroubleSaying>('part.people'), work: rememberPeople },
  { title: said<TroubleSaying>('part.ledger'), work: checkLedger },
  ...owedParts('rules'),
  { title: said<TroubleSaying>('part.policy'), work: recordPolicy },
  ...owedParts('books'),
];

/** What it does after that. */
const AFTER_BOOKS: readonly Part[] = [
  ...owedParts('papers'),
  { title: said<TroubleSaying>('part.archive'), work: checkArchive },
  { title: said<TroubleSaying>('part.records'), work: compare },
  { title: said<TroubleSaying>('part.checkpoint'), work: dailyCheckpoint },
  {
    title: said<TroubleSaying>('part.waiting'),
    work: (session, health) => reportWaiting(health, session, OWED_WORKS),
  },
  { title: said<OwedReminderSaying>('part.reminders'), work: sendDigests },
  { title: said<TroubleSaying>('part.telling'), work: tellAdmins },
  { title: said<TroubleSaying>('part.jobs'), work: finishJob },
];

/** Before long work, which may take the rest of the execution's time. */
function tellAdmins({ context }: Session, health: HealthBook): void {
  health.settle(lastKnownAdmins(context));
}

function logged(thrown: unknown): void {
  const error = asAppError(thrown);
  console.error(`heartbeat: ${error.message}`, String(error.cause ?? ''));
}

/** A beat on its way. */
interface Beat {
  readonly health: HealthBook;
  /** The session to go on with; null = nothing can be done now. */
  readonly session: () => Session | null;
  /** A step that failed leaves something in memory: the next one starts from freshly read files. */
  readonly drop: () => void;
  /** Server time, UTC ms. */
  readonly now: () => number;
}

function isCurrent({ properties }: AuthorityContext, session: Session): boolean {
  return session.configuration.schoolYear === readConfiguration(properties).schoolYear;
}

function newBeat(context: AuthorityContext, health: HealthBook, execution: RunningExecution): Beat {
  let session: Session | null = null;
  let isAway = false;

  return {
    health,
    session: () => {
      // A part may have turned the year: what comes after it is about the new one.
      session = session !== null && isCurrent(context, session) ? session : null;
      session = session ?? (isAway ? null : openBeatSession(context, health));
      isAway = session === null;

      return session;
    },
    drop: () => {
      execution.fail();
      session = null;
    },
    now: () => context.clock.now(),
  };
}

/** What a step threw; null = nothing. A step that fails must not stop the others. */
function failureOf(beat: Beat, step: Step): unknown {
  const session = beat.session();

  if (session === null) {
    return null;
  }

  try {
    step(session, beat.health);

    return null;
  } catch (thrown) {
    logged(thrown);
    beat.drop();

    return thrown;
  }
}

/** Finishes what is owed, some rows at a time: those that fail do not keep the others back. */
function finishOwed(beat: Beat, work: OwedWork): unknown {
  let batches: ReturnType<OwedWork['batches']> = [];
  const failure = failureOf(beat, (session) => {
    batches = work.batches(session);
  });
  const until = beat.now() + (work.budgetMs ?? Number.POSITIVE_INFINITY);

  for (const ids of batches) {
    if (beat.now() >= until) {
      return failure;
    }

    failureOf(beat, (session) => work.finish(session, ids));
  }

  return failure;
}

/** The same for a part. A row that fails is told of as work that is not finished, not as a part that fails. */
function partFailure(beat: Beat, { work }: Part): unknown {
  return typeof work === 'function' ? failureOf(beat, work) : finishOwed(beat, work);
}

function doParts(beat: Beat, parts: readonly Part[]): void {
  for (const part of parts) {
    if (beat.session() === null) {
      return;
    }

    reportEnd(beat.health, part.title, partFailure(beat, part));
  }
}

/** One trip, or what is left of a failed one; the parts that follow the books, once no other trip is made. */
function doBooks(beat: Beat, trips: BookTrips): void {
  if (beat.session() === null) {
    trips.end();
  }

  const failure = failureOf(beat, (session) => {
    observe(session, beat.health, trips);
  });

  reportEnd(beat.health, BOOKS_PART, failure);

  if (!trips.mayGoOn(beat.now())) {
    doParts(beat, AFTER_BOOKS);
  }
}

/** Keeps until when the minutes are quiet. What is left is done in the next one. */
function keepDue(context: AuthorityContext, beat: Beat, trips: BookTrips): void {
  const session = beat.session();
  const now = beat.now();

  if (session === null) {
    keepNextDue(context, { at: now + AGAIN_MS, files: '' });

    return;
  }

  const known = { ...session, school: schoolOf(session.control), now };

  keepNextDue(context, {
    at: trips.hasMore ? now : nextDueOf(known, beat.health),
    files: trips.files === null ? '' : digestOf(context, trips.files),
  });
}

/** What is done while the lock is held once: the first time what comes before the books, then a trip each. */
function holdOnce(context: AuthorityContext, trips: BookTrips, isFirst: boolean): void {
  const health = healthOf(context);

  watched(context, (execution) => {
    const beat = newBeat(context, health, execution);

    if (isFirst) {
      doParts(beat, BEFORE_BOOKS);
    }

    doBooks(beat, trips);

    if (!trips.mayGoOn(beat.now())) {
      keepDue(context, beat, trips);
    }
  });
  health.settle(lastKnownAdmins(context));
}

function wholeBeat(context: AuthorityContext): void {
  const trips = new BookTrips(context.clock.now());
  context.lock.withLock(LOCK_WAIT_MS, () => {
    forgetNextDue(context);
    upgradeYears(context);
    reportSilence(healthOf(context), null);
    holdOnce(context, trips, true);
    noteBeat(context);
  });

  while (trips.mayGoOn(context.clock.now())) {
    // Whoever waits comes between two trips; what is known of the health may be another afterwards.
    context.lock.rest();
    const again = { ...context };
    context.lock.withLock(LOCK_WAIT_MS, () => {
      holdOnce(again, trips, false);
    });
  }
}

/**
 * The recurring trigger: finishes what was interrupted, accepts or puts back what changed in the books, closes what is
 * due, pays owed minutes, carries long work on, and tells the administrators of what it could not do; where nothing is
 * due and nothing has changed it does nothing. Never throws: a beat that fails is followed by the next.
 */
export function heartbeat(context: AuthorityContext): void {
  try {
    if (!isQuietBeat(context)) {
      wholeBeat(context);
    }
  } catch (thrown) {
    logged(thrown);
  }
}
