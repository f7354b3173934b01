import { callServer, getJson, sendJson } from './api';

/** A file as the Drive API describes it to this person. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly modifiedTime?: string;
  readonly owners?: readonly { readonly emailAddress?: string; readonly displayName?: string }[];
  readonly contentRestrictions?: readonly { readonly readOnly?: boolean }[];
}

/** A folder with what is in it, folders first. */
export interface DriveNode {
  readonly file: DriveFile;
  readonly children: readonly DriveNode[];
}

/** Type of a folder. */
export const FOLDER = 'application/vnd.google-apps.folder';
/** Type of a Google Sheets file. */
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

const FILES = '/ui/rest/drive/v3/files';
const FIELDS = 'id,name,mimeType,parents,modifiedTime,owners,contentRestrictions';

/** Every file and folder the person may see. @throws ApiError */
export async function listFiles(account: string): Promise<DriveFile[]> {
  const files: DriveFile[] = [];
  let pageToken = '';
  do {
    const answer = await getJson<{ files: DriveFile[]; nextPageToken?: string }>(account, FILES, {
      q: 'trashed = false',
      pageSize: 1000,
      fields: `nextPageToken,files(${FIELDS})`,
      ...(pageToken === '' ? {} : { pageToken }),
    });
    files.push(...answer.files);
    pageToken = answer.nextPageToken ?? '';
  } while (pageToken !== '');
  return files;
}

const inOrder = new Intl.Collator('vi', { numeric: true });

function compareNodes(a: DriveNode, b: DriveNode): number {
  const folders = Number(b.file.mimeType === FOLDER) - Number(a.file.mimeType === FOLDER);
  return folders || inOrder.compare(a.file.name, b.file.name);
}

/** Files as a tree: a file whose folder the person cannot see stands at the top. */
export function fileTree(files: readonly DriveFile[]): readonly DriveNode[] {
  const known = new Set(files.map((file) => file.id));
  const parentOf = (file: DriveFile): string =>
    file.parents?.find((parent) => known.has(parent)) ?? '';
  const byParent = new Map<string, DriveFile[]>();
  for (const file of files) {
    byParent.set(parentOf(file), [...(byParent.get(parentOf(file)) ?? []), file]);
  }
  const nodes = (parent: string): DriveNode[] =>
    (byParent.get(parent) ?? [])
      .map((file) => ({ file, children: nodes(file.id) }))
      .sort(compareNodes);
  return nodes('');
}

/** Copies a file. @throws ApiError */
export function copyFile(account: string, id: string, name: string): Promise<DriveFile> {
  return sendJson(account, `${FILES}/${id}/copy`, { name });
}

/** Renames a file. @throws ApiError */
export function renameFile(account: string, id: string, name: string): Promise<DriveFile> {
  return sendJson(account, `${FILES}/${id}`, { name }, 'PATCH');
}

/** Moves a file to the trash. @throws ApiError */
export function trashFile(account: string, id: string): Promise<DriveFile> {
  return sendJson(account, `${FILES}/${id}`, { trashed: true }, 'PATCH');
}

/** Uploads a file from this computer (multipart). @throws ApiError */
export async function uploadFile(
  account: string,
  file: File,
  parent: string | null,
): Promise<DriveFile> {
  const boundary = `part${crypto.randomUUID()}`;
  const metadata = { name: file.name, ...(parent === null ? {} : { parents: [parent] }) };
  const body = new Blob([
    `--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n`,
    JSON.stringify(metadata),
    `\r\n--${boundary}\r\ncontent-type: ${file.type || 'application/octet-stream'}\r\n\r\n`,
    file,
    `\r\n--${boundary}--`,
  ]);
  const path = '/ui/rest/upload/drive/v3/files?uploadType=multipart';
  const response = await callServer(account, path, {
    method: 'POST',
    headers: { 'content-type': `multipart/related; boundary=${boundary}` },
    body,
  });
  return (await response.json()) as DriveFile;
}

/** Address of a file's bytes. */
export function fileAddress(account: string, id: string): string {
  return `/ui/file/${id}?u=${encodeURIComponent(account)}`;
}
