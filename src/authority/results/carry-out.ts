import { subjectById, tabsOfGrade } from '../../domain/book/class-tabs';
import { cellText } from '../../domain/book/mark-cell';
import type { SummaryView } from '../../domain/commands/result-views';
import type { ClassRecord } from '../../domain/control/school-model';
import { RESULT_ORDERS } from '../../domain/control/table-schema';
import type { EntryDraft } from '../../domain/ledger/ledger-entry';
import type { Meaning } from '../../domain/ledger/meaning';
import { disagreements, disagreementText } from '../../domain/results/formula-check';
import { periodCode, periodName, readPeriod } from '../../domain/results/period';
import {
  classesIn,
  pinIn,
  pinsOf,
  type ResultAct,
  type ResultOrder,
} from '../../domain/results/result-orders';
import { pinText } from '../../domain/results/rule-choice';
import { ledgerId } from '../operations/ledger-id';
import { isRecorded } from '../operations/recorded-commands';
import { requireClass, type Session, saveSession } from '../session';
import { type ClassBook, loadClassBook } from '../state/class-book';
import { schoolOf } from '../state/load-school';
import { protectionChanges, protectionDigest, protectionRequests } from '../state/protect-requests';
import { runAll } from '../workspace/call';
import { batchUpdate } from '../workspace/sheets-calls';
import { type ResultContext, resultContext } from './result-context';
import { sealedRows } from './sealed-rows';
import { summaryRequests } from './summary-requests';

/** What an act does beside telling the ledger. */
interface ActRule {
  readonly meaning: Meaning;
  /** The summary is written into the book. */
  readonly summary: boolean;
  /** Protections of the book are brought to the new state, in the same write. */
  readonly protections: boolean;
}

const ACTS: Readonly<Record<ResultAct, ActRule>> = {
  complete: { meaning: 'sign', summary: false, protections: false },
  summarise: { meaning: 'summarise', summary: true, protections: false },
  submit: { meaning: 'sign', summary: false, protections: false },
  approve: { meaning: 'approve', summary: true, protections: true },
  reopen: { meaning: 'reopen', summary: true, protections: true },
  retest: { meaning: 'sign', summary: false, protections: false },
  case: { meaning: 'rule', summary: false, protections: false },
};

/** Differences named one by one; the rest is counted. */
const NAMED = 20;

interface ClassWork {
  readonly schoolClass: ClassRecord;
  readonly context: ResultContext;
  readonly book: ClassBook | null;
}

function contextOf(session: Session, order: ResultOrder, schoolClass: ClassRecord): ResultContext {
  return resultContext(session, { schoolClass, period: readPeriod(order.period) ?? 1 });
}

function workOf(session: Session, order: ResultOrder): readonly ClassWork[] {
  const classes = classesIn(order).map((classId) => requireClass(session, classId));
  const needed = ACTS[order.kind as ResultAct].summary
    ? classes.filter(({ bookId }) => bookId !== '')
    : [];
  const books = runAll(
    session.context.http,
    needed.map(({ bookId }) => loadClassBook(bookId)),
  );

  return classes.map((schoolClass) => ({
    schoolClass,
    context: contextOf(session, order, schoolClass),
    book: books[needed.indexOf(schoolClass)] ?? null,
  }));
}

function writeBooks(session: Session, order: ResultOrder, work: readonly ClassWork[]): void {
  const { http } = session.context;
  const { school, now, configuration } = session;
  const calls = work.flatMap(({ schoolClass, context, book }) => {
    if (book === null || !book.isOfficial) {
      return [];
    }

    const changes = protectionChanges(book, { school, schoolClass, now }, configuration.owner);
    const protections = ACTS[order.kind as ResultAct].protections
      ? protectionRequests(changes)
      : [];

    return [
      batchUpdate(schoolClass.bookId, [
        ...protections,
        ...summaryRequests(session, context, { book, at: Date.parse(order.at) }),
      ]),
    ];
  });

  runAll(http, calls);
}

const PROMOTION_WORDS = { LEN_LOP: 'được lên lớp', KHONG_LEN_LOP: 'không được lên lớp' } as const;
const MISSED_WORDS = {
  forceMajeure: 'vắng có lí do bất khả kháng, kiểm tra bù',
  unexcused: 'vắng không có lí do bất khả kháng',
} as const;

function caseWords(order: ResultOrder): string {
  const decided = Object.values(pinsOf(order))[0]?.special;

  if (decided === undefined || decided.kind === 'practical') {
    return 'chỉ đánh giá lí thuyết';
  }

  if (decided.kind === 'missed') {
    return `${decided.assessment} ${decided.why === null ? 'bỏ quyết định' : MISSED_WORDS[decided.why]}`;
  }

  const promotion = decided.promotion === null ? '' : `, ${PROMOTION_WORDS[decided.promotion]}`;

  return decided.holds ? `kế hoạch giáo dục cá nhân${promotion}` : 'bỏ kế hoạch giáo dục cá nhân';
}

