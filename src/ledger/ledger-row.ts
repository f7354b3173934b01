import { AppError } from '../kernel/app-error';
import { canonicalData, type LedgerData } from './ledger-data';
import { KEY_FIELDS, LEDGER_VERSION, type LedgerEntry } from './ledger-entry';
import { entryFromJson } from './ledger-json';

/** One column of the ledger sheet. */
interface Column {
  readonly header: string;
  readonly cell: (entry: LedgerEntry) => string;
}

/** Between the parts of a cell that says who, in which role and how that is known. */
const WHO_SEPARATOR = ' · ';

/**
 * Columns of the protected sheet, all text. What belongs together shares a cell, because a workbook holds ten million
 * cells. The hash is last and never blank, so a row read from a sheet (which drops blank cells at the end) is never
 * short.
 */
const COLUMNS: readonly Column[] = [
  { header: 'Mục', cell: ({ v, chain, seq }) => [v, chain, seq].join(':') },
  { header: 'Thời điểm (UTC)', cell: (entry) => entry.time },
  {
    header: 'Người, vai trò, căn cứ',
    cell: ({ actor, role, basis }) => [actor, role, basis].join(WHO_SEPARATOR),
  },
  { header: 'Việc', cell: (entry) => entry.meaning },
  { header: 'Nơi', cell: ({ key }) => placeCell(KEY_FIELDS.map((field) => key[field])) },
  { header: 'Giá trị cũ', cell: (entry) => entry.oldValue },
  { header: 'Giá trị mới', cell: (entry) => entry.newValue },
  { header: 'Lí do', cell: (entry) => entry.reason },
  { header: 'Dữ liệu', cell: ({ data, refs }) => dataCell(data, refs) },
  { header: 'Mã lệnh', cell: (entry) => entry.commandId },
  { header: 'Mã băm trước, mã băm', cell: ({ prev, hash }) => `${prev} ${hash}` },
];

function placeCell(parts: readonly string[]): string {
  return parts.every((part) => part === '') ? '' : canonicalData(parts);
}

function dataCell(data: LedgerData, refs: readonly string[]): string {
  const said = { ...(data === null ? {} : { data }), ...(refs.length === 0 ? {} : { refs }) };

  return Object.keys(said).length === 0 ? '' : canonicalData(said);
}

/** Headers of the ledger sheet, in order. */
export const LEDGER_HEADERS: readonly string[] = COLUMNS.map((column) => column.header);

/** Cells of an entry, in the order of {@link LEDGER_HEADERS}; write them as text (stringValue), never as user input. */
export function rowOfEntry(entry: LedgerEntry): string[] {
  return COLUMNS.map((column) => column.cell(entry));
}

/** The cell of a row that says which entry it is, as `v:chain:seq`. */
export function itemCell({ chain, seq }: { readonly chain: string; readonly seq: number }): string {
  return [LEDGER_VERSION, chain, seq].join(':');
}

/**
 * Reads a row back.
 * @throws AppError BAD_INPUT (`field` = header or field, `value`) where a cell is missing, malformed, or not in the one
 * form it is written in.
 */
export function entryOfRow(cells: readonly string[]): LedgerEntry {
  const cell = (header: string): string => cells[LEDGER_HEADERS.indexOf(header)] ?? '';
  const [, v = '', chain = '', seq = ''] = /^(\d+):([\s\S]*):(\d+)$/.exec(cell('Mục')) ?? [];
  const [, actor = '', role = '', basis = ''] =
    /^([\s\S]*) · ([^·]*) · ([^·]*)$/.exec(cell('Người, vai trò, căn cứ')) ?? [];
  const [prev = '', hash = ''] = cell('Mã băm trước, mã băm').split(' ');
  const { data = null, refs = [] } = fieldsOf(cell('Dữ liệu'));
  const read = entryFromJson({
    v: Number(v),
    chain,
    seq: Number(seq),
    time: cell('Thời điểm (UTC)'),
    actor,
    role,
    basis,
    meaning: cell('Việc'),
    key: keyOf(cell('Nơi')),
    oldValue: cell('Giá trị cũ'),
    newValue: cell('Giá trị mới'),
    reason: cell('Lí do'),
    data,
    refs,
    commandId: cell('Mã lệnh'),
    prev,
    hash,
  });

  if (typeof read === 'string') {
    throw new AppError('BAD_INPUT', { field: read, value: cells.join('\t') });
  }

  requireSameCells(read, cells);

  return read;
}

function keyOf(cell: string): unknown {
  const parts = cell === '' ? [] : jsonOf(cell);
  const [register = '', row = '', column = '', classId = ''] = Array.isArray(parts) ? parts : [];

  return { register, row, column, class: classId };
}

function fieldsOf(cell: string): { readonly data?: unknown; readonly refs?: unknown } {
  const said = cell === '' ? {} : jsonOf(cell);

  return typeof said === 'object' && said !== null ? said : { data: said };
}

/** What is no JSON is not valid in any field, and refused there. */
function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/** Also catches `01` for `1` and JSON with spaces. */
function requireSameCells(entry: LedgerEntry, cells: readonly string[]): void {
  const written = rowOfEntry(entry);

  for (const [i, header] of LEDGER_HEADERS.entries()) {
    if (written[i] !== (cells[i] ?? '')) {
      throw new AppError('BAD_INPUT', { field: header, value: cells[i] ?? '' });
    }
  }
}
