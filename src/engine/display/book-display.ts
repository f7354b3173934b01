import { type BookTab, COVER_SHEET } from '../../book/book-tabs';
import { isCorrected, type NotedCell } from '../../book/cell-note';
import { onceEach } from '../../kernel/once-each';
import { acceptedValue } from '../../ledger/accepted-state';
import { type AppliedCorrection, correctionsOf } from '../../school/applied-corrections';
import { rosterNote, rosterOf } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import type { SheetRequest, Spreadsheet } from '../../workspace/sheets-calls';
import type { CellKey, RowState } from '../observe/judge-book';
import { rowStates } from '../observe/row-states';
import type { Session } from '../session';
import type { LookDepth } from '../state/book-lines';
import type { ClassBook } from '../state/class-book';
import type { TabState } from '../state/read-tab';
import { refusalKey, type StandingRefusals } from '../state/standing-refusals';
import type { CellWrite } from '../state/written-cells';
import { cellRepairs } from './cell-display';
import {
  isPrintedHere,
  orderRepairs,
  settingRepairs,
  titleSquatters,
  wantedSettings,
} from './file-display';
import type { Finding } from './finding';
import { formulaRepairs } from './formula-display';
import { mergeRepairs } from './merge-display';
import { headerNoteRepairs, type NotesAtHand, noteRepairs } from './note-display';
import type { Repair } from './repair';
import { sheetRepairs } from './sheet-display';
import { shownRepairs } from './shown-display';
import { isAtPlace, type TabAtHand } from './tab-at-hand';
import { type WantedBook, wantedBook } from './wanted-book';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** A book that was read, with what becomes official in the same change. */
export interface DisplayInput {
  readonly book: ClassBook;
  readonly schoolClass: ClassRecord;
  readonly depth: LookDepth;
  readonly accepted: readonly (CellKey & { readonly value: string })[];
  /** Refused values that stood before, and that stand after. */
  readonly standing: { readonly before: StandingRefusals; readonly after: StandingRefusals };
  /** What the same change writes into cells anyhow. */
  readonly writes: readonly CellWrite[];
}

/** What brings a book to the look it should have. */
export interface DisplayChange {
  /** Before everything else that is written: merges would swallow it. */
  readonly first: readonly SheetRequest[];
  readonly requests: readonly SheetRequest[];
  /** Values written again. */
  readonly cells: readonly CellWrite[];
  readonly findings: readonly Finding[];
}

/** Nothing to put right. */
export const NO_DISPLAY_CHANGE: DisplayChange = {
  first: [],
  requests: [],
  cells: [],
  findings: [],
};

function writtenCells(writes: readonly CellWrite[]): ReadonlySet<string> {
  return new Set(writes.map(({ place }) => [place.sheetId, place.row, place.column].join()));
}

/** What is official in a book, before and after this look. */
interface Official {
  readonly before: (cell: CellKey) => NotedCell;
  readonly after: (cell: CellKey) => NotedCell;
}

function officialIn(session: Session, input: DisplayInput): Official {
  const coming = new Map(input.accepted.map((entry) => [refusalKey(entry), entry.value]));
  const corrections = new Map<string, readonly AppliedCorrection[]>();

  for (const { pupilId, subjectId, key } of session.school.corrections ?? []) {
    const cell = { pupilId, subjectId, key };
    const at = refusalKey({ tabId: subjectId, pupilId, key });
    corrections.set(at, corrections.get(at) ?? correctionsOf(session.school, cell));
  }

  const acceptedTab = onceEach((tabId) => session.ledger.acceptedTab(input.schoolClass.id, tabId));
  const official = ({ tabId, pupilId, key }: CellKey): string =>
    acceptedValue(acceptedTab(tabId), pupilId, key);

  const noted = (cell: CellKey, at: string): NotedCell => ({
    value: official(cell),
    refusal: input.standing.before[at] ?? null,
    corrections: corrections.get(at) ?? [],
  });

  return {
    before: (cell) => noted(cell, refusalKey(cell)),
    after: (cell) => {
      const at = refusalKey(cell);

      return {
        ...noted(cell, at),
        value: coming.get(at) ?? official(cell),
        refusal: input.standing.after[at] ?? null,
      };
    },
  };
}

interface BookAtHand {
  readonly session: Session;
  readonly input: DisplayInput;
  readonly wanted: WantedBook;
  readonly official: Official;
  readonly rowState: (pupilId: string) => RowState;
  readonly written: ReadonlySet<string>;
  readonly nameNotes: ReadonlyMap<string, string>;
}

