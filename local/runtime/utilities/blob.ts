import { internalsOf, type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature } from '../execution/script-errors';

/** The mutable contents of a `Blob`. */
export interface BlobData {
  bytes: Buffer;
  contentType: string | null;
  name: string | null;
}

/** A `Blob`: bytes are signed (−128…127) as everywhere in Apps Script. */
export function blobObject(data: BlobData): ScriptObject {
  const chain = (change: () => void): ScriptObject => {
    change();
    return self;
  };

  const self: ScriptObject = scriptObject<GoogleAppsScript.Base.Blob>(
    'Blob',
    {
      getBytes: () => signedBytes(data.bytes),
      getDataAsString: (charset: unknown = 'UTF-8') =>
        data.bytes.toString(nodeEncoding(String(charset))),
      getContentType: () => data.contentType,
      getName: () => data.name,
      isGoogleType: () => false,
      copyBlob: () => blobObject({ ...data }),
      getBlob: () => self,
      setBytes: (bytes: unknown) => chain(() => (data.bytes = bytesOf(bytes, 'Blob.setBytes'))),
      setContentType: (type: unknown) => chain(() => (data.contentType = String(type))),
      setName: (name: unknown) => chain(() => (data.name = String(name))),
      setDataFromString: (text: unknown, charset: unknown = 'UTF-8') =>
        chain(() => (data.bytes = Buffer.from(String(text), nodeEncoding(String(charset))))),
    },
    data,
  );
  return self;
}

/** The contents of a blob given as argument (`Blob`, or an object that has one); null for anything else. */
export function blobData(value: unknown): BlobData | null {
  return internalsOf<BlobData>(value, 'Blob') ?? internalsOf<BlobData>(value, 'HTTPResponse');
}

/** Bytes as Apps Script shows them: −128…127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/**
 * A `Byte[]` argument.
 * @throws ScriptException for typed arrays and for numbers outside −128…127, which Google does not take as bytes.
 */
export function bytesOf(value: unknown, call: string): Buffer {
  if (!isByteArray(value)) {
    throw badSignature(call, [value]);
  }
  return Buffer.from(value.map((byte) => byte & 0xff));
}

/** Whether a value is what Apps Script calls bytes: integers from -128 to 127. */
export function isByteArray(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127)
  );
}

const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  'UTF-8': 'utf8',
  UTF_8: 'utf8',
  'US-ASCII': 'ascii',
  US_ASCII: 'ascii',
  'ISO-8859-1': 'latin1',
};

/** @throws ScriptException for a character set that is not known. */
export function nodeEncoding(charset: string): BufferEncoding {
  const encoding = ENCODINGS[charset.toUpperCase()];
  if (!encoding) {
    throw badSignature('Blob.getDataAsString', [charset]);
  }
  return encoding;
}
