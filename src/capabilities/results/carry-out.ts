import { writtenTabs } from '../../book/book-tabs';
import { cellText } from '../../book/mark-cell';
import { SUMMARY_TABS } from '../../book/registers/summary-registers';
import { recentCommands } from '../../engine/act/recorded-commands';
import { NOT_TAKEN, NOT_YET, readTrouble, writeTrouble } from '../../engine/health/book-trouble';
import type { HealthText } from '../../engine/health/pure/health-condition';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { requireClass, type Session, saveSession } from '../../engine/session';
import {
  type ClassBook,
  loadClassBook,
  officialTitles,
  READ_BACK_FIELDS,
  readClassBook,
} from '../../engine/state/class-book';
import { schoolOf } from '../../engine/state/load-school';
import {
  protectionChanges,
  protectionDigest,
  protectionRequests,
} from '../../engine/state/protect-requests';
import { AppError } from '../../kernel/app-error';
import type { ClassRecord } from '../../school/school-model';
import { type Call, mapCall, runAll, runEach } from '../../workspace/call';
import { runApart, runSingly } from '../../workspace/run-apart';
import { batchUpdateAndRead } from '../../workspace/sheets-calls';
import { orderEntry, orderWords } from './order-entry';
import { doneText, type Made, pendingClasses } from './order-progress';
import { disagreements, disagreementText } from './pure/formula-check';
import { readPeriod } from './pure/period';
import { actAt, classesIn, pinIn, type ResultAct, type ResultOrder } from './pure/result-orders';
import { RESULT_ORDERS } from './pure/result-orders-table';
import { pinText } from './pure/rule-choice';
import { type ResultContext, resultContext } from './result-context';
import { sealedRows } from './sealed-rows';
import { isSummaryThere, summaryRequests, summaryTitle } from './summary-requests';

/** What an act does beside telling the ledger. */
interface ActRule {
  /** The summary is written into the book. */
  readonly summary: boolean;
  /** Protections of the book are brought to the new state, in the same write. */
  readonly protections: boolean;
}

const LEDGER_ONLY: ActRule = { summary: false, protections: false };

const ACTS: Readonly<Record<ResultAct, ActRule>> = {
  complete: LEDGER_ONLY,
  summarise: { summary: true, protections: false },
  submit: LEDGER_ONLY,
  approve: { summary: true, protections: true },
  reopen: { summary: true, protections: true },
  retest: LEDGER_ONLY,
  case: LEDGER_ONLY,
};

/** Differences named one by one; the rest is counted. */
const NAMED = 20;

/** One class of an order. */
interface ClassWork {
  readonly schoolClass: ClassRecord;
  readonly context: ResultContext;
  /** Null where the act needs none, or the class has none yet. */
  readonly book: ClassBook | null;
  /** Why the book could not be read or written: the class waits, neither book nor ledger has the act. */
  readonly failure: AppError | null;
}

/** An order on its way. */
interface Running {
  readonly session: Session;
  readonly order: ResultOrder;
  readonly rule: ActRule;
  /** Taken up again after an interruption, or because classes had to wait. */
  readonly isResumed: boolean;
}

/** A summary is not written over what nobody can tell the columns of. */
function failureOf(book: ClassBook | AppError | null, order: ResultOrder): AppError | null {
  if (book instanceof AppError || book === null) {
    return book;
  }

  const summary = book.tabs.find(
    ({ tabId }) => tabId === SUMMARY_TABS[readPeriod(order.period) ?? 1],
  );

  return summary === undefined || summary.doubts.length === 0
    ? null
    : new AppError('TAB_NOT_UNDERSTOOD', { classId: book.classId, tab: summary.title });
}

/** Reads what the pending classes of an order need, all books in one trip. */
function workOf({ session, order, rule }: Running): readonly ClassWork[] {
  const classes = pendingClasses(order).map((classId) => requireClass(session, classId));
  const needed = rule.summary ? classes.filter(({ bookId }) => bookId !== '') : [];
  const books = runApart(
    session.context.http,
    needed.map((schoolClass) => loadClassBook(session.school, schoolClass)),
  );

  return classes.map((schoolClass) => {
    const book = books[needed.indexOf(schoolClass)] ?? null;

    return {
      schoolClass,
      context: resultContext(session, { schoolClass, period: readPeriod(order.period) ?? 1 }),
      book: book instanceof AppError ? null : book,
      failure: failureOf(book, order),
    };
  });
}

