/**
 * The closed set of error codes. User errors (upper half) carry a message in the user's language that says what
 * happened, why and what to do next; system errors (lower half) keep their cause.
 * Each code has its texts in `src/kernel/words/errors/`.
 */
export type ErrorCode =
  // identity and authority
  | 'NOT_SIGNED_IN' // the platform gives no e-mail for this visitor
  | 'FOREIGN_DOMAIN' // the visitor is not of the school's domain
  | 'TOKEN_INVALID' // identity token forged, unreadable or for another client
  | 'TOKEN_EXPIRED' // identity token out of date
  | 'NOT_STAFF' // signed in, but not in the staff table
  | 'ROLE_NOT_HELD' // the person does not hold a role that may do this today
  | 'SAME_PERSON' // requester and approver are the same person
  // input
  | 'BAD_INPUT' // a field is missing or malformed; `details.field`, `details.value`
  | 'BAD_MARK' // not a mark of this subject; `details.value`
  | 'UNKNOWN_CLASS'
  | 'UNKNOWN_SUBJECT'
  | 'UNKNOWN_PUPIL'
  | 'UNKNOWN_COLUMN'
  | 'DUPLICATE_ID'
  | 'ID_REUSED' // the id of an earlier command with another content; `details.id`
  | 'TABLE_INVALID' // an imported table cannot be used; `details.problems`
  | 'NEEDS_ANSWER' // an imported table is ambiguous; `details.questions`
  // state
  | 'NOT_FOUND'
  | 'ALREADY_DECIDED'
  | 'REQUEST_ALTERED' // the row of a request is not what the ledger says was asked; `details.number`
  | 'STALE_VALUE' // the cell no longer holds the value that was asked about
  | 'BLOCK_OPEN' // a correction is asked for while the block is open: just write it
  | 'LOCKED'
  | 'CORRECTION_OVER' // the last day of corrections is over; `details.until`, `details.article`
  | 'TAB_MISSING'
  | 'TAB_NOT_UNDERSTOOD' // its headers or marks are not those of the form: it is closed; `details.tab`
  | 'ROW_NOT_UNDERSTOOD' // id and name of a row are of two pupils; `details.tab`, `row`, `value`, `name`
  | 'EVIDENCE_REQUIRED'
  | 'REASON_REQUIRED'
  | 'UNPRINTABLE' // characters that no paper shows; `details.field`, `details.characters`
  | 'END_TIME_REQUIRED'
  | 'SCOPE_EMPTY' // an order to lock or open covers no column
  | 'NOTHING_OPENED' // an order to open would open no column; `details.because`
  | 'NOT_OPENABLE' // no order may open a column somebody asks to have opened; `details.because`
  | 'INCOMPLETE' // something must be completed first; `details.missing`
  | 'PUPIL_AWAY' // the pupil is not in the class (any more); `details.pupil`, `details.state`
  | 'ROLL_DAY_OFF' // no session is held on a day; `details.date`
  | 'ROLL_CONFIRMED' // the month of a roll call is confirmed; `details.month`, `details.by`
  | 'ROLL_TOO_EARLY' // a roll call of a day to come; `details.date`
  | 'ROLL_DAY_OVER' // a roll call of a day before today, by somebody who is not the homeroom teacher; `details.date`
  | 'PUPIL_HERE' // the pupil is in class: there is nothing to return from
  | 'OPEN_REQUESTS' // undecided correction requests about the pupil; `details.numbers`
  | 'OTHER_GRADE' // marks do not fit the programme of another grade
  | 'BOOK_NOT_READY' // taken down, but a class book cannot take it yet; `details.classId`, `details.problem`
  | 'RESULTS_BETWEEN' // results of a period are approved in one of the two classes only
  | 'RULE_NOT_LAWFUL' // a rule set that is not in force for a grade in the school year; `details.lawful`
  | 'RULE_OUTSIDE_YEAR' // rules would begin outside of the school year
  | 'RULE_OVERTAKEN' // rules would begin before those in force, and so never hold
  | 'PHRASE_NOT_UNDERSTOOD' // a sentence of a regulation; `details.word`, `details.text`
  | 'REGULATION_IMPOSSIBLE' // rules that cannot be beside the calendar; `details.problems`
  | 'OUTSIDE_YEAR' // a day given to a command lies outside of the school year; `details.field`, `details.first`, `details.last`
  | 'YEAR_CLOSED' // a command for a school year in which no work goes on; `details.year`, `current`
  | 'YEAR_NOT_DONE' // a school year is to be closed that is not done; `details.classes`, `requests`, `unfinished`
  | 'NOT_SET_UP'
  | 'CONTROL_INCOMPLETE' // the control workbook lacks a tab; `details.tab`
  | 'CONTROL_ALTERED' // the control workbook is not as the software wrote it; `details.problem`
  | 'NO_SCHOOL' // the page is asked before there is a school, by somebody who cannot install one
  | 'API_DISABLED' // an API is switched off in the Cloud project of the script; `details.api`, `project`, `url`
  // system
  | 'BUSY' // the script lock could not be had in time: try again
  | 'GOOGLE_REFUSED' // a Google service answered 4xx; cause kept
  | 'GOOGLE_UNAVAILABLE' // 429/5xx after all retries
  | 'INTERNAL';

/** Values that go with an error; JSON only. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** The only error type that crosses a boundary. `code` picks the text, `details` fills it, `cause` stays on the server. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  override readonly cause: unknown;

  constructor(code: ErrorCode, details: ErrorDetails = {}, cause: unknown = null) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = `AppError[${code}]`;
    this.code = code;
    this.details = details;
    this.cause = cause;
  }
}

/**
 * What services that are no HTTP (properties, mail, lock, spreadsheets, Drive) throw when Google is overloaded or a quota is
 * used up: a sentence, and no status
 * (https://developers.google.com/apps-script/guides/support/troubleshooting, …/guides/services/quotas).
 */
const GOOGLE_AWAY: readonly RegExp[] = [
  /service (invoked too many times|using too much computer time|unavailable|error)/i,
  /service [\w. ]+ (failed|timed out) while/i,
  /^(\w+: )?(the )?service \w+ failed/i,
  /a server error (has )?occurred/i,
  /quota (was )?exceeded|exceeded .*quota|limit exceeded|rate limit/i,
  /too many (simultaneous|concurrent|scripts|executions)/i,
  /(internal error|backend error|unknown error).*try again/i,
  /problem .*(reading from|writing to) storage/i,
  /(address|server|google) (is )?(unavailable|not available)/i,
  /^(\w+: )?(timeout|timed out|empty response)\b/i,
  /temporarily unavailable/i,
];

/** True for what a service of Google throws in passing: whoever tries again later may succeed. */
function isGoogleAway(thrown: unknown): boolean {
  // A mistake of the program's own (TypeError…) is none of Google's, whatever it says.
  const isOurs = thrown instanceof TypeError || thrown instanceof RangeError;

  return !isOurs && GOOGLE_AWAY.some((pattern) => pattern.test(String(thrown)));
}

/**
 * Anything thrown, as an AppError that keeps its cause: what Google's services throw in passing becomes
 * GOOGLE_UNAVAILABLE (`status` 0: they give none), all else that is not ours INTERNAL.
 */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) {
    return thrown;
  }

  return isGoogleAway(thrown)
    ? new AppError('GOOGLE_UNAVAILABLE', { status: 0 }, thrown)
    : new AppError('INTERNAL', {}, thrown);
}
