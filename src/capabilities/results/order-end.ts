import { writtenTabs } from '../../book/book-tabs';
import { cellText } from '../../book/mark-cell';
import type { Trail } from '../../engine/act/trail';
import { NOT_YET, readTrouble, writeTrouble } from '../../engine/health/book-trouble';
import type { Session } from '../../engine/session';
import type { ClassBook } from '../../engine/state/class-book';
import type { AppError } from '../../kernel/app-error';
import type { BothTexts } from '../../kernel/words/both-texts';
import type { ClassRecord } from '../../school/school-model';
import { doneText, type Made } from './order-progress';
import { disagreements, disagreementText } from './pure/formula-check';
import type { ResultContext } from './pure/result-context';
import { classesIn, type ResultOrder } from './pure/result-orders';
import { pinText } from './pure/rule-choice';

/** What an act does beside telling the ledger. */
export interface ActRule {
  /** The summary is written into the book. */
  readonly summary: boolean;
  /** Protections of the book are brought to the new state, in the same write. */
  readonly protections: boolean;
}

/** Differences named one by one; the rest is counted. */
const NAMED = 20;

/** One class of an order. */
export interface ClassWork {
  readonly schoolClass: ClassRecord;
  readonly context: ResultContext;
  /** Null where the act needs none, or the class has none yet. */
  readonly book: ClassBook | null;
  /** Why the book could not be read or written: the class waits, neither book nor ledger has the act. */
  readonly failure: AppError | null;
}

/** An order on its way. */
export interface OrderRun {
  readonly session: Session;
  readonly order: ResultOrder;
  readonly rule: ActRule;
  readonly isAgain: boolean;
  readonly trail: Trail;
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

/** What became of the classes of an order. */
export interface OrderEnd {
  readonly run: OrderRun;
  readonly done: readonly ClassWork[];
  readonly waiting: readonly ClassWork[];
  /** Class ids that are no part of the order any more. */
  readonly withdrawn: readonly string[];
}

/** Why a class waits, for people. */
function whyOf({ book, failure }: ClassWork): BothTexts {
  if (failure === null) {
    return NOT_YET;
  }

  return book === null ? readTrouble(failure) : writeTrouble(failure);
}

/** The row after some of its classes were done. Where nobody has approved what there is now, nothing was approved. */
export function settled(order: ResultOrder, { done, waiting, withdrawn }: OrderEnd): ResultOrder {
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
