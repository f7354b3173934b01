import { createSign, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/google/sha256';
import { bytesOfBase64url } from '../../../src/kernel/crypto/base64url';
import { readIdentityToken } from '../../../src/kernel/crypto/identity-token';
import { readKeySet } from '../../../src/kernel/crypto/key-set';
import { isSignedRs256, type RsaKey } from '../../../src/kernel/crypto/rs256';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = pair.publicKey.export({ format: 'jwk' });
const set = JSON.stringify({ keys: [{ ...jwk, kid: 'k1', alg: 'RS256', use: 'sig' }] });
const key = readKeySet(set)?.get('k1') as RsaKey;
const sign = (message: string, algorithm = 'RSA-SHA256'): Uint8Array =>
  createSign(algorithm).update(message).sign(pair.privateKey);

describe('a signature', () => {
  test('is taken for every message that the owner of the key signed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (message) => {
        expect(isSignedRs256({ message, signature: sign(message) }, key, sha256)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  test('of which any bit is another is none', () => {
    const message = 'điểm';
    const signature = sign(message);

    fc.assert(
      fc.property(fc.nat({ max: signature.length * 8 - 1 }), (bit) => {
        const forged = Uint8Array.from(signature);
        forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));

        expect(isSignedRs256({ message, signature: forged }, key, sha256)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test.each<[string, Uint8Array]>([
    ['of another message', sign('8,5')],
    ['with another digest', sign('9,5', 'RSA-SHA512')],
    ['that is empty', new Uint8Array(0)],
    ['of ones', new Uint8Array(256).fill(1)],
    ['as large as the modulus', Uint8Array.from(key.modulus)],
    ['with a zero before it', Uint8Array.from([0, ...sign('9,5')])],
  ])('%s is none', (_name, signature) => {
    expect(isSignedRs256({ message: '9,5', signature }, key, sha256)).toBe(false);
  });
});

describe('base64url', () => {
  test('is read as Node writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(bytesOfBase64url(Buffer.from(bytes).toString('base64url'))).toEqual(bytes);
      }),
    );
  });

  test.each(['A', 'AB', 'AA=', 'A+/A', 'A A'])('%j stands for no bytes', (text) => {
    expect(bytesOfBase64url(text)).toBeNull();
  });
});

describe('an identity token', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('says what it says as texts, and what is signed', () => {
    const header = part({ alg: 'RS256', kid: 'k1' });
    const payload = part({ exp: 1_790_000_000, email_verified: true, email: 'vy@thcs.edu.vn' });

    expect(readIdentityToken(`${header}.${payload}.AAAA`)).toEqual({
      kid: 'k1',
      message: `${header}.${payload}`,
      signature: Uint8Array.from([0, 0, 0]),
      claims: { exp: '1790000000', email_verified: 'true', email: 'vy@thcs.edu.vn' },
    });
  });

  test.each([
    ['signed with nothing', `${part({ alg: 'none', kid: 'k1' })}.${part({})}.AAAA`],
    ['signed with a secret', `${part({ alg: 'HS256', kid: 'k1' })}.${part({})}.AAAA`],
    ['without a key', `${part({ alg: 'RS256' })}.${part({})}.AAAA`],
    ['of four parts', `${part({ alg: 'RS256', kid: 'k1' })}.${part({})}.AAAA.AAAA`],
    ['of two parts', `${part({ alg: 'RS256', kid: 'k1' })}.${part({})}`.slice(0, -3)],
    ['whose claims are no JSON', `${part({ alg: 'RS256', kid: 'k1' })}.AAAA.AAAA`],
    ['that is no token', 'abc'],
  ])('%s is none', (_name, text) => {
    expect(readIdentityToken(text)).toBeNull();
  });
});

test.each(['', '{}', '{"keys":[{"kty":"EC"}]}', '[]'])('%j is no set of keys', (text) => {
  expect(readKeySet(text)).toBeNull();
});
