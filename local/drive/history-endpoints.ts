import type { RestResponse } from '../kernel/rest-service';
import { REVISION_PAGE_DEFAULT, REVISION_PAGE_MAX, UPLOAD_LIMIT_BYTES } from './constants';
import { usedBytes } from './content-operations';
import {
  type AnswerShape,
  checkFields,
  type DriveCall,
  type Endpoint,
  maskedAnswer,
} from './drive-call';
import type { DriveContext } from './drive-context';
import { DriveError, invalidParameter } from './drive-error';
import { ABOUT_FIELDS, REVISION_FIELDS, REVISION_LIST_FIELDS } from './field-schemas';
import { fileIdOf } from './file-endpoints';
import { readPageSize } from './file-list';
import { type FileRecord, ownerOf, type StoredRevision } from './file-record';
import { quotaBytes, revisionView } from './file-view';
import { userView } from './user-view';

const SHAPE: AnswerShape = { schema: REVISION_FIELDS, initial: 'kind,id,mimeType,modifiedTime' };
const LIST_SHAPE: AnswerShape = {
  schema: REVISION_LIST_FIELDS,
  initial: 'kind,nextPageToken,revisions(kind,id,mimeType,modifiedTime)',
};

/** `revisions` (reading) and `about`. https://developers.google.com/workspace/drive/api/reference/rest/v3/revisions */
export class HistoryEndpoints {
  constructor(private readonly context: DriveContext) {}

  all(): readonly Endpoint[] {
    return [
      {
        method: 'GET',
        pattern: /^\/drive\/v3\/files\/(?<fileId>[^/]+)\/revisions$/,
        parameters: { pageSize: null, pageToken: null },
        handle: (call) => this.list(call),
      },
      {
        method: 'GET',
        pattern: /^\/drive\/v3\/files\/(?<fileId>[^/]+)\/revisions\/(?<revisionId>[^/]+)$/,
        parameters: { alt: ['json', 'media'], acknowledgeAbuse: null },
        handle: (call) => this.get(call),
      },
      {
        method: 'GET',
        pattern: /^\/drive\/v3\/about$/,
        parameters: {},
        handle: (call) => this.about(call),
      },
    ];
  }

  private list(call: DriveCall): RestResponse {
    checkFields(call, LIST_SHAPE);
    const { revisions } = this.readable(call);
    const limits = { initial: REVISION_PAGE_DEFAULT, max: REVISION_PAGE_MAX };
    const size = readPageSize(call.query.get('pageSize'), limits);
    const start = startOf(call.query.get('pageToken'));
    const end = start + size;
    return maskedAnswer(call, LIST_SHAPE, {
      kind: 'drive#revisionList',
      nextPageToken: end < revisions.length ? `r${end}` : undefined,
      revisions: revisions
        .slice(start, end)
        .map((revision) => revisionView(this.context, revision, call.actor)),
    });
  }

  private get(call: DriveCall): RestResponse {
    checkFields(call, SHAPE);
    const file = this.readable(call);
    const id = decodeURIComponent(call.path.revisionId ?? '');
    const revision = file.revisions.find((candidate) => candidate.id === id);
    if (revision === undefined) {
      throw new DriveError(404, 'revisionNotFound', `Revision not found: ${id}.`);
    }

    return call.query.get('alt') === 'media'
      ? this.download(revision)
      : maskedAnswer(call, SHAPE, revisionView(this.context, revision, call.actor));
  }

  private download(revision: StoredRevision): RestResponse {
    if (revision.content === null) {
      throw new DriveError(
        403,
        'fileNotDownloadable',
        'Only files with binary content can be directly downloaded. Use Export with Docs Editors files.',
      );
    }

    const body = this.context.store.blobs.get(revision.content.sha256);
    return { status: 200, headers: { 'content-type': revision.mimeType }, body };
  }

  /** Folders have no revisions; readers may not see those of files. */
  private readable(call: DriveCall): FileRecord {
    const file = this.context.access.visible(fileIdOf(this.context, call), call.actor);
    this.context.access.demand(file, call.actor, 'canReadRevisions');
    return file;
  }

  private about(call: DriveCall): RestResponse {
    const shape = { schema: ABOUT_FIELDS, initial: '*' };
    if (call.query.get('fields') === null) {
      throw new DriveError(400, 'required', "The 'fields' parameter is required for this method.", {
        location: 'fields',
        locationType: 'parameter',
      });
    }

    checkFields(call, shape);
    const usage = usedBytes(this.context, call.actor);
    return maskedAnswer(call, shape, {
      kind: 'drive#about',
      user: userView(this.context.users, call.actor, call.actor),
      storageQuota: {
        limit: String(this.context.storageLimit),
        usage: String(usage),
        usageInDrive: String(usage),
        usageInDriveTrash: String(this.trashedBytes(call.actor)),
      },
      maxUploadSize: String(UPLOAD_LIMIT_BYTES),
      appInstalled: true,
      canCreateDrives: false,
      canCreateTeamDrives: false,
    });
  }

  private trashedBytes(owner: string): number {
    const trashed = [...this.context.store.all()].filter(
      (file) => ownerOf(file) === owner && this.context.access.isTrashed(file),
    );
    return trashed.reduce((sum, file) => sum + quotaBytes(file), 0);
  }
}

function startOf(token: string | null): number {
  if (token === null) {
    return 0;
  }

  const start = /^r(\d+)$/.exec(token)?.[1];
  if (start === undefined) {
    throw invalidParameter('pageToken');
  }

  return Number(start);
}
