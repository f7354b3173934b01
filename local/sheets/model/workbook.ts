import { invalid } from '../api-error';
import { MAX_CELLS, noGridSentence, TOO_MANY_CELLS_SENTENCE } from '../constants';
import type { CellFormat } from '../schema';
import type { SheetRange } from './grid-range';
import type { MetadataEntry } from './metadata';
import type { Protection } from './protection';
import type { Sheet, SheetView } from './sheet';

/** A named range. */
export interface NamedRangeEntry {
  readonly id: string;
  readonly name: string;
  readonly range: SheetRange;
}

/** Properties of the whole file. */
export interface WorkbookProperties {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly autoRecalc: string;
  readonly defaultFormat: CellFormat | null;
}

/** What reading code may see of a workbook. */
export interface WorkbookView {
  readonly id: string;
  readonly properties: WorkbookProperties;
  readonly metadata: readonly MetadataEntry[];
  readonly namedRanges: readonly NamedRangeEntry[];
  sheetViews(): readonly SheetView[];
  findSheet(sheetId: number): SheetView | null;
  findTitle(title: string): SheetView | null;
  sheetView(sheetId: number): SheetView;
  indexOf(sheetId: number): number;
  findProtection(protectedRangeId: number): Protection | null;
}

/** A spreadsheet in memory. Changes are made on a {@link fork} that then takes the original's place. */
export class Workbook implements WorkbookView {
  sheets: Sheet[] = [];
  metadata: readonly MetadataEntry[] = [];
  namedRanges: readonly NamedRangeEntry[] = [];
  /** Something moved, was renamed or removed: positions of formulas are no longer those of the original. */
  restructured = false;

  constructor(
    public id: string,
    public properties: WorkbookProperties,
  ) {}

  /** A draft sharing everything that it does not change. */
  fork(): Workbook {
    const copy = new Workbook(this.id, this.properties);

    copy.sheets = this.sheets.map((sheet) => sheet.fork());
    copy.metadata = this.metadata;
    copy.namedRanges = this.namedRanges;

    return copy;
  }

  sheetViews(): readonly SheetView[] {
    return this.sheets;
  }

  findSheet(sheetId: number): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === sheetId) ?? null;
  }

  /** Sheet titles are compared without case. */
  findTitle(title: string): Sheet | null {
    const wanted = title.toLowerCase();

    return this.sheets.find((sheet) => sheet.title.toLowerCase() === wanted) ?? null;
  }

  /** The sheet, or 400 `No grid with id: …`. */
  sheet(sheetId: number): Sheet {
    const sheet = this.findSheet(sheetId);

    if (sheet === null) {
      throw invalid(noGridSentence(sheetId));
    }

    return sheet;
  }

  sheetView(sheetId: number): SheetView {
    return this.sheet(sheetId);
  }

  indexOf(sheetId: number): number {
    return this.sheets.findIndex((sheet) => sheet.id === sheetId);
  }

  findProtection(protectedRangeId: number): Protection | null {
    for (const sheet of this.sheets) {
      const found = sheet.protections.find((protection) => protection.id === protectedRangeId);

      if (found !== undefined) {
        return found;
      }
    }

    return null;
  }

  /** Throws 400 when the grids together exceed ten million cells. */
  assertSize(): void {
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);

    if (cells > MAX_CELLS) {
      throw invalid(TOO_MANY_CELLS_SENTENCE);
    }
  }
}

/** The smallest positive number ≥ a hash of `seed` for which `taken` is false: stable ids without randomness. */
export function freshId(seed: string, taken: (id: number) => boolean): number {
  let id = 0;

  for (const character of seed) {
    id = (Math.imul(id, 31) + character.charCodeAt(0)) & 0x7fffffff;
  }

  id = Math.max(id, 1);

  while (taken(id)) {
    id = id === 0x7fffffff ? 1 : id + 1;
  }

  return id;
}
