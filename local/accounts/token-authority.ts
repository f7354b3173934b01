import {
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { Clock } from '../kernel/clock';
import { readRecord, readString } from '../kernel/state-reader';
import { IDENTITY_ISSUER, OWN_CLIENT, RSA_BITS, TOKEN_LIFETIME_S } from './constants';
import { accountNumber, type UserDirectory } from './user-directory';

/** What an access token stands for. `expiresAt` is UTC ms. */
export interface AccessGrant {
  readonly email: string;
  readonly scopes: readonly string[];
  /** Cloud project of the client the token was issued to. */
  readonly project: string;
  readonly expiresAt: number;
}

/** Claims of an identity token. `iat` and `exp` are seconds. https://developers.google.com/identity/openid-connect/openid-connect#an-id-tokens-payload */
export interface IdentityClaims {
  readonly iss: string;
  readonly azp: string;
  readonly aud: string;
  readonly sub: string;
  /** Absent for consumer accounts. */
  readonly hd?: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly iat: number;
  readonly exp: number;
}

/** An identity token whose signature and lifetime were checked. */
export interface VerifiedIdentity {
  readonly header: { readonly alg: string; readonly kid: string; readonly typ: string };
  readonly claims: IdentityClaims;
}

interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/**
 * Issues and checks access tokens (opaque, in memory only) and OpenID identity tokens (RS256).
 * The signing key is made when first needed and travels with the data folder (`dump`/`load`), so that
 * tokens outlive a restart; access tokens do not.
 */
export class TokenAuthority {
  private readonly grants = new Map<string, AccessGrant>();
  private key: SigningKey | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly users: UserDirectory,
  ) {}

  /**
   * A bearer token for one hour. `scopes` are full scope URLs. `project`: Cloud project of the client; without one it is
   * a client of somebody's own, as anybody can make one.
   */
  issueAccessToken(email: string, scopes: readonly string[], project = OWN_CLIENT): string {
    this.dropExpired();
    const token = `ya29.local-${randomBytes(32).toString('base64url')}`;
    this.grants.set(token, {
      email: email.toLowerCase(),
      scopes: [...scopes],
      project,
      expiresAt: this.clock.now() + TOKEN_LIFETIME_S * 1000,
    });
    return token;
  }

  /** What the token stands for; null when unknown, revoked or expired. */
  resolve(token: string): AccessGrant | null {
    const grant = this.grants.get(token);
    return grant !== undefined && this.clock.now() < grant.expiresAt ? grant : null;
  }

  revoke(token: string): void {
    this.grants.delete(token);
  }

  /** A signed identity token for one hour. Throws for an address that is not of this Workspace. */
  issueIdentityToken(request: { readonly email: string; readonly audience: string }): string {
    const user = this.users.find(request.email);
    if (user === null) {
      throw new Error(`No such account: ${request.email}`);
    }

    const iat = Math.floor(this.clock.now() / 1000);
    const claims: IdentityClaims = {
      iss: IDENTITY_ISSUER,
      azp: request.audience,
      aud: request.audience,
      sub: accountNumber(user.email),
      ...(user.domain === null ? {} : { hd: user.domain }),
      email: user.email,
      email_verified: true,
      iat,
      exp: iat + TOKEN_LIFETIME_S,
    };
    return this.sign(claims);
  }

  /** Checks form, signature and lifetime of an identity token; null when any of them fails. */
  verifyIdentityToken(token: string): VerifiedIdentity | null {
    const match = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(token);
    const [, header = '', payload = '', signature = ''] = match ?? [];
    if (match === null || !this.isSigned(`${header}.${payload}`, signature)) {
      return null;
    }

    const identity: VerifiedIdentity = { header: decodePart(header), claims: decodePart(payload) };
    return this.clock.now() < identity.claims.exp * 1000 ? identity : null;
  }

  /** The public keys as Google publishes them (a JWK set, RFC 7517 §5). */
  publicKeys(): unknown {
    const { id, publicKey } = this.signingKey();
    return {
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: id, use: 'sig', alg: 'RS256' }],
    };
  }

  dump(): unknown {
    const key = this.signingKey();
    return { keyId: key.id, privateKey: key.privateKey.export({ type: 'pkcs8', format: 'pem' }) };
  }

  /** Replaces the signing key. Throws when `state` was not made by `dump`. */
  load(state: unknown): void {
    const record = readRecord(state, 'tokens');
    const privateKey = createPrivateKey(readString(record, 'privateKey'));
    this.key = {
      id: readString(record, 'keyId'),
      privateKey,
      publicKey: createPublicKey(privateKey),
    };
  }

  private sign(claims: IdentityClaims): string {
    const key = this.signingKey();
    const header = encodePart({ alg: 'RS256', kid: key.id, typ: 'JWT' });
    const signed = `${header}.${encodePart(claims)}`;
    const signature = createSign('RSA-SHA256').update(signed).sign(key.privateKey, 'base64url');
    return `${signed}.${signature}`;
  }

  private isSigned(signed: string, signature: string): boolean {
    const bytes = Buffer.from(signature, 'base64url');
    // Unused bits of the last character would let several texts pass for one signature.
    if (bytes.toString('base64url') !== signature) {
      return false;
    }

    return createVerify('RSA-SHA256').update(signed).verify(this.signingKey().publicKey, bytes);
  }

  private signingKey(): SigningKey {
    if (this.key === null) {
      const pair = generateKeyPairSync('rsa', { modulusLength: RSA_BITS });
      this.key = { id: randomBytes(20).toString('hex'), ...pair };
    }

    return this.key;
  }

  private dropExpired(): void {
    const now = this.clock.now();
    for (const [token, grant] of this.grants) {
      if (grant.expiresAt <= now) {
        this.grants.delete(token);
      }
    }
  }
}

function encodePart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Only called for parts under our own signature, so the shape is known. */
function decodePart<T>(part: string): T {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as T;
}
