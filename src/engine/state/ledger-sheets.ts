import { AppError } from '../../kernel/app-error';
import type { Call } from '../../workspace/call';
import { getSpreadsheet, type Spreadsheet } from '../../workspace/sheets-calls';
import type { AcceptedCell } from './ledger-chain';

/** Sheet ids and columns of the ledger workbook. */
export const HEADS_SHEET = 1;
export const ACCEPTED_SHEET = 2;
export const CHECKPOINT_SHEET = 3;
export const HEADS_HEADERS: readonly string[] = [
  'Chuỗi',
  'Số mục',
  'Gốc cây',
  'Mã trang',
  'Số dòng',
  'Trạng thái bảo vệ',
  'Dấu niêm',
  'Phần mềm ghi sổ lúc',
  'Giá trị không nhận còn ghi chú (JSON)',
  'Mã băm mục cuối',
  'Rìa cây',
  'Gốc cây năm học trước',
];
export const ACCEPTED_HEADERS: readonly string[] = ['Lớp', 'Trang', 'Giá trị đã ghi nhận (JSON)'];
/** Approved results, one row a pupil and version; written with the entry that approves them, read only on demand. */
export const RESULTS_SHEET = 4;
export const RESULTS_TITLE = 'Kết quả đã duyệt';
export const RESULTS_HEADERS: readonly string[] = [
  'Mã',
  'Lớp',
  'Kì',
  'Lần duyệt',
  'Mã học sinh',
  'Bộ quy tắc',
  'Băm đầu vào',
  'Đầu vào (JSON)',
  'Kết quả (JSON)',
];
/** Rows a chain's sheet starts with, and grows by. */
export const CHAIN_ROWS = 1000;

const FIELDS = 'sheets(properties(sheetId),data(rowData(values(formattedValue))))';

/** Reads heads and accepted state in one call. */
export function readLedgerSheets(spreadsheetId: string): Call<Spreadsheet> {
  const ranges = ["'Đầu chuỗi'", "'Đã nhận'"].map((range) => `ranges=${encodeURIComponent(range)}`);
  const call = getSpreadsheet(spreadsheetId, FIELDS);

  return { ...call, request: { ...call.request, url: `${call.request.url}&${ranges.join('&')}` } };
}

/** Rows of a sheet below its headers, as texts. @throws AppError TAB_MISSING */
export function tableRows(
  spreadsheet: Spreadsheet,
  sheetId: number,
): readonly (readonly string[])[] {
  const sheet = spreadsheet.sheets?.find(({ properties }) => properties?.sheetId === sheetId);

  if (sheet === undefined) {
    throw new AppError('TAB_MISSING', { tab: `sổ cái ${sheetId}` });
  }

  return (sheet.data?.[0]?.rowData ?? [])
    .slice(1)
    .map((row) => (row.values ?? []).map((cell) => cell.formattedValue ?? ''));
}

/** Class id → tab id → its accepted values. */
export function readAcceptedRows(
  rows: readonly (readonly string[])[],
): Map<string, Map<string, AcceptedCell>> {
  const classes = new Map<string, Map<string, AcceptedCell>>();

  rows.forEach(([classId = '', tabId = '', text = ''], position) => {
    const tabs = classes.get(classId) ?? new Map<string, AcceptedCell>();

    if (classId !== '' && tabId !== '') {
      classes.set(classId, tabs.set(tabId, { row: position + 1, asFound: text, text }));
    }
  });

  return classes;
}
