import { tabsOfGrade } from '../../domain/book/class-tabs';
import { pendingIn } from '../../domain/control/pupil-changes';
import { rosterOf } from '../../domain/control/roster';
import type { ClassRecord } from '../../domain/control/school-model';
import { withAccepted } from '../../domain/ledger/accepted-state';
import type { EntryDraft } from '../../domain/ledger/ledger-entry';
import { blockState } from '../../domain/locks/block-state';
import { type ColumnState, columnStates } from '../../domain/locks/book-plan';
import { exemptionsIn } from '../results/exemptions';
import type { Session } from '../session';
import type { ClassBook } from '../state/class-book';
import type { CellWrite } from '../state/written-cells';
import type { SheetRequest } from '../workspace/sheets-calls';
import { writeValue } from '../workspace/value-cell';
import { type Authorship, authorship, type BookHands } from './authorship';
import { type CellKey, type Judgement, judgeTab, type RowState } from './judge-book';
import {
  keepRefused,
  type RefusedBatch,
  refusalDrafts,
  refusalNote,
  refusalsAtATime,
} from './refused-values';

/** What accepting a book asks for: first the change of the book, then what goes into the ledger. */
export interface Acceptance {
  /** Values put back or rewritten, each with the pupil and column it is meant for. */
  readonly cells: readonly CellWrite[];
  readonly requests: readonly SheetRequest[];
  readonly drafts: readonly EntryDraft[];
  /** Values that become official once the book has taken its change. */
  readonly accepted: readonly AcceptedValue[];
  readonly refused: number;
}

/** A value that becomes official. */
export interface AcceptedValue extends CellKey {
  readonly value: string;
}

/** A book with the changes people made since it was last looked at. */
export interface ChangedBook extends BookHands {
  readonly book: ClassBook;
  readonly schoolClass: ClassRecord;
}

/**
 * The state of each column at the time its writers last changed the book: what was entered in time is accepted although
 * the beat comes later. Where none of them is known to have changed it, now counts; so it does where the school account
 * wrote by hand, for then a time of theirs is not the time of the value.
 */
function statesWhenWritten(
  session: Session,
  changed: ChangedBook,
  states: readonly ColumnState[],
): readonly ColumnState[] {
  if (changed.foreign.length > 0) {
    return states;
  }

  return states.map((column) => {
    const times = changed.edits
      .filter(({ email }) => column.writers.includes(email))
      .map(({ at }) => at);

    return times.length === 0
      ? column
      : { ...column, state: blockState(column.block, session.school.policy, Math.max(...times)) };
  });
}

function meaningOf(old: string, value: string): EntryDraft['meaning'] {
  if (old === '') {
    return 'enter';
  }

  return value === '' ? 'delete' : 'change';
}

function place(
  book: ClassBook,
  cell: CellKey,
): { sheetId: number; row: number; column: number; note: string } {
  const tab = book.tabs.find(({ tabId }) => tabId === cell.tabId);

  return {
    sheetId: tab?.sheetId ?? 0,
    row: tab?.rows.get(cell.pupilId) ?? 0,
    column: tab?.columns.get(cell.key) ?? 0,
    note: tab?.note(cell.pupilId, cell.key) ?? '',
  };
}

/** Rows of pupils who are not in the class, and of those whose change is not carried out yet. */
function rowStates(session: Session, classId: string): (pupilId: string) => RowState {
  const here = new Set(
    rosterOf(session.school, classId)
      .filter(({ isHere }) => isHere)
      .map(({ pupil }) => pupil.id),
  );
  const pending = new Set(pendingIn(session.school, classId).map(({ pupilId }) => pupilId));

  return (pupilId) => {
    if (pending.has(pupilId)) {
      return 'waiting';
    }

    return here.has(pupilId) ? 'open' : 'away';
  };
}

