import { invalid, notEmulated } from '../api-error';
import type { DataFilter, DeveloperMetadataLocation, DeveloperMetadataLookup } from '../schema';
import { type MetadataEntry, type MetadataPlace, visibleMetadata } from './metadata';
import type { WorkbookView } from './workbook';

/** Reads a location. Throws 400 unless it is the spreadsheet, one sheet, one row or one column that exists. */
export function toPlace(
  location: DeveloperMetadataLocation | undefined,
  book: WorkbookView,
): MetadataPlace {
  if (location?.spreadsheet === true) {
    return { kind: 'SPREADSHEET' };
  }
  if (location?.dimensionRange !== undefined) {
    return toDimensionPlace(location.dimensionRange, book);
  }
  if (location?.sheetId !== undefined) {
    return { kind: 'SHEET', sheetId: book.sheetView(location.sheetId).id };
  }

  throw invalid('Developer metadata must be associated with a location.');
}

function toDimensionPlace(
  range: NonNullable<DeveloperMetadataLocation['dimensionRange']>,
  book: WorkbookView,
): MetadataPlace {
  const sheet = book.sheetView(range.sheetId ?? 0);
  const index = range.startIndex ?? 0;
  const rows = range.dimension === 'ROWS';

  if (!rows && range.dimension !== 'COLUMNS') {
    throw invalid(`Invalid value at 'dimension': "${range.dimension ?? ''}"`);
  }
  if (range.endIndex !== index + 1) {
    throw invalid('Developer metadata may only be associated with a single row or column.');
  }
  if (index < 0 || index >= (rows ? sheet.rowCount : sheet.columnCount)) {
    throw invalid(`Dimension range is outside the grid of sheet ${sheet.id}.`);
  }

  return { kind: rows ? 'ROW' : 'COLUMN', sheetId: sheet.id, index };
}

/** Entries visible to a project that any of the filters selects. Throws 501 for filters by range. */
export function lookupMetadata(
  book: WorkbookView,
  filters: readonly DataFilter[],
  project: string,
): MetadataEntry[] {
  return visibleMetadata(book, project).filter((entry) =>
    filters.some((filter) => matches(entry, filter, book)),
  );
}

function matches(entry: MetadataEntry, filter: DataFilter, book: WorkbookView): boolean {
  if (filter.developerMetadataLookup === undefined) {
    throw notEmulated('looking developer metadata up by range');
  }

  const lookup = filter.developerMetadataLookup;
  const checks: readonly (readonly [unknown, unknown])[] = [
    [lookup.metadataId, entry.id],
    [lookup.metadataKey, entry.key],
    [lookup.metadataValue, entry.value],
    [lookup.visibility, entry.visibility],
    [lookup.locationType, entry.place.kind],
  ];

  return (
    checks.every(([wanted, actual]) => wanted === undefined || wanted === actual) &&
    matchesLocation(entry, lookup, book)
  );
}

function matchesLocation(
  entry: MetadataEntry,
  lookup: DeveloperMetadataLookup,
  book: WorkbookView,
): boolean {
  if (lookup.metadataLocation === undefined) {
    return true;
  }

  const wanted = toPlace(lookup.metadataLocation, book);
  const exact = JSON.stringify(wanted) === JSON.stringify(entry.place);

  if (lookup.locationMatchingStrategy !== 'INTERSECTING_LOCATION') {
    return exact;
  }

  return exact || wanted.kind === 'SPREADSHEET' || isOnSheet(entry.place, wanted);
}

function isOnSheet(place: MetadataPlace, wanted: MetadataPlace): boolean {
  return (
    wanted.kind === 'SHEET' && place.kind !== 'SPREADSHEET' && place.sheetId === wanted.sheetId
  );
}
