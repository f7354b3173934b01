import { AppError } from '../kernel/app-error';
import { utf8Bytes } from '../kernel/text/utf8';
import type { HttpPort } from '../ports/http-port';
import { type Call, jsonCall, mapCall, runEach } from './call';

/** Where Drive keeps files. */
export const FILES = 'https://www.googleapis.com/drive/v3/files';
/** What is filed keeps every revision for good, so that it can be brought back as it was filed. */
const UPLOAD =
  'https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart&keepRevisionForever=true';
/** Where Drive takes many calls in one (https://developers.google.com/workspace/drive/api/guides/performance#batch-requests). */
export const BATCH = 'https://www.googleapis.com/batch/drive/v3';
/** Between the parts of what is sent. */
export const BOUNDARY = 'so-diem-7c1f0d2e9a';

/** MIME type of a Drive folder. */
export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
/** MIME type of a Google spreadsheet. */
export const SHEET_TYPE = 'application/vnd.google-apps.spreadsheet';

/** Who gets at a file, as Drive lists it. */
export interface FilePermission {
  readonly id?: string;
  /** `user`, `group`, `domain` or `anyone`. */
  readonly type?: string;
  readonly role?: string;
  readonly emailAddress?: string;
}

/** What we keep of a Drive file. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType?: string;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly modifiedTime?: string;
  readonly sha256Checksum?: string;
  readonly trashed?: boolean;
  readonly parents?: readonly string[];
  readonly ownedByMe?: boolean;
  readonly writersCanShare?: boolean;
  /** Missing where the asking account may not share the file. */
  readonly permissions?: readonly FilePermission[];
  readonly contentRestrictions?: readonly {
    readonly readOnly?: boolean;
    readonly reason?: string;
  }[];
}

/** What a new file is made from. `appProperties` find it again after an interruption. */
export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
}

const FIELDS = 'id,name,mimeType,appProperties,modifiedTime,sha256Checksum,trashed';

/** Makes an empty spreadsheet or folder. Never repeated blindly: a second one would be a duplicate. */
export function createFile(file: NewFile): Call<DriveFile> {
  // Whoever may write in a book must not be able to let others in.
  const body = { ...file, writersCanShare: false };
  const call = jsonCall<DriveFile>('POST', `${FILES}?fields=${FIELDS}`, body);

  return { ...call, request: { ...call.request, repeatable: false } };
}

/** Finds our files by an app property, not in the trash. */
export function findFiles(key: string, value: string): Call<readonly DriveFile[]> {
  const q = `appProperties has { key='${key}' and value='${value}' } and trashed = false and 'me' in owners`;
  const query = `q=${encodeURIComponent(q)}&pageSize=1000&fields=files(${FIELDS})`;

  return mapCall(
    jsonCall<{ files?: DriveFile[] }>('GET', `${FILES}?${query}`),
    ({ files }) => files ?? [],
  );
}

const STATE_FIELDS =
  'id,name,mimeType,modifiedTime,sha256Checksum,trashed,parents,ownedByMe,writersCanShare,permissions(id,type,role,emailAddress),contentRestrictions(readOnly,reason)';

/**
 * Our files by the values one app property may have, whatever has become of them: also in the trash, also under another
 * owner (https://developers.google.com/workspace/drive/api/guides/search-files).
 */
export function findFilesAsTheyAre(
  key: string,
  values: readonly string[],
): Call<readonly DriveFile[]> {
  const q = values
    .map((value) => `appProperties has { key='${key}' and value='${value}' }`)
    .join(' or ');
  const query = `q=${encodeURIComponent(q)}&pageSize=1000&fields=files(${STATE_FIELDS})`;

  return mapCall(
    jsonCall<{ files?: DriveFile[] }>('GET', `${FILES}?${query}`),
    ({ files }) => files ?? [],
  );
}

/** A file as it is told apart from itself before a change. */
export interface FileVersion {
  readonly id: string;
  /** Rises with every change of the file, also those nobody sees. */
  readonly version: string;
  /** When its content was last changed, UTC ms. */
  readonly modifiedAt: number;
}

/**
 * The versions of our files by the values one app property may have
 * (https://developers.google.com/workspace/drive/api/reference/rest/v3/files#File.FIELDS.version).
 */
export function findVersions(key: string, values: readonly string[]): Call<readonly FileVersion[]> {
  const q = values
    .map((value) => `appProperties has { key='${key}' and value='${value}' }`)
    .join(' or ');
  const fields = 'files(id,version,modifiedTime)';
  const query = `q=${encodeURIComponent(q)}&pageSize=1000&fields=${fields}&prettyPrint=false`;

  return mapCall(
    jsonCall<{ files?: { id: string; version: string; modifiedTime: string }[] }>(
      'GET',
      `${FILES}?${query}`,
    ),
    ({ files }) =>
      (files ?? []).map(({ id, version, modifiedTime }) => ({
        ...{ id, version },
        modifiedAt: Date.parse(modifiedTime),
      })),
  );
}

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'string' ? utf8Bytes(part) : part));
  const all = new Uint8Array(bytes.reduce((size, part) => size + part.length, 0));
  let offset = 0;

  for (const part of bytes) {
    all.set(part, offset);
    offset += part.length;
  }

  return all;
}

function occurs(content: Uint8Array, pattern: Uint8Array): boolean {
  for (
    let at = content.indexOf(pattern[0] ?? 0);
    at !== -1;
    at = content.indexOf(pattern[0] ?? 0, at + 1)
  ) {
    if (pattern.every((byte, offset) => content[at + offset] === byte)) {
      return true;
    }
  }

  return false;
}

