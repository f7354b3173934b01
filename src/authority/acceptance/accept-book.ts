import { tabsOfGrade } from '../../domain/book/class-tabs';
import { ATTENDANCE_TAB, TRAINING_TAB } from '../../domain/book/register-name';
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
import type { SheetRequest } from '../workspace/sheets-calls';
import { writeValue } from '../workspace/value-cell';
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

/** A change of a book by somebody, at a time (UTC ms) that Google's server tells. */
export interface BookEdit {
  /** Lower case; never the school account. */
  readonly email: string;
  readonly at: number;
}

/** A book with the changes people made since it was last looked at. */
export interface ChangedBook {
  readonly book: ClassBook;
  readonly schoolClass: ClassRecord;
  readonly edits: readonly BookEdit[];
}

function editorsOf({ edits }: ChangedBook): readonly string[] {
  return [...new Set(edits.map(({ email }) => email))];
}

/**
 * The state of each column at the time its writers last changed the book: what was entered in time is accepted although
 * the beat comes later. Where none of them is known to have changed it, now counts.
 */
function statesWhenWritten(
  session: Session,
  changed: ChangedBook,
  states: readonly ColumnState[],
): readonly ColumnState[] {
  return states.map((column) => {
    const times = changed.edits
      .filter(({ email }) => column.writers.includes(email))
      .map(({ at }) => at);

    return times.length === 0
      ? column
      : { ...column, state: blockState(column.block, session.school.policy, Math.max(...times)) };
  });
}

const UNKNOWN_ACTOR = 'không rõ';

/** Who did it: the one editor who may write there; else everybody who was in the file; never the school by default. */
function actorOf(editors: readonly string[], writers: readonly string[]): string {
  const likely = editors.filter((email) => writers.includes(email));
  const [only] = likely;

  if (likely.length === 1 && only !== undefined) {
    return only;
  }

  return (likely.length > 0 ? likely : editors).join(' | ') || UNKNOWN_ACTOR;
}

/** In which role a value was written; nobody is given one who was not seen to be a writer. */
function roleOf(actor: string, tabId: string, writers: readonly string[]): string {
  if (!writers.includes(actor)) {
    return 'unknown';
  }

  return tabId === ATTENDANCE_TAB || tabId === TRAINING_TAB ? 'homeroom' : 'teacher';
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
    const writers =
      states.find((entry) => entry.tab.id === tabId && entry.column.key === key)?.writers ?? [];
    const actor = actorOf(editorsOf(changed), writers);

    return {
      time: session.nowIso,
      actor,
      role: roleOf(actor, tabId, writers),
      meaning: meaningOf(old, value),
      subjectKey: { pupilId, classId, subjectId: tabId, assessment: key },
      oldValue: old,
      newValue: value,
      commandId: `nhan-${session.now}-${classId}`,
    };
  });
}

function rewrites(changed: ChangedBook, judgements: readonly Judgement[]): readonly SheetRequest[] {
  return judgements.flatMap((entry) => {
    const isRewritten = entry.kind === 'rewrite' || (entry.kind === 'accept' && !entry.isPlain);
    const { note, ...at } = place(changed.book, entry.cell);

    return isRewritten ? [writeValue(at, { printed: entry.value, note, isCorrected: false })] : [];
  });
}

function refusals(
  session: Session,
  changed: ChangedBook,
  judgements: readonly Judgement[],
): RefusedBatch {
  return {
    id: session.context.ids.next(),
    at: session.nowIso,
    actor: actorOf(editorsOf(changed), []),
    items: refusalsAtATime(judgements),
  };
}

function restores(
  session: Session,
  changed: ChangedBook,
  batch: RefusedBatch,
): readonly SheetRequest[] {
  if (batch.items.length === 0) {
    return [];
  }

  const cells = batch.items.map((item) => {
    const { note: _old, ...at } = place(changed.book, item.cell);

    return writeValue(at, {
      printed: item.value,
      note: refusalNote(item, batch.at),
      isCorrected: false,
    });
  });

  return [...cells, keepRefused(session.context, changed.book.spreadsheetId, batch)];
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
  const batch = refusals(session, changed, judgements);
  const drafts = acceptanceDrafts(session, changed, judgements, states);

  return {
    requests: [...rewrites(changed, judgements), ...restores(session, changed, batch)],
    // Refusals first, as they come when an interrupted beat is taken up again.
    drafts: [...refusalDrafts(batch, schoolClass.id), ...drafts],
    accepted: judgements.flatMap((entry) =>
      entry.kind === 'accept' ? [{ ...entry.cell, value: entry.value }] : [],
    ),
    refused: batch.items.length,
  };
}
