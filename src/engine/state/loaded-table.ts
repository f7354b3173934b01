import { fieldsOf, headersOf, type TableSchema } from '../../kernel/table/table';
import type { Spreadsheet } from '../../workspace/sheets-calls';

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

/** A table as it stands, or what of it is missing. */
export function loadTable(spreadsheet: Spreadsheet, schema: TableSchema): LoadedTable | string {
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
