import * as v from 'valibot';
import type { ActionName, CommandCatalogue, QueryCatalogue } from '../contract/catalogue';
import { CONTRACT_LIST } from '../contract/contract-list';
import type { Answer } from '../contract/envelope';
import { fields, text } from '../contract/payload-fields';
import { readPayload } from '../contract/read-payload';
import { AppError, asAppError } from '../kernel/app-error';
import type { HttpPort } from '../ports/http-port';
import { yearAfter } from '../school/year/years';
import { underItsId } from './act/command-memory';
import { watched } from './act/cut-off';
import type { AuthorityContext } from './authority-context';
import { noteTurn } from './beat/note-turn';
import { CachedHttp } from './cache/cached-http';
import type { BlindCall, CommandHandler, QueryHandler } from './handler';
import { silentSince } from './health/silence';
import { mayProbably, rememberStaff } from './known-staff';
import { SCHOOL_ALONE } from './needs';
import { openerFor, type SessionOpener } from './open-for';
import { authorise, memberFor, type Person } from './person';
import { personInYear } from './person-in-year';
import { refusal } from './refusal';
import { seenWrites } from './seen-writes';
import { openSession, type Session } from './session';
import { readConfiguration } from './state/configuration';

/** A command waits this long for another execution to finish. */
const LOCK_WAIT_MS = 25_000;

/** A message from a page or from the add-on, not yet trusted. */
export interface Message {
  readonly kind: 'command' | 'query';
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  /** The school year that is asked about, `2026-2027`; missing = the one in which work goes on. */
  readonly year?: string;
}

// Senders may say more than is read here.
const ENVELOPE = v.object({
  kind: v.picklist(['command', 'query']),
  envelope: v.object({
    id: text(80),
    name: text(60),
    payload: v.nullish(v.unknown(), {}),
    year: v.optional(text(9)),
  }),
});

/** Ids of commands are found again in the ledger. */
const COMMAND_ID = fields({ id: v.pipe(text(80), v.regex(/^[\w-]{8,80}$/)) });

/** Reads a message. @throws AppError BAD_INPUT. */
function readMessage(value: unknown): Message {
  const { kind, envelope } = readPayload(ENVELOPE, value, 'message');
  const { id, name, payload, year } = envelope;

  if (kind === 'command') {
    readPayload(COMMAND_ID, { id });
  }

  return { kind, id, name, payload, ...(year === undefined ? {} : { year }) };
}

/**
 * The payload of a message, as the contract of its name reads it.
 * @throws AppError BAD_INPUT for a name that is not in the list, or what its schema refuses.
 */
function payloadOf({ kind, name, payload }: Message): unknown {
  const contract = CONTRACT_LIST.find((each) => each.kind === kind && each.name === name);

  if (contract === undefined) {
    throw new AppError('BAD_INPUT', { field: 'name', value: name });
  }

  return readPayload(contract.payload, payload);
}

interface Request {
  readonly message: Message;
  readonly email: string;
}

function authorised(session: Session, name: ActionName, email: string): Person {
  const { school, configuration } = session;
  const member = memberFor(email, school, { configuration, action: name });

  return authorise(member, { name, email }, session.today);
}

/**
 * Refuses whom nothing says that the command is open to, before they make others wait for the lock. Whoever passes is
 * authorised again under the lock, by what is true then.
 * @throws AppError NOT_STAFF, ROLE_NOT_HELD
 */
function refuseOthers(context: AuthorityContext, name: ActionName, email: string): void {
  if (!mayProbably(context, name, email)) {
    const session = openSession(context);

    authorised(session, name, email);
    rememberStaff(session);
  }
}

/** The session, or null where only the handler's blind way is left. @throws what opening threw, where it has none. */
function openedOr<Value>(
  call: { readonly context: AuthorityContext; readonly email: string },
  open: (context: AuthorityContext) => Session,
  blind: ((call: BlindCall) => Value) | undefined,
): { readonly session: Session } | { readonly value: Value } {
  try {
    return { session: open(call.context) };
  } catch (failure) {
    if (blind === undefined) {
      throw failure;
    }

    return { value: blind({ ...call, failure }) };
  }
}

/** Nothing is changed in a year that is closed. @throws AppError YEAR_CLOSED */
function refuseClosed({ properties }: AuthorityContext, { year }: Message): void {
  const { schoolYear } = readConfiguration(properties);

  if (year !== undefined && year !== schoolYear) {
    throw new AppError('YEAR_CLOSED', { year, current: schoolYear });
  }
}

/** A way to Google, and what is to be said when all that was written there shall be seen at once. */
interface Door {
  readonly http: HttpPort;
  readonly end: () => void;
}

function doorFor<Name extends keyof CommandCatalogue>(
  context: AuthorityContext,
  { isPassing }: CommandHandler<Name>,
): Door {
  return isPassing === undefined ? { http: context.http, end: () => undefined } : context.passing();
}

/** Does it; what it wrote is to be seen at once unless its answer says that it only passes on its way. */
function endedUnless<Value>(
  { end }: Door,
  isPassing: ((value: Value) => boolean) | undefined,
  work: () => Value,
): Value {
  let passes = false;

  try {
    const value = work();
    passes = isPassing?.(value) ?? false;

    return value;
  } finally {
    if (!passes) {
      end();
    }
  }
}

