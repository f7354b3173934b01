import { bookTabs } from '../../book/book-tabs';
import { COUNT } from '../../book/cell-kinds/count-kind';
import { cellText } from '../../book/mark-cell';
import { ATTENDANCE_TAB, type SchoolMonth } from '../../book/registers/attendance-register';
import { blockOf } from '../../book/window/block';
import { windowOf } from '../../book/window/window';
import type { AcceptedValue, BookObserver } from '../../engine/observe/book-observer';
import type { Session } from '../../engine/session';
import type { TabState } from '../../engine/state/read-tab';
import type { CellWrite } from '../../engine/state/written-cells';
import { acceptedValue } from '../../ledger/accepted-state';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { correctedBy } from '../../school/applied-corrections';
import { rosterOf } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import { writeValue } from '../../workspace/value-cell';
import { daysOfMonth, followedMonths, totalsOn } from './pure/roll-totals';

/** One sum of one pupil as it should be. */
interface Sum {
  readonly pupilId: string;
  readonly key: string;
  readonly value: string;
}

/** What an order, the semester or an approval has closed is not changed by a roll call either. */
const FINAL: readonly string[] = ['locked', 'sealed', 'termLocked'];

function isFinal(session: Session, schoolClass: ClassRecord, key: string): boolean {
  const tab = bookTabs(schoolClass).find(({ id }) => id === ATTENDANCE_TAB);
  const column = tab?.columns.find((entry) => entry.key === key);

  return (
    tab === undefined ||
    column === undefined ||
    windowOf(
      blockOf(schoolClass, tab, column),
      session.school.policy,
      session.now,
    ).fill.reasons.some(({ reason }) => FINAL.includes(reason))
  );
}

/** Nobody away is a blank, as people write it. */
function printed(count: number): string {
  return count === 0 ? '' : String(count);
}

function sumsOf(session: Session, schoolClass: ClassRecord): readonly Sum[] {
  const { school } = session;
  const here = rosterOf(school, schoolClass.id).filter(({ isHere }) => isHere);
  const sumsIn = (month: SchoolMonth): readonly Sum[] => {
    const days = daysOfMonth(session, month);
    const kinds = (['P', 'K'] as const).filter(
      (kind) => !isFinal(session, schoolClass, `${month.stem}.${kind}`),
    );

    return here.flatMap(({ pupil: { id } }) => {
      const totals = totalsOn(session, id, days);

      return kinds.map((kind) => ({
        pupilId: id,
        key: `${month.stem}.${kind}`,
        value: printed(totals[kind]),
      }));
    });
  };

  return followedMonths(session, schoolClass)
    .flatMap(sumsIn)
    .filter(
      ({ pupilId, key }) =>
        correctedBy(school, { pupilId, subjectId: ATTENDANCE_TAB, key }) === null,
    );
}

function writeOf(tab: TabState, { pupilId, key, value }: Sum): readonly CellWrite[] {
  const [row, column] = [tab.rows.get(pupilId), tab.columns.get(key)];

  if (row === undefined || column === undefined || cellText(tab.cell(pupilId, key)) === value) {
    return [];
  }

  const shown = { held: COUNT.held(value), look: COUNT.look, note: '', isCorrected: false };

  return [
    {
      tabId: ATTENDANCE_TAB,
      pupilId,
      key,
      place: { sheetId: tab.sheetId, row, column },
      requestAt: (place) => writeValue(place, shown),
    },
  ];
}

function meaningOf(old: string, value: string): EntryDraft['meaning'] {
  if (old === '') {
    return 'enter';
  }

  return value === '' ? 'delete' : 'change';
}

function entryOf(
  session: Session,
  classId: string,
  sum: Sum & { readonly old: string },
): EntryDraft {
  const { pupilId, key, value, old } = sum;

  return {
    time: session.nowIso,
    actor: session.configuration.owner,
    role: 'system',
    meaning: meaningOf(old, value),
    key: { register: ATTENDANCE_TAB, row: pupilId, column: key, class: classId },
    oldValue: old,
    newValue: value,
    data: { cause: 'roll' },
    commandId: `diem-danh-${session.now}-${classId}`,
  };
}

/** Sums that are not what is accepted, each with that. */
function newsOf(session: Session, classId: string, sums: readonly Sum[]) {
  const accepted = session.ledger.acceptedTab(classId, ATTENDANCE_TAB);

  return sums
    .map((sum) => ({ ...sum, old: acceptedValue(accepted, sum.pupilId, sum.key) }))
    .filter(({ old, value }) => old !== value);
}

/**
 * Sums of a month follow from the roll call: what is accepted of them, and what the book shows, is what was counted.
 * Whatever somebody typed there is put back; results read the sums as they always did.
 */
export const ROLL_OBSERVER: BookObserver = {
  id: 'roll-call',
  isOwed: (session, schoolClass) =>
    newsOf(session, schoolClass.id, sumsOf(session, schoolClass)).length > 0,
  observe: (session, look) => {
    const classId = look.schoolClass.id;
    const tab = look.book.tabs.find(({ tabId }) => tabId === ATTENDANCE_TAB);

    if (tab === undefined || tab.doubts.length > 0 || look.unread.has(ATTENDANCE_TAB)) {
      return {};
    }

    const sums = sumsOf(session, look.schoolClass);
    const news = newsOf(session, classId, sums);

    return {
      cells: sums.flatMap((sum) => writeOf(tab, sum)),
      accepted: news.map(
        ({ pupilId, key, value }): AcceptedValue => ({
          tabId: ATTENDANCE_TAB,
          pupilId,
          key,
          value,
        }),
      ),
      entries: news.map((sum) => entryOf(session, classId, sum)),
    };
  },
};