function judgeAll(
  session: Session,
  changed: ChangedBook,
  states: readonly ColumnState[],
): readonly Judgement[] {
  const year = Number(session.today.slice(0, 4));
  const rowState = rowStates(session, changed.schoolClass.id);
  const isExempt = exemptionsIn(session, changed.schoolClass);

  return tabsOfGrade(changed.schoolClass.grade).flatMap((tab) => {
    const state = changed.book.tabs.find(({ tabId }) => tabId === tab.id);

    return state === undefined || state.doubts.length > 0
      ? []
      : judgeTab({
          tab,
          state,
          accepted: session.ledger.acceptedTab(changed.schoolClass.id, tab.id),
          columns: states.filter((column) => column.tab.id === tab.id),
          year,
          rowState,
          isExempt: (pupilId) => isExempt(pupilId, tab.id),
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

  return authorship(at.changed, { tabId, writers }, session.configuration.owner);
}

function acceptanceDrafts(
  session: Session,
  changed: ChangedBook,
  judgements: readonly Judgement[],
  states: readonly ColumnState[],
): readonly EntryDraft[] {
  const classId = changed.schoolClass.id;
  const accepted = judgements.filter((entry) => entry.kind === 'accept');

  return accepted.map(({ cell, old, value }) => {
    const { tabId, pupilId, key } = cell;
    const { actor, role, seen } = authorOf(session, { changed, states }, cell);

    return {
      time: session.nowIso,
      actor,
      role,
      refs: seen,
      meaning: meaningOf(old, value),
      subjectKey: { pupilId, classId, subjectId: tabId, assessment: key },
      oldValue: old,
      newValue: value,
      commandId: `nhan-${session.now}-${classId}`,
    };
  });
}

function cellWrite(
  book: ClassBook,
  cell: CellKey,
  value: { readonly printed: string; readonly note: string },
): CellWrite {
  const { note: _note, ...at } = place(book, cell);

  return {
    ...cell,
    place: at,
    requestAt: (where) => writeValue(where, { ...value, isCorrected: false }),
  };
}

function rewrites(changed: ChangedBook, judgements: readonly Judgement[]): readonly CellWrite[] {
  return judgements.flatMap((entry) => {
    const isRewritten = entry.kind === 'rewrite' || (entry.kind === 'accept' && !entry.isPlain);
    const { note } = place(changed.book, entry.cell);

    return isRewritten ? [cellWrite(changed.book, entry.cell, { printed: entry.value, note })] : [];
  });
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

function restores(changed: ChangedBook, batch: RefusedBatch): readonly CellWrite[] {
  return batch.items.map((item) =>
    cellWrite(changed.book, item.cell, {
      printed: item.value,
      note: refusalNote(item, batch.at),
    }),
  );
}

/** Makes values official in memory; they are written together with the entries that tell of them. */
export function takeAccepted(
  session: Session,
  classId: string,
  values: readonly AcceptedValue[],
): void {
  values.forEach(({ tabId, pupilId, key, value }) => {
    const tab = session.ledger.acceptedTab(classId, tabId);

    session.ledger.accept(classId, tabId, withAccepted(tab, { pupilId, key }, value));
  });
}

/**
 * Judges every difference of a book from the accepted state, and changes nothing itself. Valid values in open blocks
 * become official; everything else is put back, with a note in the cell. The caller changes the book first and writes
 * accepted state and ledger after: what was put back stands in the book until then.
 */
export function acceptBook(session: Session, changed: ChangedBook): Acceptance {
  const { school, now } = session;
  const { schoolClass } = changed;
  const tabs = tabsOfGrade(schoolClass.grade);
  const states = statesWhenWritten(
    session,
    changed,
    columnStates({ school, schoolClass, tabs, now }),
  );
  const judgements = judgeAll(session, changed, states);
  const batch = refusals(session, { changed, states }, judgements);
  const drafts = acceptanceDrafts(session, changed, judgements, states);

  return {
    cells: [...rewrites(changed, judgements), ...restores(changed, batch)],
    requests:
      batch.items.length === 0
        ? []
        : [keepRefused(session.context, changed.book.spreadsheetId, batch)],
    // Refusals first, as they come when an interrupted beat is taken up again.
    drafts: [...refusalDrafts(batch, schoolClass.id), ...drafts],
    accepted: judgements.flatMap((entry) =>
      entry.kind === 'accept' ? [{ ...entry.cell, value: entry.value }] : [],
    ),
    refused: batch.items.length,
  };
}
