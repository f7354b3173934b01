import type { RollSession } from './roll-session';
import type { DayOff } from './school-day';
import type { Absence, AbsenceKind } from './statement';

/** A pupil on the screen of the roll call. */
export interface RollPupil {
  readonly id: string;
  /** Place in the list of those who are in the class, from 1. */
  readonly number: number;
  readonly fullName: string;
  /** The last two words of the name, as one calls them. */
  readonly name: string;
  /** What tells a namesake of the class apart: a birth date, a code; '' where nobody has the name. */
  readonly beside: string;
}

/** What somebody said. */
export interface StatementView {
  readonly staffId: string;
  readonly by: string;
  /** {@link Statement.at}. */
  readonly at: string;
  readonly absent: readonly Absence[];
  readonly isOwn: boolean;
}

/** One session of one class, for one who takes the roll or looks at it. */
export interface RollDayView {
  readonly classId: string;
  /** ISO date. */
  readonly date: string;
  readonly session: RollSession;
  readonly pupils: readonly RollPupil[];
  /** Null on a day with such a session. */
  readonly off: DayOff | null;
  /** The last day before with such a session, where this one has none. */
  readonly dayBefore: string | null;
  readonly counts: StatementView | null;
  readonly others: readonly StatementView[];
  /** True where whoever asks may take it (again). */
  readonly mayTake: boolean;
  /** True for the homeroom teacher, who decides where two differ. */
  readonly mayDecide: boolean;
  /** The homeroom teacher has confirmed its month: nothing is changed until that is taken back. */
  readonly isConfirmed: boolean;
  /** What the first tap means (setting). */
  readonly firstTap: AbsenceKind;
}

/** What became of a statement. */
export interface RollTaken {
  readonly classId: string;
  readonly date: string;
  readonly session: RollSession;
  /** `counts`: it is the statement of the session; `differs`: somebody was first, and the homeroom teacher decides. */
  readonly outcome: 'counts' | 'differs';
  readonly counts: StatementView | null;
  readonly others: readonly StatementView[];
}

/** Where the roll call of a session stands, class by class, of those one may take. */
export interface RollClasses {
  readonly date: string;
  readonly session: RollSession;
  readonly classes: readonly {
    readonly classId: string;
    readonly isTaken: boolean;
    /** With and without leave; late is none. */
    readonly absent: number;
    readonly differs: boolean;
  }[];
}

/** A confirmation of a month, or that it was opened again. */
export interface RollMonthDone {
  readonly classId: string;
  readonly stem: string;
  /** Null = not confirmed (any more). */
  readonly confirmed: MonthConfirmed | null;
}

/** Who confirmed a month, and when: `2026-10-31 17:05`. */
export interface MonthConfirmed {
  readonly by: string;
  readonly at: string;
}

/** A pupil with a month of roll calls. */
export interface RollMonthPupil extends RollPupil {
  /** Of each day of {@link RollMonthView.days}; '' = present, or not taken. */
  readonly kinds: readonly (AbsenceKind | '')[];
  readonly totals: Readonly<Record<AbsenceKind, number>>;
  /** Sessions away in the whole year until now, those of months that are typed among them. */
  readonly year: number;
  /** 30, 40 or 45, once {@link year} has come to it. */
  readonly warning: number | null;
}

/** The main sessions of a month of a class. */
export interface RollMonthView {
  readonly classId: string;
  readonly stem: string;
  /** Months one may look at: those that have begun. */
  readonly months: readonly {
    readonly stem: string;
    readonly month: string;
    readonly term: 1 | 2;
  }[];
  /** Days that are school days or were taken. */
  readonly days: readonly { readonly date: string; readonly isTaken: boolean }[];
  readonly pupils: readonly RollMonthPupil[];
  /** True where the sums of the attendance register follow; false where that month is typed. */
  readonly isFollowed: boolean;
  readonly confirmed: MonthConfirmed | null;
  /** What is missing before it can be confirmed: days not taken, days on which two differ (ISO). */
  readonly untaken: readonly string[];
  readonly differing: readonly string[];
  readonly mayConfirm: boolean;
  readonly mayReopen: boolean;
}
