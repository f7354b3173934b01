import { createHash } from 'node:crypto';
import type { StoredContent } from './file-record';

/** Bytes by SHA-256. Nothing is ever overwritten: the same hash is the same bytes. */
export class BlobStore {
  private readonly blobs = new Map<string, Uint8Array>();

  /** Keeps a copy of `bytes` and answers its checksums. */
  put(bytes: Uint8Array): StoredContent {
    const content = describe(bytes);
    if (!this.blobs.has(content.sha256)) {
      this.blobs.set(content.sha256, Uint8Array.from(bytes));
    }

    return content;
  }

  /** Throws when the blob is missing. */
  get(sha256: string): Uint8Array {
    const bytes = this.blobs.get(sha256);
    if (bytes === undefined) {
      throw new Error(`Blob ${sha256} is missing`);
    }

    return bytes;
  }

  has(sha256: string): boolean {
    return this.blobs.has(sha256);
  }

  /** Forgets everything that is not in `used`. */
  keepOnly(used: ReadonlySet<string>): void {
    for (const hash of this.blobs.keys()) {
      if (!used.has(hash)) {
        this.blobs.delete(hash);
      }
    }
  }

  clear(): void {
    this.blobs.clear();
  }
}

function describe(bytes: Uint8Array): StoredContent {
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
  return {
    sha256: digest('sha256'),
    sha1: digest('sha1'),
    md5: digest('md5'),
    size: bytes.byteLength,
  };
}
