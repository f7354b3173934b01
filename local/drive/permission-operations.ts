import { accountNumber } from '../accounts/user-directory';
import type { FileRole } from '../kernel/file-types';
import { type EffectivePermission, isStronger } from './drive-access';
import type { DriveContext } from './drive-context';
import { DriveError, insufficientRights, NotEmulatedError } from './drive-error';
import { type FileRecord, ownerOf, type StoredPermission } from './file-record';
import { displayName } from './user-view';

/** What permissions.create and update are asked. */
export interface SharingRequest {
  readonly actor: string;
  readonly fileId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly transferOwnership: boolean;
  readonly sendNotificationEmail: boolean;
  readonly emailMessage: string | null;
}

/** A file and one of its permissions after a change. */
export interface SharedFile {
  readonly file: FileRecord;
  readonly permission: EffectivePermission;
}

const ROLES: readonly FileRole[] = ['owner', 'writer', 'commenter', 'reader'];

/** Sharing. https://developers.google.com/workspace/drive/api/guides/manage-sharing */
export class PermissionOperations {
  constructor(private readonly context: DriveContext) {}

  /** All permissions, inherited ones included. Only those who may share see them. */
  list(
    actor: string,
    fileId: string,
  ): { file: FileRecord; permissions: readonly EffectivePermission[] } {
    const file = this.shareable(actor, fileId);
    return { file, permissions: this.context.access.permissionsOf(file) };
  }

  get(actor: string, fileId: string, permissionId: string): SharedFile {
    const file = this.context.access.visible(fileId, actor);
    if (permissionId !== accountNumber(actor)) {
      this.context.access.demand(file, actor, 'canShare');
    }

    return { file, permission: this.permissionOf(file, permissionId) };
  }

  /** Shares with one more grantee; a grantee who has access already gets the new role. */
  create(request: SharingRequest): SharedFile {
    const file = this.shareable(request.actor, request.fileId);
    const permission = grantOf(request.body);
    if (permission.role === 'owner') {
      return this.transfer(file, permission, request);
    }

    if (permission.email === ownerOf(file)) {
      return { file, permission: this.permissionOf(file, permission.id) };
    }

    const shared = this.put(file, permission);
    if (request.sendNotificationEmail) {
      this.notify(shared, permission, request);
    }

    return { file: shared, permission: this.permissionOf(shared, permission.id) };
  }

  /** Changes the role of a grantee. */
  update(request: SharingRequest, permissionId: string): SharedFile {
    const file = this.shareable(request.actor, request.fileId);
    const known = this.permissionOf(file, permissionId);
    const role = readRole(request.body);
    refuseOtherFields(request.body, ['role', 'kind', 'id', 'type']);
    if (role === 'owner') {
      return this.transfer(file, { ...stored(known), role }, request);
    }

    if (known.role === 'owner') {
      throw new DriveError(
        403,
        'cannotUpdatePermission',
        'The owner of a file cannot be changed this way.',
      );
    }

    if (known.inheritedFrom !== null && isStronger(known.role, role)) {
      throw belowInherited();
    }

    const shared = this.put(file, { ...stored(known), role });
    return { file: shared, permission: this.permissionOf(shared, permissionId) };
  }

  /** Takes a grantee off. Everybody may take themselves off. */
  remove(actor: string, fileId: string, permissionId: string): void {
    const file = this.context.access.visible(fileId, actor);
    if (permissionId !== accountNumber(actor)) {
      this.context.access.demand(file, actor, 'canShare');
    }

    const known = this.permissionOf(file, permissionId);
    if (known.role === 'owner') {
      throw new DriveError(403, 'cannotRemoveOwner', 'The owner of a file cannot be removed.');
    }

    if (known.inheritedFrom !== null) {
      throw belowInherited();
    }

    const permissions = file.permissions.filter((permission) => permission.id !== permissionId);
    this.context.store.put({ ...file, permissions, version: file.version + 1 });
  }

  private shareable(actor: string, fileId: string): FileRecord {
    const file = this.context.access.visible(fileId, actor);
    this.context.access.demand(file, actor, 'canShare');
    return file;
  }

  private permissionOf(file: FileRecord, permissionId: string): EffectivePermission {
    const found = this.context.access
      .permissionsOf(file)
      .find((permission) => permission.id === permissionId);
    if (found === undefined) {
      throw new DriveError(404, 'notFound', `Permission not found: ${permissionId}.`, {
        location: 'permissionId',
        locationType: 'parameter',
      });
    }

    return found;
  }

  private put(file: FileRecord, permission: StoredPermission): FileRecord {
    const others = file.permissions.filter((known) => known.id !== permission.id);
    const changed = { ...file, permissions: [...others, permission], version: file.version + 1 };
    this.context.store.put(changed);
    return changed;
  }

