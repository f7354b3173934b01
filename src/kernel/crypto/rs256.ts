/** A public RSA key. */
export interface RsaKey {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

/** DER of `DigestInfo` for SHA-256 up to the digest (RFC 8017 §9.2, note 1). */
const SHA256_PREFIX = '3031300d060960864801650304020105000420';

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${hexOf(bytes) || '0'}`);
}

/** `base` to the power of `exponent`, modulo `modulus`. */
function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;

  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    result = rest & 1n ? (result * square) % modulus : result;
    square = (square * square) % modulus;
  }

  return result;
}

/** What a signature must come to: EMSA-PKCS1-v1_5 of the digest, as many hex digits as the key has (RFC 8017 §9.2). */
function encoded(digest: string, hexDigits: number): string {
  const padding = hexDigits - SHA256_PREFIX.length - digest.length - 6;

  return `0001${'f'.repeat(Math.max(0, padding))}00${SHA256_PREFIX}${digest}`;
}

/**
 * True if `signature` is that of `message` by the owner of the key: RSASSA-PKCS1-v1_5 with SHA-256, called RS256 (RFC
 * 7518 §3.3). The whole encoded message is compared, nothing of it is parsed. `sha256`: digest of a text as hex digits.
 */
export function isSignedRs256(
  { message, signature }: { readonly message: string; readonly signature: Uint8Array },
  { modulus, exponent }: RsaKey,
  sha256: (text: string) => string,
): boolean {
  const n = numberOf(modulus);
  const s = numberOf(signature);

  if (signature.length !== modulus.length || s >= n) {
    return false;
  }

  const found = power(s, numberOf(exponent), n)
    .toString(16)
    .padStart(modulus.length * 2, '0');

  return found === encoded(sha256(message), modulus.length * 2);
}
