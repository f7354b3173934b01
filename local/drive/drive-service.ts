import { accountNumber, type UserDirectory } from '../accounts/user-directory';
import type { Clock } from '../kernel/clock';
import type { FileAccess, FileRole, SpreadsheetContents } from '../kernel/file-types';
import { notEmulatedResponse } from '../kernel/rest-response';
import type { RestRequest, RestResponse, RestService } from '../kernel/rest-service';
import { SPREADSHEET_MIME, STORAGE_LIMIT_BYTES } from './constants';
import { withNewRevision, withTouchedContent } from './content-operations';
import { DriveAccess } from './drive-access';
import { handleBatch } from './drive-batch';
import { checkParameters, type Endpoint } from './drive-call';
import type { DriveContext, SharingMail } from './drive-context';
import {
  DriveError,
  errorResponse,
  fileNotFound,
  insufficientRights,
  NotEmulatedError,
} from './drive-error';
import { blankFile, DriveStore } from './drive-store';
import { FileEndpoints } from './file-endpoints';
import { ownerPermission } from './file-operations';
import { type FileRecord, ownerOf } from './file-record';
import { HistoryEndpoints } from './history-endpoints';
import { SharingEndpoints } from './sharing-endpoints';
import { UploadEndpoints } from './upload-endpoints';

const HOST = 'www.googleapis.com';
const PREFIXES = ['/drive/', '/upload/drive/', '/batch/drive/'];

/** What Drive needs of the Workspace around it. */
export interface DriveOptions {
  readonly clock: Clock;
  readonly accounts: UserDirectory;
  /** Late bound, because Sheets needs Drive as well. */
  readonly contents: () => SpreadsheetContents;
  /** Takes the mail that sharing sends; without it the mail is dropped. */
  readonly notify?: (mail: SharingMail) => void;
  /** Bytes an account may own; Google's limit by default. */
  readonly storageLimit?: number;
}

/** The embedded Google Drive: Drive v3 over REST, and the files that the embedded Sheets asks about. */
export class DriveService implements RestService, FileAccess {
  private readonly context: DriveContext;
  private readonly endpoints: readonly Endpoint[];

  constructor(options: DriveOptions) {
    const store = new DriveStore(accountNumber);
    this.context = {
      clock: options.clock,
      users: options.accounts,
      store,
      access: new DriveAccess(store),
      contents: options.contents,
      notify: options.notify ?? (() => undefined),
      storageLimit: options.storageLimit ?? STORAGE_LIMIT_BYTES,
    };
    this.endpoints = [
      ...new FileEndpoints(this.context).all(),
      ...new UploadEndpoints(this.context).all(),
      ...new SharingEndpoints(this.context).all(),
      ...new HistoryEndpoints(this.context).all(),
    ];
  }

  owns(url: URL): boolean {
    return url.hostname === HOST && PREFIXES.some((prefix) => url.pathname.startsWith(prefix));
  }

  handle(request: RestRequest): RestResponse {
    try {
      return new URL(request.url).pathname === '/batch/drive/v3'
        ? handleBatch(request, (inner) => this.handle(inner))
        : this.route(request);
    } catch (error) {
      if (error instanceof DriveError) {
        return errorResponse(error);
      }

      if (error instanceof NotEmulatedError) {
        return notEmulatedResponse(error.what);
      }

      throw error;
    }
  }

  roleOf(fileId: string, email: string | null): FileRole | null {
    const file = this.context.store.find(fileId);
    return file === null ? null : this.context.access.roleOf(file, email);
  }

  exists(fileId: string): boolean {
    return this.context.store.find(fileId) !== null;
  }

  /** Throws Drive's 404 for an unknown file. */
  ownerOf(fileId: string): string {
    return ownerOf(this.known(fileId));
  }

  isContentRestricted(fileId: string): boolean {
    return this.known(fileId).restriction !== null;
  }

  createSpreadsheetFile(title: string, owner: string): string {
    const { store, clock } = this.context;
    const email = owner.toLowerCase();
    const id = store.newId();
    const file: FileRecord = {
      ...blankFile(clock.now(), email),
      id,
      name: title,
      mimeType: SPREADSHEET_MIME,
      parentId: store.rootOf(email, clock.now()).id,
      permissions: [ownerPermission(email)],
    };
    store.put(withNewRevision(this.context, file, { actor: email, media: null }));
    return id;
  }

  /** Throws Drive's 403 when the actor may not rename. */
  renameFile(fileId: string, title: string, actor: string): void {
    const file = this.known(fileId);
    this.context.access.demand(file, actor, 'canRename');
    this.context.store.put({
      ...file,
      name: title,
      modifiedTime: this.context.clock.now(),
      modifiedBy: actor.toLowerCase(),
      version: file.version + 1,
    });
  }

  /** Throws Drive's 403 when the actor may not change the content. */
  touch(fileId: string, actor: string): void {
    const file = this.known(fileId);
    this.context.access.demand(file, actor, 'canModifyContent');
    this.context.store.put(withTouchedContent(this.context, file, actor.toLowerCase()));
  }

  /** A number that grows with every change of the file; 0 if there is no such file. */
  versionOf(fileId: string): number {
    return this.context.store.find(fileId)?.version ?? 0;
  }

  editorsOf(fileId: string): readonly string[] {
    return this.context.access
      .permissionsOf(this.known(fileId))
      .filter(({ role }) => role === 'owner' || role === 'writer')
      .flatMap(({ email }) => (email === undefined ? [] : [email]));
  }

  dump(): unknown {
    return this.context.store.dump();
  }

  /** Replaces all files; bytes come separately through `putBlob`. */
  load(state: unknown): void {
    this.context.store.load(state);
  }

  /** SHA-256 of every blob that is in use. */
  blobHashes(): ReadonlySet<string> {
    return this.context.store.usedBlobs();
  }

  /** Throws when the blob is missing. */
  readBlob(sha256: string): Uint8Array {
    return this.context.store.blobs.get(sha256);
  }

  putBlob(bytes: Uint8Array): void {
    this.context.store.blobs.put(bytes);
  }

  private route(request: RestRequest): RestResponse {
    const url = new URL(request.url);
    const endpoint = this.endpoints.find(
      ({ method, pattern }) => method === request.method && pattern.test(url.pathname),
    );
    if (endpoint === undefined) {
      throw new NotEmulatedError(`${request.method} ${url.pathname}`);
    }

    if (request.actor.email === null) {
      throw insufficientRights();
    }

    checkParameters(url.searchParams, endpoint.parameters);
    const path = { ...endpoint.pattern.exec(url.pathname)?.groups };
    const actor = request.actor.email.toLowerCase();
    return endpoint.handle({ actor, path, query: url.searchParams, request });
  }

  private known(fileId: string): FileRecord {
    const file = this.context.store.find(fileId);
    if (file === null) {
      throw fileNotFound(fileId);
    }

    return file;
  }
}
