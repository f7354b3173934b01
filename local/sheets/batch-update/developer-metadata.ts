import { invalid } from '../api-error';
import { type MetadataEntry, metadataResource } from '../model/metadata';
import { lookupMetadata, toPlace } from '../model/metadata-lookup';
import { freshId, type WorkbookView } from '../model/workbook';
import { below, type FieldMask, requiredMask } from '../rest/field-mask';
import type { DeveloperMetadata } from '../schema';
import type { RequestHandler } from './request-handler';

/** `createDeveloperMetadata`. The id may be chosen by the client; one that is taken is an error. */
export const createDeveloperMetadata: RequestHandler<'createDeveloperMetadata'> = (
  body,
  session,
) => {
  const book = session.book({ kind: 'metadata' });
  const entry = newMetadata(body.developerMetadata ?? {}, book, session.person.project);
  book.metadata = [...book.metadata, entry];

  return { createDeveloperMetadata: { developerMetadata: metadataResource(entry) } };
};

/** An entry as asked for, not yet in the workbook. Throws 400 for a missing key, visibility or place, or a taken id. */
function newMetadata(
  wanted: DeveloperMetadata,
  book: WorkbookView,
  project: string,
): MetadataEntry {
  const taken = (id: number): boolean => book.metadata.some((entry) => entry.id === id);

  if (wanted.metadataKey === undefined || wanted.metadataKey === '') {
    throw invalid('Developer metadata must have a key.');
  }
  if (wanted.metadataId !== undefined && taken(wanted.metadataId)) {
    throw invalid(`Developer metadata with id ${wanted.metadataId} already exists.`);
  }

  return {
    id:
      wanted.metadataId ??
      freshId(`${book.id}/${wanted.metadataKey}/${book.metadata.length}`, taken),
    key: wanted.metadataKey,
    value: wanted.metadataValue ?? null,
    visibility: toVisibility(wanted.visibility),
    project,
    place: toPlace(wanted.location, book),
  };
}

function toVisibility(visibility: string | undefined): 'DOCUMENT' | 'PROJECT' {
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') {
    throw invalid('Developer metadata must specify a visibility.');
  }

  return visibility;
}

/** `updateDeveloperMetadata`: every entry that the filters select. */
export const updateDeveloperMetadata: RequestHandler<'updateDeveloperMetadata'> = (
  body,
  session,
) => {
  const mask = requiredMask(body.fields);
  const book = session.book({ kind: 'metadata' });
  const chosen = new Set(lookupMetadata(book, body.dataFilters ?? [], session.person.project));
  const wanted = body.developerMetadata ?? {};
  book.metadata = book.metadata.map((entry) =>
    chosen.has(entry) ? changed(entry, wanted, { mask, book }) : entry,
  );
  const ids = new Set([...chosen].map((entry) => entry.id));

  return {
    updateDeveloperMetadata: {
      developerMetadata: book.metadata.filter(({ id }) => ids.has(id)).map(metadataResource),
    },
  };
};

function changed(
  entry: MetadataEntry,
  wanted: DeveloperMetadata,
  { mask, book }: { mask: FieldMask; book: WorkbookView },
): MetadataEntry {
  const has = (name: string): boolean => below(mask, name) !== null;

  return {
    id: entry.id,
    key: has('metadataKey') ? (wanted.metadataKey ?? entry.key) : entry.key,
    value: has('metadataValue') ? (wanted.metadataValue ?? null) : entry.value,
    visibility:
      has('visibility') && wanted.visibility !== undefined
        ? toVisibility(wanted.visibility)
        : entry.visibility,
    project: entry.project,
    place:
      has('location') && wanted.location !== undefined
        ? toPlace(wanted.location, book)
        : entry.place,
  };
}

/** `deleteDeveloperMetadata`. */
export const deleteDeveloperMetadata: RequestHandler<'deleteDeveloperMetadata'> = (
  body,
  session,
) => {
  const book = session.book({ kind: 'metadata' });
  const chosen = new Set(
    lookupMetadata(
      book,
      body.dataFilter === undefined ? [] : [body.dataFilter],
      session.person.project,
    ),
  );
  book.metadata = book.metadata.filter((entry) => !chosen.has(entry));

  return {
    deleteDeveloperMetadata: { deletedDeveloperMetadata: [...chosen].map(metadataResource) },
  };
};
