import * as v from 'valibot';
import { parsedJson } from '../table/parsed-json';
import { bytesOfBase64url } from './base64url';
import type { RsaKey } from './rs256';

const KEY_SET = v.object({
  keys: v.array(v.object({ kty: v.string(), kid: v.string(), n: v.string(), e: v.string() })),
});

/** Public keys by their ids. */
export type KeySet = ReadonlyMap<string, RsaKey>;

/** The RSA keys of a JWK set (RFC 7517 §5); null where the text is none. */
export function readKeySet(text: string): KeySet | null {
  const found = parsedJson(KEY_SET, text);

  return found === null
    ? null
    : new Map(
        found.keys.flatMap(({ kty, kid, n, e }) => {
          const modulus = bytesOfBase64url(n);
          const exponent = bytesOfBase64url(e);

          return kty !== 'RSA' || modulus === null || exponent === null
            ? []
            : [[kid, { modulus, exponent }] as const];
        }),
      );
}
