/** https://developers.google.com/workspace/drive/api/guides/mime-types */
export const FOLDER_MIME = 'application/vnd.google-apps.folder';
/** Type of a Google Sheets file. */
export const SPREADSHEET_MIME = 'application/vnd.google-apps.spreadsheet';

/** Prefix of everything that is not binary content. */
export const GOOGLE_MIME_PREFIX = 'application/vnd.google-apps.';

/** A body of files.list: default and greatest page. https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list */
export const LIST_PAGE_DEFAULT = 100;
/** Largest `pageSize` of `files.list`. */
export const LIST_PAGE_MAX = 1000;

/** permissions.list and revisions.list likewise. https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list */
export const PERMISSION_PAGE_MAX = 100;
/** `pageSize` of `revisions.list` when none is given. */
export const REVISION_PAGE_DEFAULT = 200;
/** Largest `pageSize` of `revisions.list`. */
export const REVISION_PAGE_MAX = 1000;

/** Calls in one batch. https://developers.google.com/workspace/drive/api/guides/performance#batch-requests */
export const BATCH_MAX_CALLS = 100;

/** Custom properties. https://developers.google.com/workspace/drive/api/guides/properties */
export const PROPERTY_MAX_BYTES = 124;
/** App properties of one project a file may have. */
export const PROPERTIES_MAX_PRIVATE = 30;
/** Properties seen by every project a file may have. */
export const PROPERTIES_MAX_PUBLIC = 30;

/** Storage of a Workspace account without a pooled quota, bytes. https://support.google.com/drive/answer/9312312 */
export const STORAGE_LIMIT_BYTES = 15 * 1024 ** 3;

/** Greatest upload, bytes. https://support.google.com/drive/answer/37603 */
export const UPLOAD_LIMIT_BYTES = 5120 * 1024 ** 3;

/** Depth of My Drive folders. https://developers.google.com/workspace/drive/api/guides/handle-errors */
export const FOLDER_DEPTH_MAX = 100;

/** files.generateIds. https://developers.google.com/workspace/drive/api/reference/rest/v3/files/generateIds */
export const GENERATE_IDS_DEFAULT = 10;
/** Largest `count` of `files.generateIds`. */
export const GENERATE_IDS_MAX = 1000;

/** Edits of one person within this time make one Sheets revision. Google merges too, by rules it does not publish. */
export const REVISION_MERGE_MS = 60_000;

/** Chunks of a resumable upload are multiples of this, except the last. https://developers.google.com/workspace/drive/api/guides/manage-uploads#resumable */
export const RESUMABLE_CHUNK_UNIT = 256 * 1024;

/** Revisions of a spreadsheet that are kept; Google thins out old ones as well. https://developers.google.com/workspace/drive/api/guides/manage-revisions */
export const SPREADSHEET_REVISIONS_KEPT = 500;
