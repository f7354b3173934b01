import { writtenTabs } from '../../book/book-tabs';
import { type ColumnState, columnStates } from '../../book/protection/book-plan';
import { isSealed } from '../../book/window/is-sealed';
import { SLIP_MS, TOLERANCE_MS, timelinessOf } from '../../book/window/timeliness';
import { closedSince, windowOf } from '../../book/window/window';
import { isUnderMerge } from '../../engine/display/merge-display';
import { type Authorship, authorship, type BookHands } from '../../engine/observe/authorship';
import type { AcceptedValue } from '../../engine/observe/book-observer';
import {
  type CellKey,
  type ColumnTurn,
  type Judgement,
  judgeTab,
} from '../../engine/observe/judge-book';
import { dropNamed, namedIn } from '../../engine/observe/named-values';
import { lastLook } from '../../engine/observe/observe-due';
import { officialCell } from '../../engine/observe/official-cell';
import {
  keepRefused,
  type RefusedBatch,
  refusalDrafts,
  refusalsAtATime,
  standingOf,
} from '../../engine/observe/refused-values';
import { rowStates } from '../../engine/observe/row-states';
import type { Session } from '../../engine/session';
import type { ClassBook } from '../../engine/state/class-book';
import { keepingHeld } from '../../engine/state/held-values';
import type { TabState } from '../../engine/state/read-tab';
import { refusalKey, type StandingRefusals } from '../../engine/state/standing-refusals';
import type { CellWrite } from '../../engine/state/written-cells';
import type { LedgerData } from '../../ledger/ledger-data';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { meaningOfChange } from '../../ledger/meaning';
import { correctedBy } from '../../school/applied-corrections';
import type { ClassRecord } from '../../school/school-model';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { exemptionsIn } from '../results/pure/exemptions';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import { followedColumns } from '../roll-call/pure/roll-totals';
import { guarded } from './guarded';

/** What accepting a book asks for: first the change of the book, then what goes into the ledger. */
export interface Acceptance {
  /** Values put back or rewritten, each with the pupil and column it is meant for. */
  readonly cells: readonly CellWrite[];
  readonly requests: readonly SheetRequest[];
  readonly drafts: readonly EntryDraft[];
  /** Values that become official once the book has taken its change. */
  readonly accepted: readonly AcceptedValue[];
  readonly refused: number;
  /** Refused values whose notes stand once the book has taken its change. */
  readonly standing: StandingRefusals;
}

/** A book with the changes people made since it was last looked at. */
export interface ChangedBook extends BookHands {
  readonly book: ClassBook;
  readonly schoolClass: ClassRecord;
  /** Refused values whose notes stand in the book now. */
  readonly standing: StandingRefusals;
  /** Closed registers whose cells were not read: nothing of them is judged. */
  readonly unread: ReadonlySet<string>;
  /** Who touched the book since the cells of a tab were last read. */
  readonly handsIn: (tabId: string) => BookHands;
}

/**
 * The window of each column at the time its writers last changed the book: what was entered in time is accepted although
 * the beat comes later. Where none of them is known to have changed it, now counts; so it does where the school account
 * wrote by hand, for then a time of theirs is not the time of the value.
 */
function statesWhenWritten(
  session: Session,
  changed: ChangedBook,
  states: readonly ColumnState[],
): readonly ColumnState[] {
  return states.map((column) => {
    if (changed.handsIn(column.tab.id).foreign.length > 0) {
      return column;
    }

    const times = changed.edits
      .filter(({ email }) => column.writers.includes(email))
      .map(({ at }) => at);

    return times.length === 0
      ? column
      : { ...column, window: windowOf(column.block, session.school.policy, Math.max(...times)) };
  });
}

/** Cells of a tab that lie under a merge, by pupil and column. */
function underMerges(book: ClassBook, state: TabState): (pupilId: string, key: string) => boolean {
  const sheet = book.source.sheets?.find(
    ({ properties }) => (properties?.sheetId ?? 0) === state.sheetId,
  );

  return (pupilId, key) =>
    sheet !== undefined &&
    isUnderMerge(sheet, state.rows.get(pupilId) ?? -1, state.columns.get(key) ?? -1);
}

