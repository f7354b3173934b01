import { type BookTab, formulasAt, writtenTabs } from '../../book/book-tabs';
import { HEADER_ROWS, type TabColumn } from '../../book/tab-layout';
import { AppError } from '../../kernel/app-error';
import type { ClassRecord } from '../../school/school-model';
import { run, runEach } from '../../workspace/call';
import { setColumnCount } from '../../workspace/cells';
import { fillFormula } from '../../workspace/sheet-building';
import { batchUpdate, type SheetRequest } from '../../workspace/sheets-calls';
import { addedColumnRequests } from '../making/tab-requests';
import type { Session } from '../session';
import { type ClassBook, loadClassBook } from '../state/class-book';
import type { TabState } from '../state/read-tab';

/** A book that was read, of a class. */
interface ReadBook {
  readonly schoolClass: ClassRecord;
  readonly book: ClassBook;
}

/** A tab made before some of its columns were thought of. */
interface OlderTab {
  readonly tab: BookTab;
  readonly state: TabState;
  readonly columns: readonly TabColumn[];
  /** Where the first of them goes: behind every other column of the form. */
  readonly start: number;
}

function olderTab(tab: BookTab, state: TabState): readonly OlderTab[] {
  const columns = tab.columns.filter(({ key }) => !state.columns.has(key));
  const isOlder =
    state.doubts.length === 0 && columns.length > 0 && columns.every(({ since = 1 }) => since > 1);
  const start = Math.max(-1, ...state.columns.values()) + 1;

  return isOlder ? [{ tab, state, columns, start }] : [];
}

function olderTabs({ schoolClass, book }: ReadBook): readonly OlderTab[] {
  return writtenTabs(schoolClass).flatMap((tab) => {
    const state = book.tabs.find(({ tabId }) => tabId === tab.id);

    return state === undefined ? [] : olderTab(tab, state);
  });
}

/** Formulas of the tab as they are with its new columns: totals count them. */
function formulaRequests(older: OlderTab): readonly SheetRequest[] {
  const { tab, state, columns, start } = older;
  const places = new Map([
    ...state.columns,
    ...columns.map(({ key }, position): [string, number] => [key, start + position]),
  ]);
  const keys = Array.from({ length: start + columns.length }, () => '');

  places.forEach((index, key) => {
    keys[index] = key;
  });

  return [...formulasAt(tab, { keys, row: HEADER_ROWS + 1 })].flatMap(([key, formula]) => {
    const column = places.get(key);

    return column === undefined
      ? []
      : [
          fillFormula(
            {
              sheetId: state.sheetId,
              startRow: HEADER_ROWS,
              endRow: state.rowCount,
              startColumn: column,
              endColumn: column + 1,
            },
            formula,
          ),
        ];
  });
}

function requests(older: OlderTab): readonly SheetRequest[] {
  const { state, columns, start } = older;
  const { sheetId, rowCount } = state;

  return [
    setColumnCount(sheetId, start + columns.length),
    ...addedColumnRequests({ sheetId, rowCount }, columns, start),
    ...formulaRequests(older),
  ];
}

function writeDown(session: Session, { id }: ClassRecord, olders: readonly OlderTab[]): void {
  const names = olders.map(({ tab, columns }) => {
    const groups = [...new Set(columns.map(({ group }) => group))];

    return `${tab.title}: ${groups.join(', ')}`;
  });

  session.ledger.append(
    id,
    [
      {
        time: session.nowIso,
        actor: session.configuration.owner,
        role: 'system',
        meaning: 'repair',
        subjectKey: { classId: id },
        reason: 'Thêm cột của mẫu sổ mới vào sổ đã có; không ô nào đổi chỗ',
        refs: names,
        commandId: `them-cot-${id}-${session.now}`,
      },
    ],
    session.context.sha256,
  );
}

/**
 * Brings books made before to the form of today: adds columns at the end of their tabs, with headers, checks and
 * totals, in one atomic change, and reads the book again. Books that are as they should be cost nothing. A book that
 * cannot be changed now stays as it is: its tab is not judged, and the next look tries again.
 */
export function withAddedColumns<Read extends ReadBook>(
  session: Session,
  found: readonly Read[],
): readonly Read[] {
  const { http } = session.context;
  const older = found.map((read) => ({ read, olders: olderTabs(read) }));
  const due = older.filter(({ olders }) => olders.length > 0);
  const answers = runEach<unknown>(
    http,
    due.map(({ read, olders }) => batchUpdate(read.book.spreadsheetId, olders.flatMap(requests))),
  );
  const changed = due.filter((_, position) => !(answers[position] instanceof AppError));

  changed.forEach(({ read, olders }) => {
    writeDown(session, read.schoolClass, olders);
  });

  return older.map(({ read, olders }) =>
    changed.some((entry) => entry.olders === olders)
      ? { ...read, book: run(http, loadClassBook(session.school, read.schoolClass)) }
      : read,
  );
}
