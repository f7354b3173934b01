import { emptyResponse } from '../kernel/rest-response';
import type { RestResponse } from '../kernel/rest-service';
import { PERMISSION_PAGE_MAX } from './constants';
import {
  type AnswerShape,
  checkFields,
  DRIVE_PARAMETERS,
  type DriveCall,
  type Endpoint,
  flagParameter,
  jsonBody,
  maskedAnswer,
} from './drive-call';
import type { DriveContext } from './drive-context';
import { NotEmulatedError } from './drive-error';
import { PERMISSION_FIELDS, PERMISSION_LIST_FIELDS } from './field-schemas';
import { fileIdOf } from './file-endpoints';
import { readPageSize } from './file-list';
import { permissionView } from './file-view';
import {
  PermissionOperations,
  type SharedFile,
  type SharingRequest,
} from './permission-operations';

const SHAPE: AnswerShape = { schema: PERMISSION_FIELDS, initial: 'kind,id,type,role' };
const LIST_SHAPE: AnswerShape = {
  schema: PERMISSION_LIST_FIELDS,
  initial: 'kind,nextPageToken,permissions(kind,id,type,role)',
};
const COLLECTION = /^\/drive\/v3\/files\/(?<fileId>[^/]+)\/permissions$/;
const SINGLE = /^\/drive\/v3\/files\/(?<fileId>[^/]+)\/permissions\/(?<permissionId>[^/]+)$/;

const PARAMETERS = { ...DRIVE_PARAMETERS, useDomainAdminAccess: ['false'] };
const WRITE_PARAMETERS = { ...PARAMETERS, transferOwnership: null, enforceExpansiveAccess: null };

/** The `permissions` collection. https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
export class SharingEndpoints {
  private readonly operations: PermissionOperations;

  constructor(private readonly context: DriveContext) {
    this.operations = new PermissionOperations(context);
  }

  all(): readonly Endpoint[] {
    return [
      {
        method: 'GET',
        pattern: COLLECTION,
        parameters: { ...PARAMETERS, pageSize: null, pageToken: [] },
        handle: (call) => this.list(call),
      },
      {
        method: 'POST',
        pattern: COLLECTION,
        parameters: {
          ...WRITE_PARAMETERS,
          sendNotificationEmail: null,
          emailMessage: null,
          moveToNewOwnersRoot: ['false'],
        },
        handle: (call) => this.create(call),
      },
      {
        method: 'GET',
        pattern: SINGLE,
        parameters: PARAMETERS,
        handle: (call) => this.get(call),
      },
      {
        method: 'PATCH',
        pattern: SINGLE,
        parameters: { ...WRITE_PARAMETERS, removeExpiration: ['false'] },
        handle: (call) => this.update(call),
      },
      {
        method: 'DELETE',
        pattern: SINGLE,
        parameters: { ...PARAMETERS, enforceExpansiveAccess: null },
        handle: (call) => this.remove(call),
      },
    ];
  }

  private list(call: DriveCall): RestResponse {
    checkFields(call, LIST_SHAPE);
    const limits = { initial: PERMISSION_PAGE_MAX, max: PERMISSION_PAGE_MAX };
    const size = readPageSize(call.query.get('pageSize'), limits);
    const { file, permissions } = this.operations.list(call.actor, fileIdOf(this.context, call));
    if (permissions.length > size) {
      throw new NotEmulatedError(`permission lists of more than one page (${permissions.length})`);
    }

    return maskedAnswer(call, LIST_SHAPE, {
      kind: 'drive#permissionList',
      permissions: permissions.map((permission) => permissionView(this.context, file, permission)),
    });
  }

  private get(call: DriveCall): RestResponse {
    checkFields(call, SHAPE);
    const fileId = fileIdOf(this.context, call);
    return this.answer(call, this.operations.get(call.actor, fileId, permissionIdOf(call)));
  }

  private create(call: DriveCall): RestResponse {
    checkFields(call, SHAPE);
    return this.answer(call, this.operations.create(this.sharingRequest(call)));
  }

  private update(call: DriveCall): RestResponse {
    checkFields(call, SHAPE);
    const request = this.sharingRequest(call);
    return this.answer(call, this.operations.update(request, permissionIdOf(call)));
  }

  private remove(call: DriveCall): RestResponse {
    this.operations.remove(call.actor, fileIdOf(this.context, call), permissionIdOf(call));
    return emptyResponse(204);
  }

  private sharingRequest(call: DriveCall): SharingRequest {
    return {
      actor: call.actor,
      fileId: fileIdOf(this.context, call),
      body: jsonBody(call.request),
      transferOwnership: flagParameter(call.query, 'transferOwnership'),
      sendNotificationEmail: flagParameter(call.query, 'sendNotificationEmail', true),
      emailMessage: call.query.get('emailMessage'),
    };
  }

  private answer(call: DriveCall, { file, permission }: SharedFile): RestResponse {
    return maskedAnswer(call, SHAPE, permissionView(this.context, file, permission));
  }
}

function permissionIdOf(call: DriveCall): string {
  return decodeURIComponent(call.path.permissionId ?? '');
}
