import type { FileRole } from '../kernel/file-types';

/** A direct permission of a file. Inherited ones are worked out from the folders, never stored. */
export interface StoredPermission {
  readonly id: string;
  readonly type: 'user' | 'domain' | 'anyone';
  /** Lower case; for `user`. */
  readonly email?: string;
  /** Lower case; for `domain`. */
  readonly domain?: string;
  readonly role: FileRole;
  /** For `domain` and `anyone`: may be found by searching. */
  readonly discoverable: boolean;
}

/** A restriction of the content. https://developers.google.com/workspace/drive/api/guides/content-restrictions */
export interface StoredRestriction {
  readonly ownerRestricted: boolean;
  readonly reason: string | null;
  readonly userEmail: string;
  /** UTC ms. */
  readonly time: number;
}

/** Bytes of a binary file; the bytes themselves lie in the blob store under `sha256`. */
export interface StoredContent {
  readonly sha256: string;
  readonly sha1: string;
  readonly md5: string;
  readonly size: number;
}

/** A version of a file's content, as it is kept. */
export interface StoredRevision {
  readonly id: string;
  /** UTC ms. */
  readonly time: number;
  readonly userEmail: string;
  readonly mimeType: string;
  readonly keepForever: boolean;
  readonly originalFilename: string | null;
  /** Null for spreadsheets. */
  readonly content: StoredContent | null;
}

/** One file or folder. Times are UTC ms. Records are replaced, never changed in place. */
export interface FileRecord {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Null only for the top folder of an account and for orphans. */
  readonly parentId: string | null;
  /** True for the "My Drive" folder of an account. */
  readonly isRoot: boolean;
  readonly description: string | null;
  readonly starredBy: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly permissions: readonly StoredPermission[];
  readonly restriction: StoredRestriction | null;
  readonly copyRequiresWriterPermission: boolean;
  readonly writersCanShare: boolean;
  /** Trashed itself, not by a folder above. */
  readonly explicitlyTrashed: boolean;
  readonly createdTime: number;
  readonly modifiedTime: number;
  readonly modifiedBy: string;
  /** Grows with every change. */
  readonly version: number;
  readonly originalFilename: string | null;
  readonly content: StoredContent | null;
  readonly revisions: readonly StoredRevision[];
}

/** The address of the owner. Every file has exactly one owner. */
export function ownerOf(file: FileRecord): string {
  const email = file.permissions.find((permission) => permission.role === 'owner')?.email;
  if (email === undefined) {
    throw new Error(`File ${file.id} has no owner`);
  }

  return email;
}
