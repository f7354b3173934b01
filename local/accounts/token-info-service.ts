import type { Clock } from '../kernel/clock';
import { jsonResponse } from '../kernel/rest-response';
import type { RestRequest, RestResponse, RestService } from '../kernel/rest-service';
import { TOKEN_INFO_HOST } from './constants';
import type { TokenAuthority } from './token-authority';
import { accountNumber } from './user-directory';

const INVALID = { error: 'invalid_token', error_description: 'Invalid Value' };

/** The endpoint's addresses: today's and the older one that clients still call. */
const ADDRESSES = [`${TOKEN_INFO_HOST}/tokeninfo`, 'www.googleapis.com/oauth2/v3/tokeninfo'];

/**
 * `https://oauth2.googleapis.com/tokeninfo?id_token=…`, `?access_token=…`, or an access token as Bearer (as Google's own
 * client asks): claims as texts, as Google answers, or 400 for anything forged, expired or foreign.
 * https://developers.google.com/identity/sign-in/web/backend-auth#calling-the-tokeninfo-endpoint
 */
export class TokenInfoService implements RestService {
  constructor(
    private readonly tokens: TokenAuthority,
    private readonly clock: Clock,
  ) {}

  owns(url: URL): boolean {
    return ADDRESSES.includes(url.hostname + url.pathname);
  }

  handle(request: RestRequest): RestResponse {
    const parameters = this.parameters(request);
    const idToken = parameters.get('id_token');
    const bearer = /^bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
    const accessToken = parameters.get('access_token') ?? bearer;
    if (idToken !== null) {
      return this.describeIdentity(idToken);
    }

    return accessToken !== null ? this.describeAccess(accessToken) : jsonResponse(400, INVALID);
  }

  /** Google takes the token in the query or in a form body. */
  private parameters(request: RestRequest): URLSearchParams {
    const isForm = (request.headers['content-type'] ?? '').startsWith(
      'application/x-www-form-urlencoded',
    );
    return isForm
      ? new URLSearchParams(Buffer.from(request.body).toString('utf8'))
      : new URL(request.url).searchParams;
  }

  private describeIdentity(token: string): RestResponse {
    const identity = this.tokens.verifyIdentityToken(token);
    if (identity === null) {
      return jsonResponse(400, INVALID);
    }

    const texts = Object.entries({ ...identity.claims, ...identity.header }).map(
      ([name, value]) => [name, String(value)] as const,
    );
    return jsonResponse(200, Object.fromEntries(texts));
  }

  private describeAccess(token: string): RestResponse {
    const grant = this.tokens.resolve(token);
    if (grant === null) {
      return jsonResponse(400, INVALID);
    }

    return jsonResponse(200, {
      sub: accountNumber(grant.email),
      scope: grant.scopes.join(' '),
      exp: String(Math.floor(grant.expiresAt / 1000)),
      expires_in: String(Math.floor((grant.expiresAt - this.clock.now()) / 1000)),
      email: grant.email,
      email_verified: 'true',
      access_type: 'online',
    });
  }
}
