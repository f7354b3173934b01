import { randomBytes } from 'node:crypto';
import { emptyResponse } from '../kernel/rest-response';
import type { RestResponse } from '../kernel/rest-service';
import { RESUMABLE_CHUNK_UNIT, UPLOAD_LIMIT_BYTES } from './constants';
import {
  checkFields,
  type DriveCall,
  type Endpoint,
  maskedAnswer,
  parseJsonObject,
} from './drive-call';
import type { DriveContext } from './drive-context';
import { badRequest, DriveError, NotEmulatedError } from './drive-error';
import { FILE_SHAPE, fileIdOf, keepsForever, movesOf, WRITE_PARAMETERS } from './file-endpoints';
import { FileMaker, isGoogleType, type Media } from './file-operations';
import type { FileRecord } from './file-record';
import { updateFile } from './file-update';
import { fileView } from './file-view';
import { type MetadataInput, readMetadata } from './metadata-input';
import { boundaryOf, parseMultipart } from './multipart';

interface Upload {
  readonly input: MetadataInput;
  readonly media: Media;
}

/** A resumable upload under way. `call` is the request that began it. */
interface Session {
  readonly call: DriveCall;
  readonly input: MetadataInput;
  readonly mimeType: string;
  received: Buffer;
}

const PARAMETERS = { ...WRITE_PARAMETERS, uploadType: ['media', 'multipart', 'resumable'] };

/** Uploads: simple, multipart and resumable. https://developers.google.com/workspace/drive/api/guides/manage-uploads */
export class UploadEndpoints {
  private readonly maker: FileMaker;
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly context: DriveContext) {
    this.maker = new FileMaker(context);
  }

  all(): readonly Endpoint[] {
    return [
      {
        method: 'POST',
        pattern: /^\/upload\/drive\/v3\/files$/,
        parameters: PARAMETERS,
        handle: (call) => this.begin(call),
      },
      {
        method: 'PATCH',
        pattern: /^\/upload\/drive\/v3\/files\/(?<fileId>[^/]+)$/,
        parameters: { ...PARAMETERS, addParents: null, removeParents: null },
        handle: (call) => this.begin(call),
      },
      {
        method: 'PUT',
        pattern: /^\/upload\/drive\/v3\/files(?:\/(?<fileId>[^/]+))?$/,
        parameters: { ...PARAMETERS, upload_id: null, addParents: null, removeParents: null },
        handle: (call) => this.resume(call),
      },
    ];
  }

  private begin(call: DriveCall): RestResponse {
    checkFields(call, FILE_SHAPE);
    switch (call.query.get('uploadType')) {
      case 'media':
        return this.finish(call, this.simple(call));
      case 'multipart':
        return this.finish(call, this.multipart(call));
      case 'resumable':
        return this.open(call);
      default:
        throw badRequest('Missing uploadType.');
    }
  }

  private simple(call: DriveCall): Upload {
    const mimeType = mediaType(call.request.headers['content-type']);
    return { input: {}, media: this.media(call, mimeType, call.request.body) };
  }

  private multipart(call: DriveCall): Upload {
    const boundary = boundaryOf(call.request.headers['content-type'] ?? '');
    const [metadata, content, ...more] = parseMultipart(call.request.body, boundary);
    if (metadata === undefined || content === undefined || more.length > 0) {
      throw badRequest('A multipart upload has exactly two parts: metadata and media.');
    }

    const input = readMetadata(parseJsonObject(Buffer.from(metadata.body).toString('utf8')));
    const mimeType = mediaType(content.headers['content-type']);
    return { input, media: this.media(call, mimeType, content.body) };
  }

  private media(call: DriveCall, mimeType: string, bytes: Uint8Array): Media {
    if (bytes.byteLength > UPLOAD_LIMIT_BYTES) {
      throw new DriveError(413, 'uploadTooLarge', 'Request Too Large');
    }

    return { mimeType, bytes, keepForever: keepsForever(call) };
  }

  /** The type of the metadata wins over the type of the media part. */
  private finish(call: DriveCall, upload: Upload): RestResponse {
    const { input } = upload;
    const wanted = input.mimeType ?? upload.media.mimeType;
    const media = isGoogleType(wanted) ? upload.media : { ...upload.media, mimeType: wanted };
    const file =
      call.path.fileId === undefined
        ? this.maker.create(call.actor, input, media)
        : this.replace(call, input, media);
    return maskedAnswer(call, FILE_SHAPE, fileView(this.context, file, call.actor));
  }

  private replace(call: DriveCall, input: MetadataInput, media: Media): FileRecord {
    const target = { actor: call.actor, fileId: fileIdOf(this.context, call) };
    return updateFile(this.context, target, { input, media, ...movesOf(call) });
  }

  private open(call: DriveCall): RestResponse {
    const text = Buffer.from(call.request.body).toString('utf8');
    const id = randomBytes(24).toString('base64url');
    const mimeType = mediaType(call.request.headers['x-upload-content-type']);
    const input = readMetadata(parseJsonObject(text));
    this.sessions.set(id, { call, input, mimeType, received: Buffer.alloc(0) });
    const location = new URL(call.request.url);
    location.searchParams.set('upload_id', id);
    return emptyResponse(200, { location: location.href, 'x-guploader-uploadid': id });
  }

  /** A chunk, or the whole. https://developers.google.com/workspace/drive/api/guides/manage-uploads#resumable */
  private resume(call: DriveCall): RestResponse {
    const id = call.query.get('upload_id') ?? '';
    const session = this.sessions.get(id);
    if (session === undefined || session.call.actor !== call.actor) {
      throw new DriveError(404, 'notFound', 'Upload session not found.');
    }

    const isLast = this.receive(session, call);
    if (!isLast) {
      const received = session.received.byteLength;
      const range: Record<string, string> =
        received === 0 ? {} : { range: `bytes=0-${received - 1}` };
      return emptyResponse(308, range);
    }

    this.sessions.delete(id);
    const media = this.media(session.call, session.mimeType, Uint8Array.from(session.received));
    return this.finish(session.call, { input: session.input, media });
  }

  /** Adds a chunk; true when it was the last one. */
  private receive(session: Session, call: DriveCall): boolean {
    const body = call.request.body;
    const range = call.request.headers['content-range'];
    if (range === undefined) {
      session.received = Buffer.from(body);
      return true;
    }

    const match = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(range);
    if (match === null) {
      throw badRequest('Failed to parse Content-Range header.');
    }

    const [, first, last, total] = match;
    if (first !== undefined) {
      this.append(session, body, {
        first: Number(first),
        last: Number(last),
        isFinal: total === String(Number(last) + 1),
      });
    }

    return total !== '*' && session.received.byteLength === Number(total);
  }

  private append(
    session: Session,
    body: Uint8Array,
    range: { readonly first: number; readonly last: number; readonly isFinal: boolean },
  ): void {
    const isWhole = range.isFinal || body.byteLength % RESUMABLE_CHUNK_UNIT === 0;
    const fits =
      range.first === session.received.byteLength &&
      range.last - range.first + 1 === body.byteLength;
    if (!isWhole || !fits) {
      throw badRequest('Invalid request. The chunk does not continue the upload.');
    }

    session.received = Buffer.concat([session.received, body]);
  }
}

function mediaType(header: string | undefined): string {
  const type = (header ?? '').split(';')[0]?.trim() ?? '';
  if (type.startsWith('multipart/')) {
    throw new NotEmulatedError(`media of type ${type}`);
  }

  return type === '' ? 'application/octet-stream' : type;
}
