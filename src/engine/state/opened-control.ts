import type { RecordOf, TableSchema } from '../../kernel/table/table';
import { cellsOf } from '../../kernel/table/table-row';
import { type Said, said } from '../../kernel/words/said';
import { rowDifferences } from '../../school/row-differences';
import { cellsOfSealed, sealedText } from '../../school/sealed-row';
import { sealedTables } from '../../school/sealed-tables';
import { SEALS } from '../../school/tables/seals-table';
import type { ControlSaying } from '../../school/words/control-words';
import { writeTexts } from '../../workspace/cells';
import type { SheetRequest, Spreadsheet } from '../../workspace/sheets-calls';
import type { ControlGuard } from './control-guard';
import { ControlSeal } from './control-seal';
import { grown, type Lack, type LoadedTable, lackOf, loadTable, rowOf } from './loaded-table';
import { plainTab, withoutRows } from './seal-requests';

type SealRecord = RecordOf<typeof SEALS>;

/** A tab of another sheet id under the title of one that is gone: the title is taken from it, and nothing else. */
function freedTitle({ sheets }: Spreadsheet, { title, sheetId }: TableSchema): SheetRequest[] {
  return (sheets ?? []).flatMap(({ properties }) =>
    properties?.title?.toLowerCase() === title.toLowerCase() && properties.sheetId !== sheetId
      ? [
          {
            updateSheetProperties: {
              properties: {
                sheetId: properties.sheetId ?? 0,
                title: `${title} (trang lạ ${properties.sheetId ?? 0})`,
              },
              fields: 'title',
            },
          },
        ]
      : [],
  );
}

function lackSaid({ title: table }: TableSchema, lack: Lack, rows: number): Said {
  return lack.columns === 0
    ? said<ControlSaying>('tab.rebuilt', { table, rows })
    : said<ControlSaying>('tab.columnsRebuilt', { table });
}

function formatSaid({ title: table }: TableSchema): Said {
  return said<ControlSaying>('tab.format', { table });
}

/**
 * What opening the control workbook finds: its tables as they count, and what puts back what a hand did to tabs that only
 * the software writes. Of these the sealed copy counts, whatever stands there and whether the tab is there or not.
 */
export class OpenedControl {
  readonly tables: Map<number, LoadedTable>;
  /** Tabs and columns that are not there and that only a person or an upgrade can bring back. */
  readonly missing: readonly Said[];
  readonly seal: ControlSeal;
  /** What puts everything back, in the order in which it must be sent. */
  readonly changed = new Map<string, SheetRequest>();
  /** What a hand did. */
  readonly handMade: Said[] = [];
  private readonly sealed: readonly TableSchema[];
  private again: Spreadsheet | null = null;

  constructor(
    schemas: readonly TableSchema[],
    private readonly spreadsheet: Spreadsheet,
    private readonly guard: ControlGuard,
  ) {
    this.sealed = sealedTables(guard.design.tables);
    this.tables = new Map(
      schemas.map((schema) => [schema.sheetId, loadTable(spreadsheet, schema)]),
    );
    const lacks = schemas.flatMap((schema) => {
      const lack = lackOf(spreadsheet, schema);

      return lack === null ? [] : [{ schema, lack }];
    });
    this.seal = this.foundSeal(lacks.find(({ schema }) => schema === SEALS)?.lack ?? null);
    this.missing = lacks.flatMap(({ schema, lack }) => this.filled(schema, lack));
    this.settleAll();
  }

  /** The seal that was found; where it does not fit as it is shown, as it was entered: a format hides nothing. */
  private foundSeal(lack: Lack | null): ControlSeal {
    const { guard, spreadsheet } = this;
    const shown = sealIn(lack === null ? spreadsheet : {}, guard);

    if (guard.isStated === true && lack?.columns !== 0) {
      this.lay(SEALS, [...plainTab(SEALS.sheetId), withoutRows(SEALS.sheetId)]);
    }

    if (lack !== null || shown.fault === null) {
      return shown;
    }

    const entered = sealIn(this.entered(), guard);

    if (entered.fault !== null) {
      return shown;
    }

    this.handMade.push(formatSaid(SEALS));
    this.lay(SEALS, plainTab(SEALS.sheetId));

    return entered;
  }

