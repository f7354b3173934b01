import { readOr } from '../../../kernel/table/cell-kind';
import type { RecordOf } from '../../../kernel/table/table';
import { readCell } from '../../../kernel/table/table-row';
import type { AppliedCorrection } from '../../../school/applied-corrections';
import { REQUESTS } from './requests-table';

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
