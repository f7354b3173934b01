import { emptyResponse, jsonResponse } from '../kernel/rest-response';
import type { RestResponse } from '../kernel/rest-service';
import { GENERATE_IDS_DEFAULT, GENERATE_IDS_MAX } from './constants';
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
import { DriveError, fileNotFound, invalidParameter, NotEmulatedError } from './drive-error';
import { FILE_FIELDS, FILE_LIST_FIELDS, GENERATED_IDS_FIELDS } from './field-schemas';
import { listFiles } from './file-list';
import { deleteFile, FileMaker, isGoogleType } from './file-operations';
import type { FileRecord } from './file-record';
import { updateFile } from './file-update';
import { fileView } from './file-view';
import { readMetadata } from './metadata-input';

/** files.get, create, update and copy answer this much by default. https://developers.google.com/workspace/drive/api/guides/fields-parameter */
export const FILE_SHAPE: AnswerShape = { schema: FILE_FIELDS, initial: 'kind,id,name,mimeType' };

const LIST_SHAPE: AnswerShape = {
  schema: FILE_LIST_FIELDS,
  initial: 'kind,nextPageToken,incompleteSearch,files(kind,id,name,mimeType)',
};

const FILE_PATH = /^\/drive\/v3\/files\/(?<fileId>[^/]+)$/;

/** The parameters that files.create and files.update share with their uploads. */
export const WRITE_PARAMETERS = {
  ...DRIVE_PARAMETERS,
  keepRevisionForever: null,
  ignoreDefaultVisibility: null,
  useContentAsIndexableText: ['false'],
};

/** The `files` collection without uploads. */
export class FileEndpoints {
  private readonly maker: FileMaker;

  constructor(private readonly context: DriveContext) {
    this.maker = new FileMaker(context);
  }

  all(): readonly Endpoint[] {
    return [...this.collection(), ...this.single()];
  }

  private collection(): readonly Endpoint[] {
    return [
      {
        method: 'GET',
        pattern: /^\/drive\/v3\/files$/,
        parameters: {
          ...DRIVE_PARAMETERS,
          q: null,
          orderBy: null,
          pageSize: null,
          pageToken: null,
          corpora: ['user'],
          spaces: ['drive'],
          includeItemsFromAllDrives: null,
          includeTeamDriveItems: null,
        },
        handle: (call) => this.list(call),
      },
      {
        method: 'POST',
        pattern: /^\/drive\/v3\/files$/,
        parameters: WRITE_PARAMETERS,
        handle: (call) => this.create(call),
      },
      {
        method: 'GET',
        pattern: /^\/drive\/v3\/files\/generateIds$/,
        parameters: { count: null, space: ['drive'], type: ['files'] },
        handle: (call) => this.generateIds(call),
      },
    ];
  }

  private single(): readonly Endpoint[] {
    return [
      {
        method: 'GET',
        pattern: FILE_PATH,
        parameters: { ...DRIVE_PARAMETERS, alt: ['json', 'media'], acknowledgeAbuse: null },
        handle: (call) => this.get(call),
      },
      {
        method: 'PATCH',
        pattern: FILE_PATH,
        parameters: { ...WRITE_PARAMETERS, addParents: null, removeParents: null },
        handle: (call) => this.update(call),
      },
      {
        method: 'DELETE',
        pattern: FILE_PATH,
        parameters: DRIVE_PARAMETERS,
        handle: (call) => this.remove(call),
      },
      {
        method: 'POST',
        pattern: /^\/drive\/v3\/files\/(?<fileId>[^/]+)\/copy$/,
        parameters: {
          ...DRIVE_PARAMETERS,
          keepRevisionForever: ['false'],
          ignoreDefaultVisibility: null,
        },
        handle: (call) => this.copy(call),
      },
      {
        method: 'GET',
        pattern: /^\/drive\/v3\/files\/(?<fileId>[^/]+)\/export$/,
        parameters: { mimeType: null, alt: ['json', 'media'] },
        handle: (call) => this.export(call),
      },
    ];
  }

  private list(call: DriveCall): RestResponse {
    checkFields(call, LIST_SHAPE);
    const read = (name: string) => call.query.get(name);
    const page = listFiles(this.context, call.actor, {
      q: read('q'),
      orderBy: read('orderBy'),
      pageSize: read('pageSize'),
      pageToken: read('pageToken'),
    });
    return maskedAnswer(call, LIST_SHAPE, {
      kind: 'drive#fileList',
      nextPageToken: page.nextPageToken ?? undefined,
      incompleteSearch: false,
      files: page.files.map((file) => fileView(this.context, file, call.actor)),
    });
  }

