import { SUMMARY_TABS } from '../../book/registers/summary-registers';
import type { Trace } from '../../engine/act/trail';
import { type Work, work } from '../../engine/act/work';
import type { Line, Writes } from '../../engine/act/write-in-order';
import { NOT_TAKEN } from '../../engine/health/book-trouble';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import {
  type ClassBook,
  loadClassBook,
  officialTitles,
  READ_BACK_FIELDS,
  readClassBook,
} from '../../engine/state/class-book';
import {
  protectionChanges,
  protectionDigest,
  protectionRequests,
} from '../../engine/state/protect-requests';
import { AppError } from '../../kernel/app-error';
import { said, toldTwice } from '../../kernel/words/said';
import { requireClass } from '../../school/require-class';
import type { ClassRecord } from '../../school/school-model';
import { type Call, mapCall, runEach } from '../../workspace/call';
import { runApart, runSingly } from '../../workspace/run-apart';
import { batchUpdateAndRead } from '../../workspace/sheets-calls';
import { type ActRule, type ClassWork, type OrderEnd, type OrderRun, settled } from './order-end';
import { orderEntry, orderWords } from './order-entry';
import { isUnfinished, pendingClasses } from './order-progress';
import { readPeriod } from './pure/period';
import { resultContext } from './pure/result-context';
import { actAt, pinIn, type ResultAct, type ResultOrder } from './pure/result-orders';
import { RESULT_ORDERS } from './pure/result-orders-table';
import type { StoredSaying } from './pure/words/stored-words';
import { sealedRows } from './sealed-rows';
import { isSummaryThere, summaryRequests, summaryTitle } from './summary-requests';
import { tellReopened } from './tell-reopened';

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

function traceIn(order: ResultOrder, classId: string): Trace {
  return { chain: classId, commandId: ledgerId('result', order.id) };
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
function workOf({ session, order, rule }: OrderRun): readonly ClassWork[] {
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
function bookCall(running: OrderRun, work: ClassWork, book: ClassBook): Call<unknown> {
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
function writeBooks(running: OrderRun, work: readonly ClassWork[]): readonly ClassWork[] {
  const { http } = running.session.context;
  const calls = work.flatMap((item): (readonly [ClassWork, Call<unknown>])[] =>
    item.book === null || item.failure !== null ? [] : [[item, bookCall(running, item, item.book)]],
  );
  const send = running.isAgain ? runSingly<unknown> : runEach<unknown>;
  const answers = send(
    http,
    calls.map(([, call]) => call),
  );

  return work.map((item) => {
    const answer = answers[calls.findIndex(([written]) => written === item)];

    return answer instanceof AppError ? { ...item, failure: answer } : item;
  });
}

/** What the chain of a class is told; approved results go into the ledger workbook in the same atomic change. */
function lineOf({ session, order }: OrderRun, work: ClassWork): Line {
  const { id } = work.schoolClass;

  return {
    ...traceIn(order, id),
    drafts: () => {
      if (order.kind !== 'approve') {
        return [orderEntry(order, id, '')];
      }

      const pin = pinIn(order, id);
      const rows = sealedRows(work.context, pin.version);
      session.ledger.keepResults(id, { firstRow: pin.firstRow, rows });

      return [orderEntry(order, id, session.context.sha256(JSON.stringify(rows)))];
    },
  };
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

/** True where a run was cut off after the ledger and before control. */
function isRecorded({ order, trail }: OrderRun, { schoolClass }: ClassWork): boolean {
  return trail.has(traceIn(order, schoolClass.id));
}

/** An approval whose inputs have changed since it was given: nobody has approved what is there now. */
function isOvertaken({ order }: OrderRun, { schoolClass, context }: ClassWork): boolean {
  return order.kind === 'approve' && context.hash !== pinIn(order, schoolClass.id).hash;
}

function logWaiting({ run, waiting }: OrderEnd): void {
  waiting.forEach(({ schoolClass, failure }) => {
    console.error(
      `${orderWords(run.order).en}, ${schoolClass.id}:`,
      String(failure?.cause ?? failure),
    );
  });
}

/** One read and one write of each book, in parallel. @throws what the first class threw if none could be done. */
function outcomeOf(run: OrderRun): OrderEnd {
  const all = workOf(run);
  const overtaken = all.filter((item) => !isRecorded(run, item) && isOvertaken(run, item));
  const tried = writeBooks(
    run,
    all.filter((item) => !overtaken.includes(item)),
  );
  const waiting = tried.filter((item) => item.failure !== null && !isRecorded(run, item));
  const done = tried.filter((item) => !waiting.includes(item));
  const [first] = waiting;

  if (done.length === 0 && overtaken.length === 0 && first?.failure != null) {
    throw first.failure;
  }

  return { run, done, waiting, withdrawn: overtaken.map(({ schoolClass }) => schoolClass.id) };
}

function putSettled(outcome: OrderEnd): void {
  const { session, order } = outcome.run;
  const next = settled(order, outcome);

  logWaiting(outcome);

  if (next.done !== order.done || next.classIds !== order.classIds) {
    session.control.put(RESULT_ORDERS, next);
  }
}

function writesOf(session: Session, outcomes: readonly OrderEnd[]): Writes {
  return {
    lines: outcomes.flatMap(({ run, done }) => done.map((item) => lineOf(run, item))),
    beside: () => {
      outcomes
        .filter(({ run }) => run.rule.protections)
        .flatMap(({ done }) => done)
        .forEach(({ schoolClass }) => {
          keepMarker(session, schoolClass);
        });
    },
    control: () => {
      outcomes.forEach(putSettled);
    },
    tell: () => {
      outcomes
        .filter(({ run }) => run.order.kind === 'reopen')
        .forEach(({ run, done }) => {
          done.forEach(({ schoolClass }) => {
            tellReopened(session, run.order, schoolClass);
          });
        });
    },
  };
}

/**
 * Acts on results: books, then ledger, stored results and the sign that one is done. A class whose book cannot be read
 * or written has the act neither in book nor in ledger; it waits, the others are done.
 */
export const RESULT_WORK: Work<typeof RESULT_ORDERS, readonly OrderEnd[]> = work({
  title: said<StoredSaying>('part.results'),
  turn: 'books',
  table: RESULT_ORDERS,
  isDone: (order) => !isUnfinished(order),
  chains: (_session, order) => pendingClasses(order),
  books: ({ rows, ...running }) =>
    rows.map((order) => outcomeOf({ ...running, order, rule: ACTS[order.kind as ResultAct] })),
  writes: ({ session }, outcomes) => writesOf(session, outcomes),
  since: ({ at }) => at,
  words: (order) =>
    said<StoredSaying>('owed.results', {
      act: toldTwice(orderWords(order)),
      classes: pendingClasses(order),
    }),
});