/** Writes a summary; the answer must show it where it belongs and, where the act closes columns, their protections. */
function bookCall(running: Running, work: ClassWork, book: ClassBook): Call<unknown> {
  const { session, order, rule } = running;
  const { school, now } = session;
  const { owner } = session.configuration;
  const { schoolClass, context } = work;
  const input = { school, schoolClass, now };
  const changes = protectionChanges(book, input, owner);
  const summary = summaryRequests(session, context, { book, at: actAt(order) });
  const title = summaryTitle(context, book);
  const requests = [...(rule.protections ? protectionRequests(changes) : []), ...summary];
  const reading = {
    titles: [title],
    edges: rule.protections ? officialTitles(book).filter((other) => other !== title) : [],
    fields: READ_BACK_FIELDS,
  };

  return mapCall(batchUpdateAndRead(schoolClass.bookId, requests, reading), (answer) => {
    const after = readClassBook(answer, book.known);
    const left = protectionChanges({ ...book, protections: after.protections }, input, owner);
    // A summary tab made just now is protected beyond what the book that was read had.
    const isClosed = !rule.protections || left.add.length + left.update.length === 0;

    if (!isClosed || !isSummaryThere(session, context, { before: book, after })) {
      throw new AppError('GOOGLE_REFUSED', { classId: schoolClass.id }, NOT_TAKEN.vi);
    }
  });
}

/**
 * Writes the books, one atomic change of each: in one trip at first, one by one when taken up again, so that a book
 * that never answers does not keep the others back for ever.
 */
function writeBooks(running: Running, work: readonly ClassWork[]): readonly ClassWork[] {
  const { http } = running.session.context;
  const calls = work.flatMap((item): (readonly [ClassWork, Call<unknown>])[] =>
    item.book === null || item.failure !== null ? [] : [[item, bookCall(running, item, item.book)]],
  );
  const send = running.isResumed ? runSingly<unknown> : runEach<unknown>;
  const answers = send(
    http,
    calls.map(([, call]) => call),
  );

  return work.map((item) => {
    const answer = answers[calls.findIndex(([written]) => written === item)];

    return answer instanceof AppError ? { ...item, failure: answer } : item;
  });
}

/** Ledger entries of an act; approved results go into the ledger workbook in the same atomic change. */
function writeDown({ session, order }: Running, work: ClassWork): void {
  const { sha256 } = session.context;
  const { id } = work.schoolClass;
  let rowsHash = '';

  if (order.kind === 'approve') {
    const pin = pinIn(order, id);
    const rows = sealedRows(work.context, pin.version);
    rowsHash = sha256(JSON.stringify(rows));
    session.ledger.keepResults(pin.firstRow, rows);
  }

  session.ledger.append(id, [orderEntry(order, id, rowsHash)], sha256);
}

function keepMarker(session: Session, schoolClass: ClassRecord): void {
  const { school, now, configuration, context } = session;
  const digest = protectionDigest(
    { school, schoolClass, now },
    configuration.owner,
    context.sha256,
  );

  session.ledger.setMarker(schoolClass.id, digest);
}

/** What the book shows in a computed cell; null while the tab, row or column is missing. */
function shownIn(book: ClassBook) {
  return (tabId: string, pupilId: string, key: string): string | null => {
    const tab = book.tabs.find((entry) => entry.tabId === tabId);

    if (tab === undefined || !tab.columns.has(key) || !tab.rows.has(pupilId)) {
      return null;
    }

    const cell = tab.cell(pupilId, key);

    return cell.formula === null ? cellText(cell) : cell.shown.trim();
  };
}

function checked({ schoolClass, context, book }: ClassWork): Made {
  const names = new Map(writtenTabs(schoolClass).map(({ id, title }) => [id, title]));
  const found = book === null ? [] : disagreements(context.results, shownIn(book));

  return {
    classId: schoolClass.id,
    inputsHash: context.hash,
    ruleSet: pinText(context.choice.pin),
    disagreements: found.length,
    named: found
      .slice(0, NAMED)
      .map((item) => disagreementText(item, names.get(item.tabId) ?? item.tabId)),
  };
}

