import { readEntry } from '../../book/entry-value';
import { isGuardProblem } from '../../book/held-problem';
import { kindIn } from '../../book/tab-layout';
import type { ActCall } from '../../engine/act/act-call';
import { plainAct } from '../../engine/act/plain-act';
import { type Line, NO_WRITES } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { isUnreadable, readChainAsFound } from '../../engine/ledger/read-chain';
import type { AcceptedValue } from '../../engine/observe/book-observer';
import { followingRequests } from '../../engine/observe/following-requests';
import { officialCell } from '../../engine/observe/official-cell';
import { rowStates } from '../../engine/observe/row-states';
import { takeAccepted } from '../../engine/observe/take-accepted';
import { type ClassBook, loadClassBook } from '../../engine/state/class-book';
import { refusalKey, type StandingRefusals } from '../../engine/state/standing-refusals';
import { settleWrite, writeCall } from '../../engine/state/written-cells';
import { AppError } from '../../kernel/app-error';
import type { EntryDraft, LedgerEntry } from '../../ledger/ledger-entry';
import { meaningOfChange } from '../../ledger/meaning';
import { dismissalRef, pendingRefusals } from '../../ledger/pending-refusals';
import { requireClass } from '../../school/require-class';
import { run, runBoth } from '../../workspace/call';
import { dropWritten, requireUnsealed } from './held-decide';
import { requireSettler } from './may-settle';
import { settledValue } from './pure/settled-value';

type Call = ActCall<'held.settle'>;

/** A value that waits for the answer. `isTaken`: it becomes official by it. */
interface Answered {
  readonly entry: LedgerEntry;
  readonly isTaken: boolean;
}

/** The values of a column that wait for the answer, with the book they were taken out of. */
interface Waiting {
  readonly values: readonly Answered[];
  /** Ids of all commands of the chain. */
  readonly recorded: ReadonlySet<string>;
  readonly book: ClassBook;
}

function traceOf({ id, payload }: Call) {
  return { chain: payload.classId, commandId: ledgerId('decide', id) };
}

function problemOf({ data }: LedgerEntry): string {
  return String(data?.problem ?? '');
}

function isAsked({ payload }: Call, entry: LedgerEntry): boolean {
  const { meaning, key, time } = entry;

  return (
    meaning === 'hold' &&
    isGuardProblem(problemOf(entry)) &&
    key.register === payload.subjectId &&
    key.column === payload.assessment &&
    time <= payload.until
  );
}

function waitingIn(call: Call): Waiting {
  const { session, payload } = call;
  const [rows, book] = runBoth(
    session.context.http,
    readChainAsFound(session, payload.classId),
    loadClassBook(session.school, requireClass(session, payload.classId)),
  );
  const entries = rows.flatMap((row) => (isUnreadable(row) ? [] : [row]));
  const rowState = rowStates(session, payload.classId);

  return {
    // Who is not in the class any more is not shown, so nothing of theirs is confirmed: it waits no longer.
    values: pendingRefusals(entries)
      .filter((entry) => isAsked(call, entry))
      .map((entry) => ({
        entry,
        isTaken: payload.decision === 'confirm' && rowState(entry.key.row) === 'open',
      })),
    recorded: new Set(entries.map(({ commandId }) => commandId)),
    book,
  };
}

/** The value that becomes official in its cell; of what is not taken, the one that is. */
function comingOf({ entry, isTaken }: Answered): AcceptedValue {
  const { key, oldValue, newValue } = entry;
  const value = isTaken ? settledValue(problemOf(entry), newValue) : oldValue;

  return { tabId: key.register, pupilId: key.row, key: key.column, value };
}

/** True for a cell into which somebody has written something else since: the next look judges it. */
function isRewritten(call: Call, { book }: Waiting, answer: Answered): boolean {
  const { entry } = answer;
  const { tabId, pupilId, key, value } = comingOf(answer);
  const tab = book.tabs.find((state) => state.tabId === tabId);

  if (tab === undefined || !tab.rows.has(pupilId) || !tab.columns.has(key)) {
    return true;
  }

  const year = Number(call.session.today.slice(0, 4));
  const reading = readEntry(tab.cell(pupilId, key), kindIn(tab.layout, key), { year });

  return !reading.ok || (reading.value !== entry.oldValue && reading.value !== value);
}

