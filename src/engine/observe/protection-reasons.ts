import type { ProtectionChanges } from '../../book/protection/protection-diff';
import type { LedgerRecord } from '../../ledger/ledger-data';
import type { ClassBook } from '../state/class-book';
import { touchedSheets } from '../state/protect-requests';
import type { TabState } from '../state/read-tab';

/**
 * Who could have changed protections as they were found: besides the school account those who are named in one that was
 * changed; of one that is none of ours, everybody who may edit the file (`anybody`).
 */
export function couldHaveChanged(changes: ProtectionChanges, owner: string): LedgerRecord {
  const named = [...changes.add, ...changes.update].flatMap(({ editors }) => editors);

  return { could: [...new Set([owner, ...named])], anybody: changes.remove.length > 0 };
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

/**
 * Why protections were changed, and the tabs it is about. `isDue`: others are wanted than before; `reopened`: understood
 * again.
 */
export function protectionCause(
  found: { readonly book: ClassBook; readonly changes: ProtectionChanges },
  { isDue, reopened }: { readonly isDue: boolean; readonly reopened: readonly TabState[] },
): LedgerRecord {
  const closed = newlyClosed(found.book, found.changes);

  if (closed.length > 0) {
    return { cause: 'not-understood', tabs: [...closed] };
  }

  if (reopened.length > 0) {
    const others = touchedSheets(found.book, found.changes).size - reopened.length;

    return { cause: 'understood', tabs: reopened.map(({ title }) => title), others };
  }

  return { cause: isDue ? 'due' : 'protections' };
}
