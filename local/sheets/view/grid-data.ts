import type { CellRange } from '../../kernel/user-edit';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../constants';
import { type MetadataEntry, metadataResource } from '../model/metadata';
import type { DimensionMeta, SheetView } from '../model/sheet';
import type { WorkbookView } from '../model/workbook';
import { below, type FieldMask } from '../rest/field-mask';
import type { DimensionProperties, GridData, RowData } from '../schema';
import { CellReader, type Computed } from '../values/render-value';
import { cellResource } from './cell-resource';
import { conditionalOverlay } from './conditional-overlay';

/**
 * A `GridData`: rows up to the last one and cells up to the last one that store anything, sizes and metadata of all
 * rows and columns of the range. `evaluate` computes formulas of conditional formats.
 */
export function gridData(
  book: WorkbookView,
  sheet: SheetView,
  how: {
    range: CellRange;
    mask: FieldMask;
    /** What of developer metadata the client sees. */
    metadata: readonly MetadataEntry[];
    computed: Computed;
    evaluate: (sheetId: number, formulas: readonly string[]) => readonly unknown[];
  },
): GridData {
  const { range, mask } = how;
  const data: GridData = {};

  if (range.startRow > 0) {
    data.startRow = range.startRow;
  }
  if (range.startColumn > 0) {
    data.startColumn = range.startColumn;
  }

  const values = below(mask, 'rowData', 'values');

  if (values !== null) {
    data.rowData = rowsOf(book, sheet, { ...how, mask: values });
  }
  if (below(mask, 'rowMetadata') !== null) {
    data.rowMetadata = dimensionMetadata(sheet, { ...how, kind: 'ROW' });
  }
  if (below(mask, 'columnMetadata') !== null) {
    data.columnMetadata = dimensionMetadata(sheet, { ...how, kind: 'COLUMN' });
  }

  return data;
}

function rowsOf(
  book: WorkbookView,
  sheet: SheetView,
  how: Parameters<typeof gridData>[2],
): RowData[] {
  const { range, mask } = how;
  const reader = new CellReader(book, sheet, how.computed);
  const overlays = below(mask, 'effectiveFormat')
    ? conditionalOverlay(reader, range, (formulas) => how.evaluate(sheet.id, formulas))
    : () => null;
  const rows: RowData[] = [];

  for (let row = range.startRow; row < Math.min(range.endRow, sheet.lastUsedRow()); row += 1) {
    const end = Math.min(range.endColumn, sheet.lastUsedColumn(row));
    const values = [];

    for (let column = range.startColumn; column < end; column += 1) {
      const overlay = overlays(row, column);
      values.push(cellResource(reader, [row, column], { mask, overlay }));
    }

    rows.push(values.length === 0 ? {} : { values });
  }

  return rows;
}

function dimensionMetadata(
  sheet: SheetView,
  {
    kind,
    range,
    metadata,
  }: { kind: 'ROW' | 'COLUMN'; range: CellRange; metadata: readonly MetadataEntry[] },
): DimensionProperties[] {
  const rows = kind === 'ROW';
  const [start, end] = rows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const entries = metadataByIndex(metadata, sheet.id, kind);

  return Array.from({ length: end - start }, (_, offset) => {
    const index = start + offset;
    const meta = rows ? sheet.rowMeta(index) : sheet.columnMeta(index);
    const pixels = rows ? DEFAULT_ROW_PIXELS : DEFAULT_COLUMN_PIXELS;

    return dimensionProperties(meta, entries.get(index) ?? [], pixels);
  });
}

function dimensionProperties(
  meta: DimensionMeta | null,
  entries: readonly MetadataEntry[],
  pixels: number,
): DimensionProperties {
  return {
    pixelSize: meta?.pixelSize ?? pixels,
    ...(meta?.hidden ? { hiddenByUser: true } : {}),
    ...(entries.length > 0 ? { developerMetadata: entries.map(metadataResource) } : {}),
  };
}

function metadataByIndex(
  metadata: readonly MetadataEntry[],
  sheetId: number,
  kind: 'ROW' | 'COLUMN',
): Map<number, MetadataEntry[]> {
  const result = new Map<number, MetadataEntry[]>();

  for (const entry of metadata) {
    if (entry.place.kind === kind && entry.place.sheetId === sheetId) {
      result.set(entry.place.index, [...(result.get(entry.place.index) ?? []), entry]);
    }
  }

  return result;
}
