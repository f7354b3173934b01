import { FOLDER_MIME, SPREADSHEET_MIME } from './constants';
import { withNewRevision } from './content-operations';
import type { Rights } from './drive-access';
import type { DriveContext } from './drive-context';
import { badRequest, DriveError, NotEmulatedError } from './drive-error';
import {
  insufficientParentRights,
  isGoogleType,
  type Media,
  restricted,
  targetFolder,
  tooManyParents,
  withMetadata,
} from './file-operations';
import { type FileRecord, ownerOf } from './file-record';
import type { MetadataInput } from './metadata-input';

/** files.update: metadata, bytes and the move, all or nothing. Folder ids may be `root`. */
export interface FileChange {
  readonly input: MetadataInput;
  readonly media: Media | null;
  readonly addParents: readonly string[];
  readonly removeParents: readonly string[];
}

/**
 * Applies a change. Throws Drive's refusal when the actor lacks a right for any part of it, or a content restriction
 * stands in the way.
 */
export function updateFile(
  context: DriveContext,
  target: { readonly actor: string; readonly fileId: string },
  change: FileChange,
): FileRecord {
  const { actor, fileId } = target;
  const file = context.access.visible(fileId, actor);
  checkRights(context, file, actor, change);
  const parentId = movedTo(context, file, actor, change);
  const described = withMetadata(file, actor, change.input);
  const trashed = {
    ...described,
    explicitlyTrashed: change.input.trashed ?? file.explicitlyTrashed,
  };
  const locked = restricted(context, { ...trashed, parentId }, actor, change.input);
  const filled =
    change.media === null
      ? markedAsChanged(context, locked, actor, change.input)
      : withNewRevision(context, locked, { actor, media: change.media });
  context.store.put(filled);
  if (filled.mimeType === SPREADSHEET_MIME && filled.name !== file.name) {
    context.contents().rename?.(filled.id, filled.name);
  }

  return filled;
}

type Right = Exclude<keyof Rights, 'role'>;

/** Which right each kind of change needs. Starring is everybody's own business. */
const NEEDED: readonly {
  readonly fields: readonly (keyof MetadataInput)[];
  readonly right: Right;
}[] = [
  { fields: ['name', 'originalFilename'], right: 'canRename' },
  { fields: ['trashed'], right: 'canTrash' },
  { fields: ['copyRequiresWriterPermission'], right: 'canChangeCopyRequiresWriterPermission' },
  { fields: ['description', 'properties', 'appProperties'], right: 'writes' },
  { fields: ['writersCanShare'], right: 'owns' },
];

function checkRights(
  context: DriveContext,
  file: FileRecord,
  actor: string,
  { input, media }: FileChange,
): void {
  for (const { fields, right } of NEEDED) {
    if (fields.some((field) => input[field] !== undefined)) {
      context.access.demand(file, actor, right);
    }
  }

  if (input.parents !== undefined) {
    throw new DriveError(
      403,
      'fieldNotWritable',
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  }

  if (input.id !== undefined && input.id !== file.id) {
    throw new DriveError(
      403,
      'fieldNotWritable',
      'The resource body includes fields which are not directly writable.',
    );
  }

  checkRestrictionRights(context, file, actor, input);
  checkContentChange(context, file, actor, { input, media });
}

/** Who may set or lift: any writer, but only the owner as soon as `ownerRestricted` is there or asked for. */
function checkRestrictionRights(
  context: DriveContext,
  file: FileRecord,
  actor: string,
  { restriction }: MetadataInput,
): void {
  if (restriction === undefined) {
    return;
  }

  if (file.mimeType === FOLDER_MIME) {
    throw new NotEmulatedError('content restrictions of folders');
  }

  const isOwners = restriction.ownerRestricted || file.restriction?.ownerRestricted === true;
  const right = isOwners ? 'canModifyOwnerContentRestriction' : 'canModifyEditorContentRestriction';
  context.access.demand(file, actor, right);
}

function checkContentChange(
  context: DriveContext,
  file: FileRecord,
  actor: string,
  { input, media }: Pick<FileChange, 'input' | 'media'>,
): void {
  if (media === null) {
    if (input.mimeType !== undefined && input.mimeType !== file.mimeType) {
      throw new NotEmulatedError('changing mimeType without new content');
    }

    return;
  }

  context.access.demand(file, actor, 'canModifyContent');
  if (isGoogleType(file.mimeType)) {
    throw new NotEmulatedError(`uploading content into ${file.mimeType}`);
  }
}

/** The folder the file will be in. One parent only, so a move names both the old and the new one. */
function movedTo(
  context: DriveContext,
  file: FileRecord,
  actor: string,
  { addParents, removeParents }: FileChange,
): string | null {
  if (addParents.length === 0 && removeParents.length === 0) {
    return file.parentId;
  }

  context.access.demand(file, actor, 'canMoveItemWithinDrive');
  const rootId = context.store.rootOf(actor, context.clock.now()).id;
  const added = addParents.map((id) => (id === 'root' ? rootId : id));
  const removed = removeParents.map((id) => (id === 'root' ? rootId : id));
  const leaves = file.parentId !== null && removed.includes(file.parentId);
  if (leaves) {
    checkLeaving(context, file, actor);
  }

  const [next = null] = added;
  if (next === null) {
    // A file without a folder shows up at the top of its owner's Drive again.
    return leaves ? context.store.rootOf(ownerOf(file), context.clock.now()).id : file.parentId;
  }

  if (added.length > 1 || (file.parentId !== null && !leaves && next !== file.parentId)) {
    throw tooManyParents();
  }

  return checkedTarget(context, file, targetFolder(context, actor, next));
}

function checkLeaving(context: DriveContext, file: FileRecord, actor: string): void {
  const parent = file.parentId === null ? null : context.store.find(file.parentId);
  const mayRemove =
    ownerOf(file) === actor ||
    (parent !== null && context.access.rightsOf(parent, actor)?.canRemoveChildren === true);
  if (!mayRemove) {
    throw insufficientParentRights();
  }
}

function checkedTarget(context: DriveContext, file: FileRecord, folder: FileRecord): string {
  const above = [folder, ...context.store.ancestorsOf(folder)];
  if (above.some((ancestor) => ancestor.id === file.id)) {
    throw badRequest('A folder cannot be moved into itself or into a folder below it.');
  }

  return folder.id;
}

/** Title and description count as a modification of the file; labels for programs, stars, moves and locks do not. */
function markedAsChanged(
  context: DriveContext,
  file: FileRecord,
  actor: string,
  input: MetadataInput,
): FileRecord {
  const version = file.version + 1;
  const isModified = input.name !== undefined || input.description !== undefined;
  return isModified
    ? { ...file, version, modifiedTime: context.clock.now(), modifiedBy: actor }
    : { ...file, version };
}
