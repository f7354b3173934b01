import type { NewPupil, PupilChangeKind } from '../../../school/pupil-changes';
import type { Pupil, PupilStatus } from '../../../school/school-types';

/** Statuses of a pupil who is not in class. */
export type AwayStatus = Exclude<PupilStatus, 'studying' | 'movedIn'>;

/** What every change rests on. `date`: the day the decision takes effect, `yyyy-mm-dd`. */
interface Ground {
  readonly date: string;
  readonly reason: string;
  /** Number of the decision, e.g. `12/QĐ-THCS`; '' where there is none. */
  readonly decision: string;
}

/**
 * A change in the list of pupils. `move`: to another class of the same grade. `leave`: goes to another school, stays
 * away for a time, or leaves school. `return`: is back in the same class. `admit`: comes new.
 */
export type PupilChangeInput =
  | (Ground & { readonly kind: 'move'; readonly pupilId: string; readonly toClassId: string })
  | (Ground & {
      readonly kind: 'leave';
      readonly pupilId: string;
      readonly status: AwayStatus;
      /** The school gone to; '' where there is none. */
      readonly school: string;
    })
  | (Ground & { readonly kind: 'return'; readonly pupilId: string })
  | (Ground & {
      readonly kind: 'admit';
      readonly pupil: NewPupil;
      readonly toClassId: string;
      /** The school come from; '' where there is none. */
      readonly school: string;
    });

/** One change as people see it. */
export interface PupilChangeView {
  readonly id: string;
  readonly kind: PupilChangeKind;
  readonly pupilId: string;
  readonly pupilName: string;
  /** Class before and after; '' where there is none. */
  readonly fromClassId: string;
  readonly toClassId: string;
  /** Status afterwards, and the same in Vietnamese. */
  readonly status: PupilStatus;
  readonly statusName: string;
  readonly date: string;
  readonly reason: string;
  readonly decision: string;
  readonly school: string;
  readonly byName: string;
  /** When it was recorded, UTC ISO. */
  readonly at: string;
  /** False while an interrupted change is still to be finished. */
  readonly done: boolean;
}

/** One row of a class book. */
export interface RosterLine {
  /** Number in the book, from 1. */
  readonly number: number;
  readonly pupilId: string;
  readonly name: string;
  readonly birthDate: string;
  readonly gender: Pupil['gender'];
  readonly status: PupilStatus;
  readonly statusName: string;
  /** True while the pupil is in this class and can be given marks. */
  readonly isHere: boolean;
  /** Where the pupil has gone or come from, in words; '' = nothing. */
  readonly note: string;
  readonly noteEn: string;
}

/** A class with everybody who is or was in it, and what changed, newest first. */
export interface ClassRosterView {
  readonly classId: string;
  readonly lines: readonly RosterLine[];
  readonly changes: readonly PupilChangeView[];
}
