import type { CellRange } from '../../kernel/user-edit';
import { toGridRange } from '../model/grid-range';
import { metadataResource, visibleMetadata } from '../model/metadata';
import type { SheetView } from '../model/sheet';
import type { WorkbookView } from '../model/workbook';
import type { FilePerson } from '../protection/protection-rules';
import { below, type FieldMask } from '../rest/field-mask';
import type { SheetResource, Spreadsheet } from '../schema';
import type { Computed } from '../values/render-value';
import { DEFAULT_FORMAT } from './effective-format';
import { gridData } from './grid-data';
import { protectionResource } from './protection-resource';
import { sheetProperties } from './sheet-properties';

/** What is shown, and to whom. */
export interface ViewRequest {
  readonly person: FilePerson;
  readonly mask: FieldMask;
  readonly includeGridData: boolean;
  /** Ranges asked for, by sheet; null = all sheets, whole. */
  readonly ranges: ReadonlyMap<number, readonly CellRange[]> | null;
  readonly documentEditors: readonly string[];
  readonly computed: Computed;
  readonly evaluate: (sheetId: number, formulas: readonly string[]) => readonly unknown[];
}

/** The `Spreadsheet` resource: what the mask names of it, and some more that whoever answers leaves out. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets */
export function spreadsheetResource(book: WorkbookView, request: ViewRequest): Spreadsheet {
  const { mask } = request;
  const { title, locale, timeZone, autoRecalc, defaultFormat } = book.properties;
  const sheetMask = below(mask, 'sheets');
  const metadata = visibleMetadata(book, request.person.project).filter(
    (entry) => entry.place.kind === 'SPREADSHEET',
  );
  const resource: Spreadsheet = {
    spreadsheetId: book.id,
    properties: {
      title,
      locale,
      autoRecalc,
      timeZone,
      defaultFormat: { ...DEFAULT_FORMAT, ...defaultFormat },
    },
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  };

  if (sheetMask !== null) {
    resource.sheets = book
      .sheetViews()
      .filter((sheet) => request.ranges === null || request.ranges.has(sheet.id))
      .map((sheet) => sheetResource(book, sheet, { ...request, mask: sheetMask }));
  }
  if (book.namedRanges.length > 0) {
    resource.namedRanges = book.namedRanges.map((entry) => ({
      namedRangeId: entry.id,
      name: entry.name,
      range: toGridRange(entry.range),
    }));
  }
  if (metadata.length > 0) {
    resource.developerMetadata = metadata.map(metadataResource);
  }

  return resource;
}

function sheetResource(book: WorkbookView, sheet: SheetView, request: ViewRequest): SheetResource {
  const resource: SheetResource = { properties: sheetProperties(book, sheet) };
  const dataMask = below(request.mask, 'data');
  const visible = visibleMetadata(book, request.person.project);
  const metadata = visible.filter(
    ({ place }) => place.kind === 'SHEET' && place.sheetId === sheet.id,
  );

  if (dataMask !== null && request.includeGridData) {
    const ranges = request.ranges?.get(sheet.id) ?? [sheet.bounds()];
    resource.data = ranges.map((range) =>
      gridData(book, sheet, { ...request, range, mask: dataMask, metadata: visible }),
    );
  }
  if (sheet.merges.length > 0) {
    resource.merges = sheet.merges.map((range) => toGridRange({ ...range, sheetId: sheet.id }));
  }
  if (sheet.conditionalFormats.length > 0) {
    resource.conditionalFormats = [...sheet.conditionalFormats];
  }
  if (sheet.protections.length > 0) {
    resource.protectedRanges = sheet.protections.map((protection) =>
      protectionResource(protection, request.person, request.documentEditors),
    );
  }
  if (metadata.length > 0) {
    resource.developerMetadata = metadata.map(metadataResource);
  }

  return resource;
}
