import { fieldsOf, headersOf, type TableSchema } from '../../kernel/table/table';
import { type Said, said } from '../../kernel/words/said';
import type { ControlSaying } from '../../school/words/control-words';
import { setRowCount } from '../../workspace/cells';
import type { SheetRequest, Spreadsheet } from '../../workspace/sheets-calls';

/** Rows a sheet grows by at least. */
const GROWTH = 500;

/** A row of a table by field. */
export type Row = Readonly<Record<string, string>>;

/** A table of control in memory. */
export interface LoadedTable {
  readonly rows: Row[];
  /** Rows below this need a taller sheet. */
  capacity: number;
  /** Id → position, the first of equals; made when it is first asked for: long tables are looked through once. */
  places?: Map<string, number>;
}

/** Where the row of each id stands. */
export function placesOf(table: LoadedTable, idField: string): Map<string, number> {
  const places = table.places ?? new Map<string, number>();

  if (table.places === undefined) {
    table.rows.forEach((row, position) => {
      const id = row[idField] ?? '';

      if (!places.has(id)) {
        places.set(id, position);
      }
    });
    table.places = places;
  }

  return places;
}

type Sheet = NonNullable<Spreadsheet['sheets']>[number];
type Cell = NonNullable<
  NonNullable<NonNullable<NonNullable<Sheet['data']>[number]['rowData']>[number]['values']>[number]
>;

/** What a table lacks as it stands. */
export interface Lack {
  /** Its title, and the first column that is gone. */
  readonly said: Said;
  /** Columns that are there; 0 = the whole tab is gone. */
  readonly columns: number;
}

function sheetOf({ sheets }: Spreadsheet, schema: TableSchema): Sheet | undefined {
  return sheets?.find(({ properties }) => properties?.sheetId === schema.sheetId);
}

/** What of a table is not there: deleted, or not made by the older version of the software that made it; null = nothing. */
export function lackOf(spreadsheet: Spreadsheet, schema: TableSchema): Lack | null {
  const sheet = sheetOf(spreadsheet, schema);

  if (sheet === undefined) {
    return { said: said<ControlSaying>('tab.missing', { table: schema.title }), columns: 0 };
  }

  const headers = headersOf(schema);
  const columns = sheet.properties?.gridProperties?.columnCount ?? headers.length;

  return columns < headers.length
    ? {
        said: said<ControlSaying>('tab.columnMissing', {
          table: schema.title,
          column: headers[columns] ?? '',
        }),
        columns,
      }
    : null;
}

/** What a cell says: as Google shows it, or, where only what was entered was read, that, whatever format is on it. */
function textIn(cell: Cell | undefined): string {
  const { stringValue, formulaValue, numberValue, boolValue } = cell?.userEnteredValue ?? {};
  const entered = stringValue ?? formulaValue ?? numberValue ?? boolValue ?? '';

  return cell?.formattedValue ?? String(entered);
}

/** Tables have tens of thousands of cells: a row is filled field by field, without a list of pairs for each. */
function rowBy(fields: readonly string[], textAt: (column: number) => string): Row {
  const row: Record<string, string> = {};

  fields.forEach((field, column) => {
    row[field] = textAt(column);
  });

  return row;
}

/** The rows of a table as they stand; none where its tab is gone. */
export function loadTable(spreadsheet: Spreadsheet, schema: TableSchema): LoadedTable {
  const sheet = sheetOf(spreadsheet, schema);
  const fields = fieldsOf(schema);
  const rowData = (sheet?.data?.[0]?.rowData ?? []).slice(1);
  const rows = rowData.map(({ values }) => rowBy(fields, (column) => textIn(values?.[column])));

  while (
    rows.length > 0 &&
    Object.values(rows[rows.length - 1] ?? {}).every((text) => text === '')
  ) {
    rows.pop();
  }

  return { rows, capacity: sheet?.properties?.gridProperties?.rowCount ?? 0 };
}

/** A row by field from its cells. */
export function rowOf(schema: TableSchema, cells: readonly string[]): Row {
  return rowBy(fieldsOf(schema), (column) => cells[column] ?? '');
}

/** Takes a table to so many rows with its header; what makes the sheet taller for it, null where it is tall enough. */
export function grown(
  table: LoadedTable,
  { sheetId }: TableSchema,
  needed: number,
): SheetRequest | null {
  if (needed <= table.capacity) {
    return null;
  }

  table.capacity = needed + GROWTH;

  return setRowCount(sheetId, table.capacity);
}
