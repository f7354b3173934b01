import { readOr } from '../../../kernel/table/cell-kind';
import type { RecordOf } from '../../../kernel/table/table';
import { readCell } from '../../../kernel/table/table-row';
import type { PlaceKey } from '../../../ledger/ledger-entry';
import { REQUESTS } from './requests-table';

/** A row of the request table. `draft`: its evidence is still being filed. */
export type RequestRow = RecordOf<typeof REQUESTS>;

/** A file of evidence as the table keeps it. */
export interface EvidenceRecord {
  readonly name: string;
  readonly fileId: string;
  readonly sha256: string;
}

/** Reads the evidence cell. */
export function evidenceOf(row: RequestRow): readonly EvidenceRecord[] {
  return readOr(readCell(REQUESTS, row, 'evidence'), []);
}

/** The place a request is about, as the ledger names it. */
export function placeOfRequest(row: RequestRow): PlaceKey {
  return {
    register: row.subjectId,
    row: row.pupilId,
    column: row.assessment,
    class: row.classId,
  };
}
