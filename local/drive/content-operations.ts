import { GOOGLE_MIME_PREFIX, REVISION_MERGE_MS, SPREADSHEET_REVISIONS_KEPT } from './constants';
import type { DriveContext } from './drive-context';
import { DriveError } from './drive-error';
import { type FileRecord, ownerOf, type StoredRevision } from './file-record';
import { quotaBytes } from './file-view';

/** A change of content. `media` null: the content stands in the file already, or is a spreadsheet's. */
export interface ContentChange {
  readonly actor: string;
  readonly media: {
    readonly mimeType: string;
    readonly bytes: Uint8Array;
    readonly keepForever: boolean;
  } | null;
}

/** The file with new content, a new head revision and the marks of who changed it when. */
export function withNewRevision(
  context: DriveContext,
  file: FileRecord,
  change: ContentChange,
): FileRecord {
  const { actor, media } = change;
  checkStorage(context, ownerOf(file), addedBytes(file, media));
  const time = context.clock.now();
  const content = media === null ? file.content : context.store.blobs.put(media.bytes);
  const mimeType = media?.mimeType ?? file.mimeType;
  const originalFilename = content === null ? null : (file.originalFilename ?? file.name);
  const revision: StoredRevision = {
    id: revisionId(file),
    time,
    userEmail: actor,
    mimeType,
    keepForever: media?.keepForever ?? false,
    originalFilename,
    content,
  };
  return {
    ...file,
    mimeType: content === null ? file.mimeType : mimeType,
    content,
    originalFilename,
    modifiedTime: time,
    modifiedBy: actor,
    version: file.version + 1,
    revisions: thinned([...file.revisions, revision]),
  };
}

/** A spreadsheet was changed: like `withNewRevision`, but edits of one person in a row make one revision. */
export function withTouchedContent(
  context: DriveContext,
  file: FileRecord,
  actor: string,
): FileRecord {
  const time = context.clock.now();
  const head = file.revisions.at(-1);
  const isSame =
    head !== undefined && head.userEmail === actor && time - head.time < REVISION_MERGE_MS;
  if (!isSame) {
    return withNewRevision(context, file, { actor, media: null });
  }

  const version = file.version + 1;
  return { ...file, modifiedTime: time, modifiedBy: actor, version };
}

/** Bytes that come new: what was sent, or what a copy brings along. */
function addedBytes(file: FileRecord, media: ContentChange['media']): number {
  if (media !== null) {
    return media.bytes.byteLength;
  }

  return file.revisions.length === 0 ? (file.content?.size ?? 0) : 0;
}

/** Throws Drive's 403 when `more` bytes would not fit. */
function checkStorage(context: DriveContext, owner: string, more: number): void {
  if (more > 0 && usedBytes(context, owner) + more > context.storageLimit) {
    throw new DriveError(
      403,
      'storageQuotaExceeded',
      "The user's Drive storage quota has been exceeded.",
    );
  }
}

/** Bytes an account uses; the trash counts. */
export function usedBytes(context: DriveContext, owner: string): number {
  let sum = 0;
  for (const file of context.store.all()) {
    sum += ownerOf(file) === owner ? quotaBytes(file) : 0;
  }

  return sum;
}

/** Spreadsheet revisions carry no content, so that old ones are no loss; those of binary files all stay. */
function thinned(revisions: readonly StoredRevision[]): readonly StoredRevision[] {
  return revisions.at(-1)?.content === null
    ? revisions.slice(-SPREADSHEET_REVISIONS_KEPT)
    : revisions;
}

/** One more than the last: plain numbers for Google types, padded ones with a prefix for binary files. */
function revisionId(file: FileRecord): string {
  const last = /\d+$/.exec(file.revisions.at(-1)?.id ?? '')?.[0] ?? '0';
  const number = String(Number(last.slice(-9)) + 1);
  return file.mimeType.startsWith(GOOGLE_MIME_PREFIX)
    ? number
    : `0B${file.id.slice(1, 13)}-${number.padStart(6, '0')}`;
}