/** Pending classes whose chain has the act already: a run was cut off after the ledger and before control. */
function recordedIn({ session, order, isResumed }: Running): readonly string[] {
  const classIds = isResumed ? pendingClasses(order) : [];
  const recorded = runAll(
    session.context.http,
    classIds.map((classId) => recentCommands(session, classId)),
  );

  return classIds.filter((_, position) =>
    recorded[position]?.includes(ledgerId('result', order.id)),
  );
}

/** A waiting approval whose inputs have changed since: nobody has approved what is there now. */
function isOvertaken({ order, isResumed }: Running, { schoolClass, context }: ClassWork): boolean {
  return (
    isResumed && order.kind === 'approve' && context.hash !== pinIn(order, schoolClass.id).hash
  );
}

/** What became of the classes of an order. */
interface Outcome {
  readonly done: readonly ClassWork[];
  readonly waiting: readonly ClassWork[];
  /** Class ids that are no part of the order any more. */
  readonly withdrawn: readonly string[];
}

/** Why a class waits, for people. */
function whyOf({ book, failure }: ClassWork): HealthText {
  if (failure === null) {
    return NOT_YET;
  }

  return book === null ? readTrouble(failure) : writeTrouble(failure);
}

/** The row after some of its classes were done. Where nobody has approved what there is now, nothing was approved. */
function settled(order: ResultOrder, { done, waiting, withdrawn }: Outcome): ResultOrder {
  const classIds = classesIn(order).filter((classId) => !withdrawn.includes(classId));

  if (withdrawn.length > 0 && classIds.length === 0) {
    return {
      ...order,
      kind: 'void',
      done: JSON.stringify('dữ liệu đã đổi trước khi duyệt xong'),
    };
  }

  return {
    ...order,
    classIds: classIds.join('; '),
    done: doneText(order, {
      waiting: waiting.map(({ schoolClass }) => schoolClass.id),
      why: Object.fromEntries(waiting.map((item) => [item.schoolClass.id, whyOf(item)])),
      made: order.kind === 'summarise' ? done.map(checked) : [],
    }),
  };
}

function finish(running: Running, outcome: Outcome): ResultOrder {
  const { session, order } = running;
  const next = settled(order, outcome);

  outcome.waiting.forEach(({ schoolClass, failure }) => {
    console.error(`${orderWords(order)}, ${schoolClass.id}:`, String(failure?.cause ?? failure));
  });

  if (next.done !== order.done || next.classIds !== order.classIds) {
    session.control.put(RESULT_ORDERS, next);
  }

  saveSession(session);

  return next;
}

/**
 * Carries out an act on results that stands in its table: books (one read and one write each, in parallel), then
 * ledger, stored results and the sign that it is done. May be called again after an interruption. A class whose book
 * cannot be read or written has the act neither in book nor in ledger; it waits, the others are done.
 * @throws AppError GOOGLE_REFUSED, GOOGLE_UNAVAILABLE, TAB_NOT_UNDERSTOOD if no class could be done.
 */
export function carryOutResult(
  opened: Session,
  order: ResultOrder,
  isResumed: boolean,
): ResultOrder {
  const session = { ...opened, school: schoolOf(opened.control) };
  const rule = ACTS[order.kind as ResultAct];
  const running: Running = { session, order, rule, isResumed };
  const recorded = recordedIn(running);
  const isRecorded = ({ schoolClass }: ClassWork): boolean => recorded.includes(schoolClass.id);
  const all = workOf(running);
  const overtaken = all.filter((work) => !isRecorded(work) && isOvertaken(running, work));
  const work = writeBooks(
    running,
    all.filter((item) => !overtaken.includes(item)),
  );
  const waiting = work.filter((item) => item.failure !== null && !isRecorded(item));
  const done = work.filter((item) => !waiting.includes(item));
  const [first] = waiting;

  if (done.length === 0 && overtaken.length === 0 && first?.failure != null) {
    throw first.failure;
  }

  done.forEach((item) => {
    if (!isRecorded(item)) {
      writeDown(running, item);
    }

    if (rule.protections) {
      keepMarker(session, item.schoolClass);
    }
  });

  return finish(running, {
    done,
    waiting,
    withdrawn: overtaken.map(({ schoolClass }) => schoolClass.id),
  });
}
