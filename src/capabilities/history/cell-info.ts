import { assessmentName } from '../../book/assessment-name';
import { writtenTabs } from '../../book/book-tabs';
import { readEntry } from '../../book/entry-value';
import { cellText } from '../../book/mark-cell';
import { type ColumnState, columnStates } from '../../book/protection/book-plan';
import { refusalReason } from '../../book/refusal-reasons';
import { HEADER_ROWS, isWritten, type TabColumn } from '../../book/tab-layout';
import { gateFor } from '../../book/window/window';
import { bookAccess } from '../../contract/rights/permissions';
import type { CellInfo } from '../../contract/views';
import { iso } from '../../engine/authority-context';
import type { QueryHandler } from '../../engine/handler';
import { readChain } from '../../engine/ledger/read-chain';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { type ClassBook, loadClaim, loadClassBook } from '../../engine/state/class-book';
import { layoutColumn } from '../../engine/state/find-cell';
import type { TabState } from '../../engine/state/read-tab';
import { AppError } from '../../kernel/app-error';
import { acceptedValue } from '../../ledger/accepted-state';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { namesInClass } from '../../school/names-in-class';
import { classesBefore } from '../../school/roster';
import { type ClassRecord, nameOf } from '../../school/school-model';
import { run, runAll, runBoth } from '../../workspace/call';
import { REQUESTS } from '../corrections/pure/requests-table';
import { exemptionsIn } from '../results/pure/exemptions';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import { awayViews, closedViews, correctedViews, historyLines } from './cell-words';

type CellAddress = { readonly sheetId: number; readonly row: number; readonly column: number };

const NOTHING: CellInfo = {
  kind: 'outside',
  classId: '',
  subjectId: '',
  subjectName: '',
  subjectKind: 'score',
  cellKind: 'text',
  pupilId: '',
  pupilName: '',
  assessment: '',
  assessmentName: '',
  value: '',
  writers: [],
  open: false,
  mayWrite: false,
  until: null,
  closed: [],
  unaccepted: null,
  rows: { all: 0, below: 0 },
  history: [],
  openRequestId: null,
  mayRequest: false,
};

function keyAt(map: ReadonlyMap<string, number>, position: number): string {
  return [...map].find(([, index]) => index === position)?.[0] ?? '';
}

function kindOf({ column, pupilId, isBelow }: Located): CellInfo['kind'] {
  if (pupilId === '') {
    return isBelow ? 'below' : 'header';
  }

  if (isWritten(column)) {
    return 'mark';
  }

  return column.role === 'computed' || column.role === 'note' ? 'computed' : 'pupil';
}

interface Located {
  readonly session: Session;
  readonly person: Person;
  readonly schoolClass: ClassRecord;
  readonly tab: TabState;
  readonly column: TabColumn;
  readonly pupilId: string;
  /** Below the header and no pupil's row: where the rest of too long a paste would stand. */
  readonly isBelow: boolean;
  readonly entries: readonly LedgerEntry[];
}

function stateOf(located: Located): ColumnState | null {
  const { session, schoolClass, tab, column } = located;
  const tabs = writtenTabs(schoolClass).filter(({ id }) => id === tab.tabId);
  const states = columnStates({ school: session.school, schoolClass, tabs, now: session.now });

  return states.find((state) => state.column.key === column.key) ?? null;
}

function openRequest(located: Located): string | null {
  const { session, tab, column, pupilId, schoolClass } = located;
  const found = session.control
    .all(REQUESTS)
    .find(
      (row) =>
        row.state === 'open' &&
        row.classId === schoolClass.id &&
        row.subjectId === tab.tabId &&
        row.pupilId === pupilId &&
        row.assessment === column.key,
    );

  return found?.id ?? null;
}

/** A pupil who changed class is corrected in the class of now. */
function hasGone({ session, schoolClass, pupilId }: Located): boolean {
  return session.school.pupils.some(
    ({ id, classId }) => id === pupilId && classId !== schoolClass.id,
  );
}

/** What is accepted in the cell; '' = nothing. */
function officialValue({ session, schoolClass, tab, column, pupilId }: Located): string {
  const accepted = session.ledger.acceptedTab(schoolClass.id, tab.tabId);

  return acceptedValue(accepted, pupilId, column.key);
}

/** What stands in the cell, judged as acceptance will judge it; null where it is the official value. */
function unacceptedValue(located: Located, { column }: ColumnState): CellInfo['unaccepted'] {
  const { session, schoolClass, tab, pupilId } = located;

  if (pupilId === '') {
    return null;
  }

  const official = officialValue(located);
  const isExempt =
    (official !== '' && official === column.cell.exemption) ||
    exemptionsIn(session.control.all(RESULT_ORDERS), schoolClass)(pupilId, tab.tabId);
  const year = Number(session.today.slice(0, 4));
  const reading = readEntry(tab.cell(pupilId, column.key), column.cell, { year, isExempt });

  if (!reading.ok) {
    return { kind: 'invalid', official, because: refusalReason(reading.problem) };
  }

  return reading.value === official
    ? null
    : { kind: 'waiting', official, because: { vi: '', en: '' } };
}

