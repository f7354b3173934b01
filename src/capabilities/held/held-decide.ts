import { isGuardProblem } from '../../book/held-problem';
import { isSealed } from '../../book/window/is-sealed';
import { windowOf } from '../../book/window/window';
import { writtenBlocks } from '../../book/window/written-blocks';
import type { ActCall } from '../../engine/act/act-call';
import { plainAct } from '../../engine/act/plain-act';
import type { Line } from '../../engine/act/write-in-order';
import { NO_WRITES } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { isUnreadable, readChainAsFound } from '../../engine/ledger/read-chain';
import type { AcceptedValue } from '../../engine/observe/book-observer';
import { followingRequests } from '../../engine/observe/following-requests';
import { officialCell } from '../../engine/observe/official-cell';
import { dropRefused, refusedBatches } from '../../engine/observe/refused-values';
import { takeAccepted } from '../../engine/observe/take-accepted';
import { type ClassBook, loadClassBook } from '../../engine/state/class-book';
import { refusalKey, type StandingRefusals } from '../../engine/state/standing-refusals';
import { settleWrite, writeCall } from '../../engine/state/written-cells';
import { AppError } from '../../kernel/app-error';
import type { EntryDraft, LedgerEntry } from '../../ledger/ledger-entry';
import { meaningOfChange } from '../../ledger/meaning';
import { dismissalRef, pendingRefusals } from '../../ledger/pending-refusals';
import { requireClass } from '../../school/require-class';
import { run } from '../../workspace/call';
import type { SheetRequest } from '../../workspace/sheets-calls';

type Call = ActCall<'held.decide'>;

/** About a column of a class. */
interface Asked extends Pick<Call, 'session'> {
  readonly payload: Pick<Call['payload'], 'classId' | 'subjectId' | 'assessment'>;
}

function traceOf({ id, payload }: Call) {
  return { chain: payload.classId, commandId: ledgerId('decide', id) };
}

function cellOf({ payload }: Call, value: string): AcceptedValue {
  const { subjectId, pupilId, assessment } = payload;

  return { tabId: subjectId, pupilId, key: assessment, value };
}

/** A value that waits, with the ids of all commands of its chain. */
interface Waiting {
  readonly entry: LedgerEntry;
  readonly recorded: ReadonlySet<string>;
}

/** The value that waits in a cell; null where none does (any more). */
function waitingIn({ session, payload }: Call): Waiting | null {
  const { classId, subjectId, pupilId, assessment } = payload;
  const rows = run(session.context.http, readChainAsFound(session, classId));
  const entries = rows.flatMap((row) => (isUnreadable(row) ? [] : [row]));

  const entry = pendingRefusals(entries).find(
    ({ meaning, key, data }) =>
      meaning === 'hold' &&
      !isGuardProblem(String(data?.problem)) &&
      key.register === subjectId &&
      key.row === pupilId &&
      key.column === assessment,
  );

  return entry === undefined
    ? null
    : { entry, recorded: new Set(entries.map(({ commandId }) => commandId)) };
}

/** What the book says of refused values is over once the ledger says it all: the next look would note it again. */
export function dropWritten(
  { session }: Pick<Call, 'session'>,
  book: ClassBook,
  { recorded }: Pick<Waiting, 'recorded'>,
): SheetRequest[] {
  const batches = refusedBatches(session.context, book);

  return batches.length > 0 && batches.every(({ id }) => recorded.has(id)) ? [dropRefused()] : [];
}

/** What is approved does not move: the results are opened again before. @throws AppError INCOMPLETE */
export function requireUnsealed({ session, payload }: Asked): void {
  const { school, now } = session;
  const schoolClass = requireClass(session, payload.classId);
  const isApproved = writtenBlocks(schoolClass).some(
    (block) =>
      block.subjectId === payload.subjectId &&
      block.key === payload.assessment &&
      isSealed(windowOf(block, school.policy, now)),
  );

  if (isApproved) {
    const missing = [`mở lại kết quả đã duyệt của lớp ${schoolClass.id}`];

    throw new AppError('INCOMPLETE', { missing, count: 1 });
  }
}

/** Refusals that stand once it is decided: none in its cell, or that it came after the end. */
function standingAfter(call: Call): StandingRefusals {
  const { session, payload } = call;
  const key = refusalKey(cellOf(call, ''));
  const { [key]: held, ...others } = session.ledger.refusals(payload.classId);

  return payload.decision === 'accept' || held === undefined
    ? others
    : { ...others, [key]: { ...held, problem: 'closed:deadline' } };
}

/** The value in its cell, with what follows from it; done again it changes nothing. */
function writeBook(call: Call, waiting: Waiting): void {
  const { session, payload } = call;
  const { newValue } = waiting.entry;
  const { http } = session.context;
  const book = run(http, loadClassBook(session.school, requireClass(session, payload.classId)));
  const coming = cellOf(call, newValue);
  const official = { cell: coming, value: newValue, standing: standingAfter(call) };
  const whole = {
    book,
    cells: [officialCell(session, book, official)],
    others: [...dropWritten(call, book, waiting), ...followingRequests(session, book, [coming])],
  };

  settleWrite(http, whole, run(http, writeCall(whole)));
}

function draftOf(call: Call, held: LedgerEntry): EntryDraft {
  const { session, person, payload } = call;
  const { key, oldValue, newValue, seq, actor } = held;
  const isAccepted = payload.decision === 'accept';

  return {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: isAccepted ? meaningOfChange(oldValue, newValue) : 'dismiss',
    ...{ key, oldValue, newValue },
    reason: payload.reason,
    ...(isAccepted ? { data: { held: seq, typedBy: actor } } : {}),
    refs: [dismissalRef(seq)],
    commandId: traceOf(call).commandId,
  };
}

function lineOf(call: Call, held: LedgerEntry): Line {
  const { session, payload } = call;
  const { classId, decision } = payload;

  return {
    ...traceOf(call),
    drafts: () => {
      session.ledger.setRefusals(classId, standingAfter(call));

      if (decision === 'accept') {
        takeAccepted(session, classId, [cellOf(call, held.newValue)]);
        session.ledger.noteWrite(classId);
      }

      return [draftOf(call, held)];
    },
  };
}

/**
 * Decides about a value that is held. Accepted, it becomes official as it was typed, by the leader's word; refused, the
 * accepted value stays. The ledger keeps both, with the reason.
 */
export const heldDecide = plainAct({
  name: 'held.decide',
  plan: (call: Call) => {
    if (call.payload.decision === 'accept') {
      requireUnsealed(call);
    }

    return waitingIn(call);
  },
  files: (call, held) => {
    if (held !== null && call.payload.decision === 'accept') {
      writeBook(call, held);
    }
  },
  writes: (call, held) =>
    held === null
      ? {
          knownBy: traceOf(call),
          missing: new AppError('NOT_FOUND', { what: 'giá trị đang chờ quyết định ở ô này' }),
        }
      : { ...NO_WRITES, lines: [lineOf(call, held.entry)] },
  answer: ({ payload: { classId, subjectId, pupilId, assessment } }) => ({
    ...{ classId, subjectId, pupilId, assessment },
  }),
});
