/** Lifetime of access tokens and identity tokens, seconds. https://developers.google.com/identity/protocols/oauth2/openid-connect */
export const TOKEN_LIFETIME_S = 3600;

/** Issuer claim of Google's identity tokens. https://developers.google.com/identity/openid-connect/openid-connect#an-id-tokens-payload */
export const IDENTITY_ISSUER = 'https://accounts.google.com';

/** Host of the token-info endpoint. https://developers.google.com/identity/sign-in/web/backend-auth#calling-the-tokeninfo-endpoint */
export const TOKEN_INFO_HOST = 'oauth2.googleapis.com';

/** Where the public keys are published. https://accounts.google.com/.well-known/openid-configuration (`jwks_uri`) */
export const SIGNING_KEYS_ADDRESS = 'www.googleapis.com/oauth2/v3/certs';

/** Size of the signing key. Google signs identity tokens with RS256 and 2048-bit keys. */
export const RSA_BITS = 2048;

/** Cloud project of a client that somebody made for the own use: another one than those of the installed scripts. */
export const OWN_CLIENT = 'own-client';
