import type { CellInfo, CorrectionEnd } from '../../../contract/views';

/** What of a tab may be asked about: by the place in a workbook, or by class and subject. */
export type ClosedView = CellInfo['closed'][number];

/** One gate of a column: the end of writing (UTC ISO; null = none is set) and why it is closed (empty = open). */
export interface GateView {
  readonly until: string | null;
  readonly closed: readonly ClosedView[];
}

/** The opening of a closed column: number of the request that waits; '' = none does, and one may be made. */
export interface ColumnOpening {
  readonly asked: string;
}

/** A column of a tab as it stands. */
export interface LookColumn {
  /** Zero-based. */
  readonly position: number;
  /** Key of the column, e.g. `HK1.GK`. */
  readonly key: string;
  readonly kind: 'mark' | 'computed' | 'pupil';
  /** What may stand in it; `text` where nobody writes. */
  readonly cellKind: string;
  /** In words: `Giữa kì – HKI`; of other columns their header. */
  readonly name: string;
  /** Names of those who write it while it is open, and whether the asking person is one. */
  readonly writers: readonly string[];
  readonly isWriter: boolean;
  /** For a cell in which nothing is accepted, and for one in which something is. */
  readonly fill: GateView;
  readonly change: GateView;
  /** Until when it is corrected at all; left out where nothing says so. */
  readonly correctionEnd?: CorrectionEnd;
  /** What the asking person, who writes there, may do about a column that is closed; left out = nothing. */
  readonly opening?: ColumnOpening;
}

/** What is known of one cell; left out is what is blank or false. */
export interface LookCell {
  /** As it stands in the book. */
  readonly value?: string;
  /** What is accepted. */
  readonly official?: string;
  readonly unaccepted?: NonNullable<CellInfo['unaccepted']>;
  /** Corrected with minutes: closed whatever the column is. */
  readonly corrected?: readonly ClosedView[];
  /** An undecided request about it. */
  readonly openRequestId?: string;
}

/** A pupil's row. */
export interface LookPupil {
  /** Zero-based. */
  readonly row: number;
  readonly id: string;
  /** Told apart from others of the class. */
  readonly name: string;
  /** Why the whole row is closed; empty = it is not. */
  readonly away: readonly ClosedView[];
  /** In another class by now: corrected there. */
  readonly hasGone: boolean;
  /** By the key of the column; cells of which nothing is known are left out. */
  readonly cells: Readonly<Record<string, LookCell>>;
}

/**
 * Everything a card of any cell of a tab is made of: moving inside the tab asks nothing more. `outside`: no tab of a
 * class book; `copy`: a copy of one.
 */
export interface TabLook {
  readonly kind: 'tab' | 'outside' | 'copy';
  readonly classId: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly subjectKind: 'score' | 'comment';
  /** When it was read, UTC ISO; '' where nothing was. */
  readonly at: string;
  /** The asking person may look up what became of its cells. */
  readonly hasHistory: boolean;
  readonly columns: readonly LookColumn[];
  /** In the order of their rows. */
  readonly pupils: readonly LookPupil[];
}
