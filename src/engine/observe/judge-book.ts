import type { BookTab } from '../../book/book-tabs';
import type { CellKind } from '../../book/cell-kind';
import { isPlain, readEntry } from '../../book/entry-value';
import type { RawCell } from '../../book/mark-cell';
import type { ColumnState } from '../../book/protection/book-plan';
import type { Timeliness } from '../../book/window/timeliness';
import { type ColumnWindow, gateFor } from '../../book/window/window';
import { type AcceptedTab, acceptedValue } from '../../ledger/accepted-state';
import type { TabState } from '../state/read-tab';

/** One cell of a class book, by pupil and column. */
export interface CellKey {
  readonly tabId: string;
  readonly pupilId: string;
  readonly key: string;
}

/** What acceptance makes of a cell that is not as it was. */
export type Judgement =
  /** A valid value in an open block: it becomes the official one. `isPlain` false: it is rewritten in its plain form. */
  | {
      readonly kind: 'accept';
      readonly cell: CellKey;
      readonly old: string;
      readonly value: string;
      readonly isPlain: boolean;
      /** It was first seen after the column had closed, and stood there soon enough after that. */
      readonly isClosing: boolean;
    }
  /** The official value in another form (`8.5` read as a day): rewritten, nothing changes officially. */
  | { readonly kind: 'rewrite'; readonly cell: CellKey; readonly value: string }
  /** Not a mark, or the block is closed: the official value comes back, what stood there is kept in note and ledger. */
  | {
      readonly kind: 'refuse';
      readonly cell: CellKey;
      readonly value: string;
      readonly shown: string;
      /** A problem of the value, or `closed:<reason>`; `held:<reason>` where somebody decides about it. */
      readonly problem: string;
      /** True where the cell took values when this one was written: nothing but the value itself stood in its way. */
      readonly isOpen: boolean;
    };

/** Problem of a value that is not accepted and not refused either: nothing says that it was typed in time. */
const HELD_LATE = 'held:late';

/** A column that closed by itself since it was last looked at. */
export interface ColumnTurn {
  /** Its window just before. */
  readonly before: ColumnWindow;
  readonly timeliness: Timeliness;
}

/** What a tab is judged by. */
export interface JudgeInput {
  readonly tab: BookTab;
  readonly state: TabState;
  readonly accepted: AcceptedTab;
  /** States of the writable columns of this tab. */
  readonly columns: readonly ColumnState[];
  /** Calendar year, for days that were meant as marks. */
  readonly year: number;
  readonly rowState: (pupilId: string) => RowState;
  /** True for pupils recorded as exempt from the subject of this tab. */
  readonly isExempt: (pupilId: string) => boolean;
  /** True for a cell under a merge, whose value the merge deleted: it is put back, nobody deleted a mark. */
  readonly isUnderMerge: (pupilId: string, key: string) => boolean;
  /** Null where a column is open, or was closed when it was last looked at. */
  readonly turnOf: (column: ColumnState) => ColumnTurn | null;
  /** Number of the request by which a cell was corrected with minutes, or null. */
  readonly correctedBy: (pupilId: string, key: string) => string | null;
}

/** `away`: nobody writes in this row any more. `waiting`: a change of class is being carried out, it is judged later. */
export type RowState = 'open' | 'away' | 'waiting';

function closedBecause(
  input: JudgeInput,
  column: ColumnState,
  { pupilId, old }: { readonly pupilId: string; readonly old: string },
): string | null {
  const row = input.rowState(pupilId);

  if (row === 'away') {
    return 'closed:away';
  }

  if (column.writers.length === 0) {
    return 'closed:unassigned';
  }

  const [why] = gateFor(column.window, old).reasons;

  if (why !== undefined) {
    return `closed:${why.reason}`;
  }

  // Last, because it alone holds where everything else lets people write.
  const number = input.correctedBy(pupilId, column.column.key);

  return number === null ? null : `closed:corrected:${number}`;
}

/** What remains of a closed column where it closed since the last look: null or `closing` = the value counts. */
function atClosing(
  input: JudgeInput,
  column: ColumnState,
  { closed, ...at }: { readonly pupilId: string; readonly old: string; readonly closed: string },
): string | null {
  const turn = input.turnOf(column);
  const wasClosed =
    turn === null || closedBecause(input, { ...column, window: turn.before }, at) !== null;

  if (wasClosed) {
    return closed;
  }

  return turn.timeliness === 'late' ? HELD_LATE : turn.timeliness === 'closing' ? 'closing' : null;
}

/** The official number, however a format shows it: what is wrong then is the display, not the value. */
function isUntouched(raw: RawCell, old: string, kind: CellKind): boolean {
  return old !== '' && typeof raw.value === 'number' && isPlain(raw, old, kind);
}

function isBlank({ value, formula }: RawCell): boolean {
  return value === null && formula === null;
}

/** What stands in the way of anything new in a cell: null or `closing` = nothing does. */
function gateOf(
  input: JudgeInput,
  column: ColumnState,
  at: { readonly pupilId: string; readonly old: string },
): string | null {
  const closed = closedBecause(input, column, at);

  return closed === null ? null : atClosing(input, column, { ...at, closed });
}

function letsIn(gate: string | null): gate is null | 'closing' {
  return gate === null || gate === 'closing';
}

function judgeCell(input: JudgeInput, column: ColumnState, pupilId: string): Judgement | null {
  const { key, cell: kind } = column.column;
  const cell: CellKey = { tabId: input.tab.id, pupilId, key };
  const raw = input.state.cell(pupilId, key);
  const old = acceptedValue(input.accepted, pupilId, key);

  if (isUntouched(raw, old, kind) || (isBlank(raw) && input.isUnderMerge(pupilId, key))) {
    return null;
  }

  // An M that was accepted before exemptions were asked for stays until somebody changes it; results name it.
  const isExempt = (old !== '' && old === kind.exemption) || input.isExempt(pupilId);
  const reading = readEntry(raw, kind, { year: input.year, isExempt });

  if (!reading.ok) {
    const { shown, problem } = reading;
    const isOpen = letsIn(gateOf(input, column, { pupilId, old }));

    return { kind: 'refuse', cell, value: old, shown, problem, isOpen };
  }

  const { value } = reading;
  const plain = value === '' || isPlain(raw, value, kind);

  if (value === old) {
    return plain ? null : { kind: 'rewrite', cell, value };
  }

  const gate = gateOf(input, column, { pupilId, old });

  return letsIn(gate)
    ? { kind: 'accept', cell, old, value, isPlain: plain, isClosing: gate === 'closing' }
    : { kind: 'refuse', cell, value: old, shown: value, problem: gate, isOpen: false };
}

/**
 * Compares a tab with what was last accepted, cell by cell, and judges every difference by the state of its column now.
 * However a change was made (typing, paste, phone, API, restored version), it is seen here.
 */
export function judgeTab(input: JudgeInput): readonly Judgement[] {
  const pupilIds = [...input.state.rows.keys()].filter(
    (pupilId) => input.rowState(pupilId) !== 'waiting',
  );

  return input.columns
    .filter(({ column }) => input.state.columns.has(column.key))
    .flatMap((column) =>
      pupilIds.flatMap((pupilId) => {
        const judgement = judgeCell(input, column, pupilId);

        return judgement === null ? [] : [judgement];
      }),
    );
}
