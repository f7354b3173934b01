import type { DeveloperMetadata, DeveloperMetadataLocation } from '../schema';

/** Where a metadata entry hangs. Rows and columns carry their zero-based index, which moves with the grid. */
export type MetadataPlace =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: number }
  | { readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };

/** One developer metadata, with the place it stands at. */
export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** Cloud project of the client that made it. */
  readonly project: string;
  readonly place: MetadataPlace;
}

/**
 * The metadata a client of a Cloud project sees, and can change or delete: what is visible in the document, and of what is
 * visible to a project only its own ("only visible to and accessible by the developer project that created the
 * metadata", https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata#developermetadatavisibility).
 */
export function visibleMetadata(
  book: { readonly metadata: readonly MetadataEntry[] },
  project: string,
): readonly MetadataEntry[] {
  return book.metadata.filter(
    (entry) => entry.visibility === 'DOCUMENT' || entry.project === project,
  );
}

/** The resource of an entry. */
export function metadataResource(entry: MetadataEntry): DeveloperMetadata {
  const resource: DeveloperMetadata = {
    metadataId: entry.id,
    metadataKey: entry.key,
    location: placeResource(entry.place),
    visibility: entry.visibility,
  };

  if (entry.value !== null) {
    resource.metadataValue = entry.value;
  }

  return resource;
}

/** The resource of a place. */
function placeResource(place: MetadataPlace): DeveloperMetadataLocation {
  if (place.kind === 'SPREADSHEET') {
    return { locationType: 'SPREADSHEET', spreadsheet: true };
  }
  if (place.kind === 'SHEET') {
    return { locationType: 'SHEET', sheetId: place.sheetId };
  }

  return {
    locationType: place.kind,
    dimensionRange: {
      sheetId: place.sheetId,
      dimension: place.kind === 'ROW' ? 'ROWS' : 'COLUMNS',
      startIndex: place.index,
      endIndex: place.index + 1,
    },
  };
}
