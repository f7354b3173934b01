import { bookTabs, COVER_SHEET } from '../../book/book-tabs';
import type { LedgerData } from '../../ledger/ledger-data';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { namesInBook, withoutNamesBefore } from '../../school/pupil-names';
import { rosterOf } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import { PUPILS } from '../../school/tables/pupils-table';
import { textCell, writeTexts } from '../../workspace/cells';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { coverRows } from '../making/cover-rows';
import type { Session } from '../session';
import type { ClassBook } from '../state/class-book';
import type { TabState } from '../state/read-tab';
import type { BookObserver } from './book-observer';

interface Renaming {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly pupilId: string;
  readonly old: string;
  readonly name: string;
}

function shownName(tab: TabState, pupilId: string): string {
  return tab.cell(pupilId, 'TEN').shown;
}

/**
 * Rows that say a name from before. A name that is another pupil's of the class is no old name but an exchanged row,
 * and is left for people to see.
 */
function renamings(session: Session, schoolClass: ClassRecord, tab: TabState): readonly Renaming[] {
  const column = tab.columns.get('TEN');
  const pupils = rosterOf(session.school, schoolClass.id).map(({ pupil }) => pupil);
  const owners = new Map(pupils.map(({ id, fullName }) => [fullName, id]));

  return pupils.flatMap((pupil): Renaming[] => {
    const row = tab.rows.get(pupil.id);
    const old = row === undefined ? '' : shownName(tab, pupil.id);
    const isExpected = namesInBook(pupil, schoolClass.id).slice(1).includes(old);
    const isOthers = !isExpected && (owners.get(old) ?? pupil.id) !== pupil.id;
    const name = pupil.fullName;

    return row === undefined || column === undefined || old === name || isOthers
      ? []
      : [{ sheetId: tab.sheetId, row, column, pupilId: pupil.id, old, name }];
  });
}

function nameRequest({ sheetId, row, column, name }: Renaming): SheetRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: [{ values: [textCell(name)] }],
      fields: 'userEnteredValue',
    },
  };
}

/** Lines of the cover that say something else than the tables. */
function coverLines(session: Session, schoolClass: ClassRecord, book: ClassBook) {
  const wanted = coverRows(session.school, schoolClass, book.spreadsheetId);

  return wanted.flatMap(([label = '', text = ''], row) => {
    const old = book.cover[row] ?? '';

    return old === text ? [] : [{ row, label, old, text }];
  });
}

function draft(session: Session, classId: string, data: LedgerData): EntryDraft {
  return {
    time: session.nowIso,
    actor: session.configuration.owner,
    role: 'system',
    meaning: 'repair',
    key: { class: classId },
    data,
    commandId: `ten-${classId}-${session.now}`,
  };
}

function currentTexts(session: Session, schoolClass: ClassRecord, book: ClassBook) {
  const ids = bookTabs(schoolClass);
  const rows = book.tabs
    .filter(({ tabId }) => ids.some(({ id }) => id === tabId))
    .flatMap((tab) => renamings(session, schoolClass, tab));
  const cover = book.hasCover ? coverLines(session, schoolClass, book) : [];
  const names = new Map(
    rows.map(({ pupilId, old, name }) => [pupilId, { row: pupilId, old, new: name }]),
  );
  const lines = cover.map(({ label, old, text }) => ({ line: label, old, new: text }));
  const isSame = names.size + lines.length === 0;
  const data = { cause: 'texts', names: [...names.values()], cover: lines };

  return {
    requests: [
      ...rows.map(nameRequest),
      ...cover.map(({ row, text }) =>
        writeTexts({ sheetId: COVER_SHEET, row, column: 1 }, [[text]]),
      ),
    ],
    entries: isSame ? [] : [draft(session, schoolClass.id, data)],
  };
}

/** Names before are not expected any more in a book that says the present ones (in memory; the caller saves). */
function forgetNamesBefore(session: Session, classId: string): void {
  const pupils = session.control.all(PUPILS).filter(({ namesBefore }) => namesBefore !== '');

  pupils.forEach((row) => {
    const namesBefore = withoutNamesBefore(row, classId);

    if (namesBefore !== row.namesBefore) {
      session.control.put(PUPILS, { ...row, namesBefore });
    }
  });
}

/**
 * Names in all tabs and the lines of the cover follow the school's tables: whoever was renamed or became homeroom
 * teacher is called so in books that exist. Codes and marks stay where they are.
 */
export const TEXT_OBSERVER: BookObserver = {
  id: 'texts',
  observe: (session, { schoolClass, book }) => ({
    ...currentTexts(session, schoolClass, book),
    takeDown: [() => forgetNamesBefore(session, schoolClass.id)],
  }),
};
