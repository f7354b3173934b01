import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  enumeration,
  internalsOf,
  type ScriptObject,
  scriptObject,
} from '../context/script-object';
import { badSignature, NotEmulatedError, ScriptException } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';
import {
  type BlobData,
  blobData,
  blobObject,
  bytesOf,
  isByteArray,
  nodeEncoding,
  signedBytes,
} from './blob';
import { formatDate } from './format-date';

/** Longest `Utilities.sleep`. Source: developers.google.com/apps-script/reference/utilities/utilities#sleep(Integer). */
const MAX_SLEEP_MS = 300_000;

const HASHES = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
} as const;

const Charset = enumeration('Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumeration('DigestAlgorithm', [
  ...['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
]);

/** `Utilities`. Pure functions are not counted as service calls; `sleep` passes time on the modelled clock. */
export function utilitiesService(host: ScriptHost): ScriptObject {
  const newUuid = host.shared.options.newUuid ?? randomUUID;

  return scriptObject<typeof Utilities>('Utilities', {
    Charset,
    DigestAlgorithm,
    getUuid: () => newUuid(),
    sleep: (ms: unknown) => sleep(host, ms),
    formatDate: (date: unknown, zone: unknown, pattern: unknown) => {
      if (!(date instanceof Date) || typeof zone !== 'string' || typeof pattern !== 'string') {
        throw badSignature('Utilities.formatDate', [date, zone, pattern]);
      }
      return formatDate(date, zone, pattern);
    },
    newBlob: (data: unknown, contentType: unknown = null, name: unknown = null) =>
      blobObject({
        bytes: typeof data === 'string' ? Buffer.from(data) : bytesOf(data, 'Utilities.newBlob'),
        contentType:
          (contentType as string | null) ?? (typeof data === 'string' ? 'text/plain' : null),
        name: name as string | null,
      }),
    ...encodings(),
    ...compression(),
    ...digests(),
  });
}

function encodings() {
  const encode =
    (call: string, form: 'base64' | 'base64url') => (data: unknown, charset: unknown) =>
      padded(inputBytes(data, charset, call).toString(form));
  const decode = (form: 'base64' | 'base64url') => (text: unknown) =>
    signedBytes(decodeBase64(text, form));

  return {
    base64Encode: encode('Utilities.base64Encode', 'base64'),
    base64EncodeWebSafe: encode('Utilities.base64EncodeWebSafe', 'base64url'),
    base64Decode: decode('base64'),
    base64DecodeWebSafe: decode('base64url'),
  };
}

const GZIP = 'application/x-gzip';

/** Source: developers.google.com/apps-script/reference/utilities/utilities#gzip(BlobSource). */
function compression() {
  return {
    gzip: (blob: unknown, name?: unknown) => {
      const data = blobData(blob);
      if (data === null) {
        throw badSignature('Utilities.gzip', [blob]);
      }
      const ownName = data.name === null ? 'archive.gz' : `${data.name}.gz`;
      return blobObject({
        bytes: gzipSync(data.bytes),
        contentType: GZIP,
        name: typeof name === 'string' ? name : ownName,
      });
    },
    ungzip: (blob: unknown) => {
      const data = blobData(blob);
      if (data === null) {
        throw badSignature('Utilities.ungzip', [blob]);
      }
      return blobObject({
        bytes: uncompressed(data),
        contentType: null,
        name: data.name?.replace(/\.gz$/, '') ?? null,
      });
    },
  };
}

/** Google goes by the type of the blob, and refuses one that only holds such bytes. */
function uncompressed({ bytes, contentType }: BlobData): Buffer {
  if (contentType !== GZIP) {
    throw new ScriptException('Invalid argument');
  }
  try {
    return gunzipSync(bytes);
  } catch {
    throw new ScriptException('Could not decompress gzip.');
  }
}

function digests() {
  const hmac =
    (algorithm: string, call: string) => (value: unknown, key: unknown, charset: unknown) =>
      signedBytes(
        createHmac(algorithm, inputBytes(key, charset, call))
          .update(inputBytes(value, charset, call))
          .digest(),
      );

  return {
    computeDigest: (algorithm: unknown, value: unknown, charset: unknown) => {
      const hash = HASHES[internalsOf<keyof typeof HASHES>(algorithm, 'DigestAlgorithm') ?? 'MD5'];
      if (!internalsOf(algorithm, 'DigestAlgorithm')) {
        throw badSignature('Utilities.computeDigest', [algorithm, value]);
      }
      const bytes = inputBytes(value, charset, 'Utilities.computeDigest');
      return signedBytes(createHash(hash).update(bytes).digest());
    },
    computeHmacSha256Signature: hmac('sha256', 'Utilities.computeHmacSha256Signature'),
  };
}

/**
 * Text or bytes as bytes. Without a character set only ASCII is taken: which one Google assumes is not documented,
 * and a digest that differs there must fail here.
 */
function inputBytes(value: unknown, charset: unknown, call: string): Buffer {
  if (isByteArray(value)) {
    return bytesOf(value, call);
  }
  if (typeof value !== 'string') {
    throw badSignature(call, [value]);
  }
  const name = internalsOf<string>(charset, 'Charset');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  if (!name && !/^[\x00-\x7f]*$/.test(value)) {
    throw new NotEmulatedError(`${call} of non-ASCII text without a Utilities.Charset`);
  }
  return Buffer.from(value, nodeEncoding(name ?? 'US_ASCII'));
}

/** Google pads web-safe Base64 too. */
function padded(text: string): string {
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

function decodeBase64(text: unknown, form: 'base64' | 'base64url'): Buffer {
  const allowed = form === 'base64' ? /^[A-Za-z0-9+/]*={0,2}$/ : /^[A-Za-z0-9_-]*={0,2}$/;
  if (typeof text !== 'string' || !allowed.test(text)) {
    throw new ScriptException('Could not decode string.');
  }
  return Buffer.from(text, form);
}

function sleep(host: ScriptHost, ms: unknown): void {
  if (typeof ms !== 'number' || ms < 0 || ms > MAX_SLEEP_MS) {
    throw badSignature('Utilities.sleep', [ms]);
  }
  host.execution.requireAlive();
  host.execution.spend(ms);
  host.execution.requireAlive();
}