  /** Brings a tab back that lacks something; what stays missing. */
  private filled(schema: TableSchema, lack: Lack): readonly Said[] {
    if (!this.isRemade(schema, lack)) {
      this.tables.delete(schema.sheetId);

      return [lack.said];
    }

    this.lay(schema, [...freedTitle(this.spreadsheet, schema), ...this.guard.remake(schema, lack)]);

    if (this.guard.isStated !== true) {
      this.handMade.push(lackSaid(schema, lack, this.sealedRows(schema).length));
    }

    return lack.columns === 0 ? this.refilled(schema) : [];
  }

  /** True for a tab that was there and that nobody but the software writes. */
  private isRemade(schema: TableSchema, { columns }: Lack): boolean {
    const { guard, seal } = this;

    if (guard.isStated === true) {
      return schema === SEALS || this.sealed.includes(schema);
    }

    if (seal.fault !== null || seal.isNew || !this.sealed.includes(schema)) {
      return false;
    }

    if (columns === 0 && seal.rowsOf(schema).length > 0) {
      return true;
    }

    // An edition of the software that is younger than the workbook brings the rest.
    const { edition, sheets } = guard.made();

    return columns > 0 ? edition >= guard.design.edition : sheets.includes(schema.sheetId);
  }

  private refilled(schema: TableSchema): readonly Said[] {
    const table = this.tables.get(schema.sheetId);
    const rows = this.sealedRows(schema);

    if (table !== undefined && rows.length > 0) {
      table.rows.push(...rows.map((cells) => rowOf(schema, cells)));
      this.write(
        schema,
        0,
        table.rows.map((row) => cellsOf(schema, row)),
      );
    }

    return [];
  }

  private settleAll(): void {
    this.sealed.forEach((schema) => {
      const table = this.tables.get(schema.sheetId);

      if (table !== undefined && this.seal.fault === null) {
        this.settle(schema, table);
      }
    });
  }

  /** Brings a table that only the software writes to what it wrote; before the first seal takes it over as it stands. */
  private settle(schema: TableSchema, table: LoadedTable): void {
    const found = table.rows.map((row) => cellsOf(schema, row));

    if (this.seal.isNew) {
      found.forEach((cells, position) => {
        this.seal.keep(schema, position, cells);
      });

      return;
    }

    const texts = found.map(sealedText);
    const sealed = this.seal.rowsOf(schema);
    const length = Math.max(texts.length, sealed.length);
    const places = Array.from({ length }, (_, position) => position);
    const wrong = places.filter((at) => (texts[at] ?? '') !== (sealed[at] ?? ''));

    if (wrong.length > 0) {
      this.putBack(schema, table, wrong);
    }
  }

  private putBack(schema: TableSchema, { rows }: LoadedTable, wrong: readonly number[]): void {
    const wanted = this.sealedRows(schema);
    rows.splice(0, rows.length, ...wanted.map((cells) => rowOf(schema, cells)));
    const cells = rows.map((row) => cellsOf(schema, row));
    const found = loadTable(this.entered(), schema).rows.map((row) => cellsOf(schema, row));
    const isSame = JSON.stringify(found) === JSON.stringify(cells);

    this.handMade.push(...(isSame ? [formatSaid(schema)] : rowDifferences(schema, wanted, found)));
    this.lay(schema, plainTab(schema.sheetId));
    wrong.forEach((position) => {
      this.write(schema, position, [cells[position] ?? cellsOf(schema, {})]);
    });
  }

  private sealedRows(schema: TableSchema): readonly (readonly string[])[] {
    return this.seal.rowsOf(schema).map((text) => cellsOfSealed(text) ?? []);
  }

  private entered(): Spreadsheet {
    this.again = this.again ?? this.guard.readEntered();

    return this.again;
  }

  private lay({ sheetId }: TableSchema, requests: readonly SheetRequest[]): void {
    requests.forEach((request) => {
      this.changed.set(`${sheetId}/tab/${this.changed.size}`, request);
    });
  }

  /** Rows from a position on, under the key of a later change of the first. */
  private write(schema: TableSchema, position: number, rows: readonly (readonly string[])[]): void {
    const { sheetId } = schema;
    const table = this.tables.get(sheetId);
    const taller = table === undefined ? null : grown(table, schema, position + rows.length + 1);
    this.lay(schema, [
      ...(taller === null ? [] : [taller]),
      writeTexts({ sheetId, row: position + 1, column: 0 }, rows),
    ]);
  }
}

function sealIn(spreadsheet: Spreadsheet, guard: ControlGuard): ControlSeal {
  return new ControlSeal(loadTable(spreadsheet, SEALS).rows as SealRecord[], guard);
}