  private create(call: DriveCall): RestResponse {
    checkFields(call, FILE_SHAPE);
    const file = this.maker.create(call.actor, readMetadata(jsonBody(call.request)), null);
    return this.answer(call, file);
  }

  private get(call: DriveCall): RestResponse {
    checkFields(call, FILE_SHAPE);
    const file = this.context.access.visible(fileIdOf(this.context, call), call.actor);
    return call.query.get('alt') === 'media' ? this.download(call, file) : this.answer(call, file);
  }

  private download(call: DriveCall, file: FileRecord): RestResponse {
    if (file.content === null) {
      throw new DriveError(
        403,
        'fileNotDownloadable',
        'Only files with binary content can be directly downloaded. Use Export with Docs Editors files.',
        { location: 'alt', locationType: 'parameter' },
      );
    }

    if (this.context.access.rightsOf(file, call.actor)?.canDownload !== true) {
      throw new DriveError(
        403,
        'cannotDownloadFile',
        'This file cannot be downloaded by the user.',
      );
    }

    if (call.request.headers.range !== undefined) {
      throw new NotEmulatedError('downloads of ranges');
    }

    const body = this.context.store.blobs.get(file.content.sha256);
    return { status: 200, headers: { 'content-type': file.mimeType }, body };
  }

  private update(call: DriveCall): RestResponse {
    checkFields(call, FILE_SHAPE);
    const target = { actor: call.actor, fileId: fileIdOf(this.context, call) };
    const input = readMetadata(jsonBody(call.request));
    const file = updateFile(this.context, target, { input, media: null, ...movesOf(call) });
    return this.answer(call, file);
  }

  private remove(call: DriveCall): RestResponse {
    deleteFile(this.context, call.actor, fileIdOf(this.context, call));
    return emptyResponse(204);
  }

  private copy(call: DriveCall): RestResponse {
    checkFields(call, FILE_SHAPE);
    const input = readMetadata(jsonBody(call.request));
    return this.answer(call, this.maker.copy(call.actor, fileIdOf(this.context, call), input));
  }

  /** Printing a workbook is Google's own renderer: there is nothing honest to answer. */
  private export(call: DriveCall): RestResponse {
    const file = this.context.access.visible(fileIdOf(this.context, call), call.actor);
    if (!isGoogleType(file.mimeType)) {
      throw new DriveError(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
    }

    throw new NotEmulatedError(`exporting as ${call.query.get('mimeType') ?? '(no mimeType)'}`);
  }

  private generateIds(call: DriveCall): RestResponse {
    checkFields(call, { schema: GENERATED_IDS_FIELDS, initial: '*' });
    const count = Number(call.query.get('count') ?? GENERATE_IDS_DEFAULT);
    if (!Number.isInteger(count) || count < 1 || count > GENERATE_IDS_MAX) {
      throw invalidParameter('count');
    }

    const ids = Array.from({ length: count }, () => this.context.store.reserveId());
    return jsonResponse(200, { kind: 'drive#generatedIds', space: 'drive', ids });
  }

  private answer(call: DriveCall, file: FileRecord): RestResponse {
    return maskedAnswer(call, FILE_SHAPE, fileView(this.context, file, call.actor));
  }
}

/** The file id of the path; `root` is the caller's own top folder. */
export function fileIdOf(context: DriveContext, call: DriveCall): string {
  const id = decodeURIComponent(call.path.fileId ?? '');
  if (!/^[\w-]+$/.test(id)) {
    throw fileNotFound(id);
  }

  return id === 'root' ? context.store.rootOf(call.actor, context.clock.now()).id : id;
}

/** The move that a files.update asks for. */
export function movesOf(call: DriveCall): { addParents: string[]; removeParents: string[] } {
  const ids = (name: string) =>
    (call.query.get(name) ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
  return { addParents: ids('addParents'), removeParents: ids('removeParents') };
}

/** `keepRevisionForever` of a write. */
export function keepsForever(call: DriveCall): boolean {
  return flagParameter(call.query, 'keepRevisionForever');
}
