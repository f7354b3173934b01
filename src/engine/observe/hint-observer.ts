import { cellText } from '../../book/mark-cell';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { Session } from '../session';
import { type HintRepair, hintRepair } from '../state/hint-repair';
import type { TabState } from '../state/read-tab';
import type { BookObserver } from './book-observer';

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

/** Why hints were written: a book made before they were the school's own, or somebody has been at them. */
function reasonOf({ isNew, foreign }: HintRepair): string {
  return isNew && foreign > 0
    ? 'Đổi nhãn nhận dạng sang loại chỉ hệ thống của trường ghi được'
    : 'Nhãn nhận dạng của sổ bị mất hoặc bị đổi ngoài hệ thống, đã đặt lại';
}

function remarksOf({ isNew, foreign, restored }: HintRepair): readonly string[] {
  return restored === 0 || (isNew && foreign > 0)
    ? []
    : [`nhãn nhận dạng bị mất hoặc bị đổi ngoài hệ thống (${restored} nhãn), đã đặt lại`];
}

/** Who changed the file since it was last looked at. */
function seenText(emails: readonly string[]): string {
  return `sửa tệp từ lần xem trước: ${emails.length === 0 ? 'không rõ' : emails.join(', ')}`;
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
    subjectKey: { classId },
    reason: reasonOf(repair),
    refs: [`đặt lại ${repair.restored}`, `gỡ ${repair.foreign}`, seenText(seen)],
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
