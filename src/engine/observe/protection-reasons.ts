import type { ProtectionChanges } from '../../book/protection/protection-diff';
import type { ClassBook } from '../state/class-book';
import { touchedSheets } from '../state/protect-requests';
import type { TabState } from '../state/read-tab';

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
