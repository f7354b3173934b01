import { type BookTab, bookTabs, editionOf, formulasAt } from '../../book/book-tabs';
import type { TabPlace } from '../../book/protection/book-plan';
import { HEADER_ROWS, type TabColumn } from '../../book/tab-layout';
import { AppError } from '../../kernel/app-error';
import type { LedgerRecord } from '../../ledger/ledger-data';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { rosterOf } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import { CLASSES } from '../../school/tables/classes-table';
import { runEach } from '../../workspace/call';
import { setColumnCount } from '../../workspace/cells';
import { fillFormula } from '../../workspace/sheet-building';
import { batchUpdate, type SheetRequest } from '../../workspace/sheets-calls';
import { isRecorded } from '../act/recorded-commands';
import { ledgerId } from '../ledger/ledger-id';
import { registerRequests } from '../making/class-book-requests';
import { addedColumnRequests } from '../making/tab-requests';
import type { Session } from '../session';
import { type ClassBook, loadClassBook } from '../state/class-book';
import {
  actualPlaces,
  plannedPlaces,
  protectionChangesAt,
  protectionRequests,
} from '../state/protect-requests';
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

/** What a book made before lacks of the registers of today. */
interface Lacks {
  readonly tabs: readonly OlderTab[];
  /** Registers that came after it. */
  readonly registers: readonly BookTab[];
}

/** True for a book that was made before a register or a column its class should have. */
export function isOlderBook(schoolClass: ClassRecord): boolean {
  return (schoolClass.edition ?? 1) < editionOf(schoolClass);
}

function olderTab(tab: BookTab, state: TabState, edition: number): readonly OlderTab[] {
  const columns = tab.columns.filter(({ key }) => !state.columns.has(key));
  const isOlder =
    state.doubts.length === 0 &&
    columns.length > 0 &&
    columns.every(({ since = 1 }) => since > edition);
  const start = Math.max(-1, ...state.columns.values()) + 1;

  return isOlder ? [{ tab, state, columns, start }] : [];
}

