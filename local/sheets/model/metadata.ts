import type { DeveloperMetadata, DeveloperMetadataLocation } from '../schema';

/** Where a metadata entry hangs. Rows and columns carry their zero-based index, which moves with the grid. */
export type MetadataPlace =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: number }
  | { readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };

export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly place: MetadataPlace;
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
export function placeResource(place: MetadataPlace): DeveloperMetadataLocation {
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
