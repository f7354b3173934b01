import { mailDomain } from '../../kernel/text/mail-domain';
import type { DriveFile, FilePermission } from '../../workspace/drive-calls';
import type { Permission, Share } from '../../workspace/drive-shares';

/** Who should get at a file: the shares that follow from roles and assignments of today. */
export interface WantedSharing {
  readonly file: DriveFile;
  readonly shares: readonly Share[];
}

/** What brings the sharing of one file to what it should be. */
export interface SharingChange {
  readonly file: DriveFile;
  /** Given, or given in another role than they are there. */
  readonly give: readonly Share[];
  /** Shares nobody ordered, with what they let in, in words. */
  readonly withdraw: readonly (Permission & {
    readonly words: string;
    /** `user`, `group`, `domain` or `anyone`, and the role, as Google names them. */
    readonly type: string;
    readonly role: string;
    readonly isOpen: boolean;
  })[];
  /** True if whoever may write could let others in. */
  readonly isLoose: boolean;
}

/** What is known of shares that were tried before: by file and address. */
export interface SharingTries {
  /** Google took the share, but it is not there: the address is another name of an account. */
  readonly isAlias: (share: Share) => boolean;
  /** Google refused it not long ago. */
  readonly isRefused: (share: Share) => boolean;
}

function emailOf({ emailAddress }: FilePermission): string {
  return (emailAddress ?? '').toLowerCase();
}

const ROLE_WORDS: Readonly<Record<string, string>> = {
  writer: 'sửa',
  commenter: 'nhận xét',
  reader: 'xem',
};

function words(permission: FilePermission): string {
  const may = ROLE_WORDS[permission.role ?? ''] ?? permission.role ?? '';

  switch (permission.type) {
    case 'anyone':
      return `ai có đường liên kết cũng được ${may}`;
    case 'domain':
      return `mọi người trong tên miền được ${may}`;
    default:
      return `${emailOf(permission) || 'một nhóm'} được ${may}`;
  }
}

/** A link, a domain, a group, or a person of another domain: nobody of the school's, whoever that is. */
function isOutside(permission: FilePermission, owner: string): boolean {
  return permission.type !== 'user' || mailDomain(emailOf(permission)) !== mailDomain(owner);
}

/**
 * Compares who gets at a file with who should. Google may know a person by another address than the tables do: while
 * a share that Google took is not to be seen, nobody of the school's own domain is taken off.
 */
export function sharingChange(
  { file, shares }: WantedSharing,
  tries: SharingTries,
  owner: string,
): SharingChange {
  const there = (file.permissions ?? []).filter(({ role }) => role !== 'owner');
  const roles = new Map(there.map((entry) => [emailOf(entry), entry.role]));
  const missing = shares.filter(({ email, role }) => roles.get(email.toLowerCase()) !== role);
  const mayBeAlias = missing.some((share) => !tries.isRefused(share) && !roles.has(share.email));
  const wanted = new Set(shares.map(({ email }) => email.toLowerCase()));
  const surplus = there
    .filter((entry) => entry.type !== 'user' || !wanted.has(emailOf(entry)))
    .filter((entry) => isOutside(entry, owner) || !mayBeAlias);

  return {
    file,
    give: missing.filter((share) => !tries.isRefused(share) && !tries.isAlias(share)),
    withdraw: surplus.map((entry) => ({
      fileId: file.id,
      id: entry.id ?? '',
      email: emailOf(entry),
      words: words(entry),
      type: entry.type ?? '',
      role: entry.role ?? '',
      isOpen: isOutside(entry, owner),
    })),
    isLoose: file.writersCanShare === true,
  };
}
