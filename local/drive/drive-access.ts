import { domainOf } from '../accounts/user-directory';
import type { FileRole } from '../kernel/file-types';
import { FOLDER_MIME } from './constants';
import { fileNotFound, insufficientRights } from './drive-error';
import type { DriveStore } from './drive-store';
import type { FileRecord, StoredPermission } from './file-record';

const STRENGTH: Readonly<Record<FileRole, number>> = {
  reader: 1,
  commenter: 2,
  writer: 3,
  owner: 4,
};

/** A permission as it works on a file. `inheritedFrom` is the folder it comes from, null when direct. */
export interface EffectivePermission extends StoredPermission {
  readonly inheritedFrom: string | null;
}

/** What one person may do with one file; the `can…` names are those of Drive's `capabilities`. */
export interface Rights {
  readonly role: FileRole;
  /** Writer or owner, whatever is restricted. */
  readonly writes: boolean;
  /** Owner of anything but the top folder. */
  readonly owns: boolean;
  readonly canEdit: boolean;
  readonly canModifyContent: boolean;
  readonly canRename: boolean;
  readonly canComment: boolean;
  readonly canShare: boolean;
  readonly canTrash: boolean;
  readonly canUntrash: boolean;
  readonly canDelete: boolean;
  readonly canCopy: boolean;
  readonly canDownload: boolean;
  readonly canReadRevisions: boolean;
  readonly canAddChildren: boolean;
  readonly canRemoveChildren: boolean;
  readonly canListChildren: boolean;
  readonly canMoveItemWithinDrive: boolean;
  readonly canModifyEditorContentRestriction: boolean;
  readonly canModifyOwnerContentRestriction: boolean;
  readonly canRemoveContentRestriction: boolean;
  readonly canChangeCopyRequiresWriterPermission: boolean;
}

/** Whether the first role may do more than the second. */
export function isStronger(one: FileRole, other: FileRole): boolean {
  return STRENGTH[one] > STRENGTH[other];
}

/** Roles and rights: direct permissions plus those of all folders above. */
export class DriveAccess {
  constructor(private readonly store: DriveStore) {}

  /**
   * One entry for each grantee with the strongest role. The owner of a folder is a writer of what others put there.
   * https://developers.google.com/workspace/drive/api/guides/manage-sharing#permission-propagation
   */
  permissionsOf(file: FileRecord): readonly EffectivePermission[] {
    const merged = new Map<string, EffectivePermission>();
    const offer = (permission: EffectivePermission) => {
      const known = merged.get(permission.id);
      if (known === undefined || isStronger(permission.role, known.role)) {
        merged.set(permission.id, permission);
      }
    };
    for (const permission of file.permissions) {
      offer({ ...permission, inheritedFrom: null });
    }

    for (const folder of this.store.ancestorsOf(file)) {
      for (const permission of folder.permissions) {
        const role = permission.role === 'owner' ? 'writer' : permission.role;
        offer({ ...permission, role, inheritedFrom: folder.id });
      }
    }

    return [...merged.values()];
  }

  /** The strongest role of a person, or null. `email` null is an anonymous visitor. */
  roleOf(file: FileRecord, email: string | null): FileRole | null {
    let strongest: FileRole | null = null;
    for (const permission of this.permissionsOf(file)) {
      if (appliesTo(permission, email)) {
        strongest =
          strongest === null || isStronger(permission.role, strongest)
            ? permission.role
            : strongest;
      }
    }

    return strongest;
  }

  /** True when a person would find the file by searching: shared with them, not merely reachable by its link. */
  isDiscoverableBy(file: FileRecord, email: string): boolean {
    return this.permissionsOf(file).some(
      (permission) =>
        appliesTo(permission, email) && (permission.type === 'user' || permission.discoverable),
    );
  }

  isTrashed(file: FileRecord): boolean {
    return (
      file.explicitlyTrashed ||
      this.store.ancestorsOf(file).some((folder) => folder.explicitlyTrashed)
    );
  }

  /** The file, if this person may see it. Throws Drive's 404 otherwise: strangers do not learn what exists. */
  visible(fileId: string, email: string): FileRecord {
    const file = this.store.find(fileId);
    if (file === null || this.roleOf(file, email) === null) {
      throw fileNotFound(fileId);
    }

    return file;
  }

  /** Rights of a person who can see the file; null for others. */
  rightsOf(file: FileRecord, email: string | null): Rights | null {
    const role = this.roleOf(file, email);
    return role === null ? null : rightsFor(file, role);
  }

  /** Throws Drive's 403 unless the person holds the right. */
  demand(file: FileRecord, email: string, right: Exclude<keyof Rights, 'role'>): void {
    if (this.rightsOf(file, email)?.[right] !== true) {
      throw insufficientRights();
    }
  }
}

function appliesTo(permission: StoredPermission, email: string | null): boolean {
  switch (permission.type) {
    case 'anyone':
      return true;
    case 'domain':
      return email !== null && domainOf(email) === permission.domain;
    case 'user':
      return email !== null && email.toLowerCase() === permission.email;
  }
}

/**
 * Content restriction: no change of content or title by anybody, even the owner, until it is lifted; moving, sharing
 * and trashing stay possible. https://developers.google.com/workspace/drive/api/guides/content-restrictions
 * Only the owner trashes or deletes. https://developers.google.com/workspace/drive/api/guides/delete
 */
function rightsFor(file: FileRecord, role: FileRole): Rights {
  const writes = role === 'writer' || role === 'owner';
  const owns = role === 'owner' && !file.isRoot;
  const edits = writes && file.restriction === null;
  const isFolder = file.mimeType === FOLDER_MIME;
  const takes = writes || !file.copyRequiresWriterPermission;
  const lifts = owns || (writes && file.restriction?.ownerRestricted !== true);
  return {
    role,
    writes,
    owns,
    canEdit: edits,
    canModifyContent: edits,
    canRename: edits && !file.isRoot,
    canComment: (writes || role === 'commenter') && file.restriction === null,
    canShare: !file.isRoot && (role === 'owner' || (writes && file.writersCanShare)),
    canTrash: owns,
    canUntrash: owns,
    canDelete: owns,
    canCopy: takes && !isFolder,
    canDownload: takes && !isFolder,
    canReadRevisions: writes && !isFolder,
    canAddChildren: writes && isFolder,
    canRemoveChildren: writes && isFolder,
    canListChildren: isFolder,
    canMoveItemWithinDrive: writes && !file.isRoot,
    canModifyEditorContentRestriction: lifts && !isFolder,
    canModifyOwnerContentRestriction: owns && !isFolder,
    canRemoveContentRestriction: file.restriction !== null && lifts,
    canChangeCopyRequiresWriterPermission: writes,
  };
}
