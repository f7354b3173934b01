import { AppError } from '../../kernel/app-error';
import { fieldsOf, headersOf, type RecordOf, type TableSchema } from '../../kernel/table/table';
import { CONTROL_TABLES } from '../../school/control-tables';
import { type Call, mapCall } from '../../workspace/call';
import { setRowCount, writeTexts } from '../../workspace/cells';
import {
  batchUpdate,
  getSpreadsheet,
  type SheetRequest,
  type Spreadsheet,
} from '../../workspace/sheets-calls';

type Row = Readonly<Record<string, string>>;

interface LoadedTable {
  readonly rows: Row[];
  /** Rows below this need a taller sheet. */
  capacity: number;
  /** Id → position, the first of equals; made when it is first asked for: long tables are looked through once. */
  places?: Map<string, number>;
}

function placesOf(table: LoadedTable, idField: string): Map<string, number> {
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

const FIELDS =
  'sheets(properties(sheetId,gridProperties(rowCount,columnCount)),data(rowData(values(formattedValue))))';
const GROWTH = 500;

/**
 * The control workbook in memory: read once, changed by `put`, written by one atomic `batchUpdate`. Rows never move,
 * and a row is written at its place, so that sending the same changes twice changes nothing.
 */
export class ControlBook {
  /** Tabs and columns that somebody deleted or an older version did not make, in words; what needs them throws. */
  readonly missing: readonly string[];
  private readonly tables: ReadonlyMap<number, LoadedTable>;
  private readonly changed = new Map<string, SheetRequest>();
  /** The instant of this execution's decision, UTC ms: for it rules written by hand are judged. */
  decidedAt = 0;

  constructor(
    readonly spreadsheetId: string,
    spreadsheet: Spreadsheet,
  ) {
    const loaded = CONTROL_TABLES.map(
      (schema) => [schema, loadTable(spreadsheet, schema)] as const,
    );
    this.missing = loaded.flatMap(([, table]) => (typeof table === 'string' ? [table] : []));
    this.tables = new Map(
      loaded.flatMap(([{ sheetId }, table]): [number, LoadedTable][] =>
        typeof table === 'string' ? [] : [[sheetId, table]],
      ),
    );
  }

  /** Reads the whole control workbook in one call. */
  static load(spreadsheetId: string): Call<ControlBook> {
    return mapCall(
      getSpreadsheet(spreadsheetId, FIELDS),
      (spreadsheet) => new ControlBook(spreadsheetId, spreadsheet),
    );
  }

  /** False for a tab that is {@link missing}. */
  has(schema: TableSchema): boolean {
    return this.tables.has(schema.sheetId);
  }

  /**
   * Every record of a table, in its order. Rows without an id are left out, except where people write by hand: there
   * any text makes a row.
   */
  all<Schema extends TableSchema>(schema: Schema): readonly RecordOf<Schema>[] {
    const idField = fieldsOf(schema)[0] ?? '';
    const isRecord = (row: Row): boolean =>
      schema.writtenBy === 'admin'
        ? Object.values(row).some((text) => text.trim() !== '')
        : row[idField] !== '';

    return this.table(schema).rows.filter(isRecord) as unknown as readonly RecordOf<Schema>[];
  }

  /** The record with this id, or null. */
  find<Schema extends TableSchema>(schema: Schema, id: string): RecordOf<Schema> | null {
    const idField = fieldsOf(schema)[0] ?? '';
    const table = this.table(schema);
    const position = placesOf(table, idField).get(id);

    return position === undefined ? null : ((table.rows[position] as RecordOf<Schema>) ?? null);
  }

  /** Adds a record, or replaces the one with its id. Seen by later reads at once; written by {@link changes}. */
  put<Schema extends TableSchema>(schema: Schema, record: RecordOf<Schema>): void {
    const table = this.table(schema);
    const fields = fieldsOf(schema);
    const row = record as Row;
    const id = row[fields[0] ?? ''];
    const places = placesOf(table, fields[0] ?? '');
    const position = places.get(id ?? '') ?? table.rows.length;

    places.set(id ?? '', position);
    table.rows[position] = row;
    this.grow(schema, position + 2);
    this.changed.set(
      `${schema.sheetId}/${position}`,
      writeTexts({ sheetId: schema.sheetId, row: position + 1, column: 0 }, [
        fields.map((field) => row[field] ?? ''),
      ]),
    );
  }

  /** Takes a record away: its row is left blank, for rows never move. Nothing where there is none with the id. */
  remove<Schema extends TableSchema>(schema: Schema, id: string): void {
    const table = this.table(schema);
    const fields = fieldsOf(schema);
    const places = placesOf(table, fields[0] ?? '');
    const position = places.get(id);

    if (position === undefined) {
      return;
    }

    places.delete(id);
    table.rows[position] = Object.fromEntries(fields.map((field) => [field, '']));
    this.changed.set(
      `${schema.sheetId}/${position}`,
      writeTexts({ sheetId: schema.sheetId, row: position + 1, column: 0 }, [fields.map(() => '')]),
    );
  }

  /** True if there is something to write. */
  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  /** The call that writes everything changed since the last one, atomically. */
  changes(): Call<unknown> {
    const requests = [...this.changed.values()];
    this.changed.clear();

    return batchUpdate(this.spreadsheetId, requests);
  }

  private grow(schema: TableSchema, needed: number): void {
    const table = this.table(schema);

    if (needed <= table.capacity) {
      return;
    }

    table.capacity = needed + GROWTH;
    // The taller sheet must come before the row; `changed` keeps the order of insertion.
    this.changed.set(
      `${schema.sheetId}/rows/${needed}`,
      setRowCount(schema.sheetId, table.capacity),
    );
  }

  private table(schema: TableSchema): LoadedTable {
    const table = this.tables.get(schema.sheetId);

    if (table === undefined) {
      throw new AppError('CONTROL_INCOMPLETE', { tab: schema.title });
    }

    return table;
  }
}

/** A table as it stands, or what of it is missing. */
function loadTable(spreadsheet: Spreadsheet, schema: TableSchema): LoadedTable | string {
  const sheet = spreadsheet.sheets?.find(
    ({ properties }) => properties?.sheetId === schema.sheetId,
  );

  if (sheet === undefined) {
    return schema.title;
  }

  const fields = fieldsOf(schema);
  const width = sheet.properties?.gridProperties?.columnCount ?? fields.length;

  if (width < fields.length) {
    // Made by an older version of the software; a row written here would not fit.
    const lacking = headersOf(schema)[width] ?? '';

    return `${schema.title} – cột ${lacking}`;
  }

  const rowData = (sheet.data?.[0]?.rowData ?? []).slice(1);
  const rows = rowData.map((row) =>
    Object.fromEntries(
      fields.map((field, column) => [field, row.values?.[column]?.formattedValue ?? '']),
    ),
  );

  while (
    rows.length > 0 &&
    Object.values(rows[rows.length - 1] ?? {}).every((text) => text === '')
  ) {
    rows.pop();
  }

  return { rows, capacity: sheet.properties?.gridProperties?.rowCount ?? 0 };
}
