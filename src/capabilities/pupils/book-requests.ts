import { COVER_SHEET, writtenTabs } from '../../book/book-tabs';
import { isCorrected, officialNote } from '../../book/cell-note';
import { followingRequests } from '../../engine/observe/following-requests';
import type { Session } from '../../engine/session';
import type { ClassBook } from '../../engine/state/class-book';
import { protectionChanges, protectionRequests } from '../../engine/state/protect-requests';
import type { TabState } from '../../engine/state/read-tab';
import { acceptedValue } from '../../ledger/accepted-state';
import { correctionsOf } from '../../school/applied-corrections';
import { arrivedText, awayText, type PupilChange } from '../../school/pupil-changes';
import { requireClass } from '../../school/require-class';
import { rosterOf } from '../../school/roster';
import { writeTexts } from '../../workspace/cells';
import {
  type ArrivingRow,
  arrivingRow,
  leavingRow,
  NO_ROW_CHANGE,
  type RowChange,
  returningRow,
  withRow,
} from './pupil-rows';

/** The school before and after the changes; ledger and control are the same. */
export interface AroundChange {
  readonly before: Session;
  readonly after: Session;
}

/** The book of a class among those of all classes the changes concern. */
export interface BookInHand {
  readonly classId: string;
  readonly book: ClassBook;
  readonly books: ReadonlyMap<string, ClassBook>;
}

/** Row of the cover that tells the number of pupils. */
const COUNT_ROW = 6;

function tabsIn(session: Session, classId: string) {
  return writtenTabs(requireClass(session, classId));
}

/** The row a pupil brings along: what was accepted in the class before, with the notes of what was corrected. */
function bringingAlong(
  around: AroundChange,
  hand: BookInHand,
  at: { readonly change: PupilChange; readonly tabId: string },
): ArrivingRow | null {
  const { change, tabId } = at;
  const { pupilId, fromClassId } = change;
  const roster = rosterOf(around.after.school, hand.classId);
  const entry = roster.find(({ pupil }) => pupil.id === pupilId);
  const { school } = around.before;
  // Who comes new was in no class before: there is nothing to bring along.
  const accepted = fromClassId === '' ? {} : around.before.ledger.acceptedTab(fromClassId, tabId);

  return entry === undefined
    ? null
    : {
        pupil: entry.pupil,
        note: arrivedText(change),
        value: (key) => {
          const printed = acceptedValue(accepted, pupilId, key);
          const corrections = correctionsOf(school, { pupilId, subjectId: tabId, key });
          const noted = { value: printed, refusal: null, corrections };

          return { printed, note: officialNote(noted), isCorrected: isCorrected(noted) };
        },
      };
}

/** An interrupted change that has written this row already: nobody's typing since then is written over. */
function hasArrived(tab: TabState, change: PupilChange): boolean {
  return tab.rows.has(change.pupilId) && tab.note(change.pupilId, 'TEN') === arrivedText(change);
}

function tabChange(
  around: AroundChange,
  hand: BookInHand,
  at: { readonly change: PupilChange; readonly tab: TabState },
): RowChange {
  const { change, tab } = at;
  const { classId } = hand;
  const layout = tabsIn(around.after, classId).find(({ id }) => id === tab.tabId);

  if (layout === undefined) {
    return NO_ROW_CHANGE;
  }

  if (change.kind === 'leave' || change.toClassId !== classId) {
    return leavingRow(tab, change.pupilId, awayText(change));
  }

  if (change.kind === 'return') {
    const note = arrivedText(change);

    return returningRow(layout, tab, { id: change.pupilId, note });
  }

  const row = bringingAlong(around, hand, { change, tabId: tab.tabId });

  return row === null || hasArrived(tab, change) ? NO_ROW_CHANGE : arrivingRow(layout, tab, row);
}

function isArrival({ kind, toClassId }: PupilChange, classId: string): boolean {
  return (kind === 'move' || kind === 'admit') && toClassId === classId;
}

function coverRequests({ after }: AroundChange, { classId, book }: BookInHand) {
  const count = rosterOf(after.school, classId).filter(({ isHere }) => isHere).length;

  return book.hasCover
    ? [writeTexts({ sheetId: COVER_SHEET, row: COUNT_ROW, column: 1 }, [[String(count)]])]
    : [];
}

/**
 * Everything that brings one book to the state after the changes: rows, look, protections, the number on the cover, and
 * the mark on summaries that are out of date. One atomic write.
 */
export function bookRequests(
  around: AroundChange,
  hand: BookInHand,
  changes: readonly PupilChange[],
): RowChange {
  const { after } = around;
  const { classId } = hand;
  const own = changes.filter((change) => [change.fromClassId, change.toClassId].includes(classId));

  if (own.length === 0) {
    return NO_ROW_CHANGE;
  }

  const tabIds = tabsIn(after, classId).map(({ id }) => id);
  const rows: RowChange[] = [];
  let book = hand.book;

  for (const change of own) {
    rows.push(...book.tabs.map((tab) => tabChange(around, hand, { change, tab })));
    book = isArrival(change, classId) ? withRow(book, tabIds, change.pupilId) : book;
  }

  const schoolClass = requireClass(after, classId);
  const input = { school: after.school, schoolClass, now: after.now };
  const protections = protectionChanges(book, input, after.configuration.owner);

  return {
    requests: [
      ...rows.flatMap(({ requests }) => requests),
      ...coverRequests(around, hand),
      ...followingRequests(after, book, []),
      ...protectionRequests(protections),
    ],
    cells: rows.flatMap(({ cells }) => cells),
  };
}
