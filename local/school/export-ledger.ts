import { columnLetters } from '../../src/book/column-name';
import { readAccepted } from '../../src/ledger/accepted-state';
import type { LedgerEntry } from '../../src/ledger/ledger-entry';
import { type AcceptedLine, ledgerToJsonLines } from '../../src/ledger/ledger-json';
import { entryOfRow, LEDGER_HEADERS } from '../../src/ledger/ledger-row';
import type { SchoolFiles } from './school-files';

/** Tabs of the ledger workbook that hold no chain. */
const OTHER_TABS: readonly string[] = ['Đầu chuỗi', 'Đã nhận', 'Điểm chốt', 'Kết quả đã duyệt'];
const LAST = columnLetters(LEDGER_HEADERS.length - 1);

/** Every entry of every chain, chain by chain, as the sheets show them. */
export function readLedger(files: SchoolFiles): readonly LedgerEntry[] {
  return files.ledgers.flatMap((id) => readLedgerFile(files, id));
}

function readLedgerFile(files: SchoolFiles, id: string): readonly LedgerEntry[] {
  const { sheets } = files.spreadsheet(id, 'sheets(properties(title))');
  const chains = (sheets ?? [])
    .map(({ properties }) => properties?.title ?? '')
    .filter((title) => !OTHER_TABS.includes(title));

  return chains.flatMap((chain) =>
    files
      .readRows(id, `'${chain}'!A2:${LAST}`)
      .filter((row) => row.some((cell) => cell !== ''))
      .map(entryOfRow),
  );
}

/** Accepted values of every class as the sheet shows them. @throws SyntaxError for a row that was spoilt. */
function readAcceptedLines(files: SchoolFiles): readonly AcceptedLine[] {
  return files.ledgers
    .flatMap((id) => files.readRows(id, "'Đã nhận'!A2:C"))
    .filter(([classId = '']) => classId !== '')
    .map(([classId = '', tabId = '', text = '']) => ({
      classId,
      tabId,
      values: readAccepted(text),
    }));
}

/** The ledger as a file that anybody can verify without our server: one JSON object a line. */
export function exportLedger(files: SchoolFiles): string {
  return ledgerToJsonLines(readLedger(files), [], readAcceptedLines(files));
}
