import { PROPERTIES_MAX_PRIVATE, PROPERTIES_MAX_PUBLIC, PROPERTY_MAX_BYTES } from './constants';
import { badRequest, DriveError, NotEmulatedError } from './drive-error';
import { FILE_FIELDS } from './field-schemas';

/** Custom properties of a request; null removes one. */
export type PropertyChanges = Readonly<Record<string, string | null>>;

/** A content restriction as a request asks for it. */
export interface RestrictionInput {
  readonly readOnly: boolean;
  readonly ownerRestricted: boolean;
  readonly reason: string | null;
}

/** Writable metadata of a request body; what was not sent is undefined. */
export interface MetadataInput {
  readonly id?: string;
  readonly name?: string;
  readonly mimeType?: string;
  readonly description?: string;
  readonly parents?: readonly string[];
  readonly starred?: boolean;
  readonly trashed?: boolean;
  readonly properties?: PropertyChanges;
  readonly appProperties?: PropertyChanges;
  readonly copyRequiresWriterPermission?: boolean;
  readonly writersCanShare?: boolean;
  readonly originalFilename?: string;
  readonly restriction?: RestrictionInput;
}

type Reader = (value: unknown, name: string) => unknown;

const READERS: Readonly<Record<string, Reader>> = {
  id: text,
  name: text,
  mimeType: text,
  description: text,
  parents: textList,
  starred: flag,
  trashed: flag,
  properties: (value, name) => properties(value, name, PROPERTIES_MAX_PUBLIC),
  appProperties: (value, name) => properties(value, name, PROPERTIES_MAX_PRIVATE),
  copyRequiresWriterPermission: flag,
  writersCanShare: flag,
  originalFilename: text,
};

/** Fields that Google lets clients write and that are not emulated. */
const NOT_EMULATED = [
  'createdTime',
  'modifiedTime',
  'viewedByMeTime',
  'folderColorRgb',
  'contentHints',
  'shortcutDetails',
  'inheritedPermissionsDisabled',
  'downloadRestrictions',
];

/**
 * Checks the metadata of files.create, copy and update. Read-only fields are refused as on Google (403), unknown ones
 * and those not emulated with 501. `kind` is let through because clients send whole resources back.
 */
export function readMetadata(body: Readonly<Record<string, unknown>>): MetadataInput {
  const input: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'kind' || value === undefined) {
      continue;
    }

    if (name === 'contentRestrictions') {
      input.restriction = restriction(value);
      continue;
    }

    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (reader === undefined) {
      throw refusedField(name);
    }

    input[name] = reader(value, name);
  }

  return input as MetadataInput;
}

function refusedField(name: string): Error {
  if (NOT_EMULATED.includes(name) || !Object.hasOwn(FILE_FIELDS, name)) {
    return new NotEmulatedError(`writing the field ${name}`);
  }

  return new DriveError(
    403,
    'fieldNotWritable',
    'The resource body includes fields which are not directly writable.',
  );
}

/** Exactly one entry; it replaces what was there. `reason` needs `readOnly`. */
function restriction(value: unknown): RestrictionInput {
  const [entry, ...more] = Array.isArray(value) ? value : [];
  if (typeof entry !== 'object' || entry === null || more.length > 0) {
    throw badRequest('contentRestrictions must have exactly one entry.');
  }

  const {
    readOnly,
    ownerRestricted = false,
    reason = null,
    ...other
  } = entry as Record<string, unknown>;
  const unknown = Object.keys(other)[0];
  if (unknown !== undefined) {
    throw new NotEmulatedError(`writing contentRestrictions.${unknown}`);
  }

  const isReadOnly = flag(readOnly, 'contentRestrictions.readOnly');
  if (!isReadOnly && reason !== null) {
    throw badRequest('A content restriction reason can only be set together with readOnly=true.');
  }

  return {
    readOnly: isReadOnly,
    ownerRestricted: flag(ownerRestricted, 'contentRestrictions.ownerRestricted'),
    reason: reason === null ? null : text(reason, 'contentRestrictions.reason'),
  };
}

function properties(value: unknown, name: string, maxCount: number): PropertyChanges {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongType(name);
  }

  const entries = Object.entries(value as Record<string, unknown>);
  if (entries.length > maxCount) {
    throw badRequest(`More than ${maxCount} ${name}.`);
  }

  for (const [key, entry] of entries) {
    const size =
      Buffer.byteLength(key) + (entry === null ? 0 : Buffer.byteLength(text(entry, name)));
    if (size > PROPERTY_MAX_BYTES) {
      throw badRequest(`The property ${key} is longer than ${PROPERTY_MAX_BYTES} bytes.`);
    }
  }

  return value as PropertyChanges;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') {
    throw wrongType(name);
  }

  return value;
}

function textList(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value)) {
    throw wrongType(name);
  }

  return value.map((item) => text(item, name));
}

function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') {
    throw wrongType(name);
  }

  return value;
}

function wrongType(name: string): DriveError {
  return new DriveError(400, 'invalid', `Invalid value for: ${name}`);
}