/**
 * How a column closed by itself since the book was last looked at. Null where it did not, where nobody can know when
 * something was typed, for what came after an order to lock (that holds from the moment it is given), and where results
 * were approved meanwhile: what they were made from takes nothing late.
 */
function turnOf(
  session: Session,
  changed: ChangedBook,
  { tab, block, window }: ColumnState,
): ColumnTurn | null {
  const { now, school } = session;
  const since = lastLook(session, changed.schoolClass.id);
  const { edits, foreign } = changed.handsIn(tab.id);
  const from = since - SLIP_MS;
  const turn =
    since === 0 || foreign.length > 0 || isSealed(window)
      ? null
      : closedSince(block, school.policy, { from, now });

  if (turn === null) {
    return null;
  }

  const timeliness = timelinessOf({
    closedAt: turn.at,
    toleranceMs: turn.isOrdered ? SLIP_MS : TOLERANCE_MS,
    now,
    lastEdit: edits.length === 0 ? null : Math.max(...edits.map(({ at }) => at)),
  });

  return turn.isOrdered && timeliness === 'late' ? null : { before: turn.before, timeliness };
}

function judgeAll(
  session: Session,
  changed: ChangedBook,
  states: readonly ColumnState[],
): readonly Judgement[] {
  const year = Number(session.today.slice(0, 4));
  const rowState = rowStates(session, changed.schoolClass.id);
  // Sums of the roll call are nobody's entries: its own observer brings them about.
  const isFollowed = followedColumns(session, changed.schoolClass);
  const isExempt = exemptionsIn(session.control.all(RESULT_ORDERS), changed.schoolClass);

  return writtenTabs(changed.schoolClass).flatMap((tab) => {
    const state = changed.book.tabs.find(({ tabId }) => tabId === tab.id);

    return state === undefined || state.doubts.length > 0 || changed.unread.has(tab.id)
      ? []
      : judgeTab({
          tab,
          state,
          accepted: session.ledger.acceptedTab(changed.schoolClass.id, tab.id),
          columns: states.filter(
            ({ tab: { id }, column }) => id === tab.id && !isFollowed(id, column.key),
          ),
          year,
          rowState,
          turnOf: (column) => turnOf(session, changed, column),
          isExempt: (pupilId) => isExempt(pupilId, tab.id),
          isUnderMerge: underMerges(changed.book, state),
          correctedBy: (pupilId, key) =>
            correctedBy(session.school, { pupilId, subjectId: tab.id, key }),
        });
  });
}

function authorOf(
  session: Session,
  at: { readonly changed: ChangedBook; readonly states: readonly ColumnState[] },
  { tabId, key }: CellKey,
): Authorship {
  const column = at.states.find((entry) => entry.tab.id === tabId && entry.column.key === key);
  const writers = column?.writers ?? [];

  return authorship(at.changed.handsIn(tabId), { tabId, writers }, session.configuration.owner);
}

function dataOf(seen: readonly string[], isClosing: boolean): LedgerData {
  const data = {
    ...(seen.length === 0 ? {} : { seen: [...seen] }),
    ...(isClosing ? { closing: true } : {}),
  };

  return Object.keys(data).length === 0 ? null : data;
}

function acceptanceDrafts(
  session: Session,
  changed: ChangedBook,
  judgements: readonly Judgement[],
  states: readonly ColumnState[],
): readonly EntryDraft[] {
  const classId = changed.schoolClass.id;
  const accepted = judgements.filter((entry) => entry.kind === 'accept');
  const nameOf = namedIn(session, changed.book);

  return accepted.map(({ cell, old, value, isClosing }) => {
    const { tabId, pupilId, key } = cell;
    const named = nameOf({ ...cell, value });
    const { seen, ...author } = authorOf(session, { changed, states }, cell);

    return {
      time: session.nowIso,
      ...(named === null ? author : { actor: named.actor, role: named.role }),
      meaning: meaningOfChange(old, value),
      key: { register: tabId, row: pupilId, column: key, class: classId },
      oldValue: old,
      newValue: value,
      data: named === null ? dataOf(seen, isClosing) : null,
      commandId: named?.commandId ?? `nhan-${session.now}-${classId}`,
    };
  });
}

