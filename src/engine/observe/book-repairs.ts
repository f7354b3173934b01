import { cellText } from '../../book/mark-cell';
import type { ProtectionChanges } from '../../book/protection/protection-diff';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import type { SheetRequest } from '../../workspace/sheets-calls';
import type { Session } from '../session';
import type { ClassBook } from '../state/class-book';
import { type HintRepair, hintRepair } from '../state/hint-repair';
import { touchedSheets } from '../state/protect-requests';
import type { TabState } from '../state/read-tab';

/** What is done about the hints of a book, told to the ledger, and to people where it matters. */
export interface HintRepairs {
  readonly requests: readonly SheetRequest[];
  readonly drafts: readonly EntryDraft[];
  readonly remarks: readonly string[];
}

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

/** Restores what says of a book and its parts what they are, with an entry. `seen`: who changed the file lately. */
export function repairHints(
  session: Session,
  schoolClass: ClassRecord,
  found: { readonly book: ClassBook; readonly seen: readonly string[] },
): HintRepairs {
  const { configuration, now, nowIso } = session;
  const repair = hintRepair(found.book, columnsFor(session, schoolClass.id));

  if (repair.requests.length === 0) {
    return { requests: [], drafts: [], remarks: [] };
  }

  return {
    requests: repair.requests,
    drafts: [
      {
        time: nowIso,
        actor: configuration.owner,
        role: 'system',
        meaning: 'repair',
        subjectKey: { classId: schoolClass.id },
        reason: reasonOf(repair),
        refs: [`đặt lại ${repair.restored}`, `gỡ ${repair.foreign}`, seenText(found.seen)],
        commandId: `nhan-dang-${schoolClass.id}-${now}`,
      },
    ],
    remarks: remarksOf(repair),
  };
}

function seenText(emails: readonly string[]): string {
  return `sửa tệp từ lần xem trước: ${emails.length === 0 ? 'không rõ' : emails.join(', ')}`;
}

/**
 * Who could have changed protections as they were found: besides the school account those who are named in one that was
 * changed; of one that is none of ours, everybody who may edit the file.
 */
export function couldHaveChanged(changes: ProtectionChanges, owner: string): string {
  const named = [...changes.add, ...changes.update].flatMap(({ editors }) => editors);
  const people = [...new Set([owner, ...named])];

  return `có thể do: ${people.join(', ')}${changes.remove.length > 0 ? ', hoặc bất kì ai được sửa tệp' : ''}`;
}

/** Titles of tabs that these changes close, whole or in part, because nobody can tell what or whose they are. */
function newlyClosed(book: ClassBook, changes: ProtectionChanges): readonly string[] {
  const sheets = [...changes.add, ...changes.update].map(({ sheetId }) => sheetId);

  return book.tabs
    .filter(({ doubts, rowDoubts }) => doubts.length + rowDoubts.length > 0)
    .filter(({ sheetId }) => sheets.includes(sheetId))
    .map(({ title }) => title);
}

/** True where these changes only close what nobody can tell: nobody has been at the protections. */
export function isOnlyClosing(book: ClassBook, changes: ProtectionChanges): boolean {
  const doubtful = book.tabs
    .filter(({ doubts, rowDoubts }) => doubts.length + rowDoubts.length > 0)
    .map(({ sheetId }) => sheetId);

  const touched = [...touchedSheets(book, changes)];

  // Where nothing is doubtful, what goes away is a protection that somebody made.
  return touched.length > 0 && touched.every((sheetId) => doubtful.includes(sheetId));
}

/** Why protections were changed. `isDue`: others are wanted than before; `reopened`: understood again. */
export function protectionReason(
  found: { readonly book: ClassBook; readonly changes: ProtectionChanges },
  { isDue, reopened }: { readonly isDue: boolean; readonly reopened: readonly TabState[] },
): string {
  const closed = newlyClosed(found.book, found.changes);

  if (closed.length > 0) {
    return `Đóng trang không nhận ra được, hoặc dòng không rõ của ai: ${closed.join(', ')}`;
  }

  if (reopened.length > 0) {
    const titles = reopened.map(({ title }) => title).join(', ');
    const others = touchedSheets(found.book, found.changes).size - reopened.length;

    return `Mở lại trang trước đó đóng vì không nhận ra được, nay đã nhận ra: ${titles}${others > 0 ? '; trang khác: bảo vệ đưa về như phải có' : ''}`;
  }

  return isDue
    ? 'Cập nhật bảo vệ theo thời hạn và phân công'
    : 'Bảo vệ bị thay đổi ngoài hệ thống, đã khôi phục';
}