/** A boundary that does not occur in a content: whoever knows ours could end the file there otherwise. */
function boundaryFor(content: Uint8Array): string {
  let boundary = BOUNDARY;

  for (let number = 1; occurs(content, utf8Bytes(boundary)); number += 1) {
    boundary = `${BOUNDARY}-${number}`;
  }

  return boundary;
}

/** Uploads a file with its metadata in one call (https://developers.google.com/drive/api/guides/manage-uploads). */
export function uploadFile(file: NewFile, content: Uint8Array): Call<DriveFile> {
  const text = JSON.stringify(file);
  const boundary = boundaryFor(joined([text, content]));
  const head =
    `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${text}\r\n` +
    `--${boundary}\r\nContent-Type: ${file.mimeType}\r\n\r\n`;

  return {
    request: {
      method: 'POST',
      url: `${UPLOAD}&fields=${FIELDS}`,
      contentType: `multipart/related; boundary=${boundary}`,
      body: joined([head, content, `\r\n--${boundary}--`]),
      repeatable: false,
    },
    read: (response) => JSON.parse(response.text) as DriveFile,
  };
}

/** Makes a file read-only so that only its owner can lift it (content restriction, platform §8). */
export function sealFile(fileId: string, reason: string): Call<unknown> {
  return jsonCall('PATCH', `${FILES}/${fileId}?fields=id`, {
    contentRestrictions: [{ readOnly: true, ownerRestricted: true, reason }],
  });
}

/** A file or folder with where it lies. */
export interface Placed {
  readonly id: string;
  readonly trashed?: boolean;
  /** True if it was itself put into the trash, not a folder above it. */
  readonly explicitlyTrashed?: boolean;
  readonly parents?: readonly string[];
}

/** Where a file lies, and whether in the trash. */
export function whereIs(fileId: string): Call<Placed> {
  return jsonCall('GET', `${FILES}/${fileId}?fields=id,trashed,explicitlyTrashed,parents`);
}

/** Takes a file or folder out of the trash. */
export function takeOutOfTrash(fileId: string): Call<Placed> {
  return jsonCall('PATCH', `${FILES}/${fileId}?fields=id,trashed,explicitlyTrashed,parents`, {
    trashed: false,
  });
}

/** Parts of one batch call (https://developers.google.com/workspace/drive/api/guides/performance#batch-requests). */
export const BATCH_PARTS = 100;

function statePart(fileId: string, position: number): string {
  return (
    `--${BOUNDARY}\r\nContent-Type: application/http\r\nContent-ID: <${position}>\r\n\r\n` +
    `GET /drive/v3/files/${encodeURIComponent(fileId)}?fields=${encodeURIComponent(STATE_FIELDS)}\r\n\r\n\r\n`
  );
}

function partState(part: string): DriveFile | number {
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/m.exec(part)?.[1] ?? 0);
  const body = part.slice(part.indexOf('{'), part.lastIndexOf('}') + 1);

  return status === 200 ? (JSON.parse(body) as DriveFile) : status;
}

/**
 * How up to {@link BATCH_PARTS} files stand, in one call and in their order: also in the trash, also moved away. A
 * number is the status of a file that Google does not give: 404 = it is gone.
 */
export function filesAsTheyAre(fileIds: readonly string[]): Call<readonly (DriveFile | number)[]> {
  return {
    request: {
      method: 'POST',
      url: BATCH,
      contentType: `multipart/mixed; boundary=${BOUNDARY}`,
      body: `${fileIds.map(statePart).join('')}--${BOUNDARY}--`,
    },
    read: ({ text }) => {
      const boundary = /^--\S+/m.exec(text)?.[0] ?? '';

      return text
        .split(boundary)
        .filter((part) => /^HTTP\//m.test(part))
        .map(partState);
    },
  };
}

/** Who changed a file when, newest last. */
export interface Revision {
  readonly modifiedTime: string;
  readonly lastModifyingUser?: { readonly emailAddress?: string };
}

/** Revisions of a file, oldest first, and where to go on. */
export interface RevisionPage {
  readonly revisions: readonly Revision[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** A page of the revisions of a file (https://developers.google.com/drive/api/reference/rest/v3/revisions/list). */
export function listRevisions(fileId: string, from: string | null = null): Call<RevisionPage> {
  const fields = 'nextPageToken,revisions(modifiedTime,lastModifyingUser(emailAddress))';
  const token = from === null ? '' : `&pageToken=${encodeURIComponent(from)}`;

  return mapCall(
    jsonCall<{ revisions?: Revision[]; nextPageToken?: string }>(
      'GET',
      `${FILES}/${fileId}/revisions?pageSize=1000&fields=${fields}${token}`,
    ),
    ({ revisions, nextPageToken }) => ({ revisions: revisions ?? [], next: nextPageToken ?? null }),
  );
}

/**
 * All revisions of a file of which the first page was read; the newest, which matter most, come last. A page Google
 * refuses ends the list: one file must not stop the others.
 */
export function restOfRevisions(
  http: HttpPort,
  fileId: string,
  first: RevisionPage,
): readonly Revision[] {
  const all = [...first.revisions];

  for (let { next } = first; next !== null; ) {
    const [page] = runEach(http, [listRevisions(fileId, next)]);
    const isRead = page !== undefined && !(page instanceof AppError);
    all.push(...(isRead ? page.revisions : []));
    next = isRead ? page.next : null;
  }

  return all;
}

/** Where people open a file. */
export function fileUrl(fileId: string): string {
  return `https://drive.google.com/file/d/${fileId}/view`;
}
