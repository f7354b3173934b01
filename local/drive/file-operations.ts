import { accountNumber } from '../accounts/user-directory';
import { FOLDER_DEPTH_MAX, FOLDER_MIME, GOOGLE_MIME_PREFIX, SPREADSHEET_MIME } from './constants';
import { withNewRevision } from './content-operations';
import type { DriveContext } from './drive-context';
import { DriveError, NotEmulatedError } from './drive-error';
import { blankFile } from './drive-store';
import { type FileRecord, ownerOf } from './file-record';
import type { MetadataInput, PropertyChanges } from './metadata-input';

/** Bytes sent with a request. */
export interface Media {
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  readonly keepForever: boolean;
}

/** files.create and files.copy. */
export class FileMaker {
  constructor(private readonly context: DriveContext) {}

  /** Makes a folder, a spreadsheet or a binary file (`media` null: empty). */
  create(actor: string, input: MetadataInput, media: Media | null): FileRecord {
    const { clock } = this.context;
    const mimeType = input.mimeType ?? media?.mimeType ?? 'application/octet-stream';
    refuseConversions(mimeType, media);
    const id = this.idFor(input.id, mimeType);
    const parent = this.parentFor(actor, input.parents);
    const file = this.described({ ...blankFile(clock.now(), actor), id }, actor, input);
    const placed = {
      ...file,
      mimeType,
      parentId: parent.id,
      permissions: [ownerPermission(actor)],
    };
    const filled = withNewRevision(this.context, placed, {
      actor,
      media: isGoogleType(mimeType) ? null : (media ?? emptyMedia(mimeType)),
    });
    return this.kept(filled, () => this.context.contents().createEmpty(id, filled.name));
  }

  /**
   * The copy belongs to the copier. Custom properties and description go along ("requested updates with patch
   * semantics"), permissions, restrictions and history do not.
   * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/copy
   */
  copy(actor: string, fileId: string, input: MetadataInput): FileRecord {
    const { access, clock, contents } = this.context;
    const source = access.visible(fileId, actor);
    if (access.rightsOf(source, actor)?.canCopy !== true) {
      throw new DriveError(403, 'cannotCopyFile', 'This file cannot be copied by the user.');
    }

    if (input.mimeType !== undefined && input.mimeType !== source.mimeType) {
      throw new NotEmulatedError(`copying ${source.mimeType} to ${input.mimeType}`);
    }

    const id = this.idFor(input.id, source.mimeType);
    const parent = this.parentFor(actor, input.parents ?? this.discoverableParent(actor, source));
    const { name, description, properties, appProperties, mimeType, content } = source;
    const carried = { name: `Copy of ${name}`, description, properties, appProperties, mimeType };
    const blank = { ...blankFile(clock.now(), actor), ...carried, id, content };
    const described = this.described(blank, actor, input);
    const placed = { ...described, parentId: parent.id, permissions: [ownerPermission(actor)] };
    const filled = withNewRevision(this.context, placed, { actor, media: null });
    return this.kept(filled, () => contents().copy(source.id, id, filled.name));
  }

  private described<T extends FileRecord>(
    file: T,
    actor: string,
    input: MetadataInput,
  ): FileRecord {
    if (input.trashed === true) {
      throw new NotEmulatedError('creating a file in the trash');
    }

    return restricted(this.context, withMetadata(file, actor, input), actor, input);
  }

  /** Stores the file; a spreadsheet only together with its workbook. */
  private kept(file: FileRecord, makeWorkbook: () => void): FileRecord {
    const { store } = this.context;
    store.put(file);
    try {
      if (file.mimeType === SPREADSHEET_MIME) {
        makeWorkbook();
      }
    } catch (error) {
      store.remove(file.id);
      throw error;
    }

    return file;
  }

  /** An id from files.generateIds, or a new one. */
  private idFor(wanted: string | undefined, mimeType: string): string {
    if (wanted === undefined) {
      return this.context.store.newId();
    }

    if (this.context.store.find(wanted) !== null) {
      throw new DriveError(409, 'fileIdInUse', 'A file already exists with the provided ID.');
    }

    const isUsable = this.context.store.isReserved(wanted) && mimeType !== SPREADSHEET_MIME;
    if (!isUsable) {
      throw new DriveError(400, 'invalid', 'The provided file ID is not usable.');
    }

    return wanted;
  }

  private parentFor(actor: string, parents: readonly string[] | undefined): FileRecord {
    if (parents !== undefined && parents.length > 1) {
      throw tooManyParents();
    }

    return targetFolder(this.context, actor, parents?.[0] ?? 'root');
  }

  /** "If not specified as part of a copy request, the file inherits any discoverable parent of the source." */
  private discoverableParent(actor: string, source: FileRecord): readonly string[] | undefined {
    const { store, access } = this.context;
    const parent = source.parentId === null ? null : store.find(source.parentId);
    const mayAdd = parent !== null && access.rightsOf(parent, actor)?.canAddChildren === true;
    return mayAdd ? [parent.id] : undefined;
  }
}