/** A tab that its edition had and that is gone was deleted: an empty one in its place would hide that. */
function lacksOf({ schoolClass, book }: ReadBook): Lacks {
  const { edition = 1 } = schoolClass;
  const stateOf = (tab: BookTab): TabState | undefined =>
    book.tabs.find(({ tabId }) => tabId === tab.id);
  const tabs = bookTabs(schoolClass);

  return {
    tabs: tabs.flatMap((tab) => {
      const state = stateOf(tab);

      return state === undefined ? [] : olderTab(tab, state, edition);
    }),
    registers: tabs.filter((tab) => tab.register.since > edition && stateOf(tab) === undefined),
  };
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

function columnRequests(older: OlderTab): readonly SheetRequest[] {
  const { state, columns, start } = older;
  const { sheetId, rowCount } = state;

  return [
    setColumnCount(sheetId, start + columns.length),
    ...addedColumnRequests({ sheetId, rowCount }, columns, start),
    ...formulaRequests(older),
  ];
}

function registerRequestsOf(
  session: Session,
  { schoolClass }: ReadBook,
  registers: readonly BookTab[],
): readonly SheetRequest[] {
  const { school, configuration } = session;
  const order = bookTabs(schoolClass);

  return registers.flatMap((tab) =>
    registerRequests({
      tab,
      classId: schoolClass.id,
      schoolYear: configuration.schoolYear,
      pupils: rosterOf(school, schoolClass.id).map(({ pupil }) => pupil),
      index: order.indexOf(tab) + 1,
    }),
  );
}

/** Where the tabs of the book are once it has what it lacked. */
function placesAfter(
  { school, now }: Session,
  { schoolClass, book }: ReadBook,
  { tabs, registers }: Lacks,
): ReadonlyMap<string, TabPlace> {
  const places = new Map(actualPlaces(book, { school, schoolClass, now }));
  const planned = plannedPlaces(school, schoolClass);

  tabs.forEach(({ tab, columns, start }) => {
    const place = places.get(tab.id);

    if (place !== undefined) {
      const added = columns.map(({ key }, at): [string, number] => [key, start + at]);
      places.set(tab.id, { ...place, columns: new Map([...place.columns, ...added]) });
    }
  });
  registers.forEach(({ id }) => {
    const place = planned.get(id);

    if (place !== undefined) {
      places.set(id, place);
    }
  });

  return places;
}

/** Everything a book lacks, and its protections with it, for one atomic change. */
function requestsOf(session: Session, read: ReadBook, lacks: Lacks): readonly SheetRequest[] {
  const { school, now, configuration } = session;
  const changes = protectionChangesAt(
    read.book,
    { school, schoolClass: read.schoolClass, now },
    { owner: configuration.owner, places: placesAfter(session, read, lacks) },
  );

  return [
    ...lacks.tabs.flatMap(columnRequests),
    ...registerRequestsOf(session, read, lacks.registers),
    ...protectionRequests(changes),
  ];
}

/** What came after an edition: new tabs whole, else new columns by their keys. */
function addedSince(schoolClass: ClassRecord): readonly LedgerRecord[] {
  const { edition = 1 } = schoolClass;

  return bookTabs(schoolClass).flatMap(({ id, register, columns }) => {
    const added = columns.filter(({ since = 1 }) => since > edition);
    const isNew = register.since > edition;

    return !isNew && added.length === 0
      ? []
      : [{ register: id, columns: isNew ? null : added.map(({ key }) => key) }];
  });
}

function entryOf(session: Session, schoolClass: ClassRecord): EntryDraft {
  return {
    time: session.nowIso,
    actor: session.configuration.owner,
    role: 'system',
    meaning: 'repair',
    key: { class: schoolClass.id },
    data: { cause: 'columns', added: [...addedSince(schoolClass)] },
    commandId: ledgerId('edition', `${schoolClass.id}-${editionOf(schoolClass)}`),
  };
}

/** The book has what it lacked: said in the ledger and kept in control, in memory; the caller saves both. */
function takeDown(session: Session, schoolClass: ClassRecord, isRecorded: boolean): void {
  const { id } = schoolClass;
  const row = session.control.find(CLASSES, id);

  if (!isRecorded) {
    session.ledger.append(id, [entryOf(session, schoolClass)], session.context.sha256);
  }

  session.ledger.noteWrite(id);

  if (row !== null) {
    session.control.put(CLASSES, { ...row, edition: String(editionOf(schoolClass)) });
  }
}

/** An execution may have been cut off between the book and the ledger, or between the ledger and control. */
function wasRecorded(session: Session, schoolClass: ClassRecord, isChanged: boolean): boolean {
  return !isChanged && isRecorded(session, schoolClass.id, entryOf(session, schoolClass).commandId);
}

/** True if every tab that gets columns is there and understood: one that was deleted may come back without them. */
function isClear({ schoolClass, book }: ReadBook, { tabs }: Lacks): boolean {
  const { edition = 1 } = schoolClass;
  const older = bookTabs(schoolClass).filter(({ columns }) =>
    columns.some(({ since = 1 }) => since > edition),
  );

  return older.every(
    ({ id, register }) =>
      register.since > edition ||
      tabs.some(({ tab }) => tab.id === id) ||
      book.tabs.find(({ tabId }) => tabId === id)?.doubts.length === 0,
  );
}

/**
 * Brings books made before to the registers of today: tabs with their given sheet ids, columns at the end of their tabs,
 * with headers, checks, totals and protections, in one atomic change; then reads the book again. Books that are of
 * today's edition cost nothing. A book that cannot be changed now, or a tab that nobody understands, stays as it is, and
 * the next look tries again. Ledger and control are changed in memory: the caller saves them.
 */
export function upgradedBooks<Read extends ReadBook>(
  session: Session,
  found: readonly Read[],
): readonly Read[] {
  const { http } = session.context;
  const older = found
    .filter(({ schoolClass }) => isOlderBook(schoolClass))
    .map((read) => ({ read, lacks: lacksOf(read) }));
  const lacking = older.filter(
    ({ lacks: { tabs, registers } }) => tabs.length + registers.length > 0,
  );
  const answers = runEach<unknown>(
    http,
    lacking.map(({ read, lacks }) =>
      batchUpdate(read.book.spreadsheetId, requestsOf(session, read, lacks)),
    ),
  );
  const failed = new Set(
    lacking.flatMap(({ read }, at) => (answers[at] instanceof AppError ? [read] : [])),
  );
  const changed = lacking.map(({ read }) => read).filter((read) => !failed.has(read));

  older
    .filter(({ read, lacks }) => !failed.has(read) && isClear(read, lacks))
    .forEach(({ read: { schoolClass }, read }) => {
      takeDown(session, schoolClass, wasRecorded(session, schoolClass, changed.includes(read)));
    });

  const again = runEach(
    http,
    changed.map(({ schoolClass }) => loadClassBook(session.school, schoolClass)),
  );

  return found.map((read) => {
    const book = again[changed.indexOf(read)];

    return book === undefined || book instanceof AppError ? read : { ...read, book };
  });
}
