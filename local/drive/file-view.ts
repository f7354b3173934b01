import { FOLDER_MIME, SPREADSHEET_MIME } from './constants';
import type { EffectivePermission, Rights } from './drive-access';
import type { DriveContext } from './drive-context';
import { type FileRecord, ownerOf, type StoredRevision } from './file-record';
import { displayName, timeView, userView } from './user-view';

/** A file as its `viewer` sees it, with every emulated field; the caller applies the field mask. */
export function fileView(context: DriveContext, file: FileRecord, viewer: string): object {
  const { access, users } = context;
  const rights = access.rightsOf(file, viewer);
  const owner = ownerOf(file);
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description ?? undefined,
    starred: file.starredBy.includes(viewer),
    trashed: access.isTrashed(file),
    explicitlyTrashed: file.explicitlyTrashed,
    parents: visibleParents(context, file, viewer),
    properties: filled(file.properties),
    appProperties: filled(file.appProperties),
    spaces: ['drive'],
    version: String(file.version),
    webViewLink: webViewLink(file),
    createdTime: timeView(file.createdTime),
    modifiedTime: timeView(file.modifiedTime),
    modifiedByMe: file.revisions.some((revision) => revision.userEmail === viewer),
    owners: [userView(users, owner, viewer)],
    lastModifyingUser: userView(users, file.modifiedBy, viewer),
    ownedByMe: owner === viewer,
    writersCanShare: file.writersCanShare,
    copyRequiresWriterPermission: file.copyRequiresWriterPermission,
    viewersCanCopyContent: !file.copyRequiresWriterPermission,
    quotaBytesUsed: String(quotaBytes(file)),
    capabilities: capabilitiesView(rights),
    contentRestrictions: restrictionView(context, file, viewer),
    ...sharingView(context, file, rights?.canShare === true),
    ...contentView(file),
  };
}

/** A permission as `permissions.get` shows it. */
export function permissionView(
  context: DriveContext,
  file: FileRecord,
  permission: EffectivePermission,
): object {
  const { type, email, domain, inheritedFrom } = permission;
  const own = file.permissions.some((direct) => direct.id === permission.id);
  return {
    kind: 'drive#permission',
    id: permission.id,
    type,
    role: permission.role,
    emailAddress: email,
    domain,
    displayName: email === undefined ? domain : displayName(context.users, email),
    allowFileDiscovery: type === 'user' ? undefined : permission.discoverable,
    deleted: type === 'user' ? false : undefined,
    pendingOwner: type === 'user' ? false : undefined,
    permissionDetails: [
      {
        permissionType: 'file',
        role: permission.role,
        inherited: inheritedFrom !== null,
        inheritedFrom: inheritedFrom ?? undefined,
      },
      ...(own && inheritedFrom !== null
        ? [{ permissionType: 'file', role: directRole(file, permission.id), inherited: false }]
        : []),
    ],
  };
}

/** A revision as `revisions.get` shows it to a viewer. */
export function revisionView(
  context: DriveContext,
  revision: StoredRevision,
  viewer: string,
): object {
  return {
    kind: 'drive#revision',
    id: revision.id,
    mimeType: revision.mimeType,
    modifiedTime: timeView(revision.time),
    lastModifyingUser: userView(context.users, revision.userEmail, viewer),
    ...(revision.content === null
      ? { published: false }
      : {
          keepForever: revision.keepForever,
          published: false,
          originalFilename: revision.originalFilename ?? undefined,
          md5Checksum: revision.content.md5,
          size: String(revision.content.size),
        }),
  };
}

/** Bytes that count against the owner's storage: the head and the revisions kept for ever. */
export function quotaBytes(file: FileRecord): number {
  const kept = file.revisions.slice(0, -1).filter((revision) => revision.keepForever);
  const past = kept.reduce((sum, revision) => sum + (revision.content?.size ?? 0), 0);
  return (file.content?.size ?? 0) + past;
}

function directRole(file: FileRecord, permissionId: string): string | undefined {
  return file.permissions.find((permission) => permission.id === permissionId)?.role;
}

/** A folder that the viewer cannot see is not named. */
function visibleParents(
  context: DriveContext,
  file: FileRecord,
  viewer: string,
): readonly string[] | undefined {
  const parent = file.parentId === null ? null : context.store.find(file.parentId);
  const isVisible = parent !== null && context.access.roleOf(parent, viewer) !== null;
  return isVisible ? [parent.id] : undefined;
}

/** Permissions are shown only to those who may share. */
function sharingView(context: DriveContext, file: FileRecord, canShare: boolean): object {
  const permissions = context.access.permissionsOf(file);
  const views = permissions.map((permission) => permissionView(context, file, permission));
  const ids = permissions.map((permission) => permission.id);
  return {
    shared: permissions.length > 1,
    permissions: canShare ? views : undefined,
    permissionIds: canShare ? ids : undefined,
  };
}

function contentView(file: FileRecord): object {
  if (file.content === null) {
    return {};
  }

  const extension = /\.([^.]+)$/.exec(file.name)?.[1];
  return {
    size: String(file.content.size),
    md5Checksum: file.content.md5,
    sha1Checksum: file.content.sha1,
    sha256Checksum: file.content.sha256,
    headRevisionId: file.revisions.at(-1)?.id,
    originalFilename: file.originalFilename ?? undefined,
    fileExtension: extension,
    fullFileExtension: extension,
    webContentLink: `https://drive.google.com/uc?id=${file.id}&export=download`,
  };
}

function restrictionView(context: DriveContext, file: FileRecord, viewer: string): unknown {
  const restriction = file.restriction;
  if (restriction === null) {
    return undefined;
  }

  const view = {
    readOnly: true,
    reason: restriction.reason ?? undefined,
    type: 'globalContentRestriction',
    restrictingUser: userView(context.users, restriction.userEmail, viewer),
    restrictionTime: timeView(restriction.time),
    ownerRestricted: restriction.ownerRestricted,
    systemRestricted: false,
  };
  return [view];
}

function capabilitiesView(rights: Rights | null): object | undefined {
  if (rights === null) {
    return undefined;
  }

  const { role: _role, writes: _writes, owns: _owns, ...capabilities } = rights;
  return capabilities;
}

function webViewLink(file: FileRecord): string {
  switch (file.mimeType) {
    case FOLDER_MIME:
      return `https://drive.google.com/drive/folders/${file.id}`;
    case SPREADSHEET_MIME:
      return `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`;
    default:
      return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
  }
}

function filled(properties: Readonly<Record<string, string>>): object | undefined {
  return Object.keys(properties).length === 0 ? undefined : properties;
}
