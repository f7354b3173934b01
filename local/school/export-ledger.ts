import { columnLetters } from '../../src/domain/book/column-name';
import type { LedgerEntry } from '../../src/domain/ledger/ledger-entry';
import { ledgerToJsonLines } from '../../src/domain/ledger/ledger-json';
import { entryOfRow, LEDGER_HEADERS } from '../../src/domain/ledger/ledger-row';
import type { SchoolFiles } from './school-files';

/** Tabs of the ledger workbook that hold no chain. */
const OTHER_TABS: readonly string[] = ['Đầu chuỗi', 'Đã nhận', 'Điểm chốt', 'Kết quả đã duyệt'];
const LAST = columnLetters(LEDGER_HEADERS.length - 1);

/** Every entry of every chain, chain by chain, as the sheets show them. */
export function readLedger(files: SchoolFiles): readonly LedgerEntry[] {
  const { sheets } = files.spreadsheet(files.ledger, 'sheets(properties(title))');
  const chains = (sheets ?? [])
    .map(({ properties }) => properties?.title ?? '')
    .filter((title) => !OTHER_TABS.includes(title));

  return chains.flatMap((chain) =>
    files
      .readRows(files.ledger, `'${chain}'!A2:${LAST}`)
      .filter((row) => row.some((cell) => cell !== ''))
      .map(entryOfRow),
  );
}

/** The ledger as a file that anybody can verify without our server: one JSON object a line. */
export function exportLedger(files: SchoolFiles): string {
  return ledgerToJsonLines(readLedger(files), []);
}