function reasonOf(order: ResultOrder): string {
  const title = periodName(readPeriod(order.period) ?? 1);
  const subjects = order.subjectId
    .split('; ')
    .map((id) => subjectById(id)?.name ?? id)
    .join(', ');
  const words: Readonly<Record<ResultAct, string>> = {
    complete: `Xác nhận hoàn thành điểm môn ${subjects} – ${title}`,
    summarise: `Tổng hợp kết quả – ${title}`,
    submit: `Nộp kết quả và danh sách đề nghị – ${title}`,
    approve: `Duyệt kết quả – ${title}`,
    reopen: `Mở lại kết quả đã duyệt – ${title}: ${order.reason}`,
    case: `Trường hợp riêng (${caseWords(order)}${subjects === '' ? '' : `: ${subjects}`}): ${order.reason}`,
    retest: `Học sinh chọn môn đánh giá lại: ${subjects || 'không chọn môn nào'}`,
  };

  return words[order.kind as ResultAct];
}

function refsOf(order: ResultOrder, work: ClassWork, rows: string): readonly string[] {
  if (order.kind === 'retest' || order.kind === 'case') {
    return [];
  }

  const pin = pinIn(order, work.schoolClass.id);
  const base = [pinText(pin.ruleSet), `inputs:${pin.hash}`];

  return order.kind === 'approve'
    ? [
        ...base,
        `lần ${pin.version}`,
        ...(pin.version > 1 ? [`thay lần ${pin.version - 1}`] : []),
        `results:${rows}`,
      ]
    : base;
}

function draftOf(order: ResultOrder, work: ClassWork, rowsHash: string): EntryDraft {
  return {
    time: order.at,
    actor: order.by,
    role: order.role,
    meaning: ACTS[order.kind as ResultAct].meaning,
    subjectKey: {
      classId: work.schoolClass.id,
      pupilId: order.pupilId,
      subjectId: order.kind === 'complete' ? order.subjectId : '',
      assessment: periodCode(readPeriod(order.period) ?? 1),
    },
    reason: reasonOf(order),
    refs: refsOf(order, work, rowsHash),
    commandId: ledgerId('result', order.id),
  };
}

/** Ledger entries of an act; approved results go into the ledger workbook in the same atomic change. */
function writeDown(session: Session, order: ResultOrder, work: ClassWork): void {
  const { sha256 } = session.context;
  const { id } = work.schoolClass;
  let rowsHash = '';

  if (order.kind === 'approve') {
    const pin = pinIn(order, id);
    const rows = sealedRows(work.context, pin.version);
    rowsHash = sha256(JSON.stringify(rows));
    session.ledger.keepResults(pin.firstRow, rows);
  }

  session.ledger.append(id, [draftOf(order, work, rowsHash)], sha256);
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

function checked({ schoolClass, context, book }: ClassWork): SummaryView['classes'][number] {
  const names = new Map(tabsOfGrade(schoolClass.grade).map(({ id, title }) => [id, title]));
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

/** An interrupted approval whose inputs have changed since: nobody has approved what is there now. */
function isOvertaken(session: Session, order: ResultOrder, work: readonly ClassWork[]): boolean {
  return (
    order.kind === 'approve' &&
    work.some(
      ({ schoolClass, context }) =>
        context.hash !== pinIn(order, schoolClass.id).hash &&
        !isRecorded(session, schoolClass.id, ledgerId('result', order.id)),
    )
  );
}

function withdraw(session: Session, order: ResultOrder): ResultOrder {
  const voided = {
    ...order,
    kind: 'void',
    done: JSON.stringify('dữ liệu đã đổi trước khi duyệt xong'),
  };
  session.control.put(RESULT_ORDERS, voided);
  saveSession(session);

  return voided;
}

/**
 * Carries out an act on results that stands in its table: books (one read and one write each, in parallel), then
 * ledger, stored results and the sign that it is done. May be called again after an interruption.
 */
export function carryOutResult(
  opened: Session,
  order: ResultOrder,
  isResumed: boolean,
): ResultOrder {
  const session = { ...opened, school: schoolOf(opened.control) };
  const work = workOf(session, order);
  const rule = ACTS[order.kind as ResultAct];

  if (isResumed && isOvertaken(session, order, work)) {
    return withdraw(session, order);
  }

  if (rule.summary) {
    writeBooks(session, order, work);
  }

  work.forEach((item) => {
    if (!isResumed || !isRecorded(session, item.schoolClass.id, ledgerId('result', order.id))) {
      writeDown(session, order, item);
    }

    if (rule.protections) {
      keepMarker(session, item.schoolClass);
    }
  });

  const done: ResultOrder = {
    ...order,
    done: JSON.stringify(order.kind === 'summarise' ? work.map(checked) : 'ok'),
  };
  session.control.put(RESULT_ORDERS, done);
  saveSession(session);

  return done;
}

/** Finishes acts that were interrupted. */
export function finishResultOrders(session: Session): void {
  session.control
    .all(RESULT_ORDERS)
    .filter(({ done }) => done === '')
    .forEach((order) => {
      carryOutResult(session, order, true);
    });
}
