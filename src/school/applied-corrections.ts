import { printDateTime } from '../kernel/text/date-text';

/** A mark that was corrected with minutes: which cell of which pupil, under which request. */
export interface AppliedCorrection {
  /** Number of the request, e.g. `PĐN-001`. */
  readonly number: string;
  /** Class in which it was corrected. */
  readonly classId: string;
  readonly pupilId: string;
  readonly subjectId: string;
  /** Column key. */
  readonly key: string;
  /** As printed; '' = blank. */
  readonly oldValue: string;
  readonly newValue: string;
  /** UTC ms of the approval. */
  readonly at: number;
}

/** One cell of a pupil, in whatever class. */
export interface PupilCell {
  readonly pupilId: string;
  readonly subjectId: string;
  readonly key: string;
}

/** Corrections of one cell, the oldest first. They go with the pupil into another class, as the mark does. */
export function correctionsOf(
  school: { readonly corrections?: readonly AppliedCorrection[] },
  cell: PupilCell,
): readonly AppliedCorrection[] {
  return (school.corrections ?? []).filter(
    ({ pupilId, subjectId, key }) =>
      pupilId === cell.pupilId && subjectId === cell.subjectId && key === cell.key,
  );
}

/** Number of the request by which a cell was last corrected; null where it never was. */
export function correctedBy(
  school: { readonly corrections?: readonly AppliedCorrection[] },
  cell: PupilCell,
): string | null {
  const all = correctionsOf(school, cell);

  return all[all.length - 1]?.number ?? null;
}

/** What the cell's note says of a correction. */
export function correctionLine(correction: AppliedCorrection): string {
  const { number, oldValue, newValue, at } = correction;

  return `Sửa theo ${number}: ${oldValue || 'trống'} → ${newValue || 'trống'}; duyệt lúc ${printDateTime(at)}`;
}
