import { type BookTab, summaryTabs } from '../../book/book-tabs';
import { heldNumber } from '../../book/cell-kinds/held-number';
import { closedSheet } from '../../book/protection/desired-protections';
import { STAMP_COLUMN, SUMMARY_TABS } from '../../book/registers/summary-registers';
import { HEADER_ROWS } from '../../book/tab-layout';
import { summaryTabRequests } from '../../engine/making/summary-tab-requests';
import type { AcceptedValue } from '../../engine/observe/book-observer';
import type { Session } from '../../engine/session';
import type { ClassBook } from '../../engine/state/class-book';
import { protectionRequests } from '../../engine/state/protect-requests';
import type { TabState } from '../../engine/state/read-tab';
import { AppError } from '../../kernel/app-error';
import { type AcceptedTab, withAccepted } from '../../ledger/accepted-state';
import { nameAt } from '../../school/people/person-at';
import { rosterNote, rosterOf } from '../../school/roster';
import { numberCell, setRowCount, textCell } from '../../workspace/cells';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { valueCell } from '../../workspace/value-cell';
import { PERIODS, type Period } from './pure/period';
import { type Asked, type ResultContext, resultInputs } from './pure/result-context';
import type { AcceptedReader } from './pure/result-inputs';
import { actAt } from './pure/result-orders';
import { type SummaryLine, summaryLines } from './pure/summary-rows';
import { readStamp, staleText, stampText } from './pure/summary-stamp';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Where a summary stands in a book, or where it will. */
interface Place {
  readonly sheetId: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Pupil rows there now. */
  readonly rows: number;
}

const STAMP_COLORS = {
  made: { red: 0.2, green: 0.35, blue: 0.2 },
  stale: { red: 0.75, green: 0.05, blue: 0.05 },
} as const;

function stampCell(sheetId: number, text: string, look: keyof typeof STAMP_COLORS): SheetRequest {
  const textFormat = { bold: look === 'stale', foregroundColor: STAMP_COLORS[look] };

  return {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: STAMP_COLUMN },
      rows: [
        {
          values: [{ ...textCell(text), userEnteredFormat: { textFormat, wrapStrategy: 'WRAP' } }],
        },
      ],
      fields: 'userEnteredValue,userEnteredFormat(textFormat,wrapStrategy)',
    },
  };
}

function cellOf(line: SummaryLine, key: string, position: number): CellData {
  switch (key) {
    case 'STT':
      return numberCell(position + 1);
    case 'MA':
      return textCell(line.pupil.id);
    case 'TEN':
      return textCell(line.pupil.fullName);
    default:
      return valueCell(heldNumber(line.values[key] ?? ''));
  }
}

function rowsRequest(lines: readonly SummaryLine[], place: Place): SheetRequest {
  const width = Math.max(...place.columns.values()) + 1;
  const keys = Array.from(
    { length: width },
    (_, index) => [...place.columns].find(([, column]) => column === index)?.[0] ?? '',
  );
  const blank = Array.from({ length: Math.max(0, place.rows - lines.length) }, () => ({
    values: keys.map(() => ({})),
  }));

  return {
    updateCells: {
      start: { sheetId: place.sheetId, rowIndex: HEADER_ROWS, columnIndex: 0 },
      rows: [
        ...lines.map((line, position) => ({
          values: keys.map((key) => cellOf(line, key, position)),
        })),
        ...blank,
      ],
      fields: 'userEnteredValue',
    },
  };
}

function summaryLayout({ schoolClass, period }: ResultContext): BookTab {
  const tabs = summaryTabs(schoolClass);
  const tab = tabs.find(({ id }) => id === SUMMARY_TABS[period]) ?? tabs[0];

  if (tab === undefined) {
    throw new Error(`no summary tab for grade ${schoolClass.grade}`);
  }

  return tab;
}

/** Title of the tab of a summary once it has been written, in the book that was read. */
export function summaryTitle(context: ResultContext, book: ClassBook): string {
  const found = book.tabs.find(({ tabId }) => tabId === SUMMARY_TABS[context.period]);

  return found?.title ?? summaryLayout(context).title;
}

/** Makes the tab again in a book that has none (made before there were summaries, or deleted). */
function placeFor(
  session: Session,
  context: ResultContext,
  found: TabState | undefined,
): { readonly place: Place; readonly requests: readonly SheetRequest[] } {
  if (found !== undefined) {
    const { sheetId, columns, rows } = found;

    return { place: { sheetId, columns, rows: rows.size }, requests: [] };
  }

  const { schoolClass } = context;
  const pupils = rosterOf(session.school, schoolClass.id).map(({ pupil }) => pupil);
  const tab = summaryLayout(context);
  const { schoolYear } = session.configuration;
  const columns = new Map(tab.columns.map(({ key }, position) => [key, position]));

  return {
    place: { sheetId: tab.sheetId, columns, rows: pupils.length },
    requests: [
      ...summaryTabRequests({ tab, classId: schoolClass.id, schoolYear, pupils, index: 1 }),
      ...protectionRequests({
        add: [closedSheet(tab.sheetId, session.configuration.owner)],
        update: [],
        remove: [],
      }),
    ],
  };
}

