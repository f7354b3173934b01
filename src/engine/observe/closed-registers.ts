import * as v from 'valibot';
import { summaryTabs, writtenTabs } from '../../book/book-tabs';
import { columnStates, mayBeWritten } from '../../book/protection/book-plan';
import type { ClassRecord } from '../../school/school-model';
import type { Session } from '../session';

/** How what is remembered of a look at a book is kept. Times are UTC ms. */
export const SEEN_BOOK = v.object({
  at: v.number(),
  /** What Drive then said of its last change. */
  modified: v.string(),
  /** When every register was last read; missing = with this look. */
  full: v.optional(v.number()),
  /** How many registers there were, and which were open, a bit for each (`14:3ffe`); missing = not known. */
  open: v.optional(v.string()),
  /** How many entries the chain of the class had after the look; missing = not known. */
  entries: v.optional(v.number()),
});

/** What is remembered of a look at a book. */
export type SeenBook = v.InferOutput<typeof SEEN_BOOK>;

/** Registers in which somebody may write a column now, by id. */
function openRegisters(session: Session, schoolClass: ClassRecord): ReadonlySet<string> {
  const { school, now } = session;
  const tabs = writtenTabs(schoolClass);

  return new Set(
    columnStates({ school, schoolClass, tabs, now })
      .filter((state) => mayBeWritten(state) && state.writers.length > 0)
      .map(({ tab }) => tab.id),
  );
}

/** Which registers are open now, as it is remembered. */
export function openMask(session: Session, schoolClass: ClassRecord): string {
  const open = openRegisters(session, schoolClass);
  const bits = writtenTabs(schoolClass).map(({ id }) => (open.has(id) ? '1' : '0'));

  return `${bits.length}:${parseInt(`0${bits.join('')}`, 2).toString(16)}`;
}

/** Which registers were open at the last look; null where that is not known, or there are others by now. */
function wasOpen(
  { open = '' }: SeenBook,
  schoolClass: ClassRecord,
): ((tabId: string) => boolean) | null {
  const tabs = writtenTabs(schoolClass);
  const [count, mask = ''] = open.split(':');
  const bits = (parseInt(mask, 16) || 0).toString(2).padStart(tabs.length, '0');

  return count === String(tabs.length)
    ? (tabId) => bits[tabs.findIndex(({ id }) => id === tabId)] === '1'
    : null;
}

/** Registers whose cells the last look left out. */
export function unreadBefore(
  last: SeenBook | undefined,
  schoolClass: ClassRecord,
): ReadonlySet<string> {
  if (last?.full === undefined || last.full === last.at) {
    return new Set();
  }

  const open = wasOpen(last, schoolClass);

  return new Set(writtenTabs(schoolClass).flatMap(({ id }) => (open?.(id) === true ? [] : [id])));
}

/**
 * Tabs whose cells an ordinary look leaves out: summaries, and registers nobody may write in now or could when they
 * were last looked at. Null where everything is to be read: a register was closed since then, or the chain of the class
 * tells of something that was done, which may have opened one for a while.
 */
export function closedSince(
  session: Session,
  schoolClass: ClassRecord,
  last: SeenBook | undefined,
): ReadonlySet<string> | null {
  const { size } = session.ledger.head(schoolClass.id);

  const was = last === undefined ? null : wasOpen(last, schoolClass);

  if (was === null || last?.entries !== size) {
    return null;
  }

  const open = openRegisters(session, schoolClass);
  const closed = writtenTabs(schoolClass).filter(({ id }) => !open.has(id));

  return closed.some(({ id }) => was(id))
    ? null
    : new Set([...closed, ...summaryTabs(schoolClass)].map(({ id }) => id));
}
