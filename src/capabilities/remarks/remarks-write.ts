import { isHeldProblem } from '../../book/held-problem';
import { cellText } from '../../book/mark-cell';
import type { ColumnState } from '../../book/protection/book-plan';
import type { ActCall } from '../../engine/act/act-call';
import { plainAct } from '../../engine/act/plain-act';
import { type Line, NO_WRITES } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { AcceptedValue } from '../../engine/observe/book-observer';
import { followingRequests } from '../../engine/observe/following-requests';
import { commandsNamed, dropNamedCall, nameValues } from '../../engine/observe/named-values';
import { observeFirst } from '../../engine/observe/observe-first';
import { officialCell } from '../../engine/observe/official-cell';
import { takeAccepted } from '../../engine/observe/take-accepted';
import { type ClassBook, loadClassBook, tabOf } from '../../engine/state/class-book';
import { refusalKey, type StandingRefusals } from '../../engine/state/standing-refusals';
import { settleWrite, writeCall } from '../../engine/state/written-cells';
import { AppError } from '../../kernel/app-error';
import { acceptedValue } from '../../ledger/accepted-state';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { meaningOfChange } from '../../ledger/meaning';
import { correctedBy } from '../../school/applied-corrections';
import { namesInClass } from '../../school/names-in-class';
import { rosterOf } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import { run } from '../../workspace/call';
import { judgeRemark } from './pure/judge-remark';
import type { RemarkRefused } from './pure/remark-views';
import { remarkColumnAt, remarkPlace } from './remark-place';

type Call = ActCall<'remarks.write'>;
type Sent = Call['payload']['remarks'][number];

/** What is to be written, and what is not. */
interface Plan {
  readonly book: ClassBook;
  /** Values that are not accepted yet. */
  readonly news: readonly AcceptedValue[];
  readonly refused: readonly RemarkRefused[];
}

/** What a remark is judged by. */
interface Judging {
  readonly call: Call;
  readonly book: ClassBook;
  readonly state: ColumnState;
}

function cellOf({ payload: { subjectId, key } }: Call, pupilId: string, value: string) {
  return { tabId: subjectId, pupilId, key, value };
}

/** A cell that waits for a leader, that was corrected with minutes, or whose pupil has gone. */
function forbiddenIn({ call }: Judging, pupilId: string): string | null {
  const { session, payload } = call;
  const { classId, subjectId, key } = payload;
  const cell = cellOf(call, pupilId, '');
  const standing = session.ledger.refusals(classId)[refusalKey(cell)]?.problem ?? '';
  const isHere = rosterOf(session.school, classId).some(
    (entry) => entry.pupil.id === pupilId && entry.isHere,
  );
  const number = correctedBy(session.school, { pupilId, subjectId, key });

  if (!isHere) {
    return 'closed:away';
  }

  return number === null
    ? isHeldProblem(standing)
      ? standing
      : null
    : `closed:corrected:${number}`;
}

function judged(judging: Judging, { pupilId, was, text }: Sent) {
  const { call, book, state } = judging;
  const { classId, subjectId, key } = call.payload;
  const tab = tabOf(book, subjectId);
  const accepted = acceptedValue(call.session.ledger.acceptedTab(classId, subjectId), pupilId, key);

  return judgeRemark({
    ...{ text, was, accepted },
    shown: tab.rows.has(pupilId) ? cellText(tab.cell(pupilId, key)) : null,
    kindId: state.column.cell.id,
    window: state.window,
    forbidden: forbiddenIn(judging, pupilId),
  });
}

function requireOnce({ payload: { remarks } }: Call): void {
  const ids = remarks.map(({ pupilId }) => pupilId);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);

  if (twice !== undefined) {
    throw new AppError('BAD_INPUT', { field: 'remarks', value: twice });
  }
}

/** The book; values that another command left in it are taken into the ledger first, in the name of whoever wrote them. */
function bookFor(call: Call, schoolClass: ClassRecord): ClassBook {
  const { session, id } = call;
  const load = () => run(session.context.http, loadClassBook(session.school, schoolClass));
  const book = load();

  if (commandsNamed(session, book).every((each) => each === ledgerId('remark', id))) {
    return book;
  }

  observeFirst(session, [schoolClass.id]);

  return load();
}

