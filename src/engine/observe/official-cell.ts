import { isCorrected, officialNote } from '../../book/cell-note';
import { kindIn } from '../../book/tab-layout';
import { correctionsOf } from '../../school/applied-corrections';
import { type CellPlace, writeValue } from '../../workspace/value-cell';
import type { Session } from '../session';
import type { ClassBook } from '../state/class-book';
import { refusalKey, type StandingRefusals } from '../state/standing-refusals';
import type { CellWrite } from '../state/written-cells';
import type { CellKey } from './judge-book';

function place(book: ClassBook, cell: CellKey): CellPlace {
  const tab = book.tabs.find(({ tabId }) => tabId === cell.tabId);

  return {
    sheetId: tab?.sheetId ?? 0,
    row: tab?.rows.get(cell.pupilId) ?? 0,
    column: tab?.columns.get(cell.key) ?? 0,
  };
}

/**
 * What writes an official value with the note it has by state, red where it is a corrected one. `standing`: refused
 * values whose notes stand in the book once it has taken the change.
 */
export function officialCell(
  session: Session,
  book: ClassBook,
  official: { readonly cell: CellKey; readonly value: string; readonly standing: StandingRefusals },
): CellWrite {
  const { cell, value, standing } = official;
  const { tabId: subjectId, pupilId, key } = cell;
  const noted = {
    value,
    refusal: standing[refusalKey(cell)] ?? null,
    corrections: correctionsOf(session.school, { pupilId, subjectId, key }),
  };
  const layout = book.tabs.find(({ tabId }) => tabId === cell.tabId)?.layout;
  const kind = kindIn(layout ?? { columns: [] }, key);
  const shown = {
    held: kind.held(value),
    look: kind.look,
    note: officialNote(noted),
    isCorrected: isCorrected(noted),
  };

  return { ...cell, place: place(book, cell), requestAt: (where) => writeValue(where, shown) };
}