/** A line for every row of the book: one whose result another class states, or who is away, has a note instead. */
function linesOfRoster(session: Session, context: ResultContext): readonly SummaryLine[] {
  const { facts, results, schoolClass } = context;
  const roster = rosterOf(session.school, schoolClass.id);
  const lines = summaryLines(
    facts,
    results,
    roster.map(({ pupil }) => pupil),
  );

  return lines.map((line, position) => {
    const entry = roster[position];

    return entry === undefined || Object.keys(line.values).length > 0
      ? line
      : { ...line, values: { 'TH.GHICHU': rosterNote(entry) } };
  });
}

/** What writes the summary of a class and period into its book, with the stamp that says from what it was made. */
export function summaryRequests(
  session: Session,
  context: ResultContext,
  write: { readonly book: ClassBook; readonly at: number },
): readonly SheetRequest[] {
  const { period, rules, choice, hash, state } = context;
  const found = write.book.tabs.find(({ tabId }) => tabId === SUMMARY_TABS[period]);
  const { place, requests } = placeFor(session, context, found);
  const approved =
    state.approval === null
      ? null
      : {
          by: nameAt(session.school, state.approval.by, state.approval.at),
          at: actAt(state.approval),
          version: state.version,
        };
  const stamp = stampText({ at: write.at, ruleName: rules.name, choice, hash, approved });
  const lines = linesOfRoster(session, context);
  const grow =
    lines.length > place.rows ? [setRowCount(place.sheetId, HEADER_ROWS + lines.length)] : [];

  return [...requests, ...grow, rowsRequest(lines, place), stampCell(place.sheetId, stamp, 'made')];
}

/**
 * True if a book that was read back shows the summary where it belongs: each pupil in the row that was written, columns
 * where they were, the stamp of these inputs. All of it was one atomic write, so values stand with their pupils then.
 */
export function isSummaryThere(
  session: Session,
  context: ResultContext,
  { before, after }: { readonly before: ClassBook; readonly after: ClassBook },
): boolean {
  const isIts = ({ tabId }: TabState): boolean => tabId === SUMMARY_TABS[context.period];
  const { place } = placeFor(session, context, before.tabs.find(isIts));
  const tab = after.tabs.find(isIts);
  const stamp = tab === undefined ? null : readStamp(tab.stamp);

  return (
    tab !== undefined &&
    stamp !== null &&
    !stamp.isStale &&
    context.hash.startsWith(stamp.hash) &&
    [...place.columns].every(([key, column]) => tab.columns.get(key) === column) &&
    rosterOf(session.school, context.schoolClass.id).every(
      ({ pupil }, position) => tab.rows.get(pupil.id) === HEADER_ROWS + position,
    )
  );
}

/** Requests that mark summaries of a book as old; `isOld` judges one by its period and the hash it was made from. */
function staleRequests(
  book: ClassBook,
  now: number,
  isOld: (period: Period, hash: string) => boolean,
): readonly SheetRequest[] {
  return PERIODS.flatMap((period): readonly SheetRequest[] => {
    const tab = book.tabs.find(({ tabId }) => tabId === SUMMARY_TABS[period]);
    const stamp = tab === undefined ? null : readStamp(tab.stamp);

    return tab === undefined || stamp === null || stamp.isStale || !isOld(period, stamp.hash)
      ? []
      : [stampCell(tab.sheetId, staleText(stamp.text, now), 'stale')];
  });
}

/** The accepted state of a class with values that are about to be accepted. */
function acceptedWith(
  session: Session,
  classId: string,
  coming: readonly AcceptedValue[],
): AcceptedReader {
  const tabs = new Map<string, AcceptedTab>();
  coming.forEach(({ tabId, pupilId, key, value }) => {
    const tab = tabs.get(tabId) ?? session.ledger.acceptedTab(classId, tabId);
    tabs.set(tabId, withAccepted(tab, { pupilId, key }, value));
  });

  return (tabId) => tabs.get(tabId) ?? session.ledger.acceptedTab(classId, tabId);
}

/** Hash of the inputs now; null where nobody can say by which rules: marks are accepted all the same. */
function hashNow(session: Session, asked: Asked): string | null {
  try {
    return resultInputs(session, asked).hash;
  } catch (thrown) {
    if (thrown instanceof AppError && ['BAD_INPUT', 'NOT_FOUND'].includes(thrown.code)) {
      return null;
    }

    throw thrown;
  }
}

/**
 * Marks the summaries of a book that were made from something else than what will be accepted now: a mark, a level, an
 * absence, a pupil, a choice for the re-test, the rules. Belongs into the same write as what is accepted.
 */
export function outdatedSummaries(
  session: Session,
  book: ClassBook,
  coming: readonly AcceptedValue[],
): readonly SheetRequest[] {
  const schoolClass = session.school.classes.find(({ id }) => id === book.classId);

  if (schoolClass === undefined) {
    return [];
  }

  const accepted = acceptedWith(session, schoolClass.id, coming);

  return staleRequests(
    book,
    session.now,
    (period, hash) => (hashNow(session, { schoolClass, period, accepted }) ?? hash) !== hash,
  );
}