function planOf(call: Call): Plan {
  const { session, person, payload } = call;
  requireOnce(call);
  const place = remarkPlace(session, person, payload);
  const state = remarkColumnAt(place, payload.key);

  if (payload.key === '' || !state.writers.includes(person.email)) {
    throw new AppError('UNKNOWN_COLUMN', { value: payload.key });
  }

  const book = bookFor(call, place.schoolClass);
  const nameOf = namesInClass(session.school, payload.classId);
  const accepted = session.ledger.acceptedTab(payload.classId, payload.subjectId);
  const all = payload.remarks.map((sent) => ({
    sent,
    found: judged({ call, book, state }, sent),
  }));

  return {
    book,
    news: all.flatMap(({ sent: { pupilId }, found }) =>
      found.ok && found.value !== acceptedValue(accepted, pupilId, payload.key)
        ? [cellOf(call, pupilId, found.value)]
        : [],
    ),
    refused: all.flatMap(({ sent: { pupilId, text }, found }) =>
      found.ok
        ? []
        : [
            {
              ...{ pupilId, name: nameOf(pupilId), text },
              ...{ reason: found.reason.vi, reasonEn: found.reason.en },
            },
          ],
    ),
  };
}

/** Refusals that stand once the remarks are there: none in their cells. */
function standingAfter({ session, payload }: Call, news: readonly AcceptedValue[]) {
  const written = new Set(news.map(refusalKey));
  const kept = Object.entries(session.ledger.refusals(payload.classId));

  return Object.fromEntries(kept.filter(([key]) => !written.has(key))) as StandingRefusals;
}

function writeBook(call: Call, { book, news }: Plan): void {
  const { session } = call;
  const { http } = session.context;
  const standing = standingAfter(call, news);
  const whole = {
    book,
    cells: news.map((cell) => officialCell(session, book, { cell, value: cell.value, standing })),
    others: [
      nameValues(session, book.spreadsheetId, {
        ...{ commandId: ledgerId('remark', call.id), actor: call.person.email },
        ...{ role: call.person.role, values: news },
      }),
      ...followingRequests(session, book, news),
    ],
  };

  settleWrite(http, whole, run(http, writeCall(whole)));
}

function draftOf(call: Call, { tabId, pupilId, key, value }: AcceptedValue): EntryDraft {
  const { session, person, payload, id } = call;
  const { classId } = payload;
  const oldValue = acceptedValue(session.ledger.acceptedTab(classId, tabId), pupilId, key);

  return {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: meaningOfChange(oldValue, value),
    key: { register: tabId, row: pupilId, column: key, class: classId },
    oldValue,
    newValue: value,
    commandId: ledgerId('remark', id),
  };
}

function lineOf(call: Call, { news }: Plan): Line {
  const { session, payload, id } = call;
  const { classId } = payload;

  return {
    chain: classId,
    commandId: ledgerId('remark', id),
    drafts: () => {
      const drafts = news.map((cell) => draftOf(call, cell));
      session.ledger.setRefusals(classId, standingAfter(call, news));
      takeAccepted(session, classId, news);
      session.ledger.noteWrite(classId);

      return drafts;
    },
  };
}

/**
 * Writes remarks of a class into its book, in the name of the teacher who gives the command: those that may be written,
 * in one change of the book and one of the ledger. What is not taken comes back, pupil by pupil.
 */
export const remarksWrite = plainAct({
  name: 'remarks.write',
  plan: planOf,
  files: (call, plan) => {
    if (plan.news.length > 0) {
      writeBook(call, plan);
    }
  },
  writes: (call, plan) => ({
    ...NO_WRITES,
    lines: plan.news.length === 0 ? [] : [lineOf(call, plan)],
    together: () =>
      plan.news.length + plan.book.named.length === 0
        ? []
        : [dropNamedCall(plan.book.spreadsheetId)],
  }),
  answer: ({ payload: { classId, subjectId, key, remarks } }, { refused }) => ({
    ...{ classId, subjectId, key, refused },
    written: remarks.length - refused.length,
  }),
});
