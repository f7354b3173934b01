import { AppError } from '../kernel/app-error';
import { readIdentityToken } from '../kernel/crypto/identity-token';
import { readKeySet } from '../kernel/crypto/key-set';
import { isSignedRs256, type RsaKey } from '../kernel/crypto/rs256';
import type { TokenPort } from '../ports/platform-ports';
import { sha256 } from './sha256';

/** The keys Google signs identity tokens with (`jwks_uri` of https://accounts.google.com/.well-known/openid-configuration). */
const KEYS_URL = 'https://www.googleapis.com/oauth2/v3/certs';
const KEYS = 'google-signing-keys';
const ASKED_AT = 'google-signing-keys-asked';

/** Google publishes a key for days after the next one: an hour is well within, s. */
const KEPT_S = 3600;
/** A token by a key that is not among them makes us ask again, at most once in so many seconds. */
const ASK_AGAIN_S = 300;

/** @throws AppError GOOGLE_UNAVAILABLE */
function askGoogle(): string {
  const response = UrlFetchApp.fetch(KEYS_URL, { muteHttpExceptions: true });
  const status = response.getResponseCode();
  const text = response.getContentText();

  if (status !== 200 || readKeySet(text) === null) {
    throw new AppError('GOOGLE_UNAVAILABLE', { status }, text.slice(0, 300));
  }

  return text;
}

/** The key of that id: of those kept, else asked for anew. */
function signingKey(kid: string): RsaKey | null {
  const cache = CacheService.getScriptCache();
  const kept = cache?.getAll([KEYS, ASKED_AT]) ?? {};
  const known = readKeySet(kept[KEYS] ?? '')?.get(kid) ?? null;

  if (known !== null || (kept[KEYS] !== undefined && kept[ASKED_AT] !== undefined)) {
    return known;
  }

  const text = askGoogle();
  cache?.put(KEYS, text, KEPT_S);
  cache?.put(ASKED_AT, 'x', ASK_AGAIN_S);

  return readKeySet(text)?.get(kid) ?? null;
}

/**
 * Checks the signature here, by the keys that Google publishes: one request an hour instead of one a message, and not by
 * an endpoint that is made for trying things out
 * (https://developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken). Time, audience, issuer and
 * domain are judged by who asks.
 */
export const googleTokens: TokenPort = {
  verify: (idToken) => {
    const token = readIdentityToken(idToken);
    const key = token === null ? null : signingKey(token.kid);

    return token !== null && key !== null && isSignedRs256(token, key, sha256)
      ? token.claims
      : null;
  },
};