function tabAtHand(hand: BookAtHand, layout: BookTab, state: TabState): TabAtHand | null {
  const sheet = sheetOf(hand.input.book.source, state.sheetId);
  const drawn = hand.wanted.drawn.sheets.get(layout.sheetId);
  const cell = (pupilId: string, key: string): CellKey => ({ tabId: layout.id, pupilId, key });

  return sheet === undefined || drawn === undefined
    ? null
    : {
        layout,
        drawn,
        sheet,
        state,
        rowState: hand.rowState,
        isRed: (pupilId, key) => isCorrected(hand.official.after(cell(pupilId, key))),
        official: (pupilId, key) => hand.official.after(cell(pupilId, key)).value,
        isWritten: (row, column) => hand.written.has([state.sheetId, row, column].join()),
      };
}

function sheetOf(source: Spreadsheet, sheetId: number): Sheet | undefined {
  return source.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
}

function notesOf(hand: BookAtHand, layout: BookTab): NotesAtHand {
  const { id: tabId } = layout;
  // Who came and went is noted where people write; a summary says it in its last column.
  const isNamed = layout.register.writers !== null;

  return {
    before: (pupilId, key) => hand.official.before({ tabId, pupilId, key }),
    after: (pupilId, key) => hand.official.after({ tabId, pupilId, key }),
    nameNote: (pupilId) => (isNamed ? (hand.nameNotes.get(pupilId) ?? '') : ''),
  };
}

function tabRepairs(hand: BookAtHand, tab: TabAtHand): readonly Repair[] {
  const { input, wanted } = hand;
  const isPlaced = isAtPlace(tab);
  const { depth } = input;
  const isPrinted = depth === 'values' && isPrintedHere(input.book.source, wanted);

  return [
    ...sheetRepairs({ tabId: tab.layout.id, sheet: tab.sheet, drawn: tab.drawn, isPlaced }),
    ...(isPrinted ? shownRepairs(tab) : []),
    ...(depth === 'values' ? [] : [...cellRepairs(tab, depth), ...formulaRepairs(tab)]),
    ...noteRepairs(tab, notesOf(hand, tab.layout)),
    ...headerNoteRepairs(tab),
  ];
}

function coverRepairs({ input, wanted }: BookAtHand): readonly Repair[] {
  const sheet = sheetOf(input.book.source, COVER_SHEET);
  const drawn = wanted.drawn.sheets.get(COVER_SHEET);

  return sheet === undefined || drawn === undefined
    ? []
    : sheetRepairs({ tabId: null, sheet, drawn, isPlaced: true });
}

function bookAtHand(session: Session, input: DisplayInput): BookAtHand {
  const { id } = input.schoolClass;
  const roster = rosterOf(session.school, id);

  return {
    session,
    input,
    wanted: wantedBook(input.schoolClass),
    official: officialIn(session, input),
    rowState: rowStates(session, id),
    written: writtenCells(input.writes),
    nameNotes: new Map(roster.map((entry) => [entry.pupil.id, rosterNote(entry)])),
  };
}

/** Tabs whose columns are understood; of the others only the authority's protections are kept up. */
function understoodTabs(hand: BookAtHand): readonly TabAtHand[] {
  return hand.wanted.tabs.flatMap((layout) => {
    const state = hand.input.book.tabs.find(({ tabId }) => tabId === layout.id);

    return state === undefined || state.doubts.length > 0
      ? []
      : (tabAtHand(hand, layout, state) ?? []);
  });
}

/**
 * Compares a book with the look it should have, a pure function of the school and of what is accepted: settings of the
 * file, tabs, sizes, merges, notes and, where they were read, formats and checks of every cell. Changes nothing itself.
 */
export function bookDisplay(session: Session, input: DisplayInput): DisplayChange {
  const hand = bookAtHand(session, input);
  const { source } = input.book;
  const { schoolYear } = session.configuration;
  const tabs = understoodTabs(hand);
  const merges = tabs.flatMap(mergeRepairs);
  const others = [
    ...settingRepairs(source.properties, wantedSettings(input.book, hand.wanted, schoolYear)),
    ...orderRepairs(source, hand.wanted),
    ...coverRepairs(hand),
    ...tabs.flatMap((tab) => tabRepairs(hand, tab)),
  ];

  return {
    first: [...titleSquatters(source, hand.wanted), ...merges.flatMap(({ requests }) => requests)],
    requests: others.flatMap(({ requests }) => requests),
    cells: merges.flatMap(({ cells = [] }) => cells),
    findings: [...merges, ...others].flatMap(({ finding }) => finding ?? []),
  };
}
