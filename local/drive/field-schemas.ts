import type { FieldSchema } from './field-mask';

function fields(
  present: string,
  absent = '',
  nested: Readonly<Record<string, FieldSchema>> = {},
): FieldSchema {
  const names = (text: string) => text.split(/\s+/).filter((name) => name !== '');
  return {
    ...Object.fromEntries(names(present).map((name) => [name, 'any' as const])),
    ...Object.fromEntries(names(absent).map((name) => [name, 'absent' as const])),
    ...nested,
  };
}

const USER = fields('kind displayName emailAddress permissionId me', 'photoLink');

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
export const PERMISSION_FIELDS = fields(
  'kind id type role emailAddress domain displayName allowFileDiscovery deleted pendingOwner permissionDetails',
  'expirationTime photoLink view teamDrivePermissionDetails inheritedPermissionsDisabled',
);

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
export const FILE_FIELDS = fields(
  `kind id name mimeType description starred trashed explicitlyTrashed parents properties appProperties spaces version
   webViewLink webContentLink createdTime modifiedTime modifiedByMe ownedByMe shared writersCanShare permissionIds
   copyRequiresWriterPermission viewersCanCopyContent originalFilename fullFileExtension fileExtension md5Checksum
   sha1Checksum sha256Checksum size quotaBytesUsed headRevisionId capabilities driveId teamDriveId trashedTime
   trashingUser hasAugmentedPermissions`,
  `iconLink hasThumbnail thumbnailLink thumbnailVersion viewedByMe viewedByMeTime modifiedByMeTime sharedWithMeTime
   sharingUser folderColorRgb isAppAuthorized imageMediaMetadata videoMediaMetadata contentHints exportLinks
   shortcutDetails labelInfo linkShareMetadata resourceKey downloadRestrictions clientEncryptionDetails
   inheritedPermissionsDisabled`,
  {
    owners: USER,
    lastModifyingUser: USER,
    permissions: PERMISSION_FIELDS,
    contentRestrictions: fields(
      'readOnly reason restrictionTime type ownerRestricted systemRestricted',
      '',
      { restrictingUser: USER },
    ),
  },
);

/** Fields that a mask may name in an answer of `files.list`. */
export const FILE_LIST_FIELDS = fields('kind nextPageToken incompleteSearch', '', {
  files: FILE_FIELDS,
});

/** Fields that a mask may name in an answer of `permissions.list`. */
export const PERMISSION_LIST_FIELDS = fields('kind nextPageToken', '', {
  permissions: PERMISSION_FIELDS,
});

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/revisions */
export const REVISION_FIELDS = fields(
  'kind id mimeType modifiedTime keepForever originalFilename md5Checksum size published',
  'publishAuto publishedOutsideDomain publishedLink exportLinks',
  { lastModifyingUser: USER },
);

/** Fields that a mask may name in an answer of `revisions.list`. */
export const REVISION_LIST_FIELDS = fields('kind nextPageToken', '', {
  revisions: REVISION_FIELDS,
});

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/about */
export const ABOUT_FIELDS = fields(
  'kind maxUploadSize appInstalled canCreateDrives canCreateTeamDrives',
  'importFormats exportFormats maxImportSizes folderColorPalette driveThemes teamDriveThemes',
  { user: USER, storageQuota: fields('limit usage usageInDrive usageInDriveTrash') },
);

/** Fields that a mask may name in an answer of `files.generateIds`. */
export const GENERATED_IDS_FIELDS = fields('kind space ids');
