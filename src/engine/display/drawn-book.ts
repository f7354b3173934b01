import type { SheetRequest } from '../../workspace/sheets-calls';

type Borders = GoogleAppsScript.Sheets.Schema.Borders;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;

/** How one cell was made to look, and what is checked in it. */
export interface DrawnCell {
  readonly format: CellFormat;
  /** Lines around it; empty where it has none. */
  readonly borders: Borders;
  readonly rule: Rule | null;
}

/** One tab as the requests that make it leave it. */
export interface DrawnSheet {
  readonly properties: SheetProperties;
  /** Zero-based column or row → pixels; what is missing has the usual size. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly GridRange[];
  cell(row: number, column: number): DrawnCell;
}

/** A book as the requests that make it leave it: its look, not its values. */
export interface DrawnBook {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: ReadonlyMap<number, DrawnSheet>;
}

const PLAIN: DrawnCell = { format: {}, borders: {}, rule: null };

class Canvas implements DrawnSheet {
  properties: SheetProperties = {};
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly merges: GridRange[] = [];
  private readonly cells = new Map<string, DrawnCell>();

  cell(row: number, column: number): DrawnCell {
    return this.cells.get(`${row}:${column}`) ?? PLAIN;
  }

  paint(
    range: GridRange,
    change: (cell: DrawnCell, at: { readonly row: number; readonly column: number }) => DrawnCell,
  ): void {
    for (let row = range.startRowIndex ?? 0; row < (range.endRowIndex ?? 0); row += 1) {
      const end = range.endColumnIndex ?? 0;

      for (let column = range.startColumnIndex ?? 0; column < end; column += 1) {
        this.cells.set(`${row}:${column}`, change(this.cell(row, column), { row, column }));
      }
    }
  }
}

interface Drawing {
  locale: string;
  timeZone: string;
  readonly sheets: Map<number, Canvas>;
}

function canvas(drawing: Drawing, sheetId: number | undefined): Canvas {
  const id = sheetId ?? 0;
  const found = drawing.sheets.get(id) ?? new Canvas();
  drawing.sheets.set(id, found);

  return found;
}

type Kind = keyof SheetRequest;
type Draw<K extends Kind> = (drawing: Drawing, body: NonNullable<SheetRequest[K]>) => void;

const NOTHING = (): void => undefined;

function setProperties(drawing: Drawing, { properties = {} }: { properties?: SheetProperties }) {
  const sheet = canvas(drawing, properties.sheetId);
  sheet.properties = {
    ...sheet.properties,
    ...properties,
    gridProperties: { ...sheet.properties.gridProperties, ...properties.gridProperties },
  };
}

/** Every kind of request that books are made with; a new kind has to say here what it does to the look. */
const DRAWS: { readonly [K in Kind]?: Draw<K> } = {
  updateSpreadsheetProperties: (drawing, { properties }) => {
    drawing.locale = properties?.locale ?? drawing.locale;
    drawing.timeZone = properties?.timeZone ?? drawing.timeZone;
  },
  addSheet: setProperties,
  updateSheetProperties: setProperties,
  updateDimensionProperties: (drawing, { range = {}, properties }) => {
    const sheet = canvas(drawing, range.sheetId);
    const sizes = range.dimension === 'ROWS' ? sheet.heights : sheet.widths;

    for (let index = range.startIndex ?? 0; index < (range.endIndex ?? 0); index += 1) {
      sizes.set(index, properties?.pixelSize ?? 0);
    }
  },
  mergeCells: (drawing, { range = {} }) => {
    canvas(drawing, range.sheetId).merges.push(range);
  },
  repeatCell: (drawing, { range = {}, cell }) => {
    const format = cell?.userEnteredFormat;

    if (format !== undefined) {
      canvas(drawing, range.sheetId).paint(range, (before) => ({
        ...before,
        format: { ...before.format, ...format },
      }));
    }
  },
  setDataValidation: (drawing, { range = {}, rule }) => {
    canvas(drawing, range.sheetId).paint(range, (before) => ({ ...before, rule: rule ?? null }));
  },
  updateCells: NOTHING,
  updateBorders: (drawing, { range = {}, ...lines }) => {
    canvas(drawing, range.sheetId).paint(range, (before, { row, column }) => ({
      ...before,
      borders: {
        ...before.borders,
        top: row === range.startRowIndex ? lines.top : lines.innerHorizontal,
        bottom: row + 1 === range.endRowIndex ? lines.bottom : lines.innerHorizontal,
        left: column === range.startColumnIndex ? lines.left : lines.innerVertical,
        right: column + 1 === range.endColumnIndex ? lines.right : lines.innerVertical,
      },
    }));
  },
  createDeveloperMetadata: NOTHING,
};

/**
 * The look that requests leave behind, so that what a book should look like is said in one place: where it is made.
 * @throws Error for a kind of request nobody has said the effect of.
 */
export function drawnBook(requests: readonly SheetRequest[]): DrawnBook {
  const drawing: Drawing = { locale: '', timeZone: '', sheets: new Map() };

  for (const request of requests) {
    for (const kind of Object.keys(request) as Kind[]) {
      const draw = DRAWS[kind] as Draw<Kind> | undefined;

      if (draw === undefined) {
        throw new Error(`drawn-book does not know ${kind}`);
      }

      draw(drawing, request[kind] as never);
    }
  }

  return drawing;
}
