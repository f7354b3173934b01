import { readOr } from '../../../kernel/table/cell-kind';
import type { RecordOf } from '../../../kernel/table/table';
import { readCell } from '../../../kernel/table/table-row';
import { printDateTime } from '../../../kernel/text/date-text';
import type { SchoolModel } from '../../../school/school-model';
import { REQUESTS } from './requests-table';

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

/** A row of the table of requests as a correction. */
export function asCorrection(row: RecordOf<typeof REQUESTS>): AppliedCorrection {
  return {
    number: row.number,
    classId: row.classId,
    pupilId: row.pupilId,
    subjectId: row.subjectId,
    key: row.assessment,
    oldValue: row.oldValue,
    newValue: row.newValue,
    at: readOr(readCell(REQUESTS, row, 'decidedAt'), 0),
  };
}

/** Requests that were approved and applied, in the order of their approval. */
export function appliedCorrections(
  rows: readonly RecordOf<typeof REQUESTS>[],
): readonly AppliedCorrection[] {
  return rows
    .filter(({ state }) => state === 'applied')
    .map(asCorrection)
    .sort((a, b) => a.at - b.at);
}

/** Corrections of one cell, the oldest first. They go with the pupil into another class, as the mark does. */
export function correctionsOf(
  school: Pick<SchoolModel, 'corrections'>,
  cell: PupilCell,
): readonly AppliedCorrection[] {
  return (school.corrections ?? []).filter(
    ({ pupilId, subjectId, key }) =>
      pupilId === cell.pupilId && subjectId === cell.subjectId && key === cell.key,
  );
}

/** Number of the request by which a cell was last corrected; null where it never was. */
export function correctedBy(
  school: Pick<SchoolModel, 'corrections'>,
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
