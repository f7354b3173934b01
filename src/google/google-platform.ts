import { AppError } from '../kernel/app-error';
import type {
  ClockPort,
  IdPort,
  LockPort,
  MailPort,
  PropertiesPort,
  SecretPort,
  VisitorPort,
} from '../ports/platform-ports';

/** Server time. */
export const googleClock: ClockPort = { now: () => Date.now() };

/** All script properties of this execution, read with one call when the first is asked for. */
let known: Record<string, string> | null = null;

function allProperties(): Record<string, string> {
  known = known ?? PropertiesService.getScriptProperties().getProperties();

  return known;
}

/**
 * Script properties. What this execution writes it also reads; other executions are kept out by the script lock, under
 * which they are read anew.
 */
export const googleProperties: PropertiesPort = {
  get: (key) => allProperties()[key] ?? null,
  set: (key, value) => {
    PropertiesService.getScriptProperties().setProperty(key, value);
    allProperties()[key] = value;
  },
  remove: (key) => {
    PropertiesService.getScriptProperties().deleteProperty(key);
    delete allProperties()[key];
  },
};

const SECRET = 'SECRET';
const SECRET_FORM = /^[0-9a-f]{64}$/;

/**
 * The school's secret, in the user properties of the account that runs the authority: unlike script properties, nobody
 * who may look into the project sees them (https://developers.google.com/apps-script/guides/properties).
 */
export const googleSecret: SecretPort = {
  key: () => {
    const properties = PropertiesService.getUserProperties();
    const known = properties.getProperty(SECRET);

    if (known !== null && SECRET_FORM.test(known)) {
      return known;
    }

    const fresh = `${Utilities.getUuid()}${Utilities.getUuid()}`.replace(/-/g, '');
    properties.setProperty(SECRET, fresh);

    return fresh;
  },
};

/**
 * Gives the lock back. A fault here changes nothing of what was done under the lock, and Apps Script frees it at the
 * end of the execution in any case: it must not turn work that is done into a failure.
 */
function giveBack(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (thrown) {
    console.error('giving the lock back:', String(thrown));
  }
}

/** Whoever waits looks for the lock again and again; nobody says how often, or who comes first. */
const REST_MS = 1_000;

/** The script lock: one command at a time (https://developers.google.com/apps-script/reference/lock). */
export const googleLock: LockPort = {
  withLock<T>(waitMs: number, work: () => T): T {
    const lock = LockService.getScriptLock();

    if (!lock.tryLock(waitMs)) {
      throw new AppError('BUSY', { waitMs });
    }

    // While this execution waited another one may have turned the year, or done the very command.
    known = null;

    try {
      return work();
    } finally {
      giveBack(lock);
    }
  },
  rest: () => {
    Utilities.sleep(REST_MS);
  },
};

/** Mail as the school account. */
export const googleMail: MailPort = {
  send: ({ to, bcc, subject, body }) => {
    MailApp.sendEmail(to, subject, body, bcc === undefined ? {} : { bcc });
  },
  left: () => MailApp.getRemainingDailyQuota(),
};

/** Visitor of the web app: visible only inside the school's domain. */
export const googleVisitor: VisitorPort = {
  email: () => Session.getActiveUser().getEmail() || null,
};

/** Random identifiers. */
export const googleIds: IdPort = { next: () => Utilities.getUuid() };

/** True when the account that runs the script is also the one at the keyboard: the script editor's Run button. */
export function isOwnAccount(): boolean {
  const active = Session.getActiveUser().getEmail();

  return active !== '' && active === Session.getEffectiveUser().getEmail();
}