function entryPart(located: Located): Partial<CellInfo> {
  const { session, person } = located;
  const state = stateOf(located);

  if (state === null) {
    return {};
  }

  const { schoolClass, pupilId } = located;
  const isWriter = state.writers.includes(person.email);
  const away = awayViews(session, { classId: schoolClass.id, pupilId });
  const corrected = correctedViews(session, {
    pupilId,
    subjectId: located.tab.tabId,
    key: located.column.key,
  });
  const official = officialValue(located);
  const closed = [...closedViews(state, official, session), ...away, ...corrected];
  const { until } = gateFor(state.window, official);
  const open = closed.length === 0;
  const openRequestId = openRequest(located);
  const canAsk = !closed.some(({ reason }) => reason === 'notStarted');

  return {
    writers: open ? state.writers.map((email) => nameOf(session.school, email)) : [],
    open,
    mayWrite: open && isWriter,
    until: until === null ? null : iso(until),
    closed,
    unaccepted: unacceptedValue(located, state),
    openRequestId,
    mayRequest: !open && isWriter && canAsk && openRequestId === null && !hasGone(located),
  };
}

/** What the classes before know of the cell. */
function entriesElsewhere({ session, schoolClass, pupilId }: Located): readonly LedgerEntry[] {
  const others = classesBefore(session.school, schoolClass.id, pupilId);

  return runAll(
    session.context.http,
    others.map((classId) => readChain(session, classId)),
  ).flat();
}

function rowsAt({ rows }: TabState, pupilId: string): CellInfo['rows'] {
  const here = rows.get(pupilId) ?? 0;

  return { all: rows.size, below: [...rows.values()].filter((row) => row >= here).length };
}

function describe(located: Located): CellInfo {
  const { session, schoolClass, tab, column, pupilId, entries } = located;
  const { tab: layout } = layoutColumn(schoolClass, { tabId: tab.tabId, key: column.key });
  const isAssessed = isWritten(column);

  return {
    ...NOTHING,
    kind: kindOf(located),
    classId: schoolClass.id,
    subjectId: tab.tabId,
    subjectName: layout.heading,
    subjectKind: layout.subject?.kind ?? 'score',
    cellKind: isAssessed ? column.cell.id : 'text',
    pupilId,
    pupilName: namesInClass(session.school, schoolClass.id)(pupilId),
    assessment: column.key,
    assessmentName: isAssessed ? assessmentName(column.key) : column.header,
    value: pupilId === '' ? '' : cellText(tab.cell(pupilId, column.key)),
    ...(isAssessed ? entryPart(located) : {}),
    rows: rowsAt(tab, pupilId),
    history: historyLines([...entries, ...entriesElsewhere(located)], located),
  };
}

function locate(
  call: { readonly session: Session; readonly person: Person },
  found: {
    readonly book: ClassBook;
    readonly schoolClass: ClassRecord;
    readonly entries: readonly LedgerEntry[];
  },
  address: CellAddress,
): CellInfo {
  const tab = found.book.tabs.find(({ sheetId }) => sheetId === address.sheetId);
  const key = tab === undefined ? '' : keyAt(tab.columns, address.column);

  if (tab === undefined || key === '') {
    return { ...NOTHING, classId: found.schoolClass.id };
  }

  const { column } = layoutColumn(found.schoolClass, { tabId: tab.tabId, key });
  const pupilId = keyAt(tab.rows, address.row);

  return describe({
    ...call,
    schoolClass: found.schoolClass,
    tab,
    column,
    pupilId,
    isBelow: pupilId === '' && address.row >= HEADER_ROWS,
    entries: found.entries,
  });
}

function strangeBook(session: Session, spreadsheetId: string): CellInfo {
  try {
    const classId = run(session.context.http, loadClaim(spreadsheetId));

    return { ...NOTHING, kind: classId === '' ? 'outside' : 'copy', classId };
  } catch (thrown) {
    // The school account cannot even see the file: it is none of ours.
    if (thrown instanceof AppError && thrown.code === 'GOOGLE_REFUSED') {
      return NOTHING;
    }

    throw thrown;
  }
}

/** Whoever may not open a book learns nothing of it this way either. @throws AppError ROLE_NOT_HELD */
function requireReader(session: Session, person: Person, schoolClass: ClassRecord): void {
  const { assignments } = session.school;
  const access = bookAccess(person.member, { schoolClass, assignments }, session.today);

  if (access === 'none') {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `giáo viên lớp ${schoolClass.id}, lãnh đạo và văn phòng`,
      action: 'cell.info',
    });
  }
}

/** Tells everything about one cell: what it is, who may write until when, why not, and what happened to it. */
export const cellInfo: QueryHandler<'cell.info'> = {
  name: 'cell.info',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) => {
    const schoolClass = session.school.classes.find(
      ({ bookId }) => bookId === payload.spreadsheetId,
    );

    if (schoolClass === undefined) {
      return strangeBook(session, payload.spreadsheetId);
    }

    requireReader(session, person, schoolClass);
    const [book, entries] = runBoth(
      session.context.http,
      loadClassBook(session.school, schoolClass),
      readChain(session, schoolClass.id),
    );

    return locate({ session, person }, { book, schoolClass, entries }, payload);
  },
};