  /** Only the owner gives a file away; the old owner stays as a writer. */
  private transfer(
    file: FileRecord,
    permission: StoredPermission,
    request: SharingRequest,
  ): SharedFile {
    if (!request.transferOwnership) {
      throw new DriveError(
        403,
        'forbidden',
        "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
        { location: 'transferOwnership', locationType: 'parameter' },
      );
    }

    const owner = ownerOf(file);
    if (owner !== request.actor || permission.type !== 'user' || permission.email === undefined) {
      throw insufficientRights();
    }

    this.checkNewOwner(owner, permission.email);
    const kept = file.permissions.filter(
      ({ id }) => id !== permission.id && id !== accountNumber(owner),
    );
    const former = { ...ownGrant(owner), role: 'writer' } as const;
    const next = permission.email === owner ? [permission] : [permission, former];
    const changed = { ...file, permissions: [...next, ...kept], version: file.version + 1 };
    this.context.store.put(changed);
    this.notify(changed, permission, request);
    return { file: changed, permission: this.permissionOf(changed, permission.id) };
  }

  private checkNewOwner(owner: string, email: string): void {
    const { users } = this.context;
    if (users.find(email)?.domain !== users.find(owner)?.domain || users.find(email) === null) {
      throw new DriveError(
        403,
        'ownershipChangeAcrossDomainNotPermitted',
        'Ownership can only be transferred to another user in the same organization as the current owner.',
      );
    }
  }

  private notify(file: FileRecord, permission: StoredPermission, request: SharingRequest): void {
    if (permission.email === undefined) {
      return;
    }

    const from = displayName(this.context.users, request.actor);
    this.context.notify({
      to: permission.email,
      from: request.actor,
      subject: `${from} shared "${file.name}" with you`,
      body: request.emailMessage ?? `${from} gave you the role ${permission.role} on ${file.name}.`,
    });
  }
}

function grantOf(body: Readonly<Record<string, unknown>>): StoredPermission {
  refuseOtherFields(body, ['kind', 'type', 'role', 'emailAddress', 'domain', 'allowFileDiscovery']);
  const role = readRole(body);
  const discoverable = body.allowFileDiscovery === true;
  switch (body.type) {
    case 'user':
      return { ...ownGrant(readText(body, 'emailAddress')), role };
    case 'domain': {
      const domain = readText(body, 'domain').toLowerCase();
      return { id: `${accountNumber(domain)}k`, type: 'domain', domain, role, discoverable };
    }
    case 'anyone': {
      const id = discoverable ? 'anyone' : 'anyoneWithLink';
      return { id, type: 'anyone', role, discoverable };
    }
    case 'group':
      throw new NotEmulatedError('permissions of groups');
    default:
      throw new DriveError(400, 'required', 'The permission type field is required.');
  }
}

function ownGrant(address: string): Omit<StoredPermission, 'role'> {
  const email = address.toLowerCase();
  return { id: accountNumber(email), type: 'user', email, discoverable: false };
}

function readRole(body: Readonly<Record<string, unknown>>): FileRole {
  if (body.role === undefined) {
    throw new DriveError(400, 'required', 'The permission role field is required.');
  }

  if (['organizer', 'fileOrganizer'].includes(String(body.role))) {
    throw new NotEmulatedError('roles of shared drives');
  }

  if (!ROLES.includes(body.role as FileRole)) {
    throw new DriveError(400, 'invalid', `The specified role is invalid: ${String(body.role)}`);
  }

  return body.role as FileRole;
}

function readText(body: Readonly<Record<string, unknown>>, field: string): string {
  const value = body[field];
  if (typeof value !== 'string' || value === '') {
    throw new DriveError(
      400,
      'invalidSharingRequest',
      `Bad Request. User message: "The ${field} of the permission is missing."`,
    );
  }

  return value;
}

function refuseOtherFields(
  body: Readonly<Record<string, unknown>>,
  allowed: readonly string[],
): void {
  const other = Object.keys(body).find((name) => !allowed.includes(name));
  if (other !== undefined) {
    throw new NotEmulatedError(`writing the permission field ${other}`);
  }
}

function stored({ inheritedFrom: _, ...permission }: EffectivePermission): StoredPermission {
  return permission;
}

/** https://developers.google.com/workspace/drive/api/guides/limited-expansive-access */
function belowInherited(): DriveError {
  return new DriveError(
    403,
    'cannotModifyInheritedPermission',
    'Cannot modify a permission on an item to be less than the inherited access from a direct or indirect parent. ' +
      'Leverage limited access (https://developers.google.com/workspace/drive/api/guides/limited-expansive-access).',
  );
}
