import * as v from 'valibot';
import { parsedJson } from '../table/parsed-json';
import { textOfUtf8 } from '../text/utf8';
import { bytesOfBase64url } from './base64url';

/** What an identity token says (claims as strings). */
export interface TokenClaims {
  readonly aud?: string;
  readonly iss?: string;
  readonly exp?: string;
  readonly email?: string;
  readonly email_verified?: string;
  readonly hd?: string;
}

const HEADER = v.object({ alg: v.literal('RS256'), kid: v.string() });

const AS_TEXT = v.optional(
  v.pipe(
    v.union([v.string(), v.number(), v.boolean()]),
    v.transform((value) => String(value)),
  ),
);
const CLAIMS = v.object({
  aud: AS_TEXT,
  iss: AS_TEXT,
  exp: AS_TEXT,
  email: AS_TEXT,
  email_verified: AS_TEXT,
  hd: AS_TEXT,
});

/** An identity token taken apart; nothing of it is proven yet. */
export interface IdentityToken {
  /** Id of the key it says to be signed with. */
  readonly kid: string;
  /** What is signed. */
  readonly message: string;
  readonly signature: Uint8Array;
  readonly claims: TokenClaims;
}

function partOf<Schema extends v.GenericSchema>(
  schema: Schema,
  encoded: string,
): v.InferOutput<Schema> | null {
  const bytes = bytesOfBase64url(encoded);

  return bytes === null ? null : parsedJson(schema, textOfUtf8(bytes));
}

function claimsOf(encoded: string): TokenClaims | null {
  const claims = partOf(CLAIMS, encoded);

  return claims === null
    ? null
    : Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}

/** Takes a JWS in compact form apart (RFC 7515 §3.1); null where it is none, or signed in another way than RS256. */
export function readIdentityToken(text: string): IdentityToken | null {
  const [header = '', payload = '', signed = '', ...more] = text.split('.');
  const kid = partOf(HEADER, header)?.kid;
  const claims = claimsOf(payload);
  const signature = bytesOfBase64url(signed);

  return kid === undefined || claims === null || signature === null || more.length > 0
    ? null
    : { kid, message: `${header}.${payload}`, signature, claims };
}
