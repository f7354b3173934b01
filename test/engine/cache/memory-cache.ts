import { gunzipSync, gzipSync } from 'node:zlib';
import type { CachePort } from '../../../src/ports/platform-ports';

/** A cache in memory that a test may look into and take things out of. */
export function memoryCache(): CachePort & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();

  return {
    kept,
    getAll: (keys) =>
      new Map(
        keys.flatMap((key): [string, string][] => {
          const text = kept.get(key);

          return text === undefined ? [] : [[key, text]];
        }),
      ),
    putAll: (entries) => {
      entries.forEach((text, key) => {
        kept.set(key, text);
      });
    },
    pack: (text) => gzipSync(text).toString('base64'),
    unpack: (packed) => {
      try {
        return gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