/** The folder, if the actor may add files to it. Throws as Drive does otherwise. */
export function targetFolder(context: DriveContext, actor: string, folderId: string): FileRecord {
  const { store, access, clock } = context;
  if (folderId === 'root') {
    return store.rootOf(actor, clock.now());
  }

  const folder = access.visible(folderId, actor);
  if (folder.mimeType !== FOLDER_MIME) {
    throw new DriveError(403, 'parentNotAFolder', 'The specified parent is not a folder.');
  }

  if (access.rightsOf(folder, actor)?.canAddChildren !== true) {
    throw insufficientParentRights();
  }

  if (store.ancestorsOf(folder).length >= FOLDER_DEPTH_MAX) {
    throw new DriveError(
      403,
      'myDriveHierarchyDepthLimitExceeded',
      `Your My Drive structure has reached the maximum depth of ${FOLDER_DEPTH_MAX} folders.`,
    );
  }

  return folder;
}

/** Everything of `input` that is plain metadata. Rights were checked before. */
export function withMetadata(file: FileRecord, actor: string, input: MetadataInput): FileRecord {
  const others = file.starredBy.filter((email) => email !== actor);
  return {
    ...file,
    name: input.name ?? file.name,
    description: input.description ?? file.description,
    originalFilename: input.originalFilename ?? file.originalFilename,
    properties: merged(file.properties, input.properties),
    appProperties: merged(file.appProperties, input.appProperties),
    starredBy:
      input.starred === undefined ? file.starredBy : input.starred ? [...others, actor] : others,
    copyRequiresWriterPermission:
      input.copyRequiresWriterPermission ?? file.copyRequiresWriterPermission,
    writersCanShare: input.writersCanShare ?? file.writersCanShare,
  };
}

/** Sets or lifts the content restriction. Rights were checked before. */
export function restricted(
  context: DriveContext,
  file: FileRecord,
  actor: string,
  input: MetadataInput,
): FileRecord {
  if (input.restriction === undefined) {
    return file;
  }

  if (file.mimeType === FOLDER_MIME) {
    throw new NotEmulatedError('content restrictions of folders');
  }

  const { readOnly, ownerRestricted, reason } = input.restriction;
  const time = context.clock.now();
  return {
    ...file,
    restriction: readOnly ? { ownerRestricted, reason, userEmail: actor, time } : null,
  };
}

/** files.delete: for ever, with everything of the same owner below; files of others go back to their owners. */
export function deleteFile(context: DriveContext, actor: string, fileId: string): void {
  const { access, store, clock } = context;
  const file = access.visible(fileId, actor);
  access.demand(file, actor, 'canDelete');
  const owner = ownerOf(file);
  const removeTree = (record: FileRecord) => {
    for (const child of store.childrenOf(record.id)) {
      const childOwner = ownerOf(child);
      if (childOwner === owner) {
        removeTree(child);
      } else {
        store.put({ ...child, parentId: store.rootOf(childOwner, clock.now()).id });
      }
    }

    store.remove(record.id);
    if (record.mimeType === SPREADSHEET_MIME) {
      context.contents().remove(record.id);
    }
  };
  removeTree(file);
  store.blobs.keepOnly(store.usedBlobs());
}

/** The permission of the owner with which a file begins. */
export function ownerPermission(email: string): FileRecord['permissions'][number] {
  return { id: accountNumber(email), type: 'user', email, role: 'owner', discoverable: false };
}

/** Whether a type is one of Google's own, whose content cannot be uploaded or downloaded as bytes. */
export function isGoogleType(mimeType: string): boolean {
  return mimeType.startsWith(GOOGLE_MIME_PREFIX);
}

/** https://developers.google.com/workspace/drive/api/guides/ref-single-parent */
export function tooManyParents(): DriveError {
  return new DriveError(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
}

/** 403: the person may not put files into that folder. */
export function insufficientParentRights(): DriveError {
  return new DriveError(
    403,
    'insufficientParentPermissions',
    'Insufficient permissions for the specified parent.',
  );
}

function refuseConversions(mimeType: string, media: Media | null): void {
  if (!isGoogleType(mimeType)) {
    return;
  }

  if (media !== null) {
    throw new NotEmulatedError(`importing ${media.mimeType} as ${mimeType}`);
  }

  if (mimeType !== FOLDER_MIME && mimeType !== SPREADSHEET_MIME) {
    throw new NotEmulatedError(`files of type ${mimeType}`);
  }
}

function merged(
  current: Readonly<Record<string, string>>,
  changes: PropertyChanges | undefined,
): Readonly<Record<string, string>> {
  const entries = Object.entries({ ...current, ...changes });
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function emptyMedia(mimeType: string): Media {
  return { mimeType, bytes: new Uint8Array(0), keepForever: false };
}
