import { readOr } from '../kernel/table/cell-kind';
import type { RecordOf } from '../kernel/table/table';
import { readCell, unreadableIn } from '../kernel/table/table-row';
import { printDate } from '../kernel/text/date-text';
import { printStatus } from './pupil-fields';
import type { SchoolModel } from './school-model';
import type { Pupil, PupilStatus } from './school-types';
import { PUPIL_CHANGES } from './tables/pupil-changes-table';

/** Kinds of change: to another class of the same grade; away; back in the same class; new. */
export type PupilChangeKind = 'move' | 'leave' | 'return' | 'admit';

/** A pupil as people describe somebody who comes to the school. */
export type NewPupil = Omit<Pupil, 'classId' | 'status'>;

/** A row of the table of changes in the lists of pupils. */
export type PupilChangeRow = RecordOf<typeof PUPIL_CHANGES>;

/** A pupil came, went, stayed away, returned or changed class. Classes are '' where there was or will be none. */
export interface PupilChange {
  readonly id: string;
  readonly kind: PupilChangeKind;
  readonly pupilId: string;
  readonly fromClassId: string;
  readonly toClassId: string;
  /** Null for somebody who was not at the school before. */
  readonly fromStatus: PupilStatus | null;
  readonly toStatus: PupilStatus;
  /** Day the decision takes effect, `yyyy-mm-dd`. */
  readonly date: string;
  readonly decision: string;
  readonly school: string;
  /** When it was recorded, UTC ms: from then on it holds in the system. */
  readonly at: number;
  /** False until books and ledger have it. */
  readonly isDone: boolean;
}

/** False for a row with a cell nobody can read: what it changes is not guessed, it waits until that is put right. */
export function isUnderstood(row: PupilChangeRow): boolean {
  return unreadableIn(PUPIL_CHANGES, row).length === 0;
}

/** Reads a row that is understood. */
export function readPupilChange(row: PupilChangeRow): PupilChange {
  const { id, pupilId, fromClassId, toClassId, date, decision, school } = row;

  return {
    ...{ id, pupilId, fromClassId, toClassId, date, decision, school },
    kind: readOr(readCell(PUPIL_CHANGES, row, 'kind'), 'move'),
    fromStatus: readOr(readCell(PUPIL_CHANGES, row, 'fromStatus'), null),
    toStatus: readOr(readCell(PUPIL_CHANGES, row, 'toStatus'), 'studying'),
    at: readOr(readCell(PUPIL_CHANGES, row, 'at'), 0),
    isDone: row.done !== '',
  };
}

/** Changes that hold, in the order they began to: so the rows came into the books. */
export function doneChanges(school: SchoolModel): readonly PupilChange[] {
  return (school.changes ?? []).filter(({ isDone }) => isDone);
}

/** Changes still to be carried out that concern a class. */
export function pendingIn(school: SchoolModel, classId: string): readonly PupilChange[] {
  return (school.changes ?? []).filter(
    (change) => !change.isDone && (change.fromClassId === classId || change.toClassId === classId),
  );
}

/** Changes still to be carried out by which a pupil goes from a class: nobody writes in the row from now on. */
export function leavingFrom(school: SchoolModel, classId: string): readonly PupilChange[] {
  return pendingIn(school, classId).filter(
    ({ kind, fromClassId, toClassId }) =>
      fromClassId === classId && (kind === 'leave' || toClassId !== classId),
  );
}

function ground({ date, decision }: PupilChange): string {
  return `${printDate(date)}${decision === '' ? '' : ` (QĐ ${decision})`}`;
}

function withSchool({ school }: PupilChange, word: string): string {
  return school === '' ? '' : ` ${word} ${school}`;
}

/** What a change means for the class it left, in words: `Chuyển sang lớp 6A2 từ 05/11/2026 (QĐ 12/QĐ-THCS)`. */
export function awayText(change: PupilChange): string {
  const what =
    change.kind === 'move'
      ? `Chuyển sang lớp ${change.toClassId}`
      : `${printStatus(change.toStatus)}${withSchool(change, 'đến')}`;

  return `${what} từ ${ground(change)}`;
}

/** What a change means for the class it led to, in words. */
export function arrivedText(change: PupilChange): string {
  if (change.kind === 'move') {
    return `Từ lớp ${change.fromClassId} chuyển sang ngày ${ground(change)}`;
  }

  return change.kind === 'return'
    ? `Trở lại học từ ${ground(change)}`
    : `Chuyển đến${withSchool(change, 'từ')} ngày ${ground(change)}`;
}

/** A change in a few words, as the narrow column of notes of a form takes it. `isHere`: the pupil is in the class. */
export function briefText(change: PupilChange, isHere: boolean): string {
  const day = printDate(change.date);

  if (!isHere) {
    return change.kind === 'move'
      ? `Sang lớp ${change.toClassId} ${day}`
      : `${printStatus(change.toStatus)} ${day}`;
  }

  if (change.kind === 'move') {
    return `Từ lớp ${change.fromClassId} ${day}`;
  }

  return change.kind === 'return' ? `Trở lại học ${day}` : `Chuyển đến ${day}`;
}

/** The school after a change; `record` is the pupil an admission brings. Classes and status are those after it. */
export function withChange(
  school: SchoolModel,
  change: PupilChange,
  record: NewPupil | null,
): SchoolModel {
  const after = { classId: change.toClassId, status: change.toStatus };
  const isKnown = school.pupils.some(({ id }) => id === change.pupilId);
  const pupils = school.pupils.map((pupil) =>
    pupil.id === change.pupilId ? { ...pupil, ...after } : pupil,
  );
  const others = (school.changes ?? []).filter(({ id }) => id !== change.id);

  return {
    ...school,
    pupils: isKnown || record === null ? pupils : [...pupils, { ...record, ...after }],
    changes: [...others, { ...change, isDone: true }],
  };
}