function rewrites(
  session: Session,
  book: ClassBook,
  judged: { readonly judgements: readonly Judgement[]; readonly standing: StandingRefusals },
): readonly CellWrite[] {
  const { judgements, standing } = judged;

  return judgements.flatMap(({ kind, cell, value, ...entry }) =>
    kind === 'rewrite' || (kind === 'accept' && 'isPlain' in entry && !entry.isPlain)
      ? [officialCell(session, book, { cell, value, standing })]
      : [],
  );
}

function refusals(
  session: Session,
  at: { readonly changed: ChangedBook; readonly states: readonly ColumnState[] },
  judgements: readonly Judgement[],
): RefusedBatch {
  return {
    id: session.context.ids.next(),
    at: session.nowIso,
    items: refusalsAtATime(judgements).map((item) => ({
      ...item,
      ...authorOf(session, at, item.cell),
    })),
  };
}

function restores(
  session: Session,
  { book }: ChangedBook,
  refused: { readonly batch: RefusedBatch; readonly standing: StandingRefusals },
): readonly CellWrite[] {
  return refused.batch.items.map(({ cell, value }) =>
    officialCell(session, book, { cell, value, standing: refused.standing }),
  );
}

/** Refusals that stand after a look: those of before whose cell got no other value, and the new ones. */
function standingAfter(
  before: StandingRefusals,
  judgements: readonly Judgement[],
  batch: RefusedBatch,
): StandingRefusals {
  const settled = new Set(
    judgements.filter(({ kind }) => kind === 'accept').map(({ cell }) => refusalKey(cell)),
  );
  const kept = Object.entries(before).filter(([key]) => !settled.has(key));

  const remaining = Object.fromEntries(kept);

  return keepingHeld(remaining, { ...remaining, ...standingOf(batch) });
}

/**
 * Judges every difference of a book from the accepted state, and changes nothing itself. Valid values in open blocks
 * become official; everything else is put back, with a note in the cell. The caller changes the book first and writes
 * accepted state and ledger after: what was put back stands in the book until then.
 */
export function acceptBook(session: Session, changed: ChangedBook): Acceptance {
  const { school, now } = session;
  const { schoolClass } = changed;
  const tabs = writtenTabs(schoolClass);
  const states = statesWhenWritten(
    session,
    changed,
    columnStates({ school, schoolClass, tabs, now }),
  );
  const judged = judgeAll(session, changed, states);
  const judgements = guarded(session, { schoolClass, states }, judged);
  const batch = refusals(session, { changed, states }, judgements);
  const drafts = acceptanceDrafts(session, changed, judgements, states);

  const standing = standingAfter(changed.standing, judgements, batch);

  return {
    cells: [
      ...rewrites(session, changed.book, { judgements, standing }),
      ...restores(session, changed, { batch, standing }),
    ],
    requests: [
      ...(batch.items.length === 0
        ? []
        : [keepRefused(session.context, changed.book.spreadsheetId, batch)]),
      // What they say of this look's values goes into the ledger next.
      ...(changed.book.named.length === 0 ? [] : [dropNamed()]),
    ],
    // Refusals first, as they come when an interrupted beat is taken up again.
    drafts: [...refusalDrafts(batch, schoolClass.id), ...drafts],
    accepted: judgements.flatMap((entry) =>
      entry.kind === 'accept' ? [{ ...entry.cell, value: entry.value }] : [],
    ),
    refused: batch.items.length,
    standing,
  };
}