function runCommand<Name extends keyof CommandCatalogue>(
  context: AuthorityContext,
  handler: CommandHandler<Name>,
  { message, email }: Request,
): unknown {
  // A contract and its handler have one name; which pair it is does not matter here.
  const payload = payloadOf(message) as CommandCatalogue[Name]['read'];
  refuseOthers(context, handler.name, email);

  return context.lock.withLock(LOCK_WAIT_MS, () => {
    refuseClosed(context, message);
    const door = doorFor(context, handler);
    const { http, hasWritten } = seenWrites(door.http);
    const opened = openedOr({ context: { ...context, http }, email }, openSession, handler.blind);

    if ('value' in opened) {
      return opened.value;
    }

    const { session } = opened;
    session.control.keepFoundSeal();
    const person = authorised(session, handler.name, email);
    const { id } = message;

    return underItsId(context, { id, name: handler.name, email, payload, hasWritten }, (isAgain) =>
      watched(context, () => {
        const answer = endedUnless(door, handler.isPassing, () =>
          handler.execute({ session, person, id, payload, isAgain }),
        );

        if (hasWritten()) {
          noteTurn(session);
        }

        return answer;
      }),
    );
  });
}

/** Until the new year has people of its own, those of the year before are asked for. */
function isYearBefore({ configuration }: Session, current: Session): boolean {
  return yearAfter(configuration.schoolYear) === current.configuration.schoolYear;
}

/** The same question about a year that is over: asked by somebody who may ask it today. */
function inClosedYear<Name extends keyof QueryCatalogue>(
  context: AuthorityContext,
  handler: QueryHandler<Name>,
  asked: {
    readonly email: string;
    readonly payload: QueryCatalogue[Name]['read'];
    readonly session: Session;
  },
): unknown {
  const { email, payload, session } = asked;
  const current = openerFor(SCHOOL_ALONE)(context);
  const isSetUp = current.school.staff.length > 0 || !isYearBefore(session, current);
  const person = isSetUp
    ? personInYear(authorised(current, handler.name, email), session, handler.name)
    : authorised(session, handler.name, email);

  return handler.execute({ session, person, payload });
}

/** Which files of the school may be asked about: those of today's year, and of the one that is named. */
function rolesOf({ properties }: AuthorityContext, { year }: Message): readonly string[] {
  const { schoolYear } = readConfiguration(properties);

  return [...new Set([schoolYear, year ?? schoolYear])].flatMap((each) =>
    ['control', 'ledger', 'book'].map((role) => `${role}-${each}`),
  );
}

/** What is kept never condemns: a seal that does not fit is looked at once more in the workbook itself. */
function keptOrFresh(context: AuthorityContext, open: SessionOpener): SessionOpener {
  return (kept, year) => {
    try {
      return open(kept, year);
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === 'CONTROL_ALTERED') {
        return open(context, year);
      }

      throw thrown;
    }
  };
}

function runQuery<Name extends keyof QueryCatalogue>(
  plain: AuthorityContext,
  handler: QueryHandler<Name>,
  { message, email }: Request,
): unknown {
  const payload = payloadOf(message) as QueryCatalogue[Name]['read'];
  const { needs, blind } = handler;
  const context = { ...plain, http: new CachedHttp(plain, rolesOf(plain, message)) };
  const open = keptOrFresh(plain, needs === null ? openSession : openerFor(needs));
  const { schoolYear } = readConfiguration(context.properties);

  if (message.year !== undefined && message.year !== schoolYear) {
    return inClosedYear(context, handler, { email, payload, session: open(context, message.year) });
  }

  const opened = openedOr({ context, email }, open, blind);

  if ('value' in opened) {
    return opened.value;
  }

  const { session } = opened;
  const person = authorised(session, handler.name, email);

  return handler.execute({ session, person, payload });
}

function perform(context: AuthorityContext, message: Message, email: string): unknown {
  const { kind, name } = message;
  const { commands, queries } = context;
  const command = kind === 'command' ? commands.find((entry) => entry.name === name) : undefined;
  const query = kind === 'query' ? queries.find((entry) => entry.name === name) : undefined;

  if (command !== undefined) {
    // The list pairs each name with its own types; which pair it is does not matter here.
    return runCommand(context, command as CommandHandler<keyof CommandCatalogue>, {
      message,
      email,
    });
  }

  if (query !== undefined) {
    return runQuery(context, query as QueryHandler<keyof QueryCatalogue>, { message, email });
  }

  throw new AppError('BAD_INPUT', { field: 'name', value: name });
}

function answerTo(context: AuthorityContext, message: Message, email: string): Answer {
  try {
    return { ok: true, value: perform(context, message, email) };
  } catch (thrown) {
    return answerFor(thrown);
  }
}

/**
 * What any visitor is told with the answer to a query: known from a property, nothing is read or written for it. The
 * page then asks for it to be taken down.
 */
function withHealth(context: AuthorityContext, answer: Answer): Answer {
  const since = silentSince(context);

  return since === null ? answer : { ...answer, health: { silentSince: since } };
}

/**
 * Handles one message of a person whose e-mail the transport has proved. Never throws: every failure is an answer;
 * unexpected ones are reported to the log with their cause.
 */
export function dispatch(context: AuthorityContext, raw: unknown, email: string): Answer {
  try {
    const message = readMessage(raw);
    const answer = answerTo(context, message, email.toLowerCase());

    return message.kind === 'query' ? withHealth(context, answer) : answer;
  } catch (thrown) {
    return answerFor(thrown);
  }
}

/** Turns anything thrown into an answer; system errors are logged with their cause. */
export function answerFor(thrown: unknown): Answer {
  const error = asAppError(thrown);

  if (error.cause !== null) {
    console.error(error.message, String(error.cause));
  }

  return refusal(error);
}
