import { closedSheet } from '../../book/protection/desired-protections';
import { fieldsOf, headersOf, type SeedSchool, type TableSchema } from '../../kernel/table/table';
import { cellsOf } from '../../kernel/table/table-row';
import { VIETNAM_ZONE } from '../../kernel/time/vietnam-time';
import { setColumnCount, setRowCount, writeTexts } from '../../workspace/cells';
import { addSheet, COLORS, columnWidth, formatArea } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { protectionRequests } from '../state/protect-requests';

const FIRST_ROWS = 400;
const COLUMN_WIDTH = 150;
/** Sheet id of the tab a new spreadsheet comes with. */
const GUIDE_SHEET = 0;

const GUIDE: readonly (readonly string[])[] = [
  ['SỔ QUẢN TRỊ'],
  [
    'Tệp này do hệ thống ghi. Các trang “Cài đặt”, “Ngày kiểm tra”, “Ngày nghỉ” do hiệu trưởng và ban quản trị sửa.',
  ],
  [
    'Mở menu “Sổ điểm” để thiết lập năm học, khóa và mở khóa, duyệt đề nghị sửa điểm, xuất sổ ra lưu trữ.',
  ],
];

/** What a new control workbook is made for. */
export interface ControlSchool extends SeedSchool {
  readonly owner: string;
}

/** What a table holds from the start; most start empty. */
function firstRows(schema: TableSchema, school: ControlSchool): readonly SheetRequest[] {
  const rows = (schema.seeds?.(school) ?? []).map(({ row }) => cellsOf(schema, row));

  return rows.length === 0
    ? []
    : [writeTexts({ sheetId: schema.sheetId, row: 1, column: 0 }, rows)];
}

/** Header cells of a table from one column to before another, written and looking as such. */
function headerRequests(schema: TableSchema, from: number, to: number): readonly SheetRequest[] {
  const { sheetId } = schema;
  const headers = headersOf(schema).slice(from, to);

  return [
    writeTexts({ sheetId, row: 0, column: from }, [headers]),
    formatArea(
      { sheetId, startRow: 0, endRow: 1, startColumn: from, endColumn: to },
      { backgroundColor: COLORS.header, textFormat: { bold: true } },
      'backgroundColor,textFormat',
    ),
  ];
}

/** The columns of a table from one on, `rows` tall with their header. */
function bodyRequests(schema: TableSchema, from: number, rows: number): readonly SheetRequest[] {
  const { sheetId } = schema;
  const count = fieldsOf(schema).length;
  const body = { sheetId, startRow: 1, endRow: rows, startColumn: from, endColumn: count };

  return [
    // Text everywhere: a code keeps its leading zeros and a date stays as it was typed.
    formatArea(body, { numberFormat: { type: 'TEXT', pattern: '@' } }, 'numberFormat'),
    ...range(from, count).map((column) => columnWidth(sheetId, column, COLUMN_WIDTH)),
  ];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, position) => from + position);
}

function emptyTab(
  schema: TableSchema,
  index: number,
  { owner }: Pick<ControlSchool, 'owner'>,
): readonly SheetRequest[] {
  const { sheetId, title } = schema;
  const columns = fieldsOf(schema).length;

  return [
    addSheet({
      sheetId,
      title,
      index,
      rows: FIRST_ROWS,
      columns,
      frozenRows: 1,
      frozenColumns: 0,
    }),
    ...headerRequests(schema, 0, columns),
    ...bodyRequests(schema, 0, FIRST_ROWS),
    ...protectionRequests({ add: [closedSheet(sheetId, owner)], update: [], remove: [] }),
  ];
}

/** Makes one table of the control workbook, closed to everybody but the school. */
export function tableRequests(
  schema: TableSchema,
  index: number,
  school: ControlSchool,
): readonly SheetRequest[] {
  return [...emptyTab(schema, index, school), ...firstRows(schema, school)];
}

/** A table of the control workbook as it stands. */
export interface TableNow {
  /** Columns and rows of its sheet. */
  readonly columns: number;
  readonly rows: number;
  /** Texts of its header row as far as it goes. */
  readonly headers: readonly string[];
  /** First cell of every row below it, down to the last that holds anything. */
  readonly ids: readonly string[];
}

/**
 * What a table lacks that was made by an older version: columns at its end and header cells that are empty. A header
 * with another text is left as it is, for the self-check to name. The protection of the sheet holds for new columns.
 */
export function missingColumns(schema: TableSchema, now: TableNow): readonly SheetRequest[] {
  const count = fieldsOf(schema).length;
  const blank = range(0, count).filter((column) => (now.headers[column] ?? '').trim() === '');

  return [
    ...(now.columns < count
      ? [
          setColumnCount(schema.sheetId, count),
          ...bodyRequests(schema, now.columns, Math.max(FIRST_ROWS, now.rows)),
        ]
      : []),
    ...blank.flatMap((column) => headerRequests(schema, column, column + 1)),
  ];
}

/**
 * A tab that somebody deleted, or that lost columns, as it was made, without rows; `columns`: those that are
 * there, `index`: its place among the tabs.
 */
export function lackingRequests(
  schema: TableSchema,
  { columns, index }: { readonly columns: number; readonly index: number },
  school: Pick<ControlSchool, 'owner'>,
): readonly SheetRequest[] {
  // Which of its columns were taken out nobody can tell: every header is written again.
  return columns === 0
    ? emptyTab(schema, index, school)
    : missingColumns(schema, { columns, rows: 0, headers: [], ids: [] });
}

/**
 * The first rows of a table that a school founded by an earlier edition (`edition`) never got, below what stands there.
 * Rows of its own edition or before were there: who took one away does not get it back.
 */
export function missingRows(
  schema: TableSchema,
  now: TableNow,
  { school, edition }: { readonly school: ControlSchool; readonly edition: number },
): readonly SheetRequest[] {
  const had = Math.max(edition, schema.since);
  const ids = now.ids.map((id) => id.trim());
  const rows = (schema.seeds?.(school) ?? [])
    .filter(({ since }) => since > had)
    .map(({ row }) => cellsOf(schema, row))
    .filter(([id = '']) => !ids.includes(id));
  const at = now.ids.length + 1;

  if (rows.length === 0) {
    return [];
  }

  return [
    ...(at + rows.length > now.rows ? [setRowCount(schema.sheetId, at + rows.length)] : []),
    writeTexts({ sheetId: schema.sheetId, row: at, column: 0 }, rows),
  ];
}

/** Everything that turns an empty spreadsheet into a control workbook, for one atomic `batchUpdate`. */
export function controlRequests(
  school: ControlSchool,
  tables: readonly TableSchema[],
): readonly SheetRequest[] {
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: 'vi_VN', timeZone: VIETNAM_ZONE },
        fields: 'locale,timeZone',
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: GUIDE_SHEET, title: 'Hướng dẫn' },
        fields: 'title',
      },
    },
    writeTexts({ sheetId: GUIDE_SHEET, row: 0, column: 0 }, GUIDE),
    columnWidth(GUIDE_SHEET, 0, 700),
    ...protectionRequests({
      add: [closedSheet(GUIDE_SHEET, school.owner)],
      update: [],
      remove: [],
    }),
    ...tables.flatMap((schema, position) => tableRequests(schema, position + 1, school)),
  ];
}
