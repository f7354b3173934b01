import { AppError } from '../kernel/app-error';
import { vietnamClock } from '../kernel/time/vietnam-time';
import { LEDGER_VERSION, type LedgerEntry } from './ledger-entry';
import { entryFromJson } from './ledger-json';
import { isMeaning, MEANING_LABELS } from './meaning';

/** One column of the ledger sheet. */
interface Column {
  readonly header: string;
  readonly cell: (entry: LedgerEntry) => string;
}

/**
 * Columns of the protected sheet, all text. `Giờ Việt Nam` and `Nội dung` are for people and follow from the others;
 * reading a row refuses one where they do not agree. The hash is last and never blank, so a row read from a sheet
 * (which drops blank cells at the end) is never short.
 */
const COLUMNS: readonly Column[] = [
  { header: 'Phiên bản', cell: (entry) => String(entry.v) },
  { header: 'Chuỗi', cell: (entry) => entry.chain },
  { header: 'Số thứ tự', cell: (entry) => String(entry.seq) },
  { header: 'Thời điểm (UTC)', cell: (entry) => entry.time },
  { header: 'Giờ Việt Nam', cell: (entry) => vietnamTime(entry.time) },
  { header: 'Người thực hiện', cell: (entry) => entry.actor },
  { header: 'Vai trò', cell: (entry) => entry.role },
  { header: 'Việc', cell: (entry) => entry.meaning },
  { header: 'Nội dung', cell: (entry) => MEANING_LABELS[entry.meaning] },
  { header: 'Mã học sinh', cell: (entry) => entry.subjectKey.pupilId },
  { header: 'Lớp', cell: (entry) => entry.subjectKey.classId },
  { header: 'Môn', cell: (entry) => entry.subjectKey.subjectId },
  { header: 'Cột điểm', cell: (entry) => entry.subjectKey.assessment },
  { header: 'Giá trị cũ', cell: (entry) => entry.oldValue },
  { header: 'Giá trị mới', cell: (entry) => entry.newValue },
  { header: 'Lý do', cell: (entry) => entry.reason },
  {
    header: 'Tham chiếu',
    cell: (entry) => (entry.refs.length > 0 ? JSON.stringify(entry.refs) : ''),
  },
  { header: 'Mã lệnh', cell: (entry) => entry.commandId },
  { header: 'Mã băm trước', cell: (entry) => entry.prev },
  { header: 'Mã băm', cell: (entry) => entry.hash },
];

/** Headers of the ledger sheet, in order. */
export const LEDGER_HEADERS: readonly string[] = COLUMNS.map((column) => column.header);

/** Cells of an entry, in the order of {@link LEDGER_HEADERS}; write them as text (stringValue), never as user input. */
export function rowOfEntry(entry: LedgerEntry): string[] {
  return COLUMNS.map((column) => column.cell(entry));
}

/**
 * Reads a row back.
 * @throws AppError BAD_INPUT (`field` = header or field, `value`) where a cell is missing, malformed, or a column for
 * people disagrees with what it is derived from.
 */
export function entryOfRow(cells: readonly string[]): LedgerEntry {
  const cell = (header: string): string => cells[LEDGER_HEADERS.indexOf(header)] ?? '';
  const meaning = cell('Việc');
  const read = entryFromJson({
    v: cell('Phiên bản') === String(LEDGER_VERSION) ? LEDGER_VERSION : cell('Phiên bản'),
    chain: cell('Chuỗi'),
    seq: Number(cell('Số thứ tự')),
    time: cell('Thời điểm (UTC)'),
    actor: cell('Người thực hiện'),
    role: cell('Vai trò'),
    meaning: isMeaning(meaning) ? meaning : '',
    subjectKey: {
      pupilId: cell('Mã học sinh'),
      classId: cell('Lớp'),
      subjectId: cell('Môn'),
      assessment: cell('Cột điểm'),
    },
    oldValue: cell('Giá trị cũ'),
    newValue: cell('Giá trị mới'),
    reason: cell('Lý do'),
    refs: refsOf(cell('Tham chiếu')),
    commandId: cell('Mã lệnh'),
    prev: cell('Mã băm trước'),
    hash: cell('Mã băm'),
  });

  if (typeof read === 'string') {
    throw new AppError('BAD_INPUT', { field: read, value: cells.join('\t') });
  }

  requireSameCells(read, cells);

  return read;
}

/** `dd/mm/yyyy HH:MM:SS` in Asia/Ho_Chi_Minh (UTC+7 all year, no daylight saving) of a UTC ISO time. */
export function vietnamTime(utc: string): string {
  const local = vietnamClock(Date.parse(utc));
  const [year, month, day] = local.slice(0, 10).split('-');

  return `${day}/${month}/${year} ${local.slice(11, 19)}`;
}

function refsOf(cell: string): unknown {
  if (cell === '') {
    return [];
  }

  try {
    return JSON.parse(cell);
  } catch {
    return null;
  }
}

/** Also catches `01` for `1` and a hand-edited time for people. */
function requireSameCells(entry: LedgerEntry, cells: readonly string[]): void {
  const written = rowOfEntry(entry);

  for (const [i, header] of LEDGER_HEADERS.entries()) {
    if (written[i] !== (cells[i] ?? '')) {
      throw new AppError('BAD_INPUT', { field: header, value: cells[i] ?? '' });
    }
  }
}
