import { AppError } from '../../kernel/app-error';
import { fieldsOf, type RecordOf, type TableSchema } from '../../kernel/table/table';
import { cellsOf } from '../../kernel/table/table-row';
import type { Said } from '../../kernel/words/said';
import { storedText } from '../../ledger/chain';
import type { ControlDesign } from '../../school/control-design';
import { sealedTables } from '../../school/sealed-tables';
import { SEALS } from '../../school/tables/seals-table';
import { type Call, mapCall } from '../../workspace/call';
import { writeTexts } from '../../workspace/cells';
import {
  batchUpdate,
  getSpreadsheet,
  type SheetRequest,
  type Spreadsheet,
} from '../../workspace/sheets-calls';
import type { ControlGuard } from './control-guard';
import type { ControlSeal } from './control-seal';
import { grown, type LoadedTable, placesOf, type Row, rowOf } from './loaded-table';
import { OpenedControl } from './opened-control';
import { sealRequests } from './seal-requests';

/** A part of control: what is read of it, and how the rest is read if it is asked for all the same. */
export interface ControlPart {
  readonly tables: readonly TableSchema[];
  readonly whole: () => ControlBook;
}

const FIELDS =
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),data(rowData(values(formattedValue))))';

/** A record as a sheet gives it back: what a cell cannot hold would look like another hand's with every read. */
function storedRow(record: Readonly<Record<string, string>>): Row {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, storedText(value)]),
  );
}

/**
 * The control workbook in memory: read once, changed by `put`, written by one atomic `batchUpdate`. Rows never move,
 * and a row is written at its place, so that sending the same changes twice changes nothing. Of tables that only the
 * software writes its own sealed copy counts; what their tabs say instead is put back with the next write.
 */
export class ControlBook {
  /** Tabs and columns that somebody deleted or an older version did not make; what needs them throws. */
  readonly missing: readonly Said[];
  private readonly tables: ReadonlyMap<number, LoadedTable>;
  private readonly changed: Map<string, SheetRequest>;
  /** Why nothing of it can be relied on; null = it can. */
  readonly fault: Said | null;
  private readonly seal: ControlSeal;
  /** What the workbook is made of, and what of it the school is read from. */
  readonly design: ControlDesign;
  private readonly sealed: readonly TableSchema[];
  private readonly handMade: Said[];
  /** The instant of this execution's decision, UTC ms: for it rules written by hand are judged. */
  decidedAt = 0;
  /** School year of the installation (`2026-2027`), by which its settings are judged; null before a session is opened. */
  schoolYear: string | null = null;

  /** Reads all of control where it is asked for a table that was left out. */
  private readonly whole: (() => ControlBook) | null;

  constructor(
    readonly spreadsheetId: string,
    spreadsheet: Spreadsheet,
    private readonly guard: ControlGuard & { readonly part?: ControlPart },
  ) {
    const { part, design } = guard;
    const opened = new OpenedControl(part?.tables ?? design.tables, spreadsheet, guard);
    this.design = design;
    this.sealed = sealedTables(design.tables);
    this.whole = part?.whole ?? null;
    ({
      tables: this.tables,
      missing: this.missing,
      seal: this.seal,
      changed: this.changed,
      handMade: this.handMade,
    } = opened);
    this.fault = opened.seal.fault;
  }

  /** Reads the whole control workbook in one call. */
  static load(spreadsheetId: string, guard: ControlGuard): Call<ControlBook> {
    return mapCall(
      getSpreadsheet(spreadsheetId, FIELDS),
      (spreadsheet) => new ControlBook(spreadsheetId, spreadsheet, guard),
    );
  }

  /** When the software last wrote into it, UTC ms; 0 before the first seal. */
  get sealedAt(): number {
    return this.seal.version;
  }

  /** Keeps the seal that was found, if it is younger than the last one known; under the lock only. */
  keepFoundSeal(): void {
    this.seal.keepFound();
  }

  /** What tabs said that only the software writes, and that it did not write; told once. */
  takeHandMade(): readonly Said[] {
    return this.handMade.splice(0);
  }

  /** Reads these tables in one call. Refused by Google if one of them is not there under its title. */
  static loadPart(
    spreadsheetId: string,
    guard: ControlGuard,
    part: ControlPart,
  ): Call<ControlBook> {
    const ranges = part.tables.map(({ title }) => `&ranges=${encodeURIComponent(`'${title}'`)}`);
    const call = getSpreadsheet(spreadsheetId, FIELDS);
    const url = `${call.request.url}${ranges.join('')}`;

    return mapCall(
      { ...call, request: { ...call.request, url } },
      (spreadsheet) => new ControlBook(spreadsheetId, spreadsheet, { ...guard, part }),
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
    const row = storedRow(record);
    const id = row[fields[0] ?? ''];
    const places = placesOf(table, fields[0] ?? '');
    const position = places.get(id ?? '') ?? table.rows.length;

    places.set(id ?? '', position);
    table.rows[position] = row;
    this.write(schema, position, cellsOf(schema, row));
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
    table.rows[position] = rowOf(schema, []);
    this.write(
      schema,
      position,
      fields.map(() => ''),
    );
  }

  /** True if there is something to write. */
  get isChanged(): boolean {
    return this.changed.size > 0 || (this.seal.isChanged && this.has(SEALS));
  }

  /** The call that writes everything changed since the last one with its seal, atomically. */
  changes(): Call<unknown> {
    const { writes, anchor } = this.seal.takeChanges();
    const last = Math.max(...writes.map(([position]) => position));

    if (!this.has(SEALS)) {
      return this.batch();
    }

    this.grow(SEALS, last + 2);

    return mapCall(this.batch(sealRequests(writes)), (answer) => {
      this.guard.keep(anchor);

      return answer;
    });
  }

  private batch(more: readonly SheetRequest[] = []): Call<unknown> {
    const requests = [...this.changed.values(), ...more];
    this.changed.clear();

    return batchUpdate(this.spreadsheetId, requests);
  }

  private write(schema: TableSchema, position: number, cells: readonly string[]): void {
    this.grow(schema, position + 2);
    this.changed.set(
      `${schema.sheetId}/${position}`,
      writeTexts({ sheetId: schema.sheetId, row: position + 1, column: 0 }, [cells]),
    );

    if (this.sealed.includes(schema)) {
      this.seal.keep(schema, position, cells);
    }
  }

  private grow(schema: TableSchema, needed: number): void {
    const taller = grown(this.table(schema), schema, needed);

    if (taller !== null) {
      // It must come before the row; `changed` keeps the order of insertion.
      this.changed.set(`${schema.sheetId}/rows/${needed}`, taller);
    }
  }

  private table(schema: TableSchema): LoadedTable {
    const table = this.tables.get(schema.sheetId);

    if (table === undefined && this.whole !== null) {
      return this.whole().table(schema);
    }

    if (table === undefined) {
      throw new AppError('CONTROL_INCOMPLETE', { tab: schema.title });
    }

    return table;
  }
}
