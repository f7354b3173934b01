import type { Said } from '../../kernel/words/said';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import type { SheetRequest } from '../../workspace/sheets-calls';
import type { DisplayChange } from '../display/book-display';
import { NO_DISPLAY_CHANGE } from '../display/book-display';
import type { DisplayMemory } from '../display/display-memory';
import type { Session } from '../session';
import type { ClassBook } from '../state/class-book';
import type { StandingRefusals } from '../state/standing-refusals';
import type { CellWrite } from '../state/written-cells';
import type { CellKey } from './judge-book';
import type { ReadBook } from './read-books';

/** A value that becomes official. */
export interface AcceptedValue extends CellKey {
  readonly value: string;
}

/** A book that was looked at, as it stands before anything of it is changed. */
export interface LookedBook extends ReadBook {
  /** Ids of the commands of the last entries in the chain of the class; empty where no observer asks for them. */
  readonly recorded: readonly string[];
  readonly memory: DisplayMemory;
}

/** Refused values whose notes stand in the book: as it was read, and once it has taken its change. */
export interface Standing {
  readonly before: StandingRefusals;
  readonly after: StandingRefusals;
}

/** Everything the observers of a book ask for together; all of it is done in one change of the book, or nothing. */
export interface Found {
  /** Values written into cells, each with the pupil and column it is meant for. */
  readonly cells: readonly CellWrite[];
  readonly requests: readonly SheetRequest[];
  readonly entries: readonly EntryDraft[];
  readonly accepted: readonly AcceptedValue[];
  /** Number of values put back. */
  readonly refused: number;
  readonly standing: Standing;
  /** Number of protections brought back or moved on. */
  readonly protections: number;
  /** What people must put right. */
  readonly problems: readonly Said[];
  /** What happened there and is over: told once. */
  readonly events: readonly Said[];
  /** What brings the look in order; left out where the book takes the rest without it. */
  readonly display: DisplayChange;
  /** Done in memory once the book has taken its change, before ledger and control are written. */
  readonly takeDown: readonly ((written: { readonly isShown: boolean }) => void)[];
}

/** What one observer asks for; what it leaves out is nothing. */
export type Observed = Partial<Found>;

/** What nobody has asked for anything in. */
export const NOTHING_FOUND: Found = {
  cells: [],
  requests: [],
  entries: [],
  accepted: [],
  refused: 0,
  standing: { before: {}, after: {} },
  protections: 0,
  problems: [],
  events: [],
  display: NO_DISPLAY_CHANGE,
  takeDown: [],
};

/**
 * What a capability does with a book that was looked at: one line in the list of observers. Only `conclude` may call a
 * service; everything else is made of what was read and of the session.
 */
export interface BookObserver {
  readonly id: string;
  /**
   * True where the book of a class is to be looked at although nobody has changed it, before something is done that goes
   * by what is accepted of it. Calls no service.
   */
  readonly isOwed?: (session: Session, schoolClass: ClassRecord) => boolean;
  /** Finishes what an execution that was cut off left in the book; true if there was something of that kind. */
  readonly conclude?: (session: Session, book: ClassBook) => boolean;
  /** True where it must know which commands the chain of the class holds. */
  readonly asksRecorded?: (book: ClassBook) => boolean;
  /** Makes up in memory for what the ledger does not hold, before any value is judged. */
  readonly confirm?: (session: Session, look: LookedBook) => void;
  /**
   * What belongs into the change of a book by which an act, and nobody at the keyboard, makes these values official, or
   * by which pupils come and go. Calls no service.
   */
  readonly follow?: (
    session: Session,
    book: ClassBook,
    coming: readonly AcceptedValue[],
  ) => readonly SheetRequest[];
  /** What is to be changed and told. `before`: what the observers before it in the list ask for. */
  readonly observe: (session: Session, look: LookedBook, before: Found) => Observed;
}

/** What was found until now with what one more observer found. */
export function withObserved(found: Found, more: Observed): Found {
  const { refused = 0, protections = 0 } = more;

  return {
    cells: [...found.cells, ...(more.cells ?? [])],
    requests: [...found.requests, ...(more.requests ?? [])],
    entries: [...found.entries, ...(more.entries ?? [])],
    accepted: [...found.accepted, ...(more.accepted ?? [])],
    refused: found.refused + refused,
    standing: more.standing ?? found.standing,
    protections: found.protections + protections,
    problems: [...found.problems, ...(more.problems ?? [])],
    events: [...found.events, ...(more.events ?? [])],
    display: more.display ?? found.display,
    takeDown: [...found.takeDown, ...(more.takeDown ?? [])],
  };
}
