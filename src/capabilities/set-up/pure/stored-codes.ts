import { codeKey } from '../../../school/code-key';
import type { StaffRow } from './staff-table';

/**
 * Rows under the codes of the people who are stored, in the writing they are stored in: `gv06` in a new table is `GV06`
 * of the last one, whoever stands there. That it is the same person is judged afterwards.
 */
export function withStoredCodes(
  rows: readonly StaffRow[],
  people: readonly { readonly id: string }[],
): readonly StaffRow[] {
  const stored = new Map(people.map(({ id }) => [codeKey(id), id]));

  return stored.size === 0
    ? rows
    : rows.map((row) => ({ ...row, code: stored.get(codeKey(row.code)) ?? row.code }));
}