/** What is answered: a mistake in every cell, a confirmation where nobody has written something else since. */
function answered(call: Call, waiting: Waiting): readonly Answered[] {
  return waiting.values.filter((value) => !value.isTaken || !isRewritten(call, waiting, value));
}

/** What becomes official of it. */
function takenOf(values: readonly Answered[]): readonly AcceptedValue[] {
  return values.filter(({ isTaken }) => isTaken).map(comingOf);
}

/** Refusals that stand once it is answered: none in its cells. */
function standingAfter(call: Call, values: readonly Answered[]): StandingRefusals {
  const gone = new Set(values.map((value) => refusalKey(comingOf(value))));
  const standing = Object.entries(call.session.ledger.refusals(call.payload.classId));

  return Object.fromEntries(standing.filter(([cell]) => !gone.has(cell)));
}

/** The values in their cells, without their notes, with what follows from them; done again it changes nothing. */
function writeBook(call: Call, waiting: Waiting): void {
  const { session } = call;
  const { http } = session.context;
  const { book } = waiting;
  const standing = standingAfter(call, waiting.values);
  const written = waiting.values.filter((value) => !isRewritten(call, waiting, value));
  const coming = takenOf(written);
  const whole = {
    book,
    cells: written
      .map(comingOf)
      .map((cell) => officialCell(session, book, { cell, value: cell.value, standing })),
    others: [
      ...dropWritten(call, book, waiting),
      ...(coming.length > 0 ? followingRequests(session, book, coming) : []),
    ],
  };

  if (whole.cells.length > 0) {
    settleWrite(http, whole, run(http, writeCall(whole)));
  }
}

function draftOf(call: Call, answer: Answered): EntryDraft {
  const { session, person } = call;
  const { entry, isTaken } = answer;
  const { key, oldValue, newValue, seq, actor } = entry;
  const { value } = comingOf(answer);

  return {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: isTaken ? meaningOfChange(oldValue, value) : 'dismiss',
    ...{ key, oldValue, newValue: isTaken ? value : newValue },
    ...(isTaken ? { data: { held: seq, typedBy: actor } } : {}),
    refs: [dismissalRef(seq)],
    commandId: traceOf(call).commandId,
  };
}

function lineOf(call: Call, values: readonly Answered[]): Line {
  const { session, payload } = call;
  const { classId } = payload;

  return {
    ...traceOf(call),
    drafts: () => {
      session.ledger.setRefusals(classId, standingAfter(call, values));
      session.ledger.noteWrite(classId);
      takeAccepted(session, classId, takenOf(values));

      return values.map((value) => draftOf(call, value));
    },
  };
}

/**
 * Answers for a column that looks as if it belonged elsewhere. Confirmed, its values become official as they were written,
 * by the word of whoever confirms (a column that closed meanwhile does not stand in the way: they were written in time);
 * taken back, the accepted values stay. The ledger keeps both.
 */
export const heldSettle = plainAct({
  name: 'held.settle',
  plan: (call: Call) => {
    requireSettler(call.session, call.person, call.payload);

    if (call.payload.decision === 'confirm') {
      requireUnsealed(call);
    }

    const waiting = waitingIn(call);

    return { ...waiting, values: answered(call, waiting) };
  },
  files: writeBook,
  writes: (call, { values }) =>
    values.length === 0
      ? {
          knownBy: traceOf(call),
          missing: new AppError('NOT_FOUND', { what: 'cột đang chờ trả lời' }),
        }
      : { ...NO_WRITES, lines: [lineOf(call, values)] },
  answer: ({ payload: { classId, subjectId, assessment } }) => ({
    ...{ classId, subjectId, assessment },
  }),
});
