import { randomBytes } from 'node:crypto';
import { readRecord, readRecords, readString } from '../kernel/state-reader';
import { BlobStore } from './blob-store';
import { FOLDER_MIME } from './constants';
import type { FileRecord } from './file-record';

/** Makes the permission id of an address (Drive's `permissionId`). */
export type AccountNumber = (email: string) => string;

/** All files, folders and bytes of the Workspace, whoever owns them. Knows nothing about rights. */
export class DriveStore {
  readonly blobs = new BlobStore();
  private readonly files = new Map<string, FileRecord>();
  private readonly childIds = new Map<string, Set<string>>();
  private readonly reservedIds = new Set<string>();

  constructor(private readonly accountNumber: AccountNumber) {}

  find(id: string): FileRecord | null {
    return this.files.get(id) ?? null;
  }

  all(): IterableIterator<FileRecord> {
    return this.files.values();
  }

  childrenOf(folderId: string): readonly FileRecord[] {
    return [...(this.childIds.get(folderId) ?? [])]
      .map((id) => this.files.get(id))
      .filter((file): file is FileRecord => file !== undefined);
  }

  /** Adds or replaces a file. */
  put(file: FileRecord): void {
    this.detach(file.id);
    this.files.set(file.id, file);
    this.reservedIds.delete(file.id);
    if (file.parentId !== null) {
      const siblings = this.childIds.get(file.parentId) ?? new Set<string>();
      this.childIds.set(file.parentId, siblings.add(file.id));
    }
  }

  remove(id: string): void {
    this.detach(id);
    this.files.delete(id);
  }

  /** The folders above a file, nearest first. */
  ancestorsOf(file: FileRecord): readonly FileRecord[] {
    const path: FileRecord[] = [];
    let parentId = file.parentId;
    while (parentId !== null) {
      const parent = this.files.get(parentId);
      if (parent === undefined || path.includes(parent)) {
        break;
      }

      path.push(parent);
      parentId = parent.parentId;
    }

    return path;
  }

  /** The "My Drive" folder of an account, made when first asked for. */
  rootOf(email: string, now: number): FileRecord {
    const id = `0A${this.accountNumber(email)}PVA`;
    const existing = this.files.get(id);
    if (existing !== undefined) {
      return existing;
    }

    const owner = { id: this.accountNumber(email), type: 'user', email, role: 'owner' } as const;
    const root: FileRecord = {
      ...blankFile(now, email),
      id,
      name: 'My Drive',
      mimeType: FOLDER_MIME,
      isRoot: true,
      permissions: [{ ...owner, discoverable: false }],
    };
    this.put(root);
    return root;
  }

  newId(): string {
    return `1${randomBytes(24).toString('base64url')}`;
  }

  /** An id that a later create may use. */
  reserveId(): string {
    const id = this.newId();
    this.reservedIds.add(id);
    return id;
  }

  isReserved(id: string): boolean {
    return this.reservedIds.has(id);
  }

  /** Hashes of all bytes that a file or a revision still needs. */
  usedBlobs(): ReadonlySet<string> {
    const used = new Set<string>();
    for (const file of this.files.values()) {
      for (const holder of [file, ...file.revisions]) {
        if (holder.content !== null) {
          used.add(holder.content.sha256);
        }
      }
    }

    return used;
  }

  dump(): unknown {
    return { files: [...this.files.values()], reservedIds: [...this.reservedIds] };
  }

  /** Replaces everything but the bytes. Throws, naming the field, when `state` was not made by `dump`. */
  load(state: unknown): void {
    const files = readRecords(state, 'files').map(checkedFile);
    const reserved = readRecord(state, 'drive').reservedIds;
    this.files.clear();
    this.childIds.clear();
    this.reservedIds.clear();
    for (const file of files) {
      this.put(file);
    }

    for (const id of Array.isArray(reserved) ? reserved : []) {
      this.reservedIds.add(String(id));
    }
  }

  private detach(id: string): void {
    const parentId = this.files.get(id)?.parentId ?? null;
    if (parentId !== null) {
      this.childIds.get(parentId)?.delete(id);
    }
  }
}

/** A file with nothing in it yet. Times are UTC ms. */
export function blankFile(now: number, modifiedBy: string): Omit<FileRecord, 'id'> {
  return {
    name: 'Untitled',
    mimeType: 'application/octet-stream',
    parentId: null,
    isRoot: false,
    description: null,
    starredBy: [],
    properties: {},
    appProperties: {},
    permissions: [],
    restriction: null,
    copyRequiresWriterPermission: false,
    writersCanShare: true,
    explicitlyTrashed: false,
    createdTime: now,
    modifiedTime: now,
    modifiedBy,
    version: 1,
    originalFilename: null,
    content: null,
    revisions: [],
  };
}

/** Lists and texts are checked because everything else leans on them; the rest keeps the defaults of a blank file. */
function checkedFile(record: Readonly<Record<string, unknown>>): FileRecord {
  for (const key of ['id', 'name', 'mimeType', 'modifiedBy']) {
    readString(record, key);
  }

  for (const key of ['permissions', 'revisions']) {
    readRecords(record, key);
  }

  const file = { ...blankFile(0, ''), ...record } as FileRecord;
  if (!file.permissions.some((permission) => permission.role === 'owner')) {
    throw new Error(`Saved state: file ${file.id} has no owner`);
  }

  return file;
}
