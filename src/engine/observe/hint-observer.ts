import { cellText } from '../../book/mark-cell';
import { type Said, said } from '../../kernel/words/said';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { Session } from '../session';
import { type HintRepair, hintRepair } from '../state/hint-repair';
import type { TabState } from '../state/read-tab';
import type { BookObserver } from './book-observer';
import type { BookSaying } from './pure/words/book-words';

const NOWHERE: ReadonlyMap<string, number> = new Map();

/** Every value last accepted stands under the header it was accepted for: the headers are right, the marks are not. */
function isBorneOut(session: Session, classId: string, tab: TabState): boolean {
  const accepted = session.ledger.acceptedTab(classId, tab.tabId);

  return Object.entries(accepted).every(([pupilId, values]) =>
    Object.entries(values).every(
      ([key, value]) => value === '' || cellText(tab.printedCell(pupilId, key)) === value,
    ),
  );
}

function columnsFor(session: Session, classId: string) {
  return (tab: TabState): ReadonlyMap<string, number> => {
    if (tab.doubts.length === 0) {
      return tab.columns;
    }

    const isOnlyMarks = tab.doubts.every(({ kind }) => kind === 'mark' || kind === 'tab');

    return isOnlyMarks && isBorneOut(session, classId, tab) ? tab.printed : NOWHERE;
  };
}

function remarksOf({ isNew, foreign, restored }: HintRepair): readonly Said[] {
  return restored === 0 || (isNew && foreign > 0)
    ? []
    : [said<BookSaying>('book.hints', { count: restored })];
}

function hintDraft(
  { configuration, now, nowIso }: Session,
  classId: string,
  { repair, seen }: { readonly repair: HintRepair; readonly seen: readonly string[] },
): EntryDraft {
  return {
    time: nowIso,
    actor: configuration.owner,
    role: 'system',
    meaning: 'repair',
    key: { class: classId },
    data: {
      // A book made before its hints were the school's own, or somebody has been at them.
      cause: repair.isNew && repair.foreign > 0 ? 'hints-renewed' : 'hints',
      restored: repair.restored,
      removed: repair.foreign,
      seen: [...seen],
    },
    commandId: `nhan-dang-${classId}-${now}`,
  };
}

/** What says of a book and its parts what they are, restored with an entry where it was lost. */
export const HINT_OBSERVER: BookObserver = {
  id: 'hints',
  observe: (session, { schoolClass: { id }, book, hands }) => {
    const repair = hintRepair(book, columnsFor(session, id));
    const seen = [...new Set(hands.edits.map(({ email }) => email))];

    return repair.requests.length === 0
      ? {}
      : {
          requests: repair.requests,
          entries: [hintDraft(session, id, { repair, seen })],
          problems: remarksOf(repair),
        };
  },
};
