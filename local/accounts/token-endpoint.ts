import { randomBytes } from 'node:crypto';
import { jsonResponse } from '../kernel/rest-response';
import type { RestRequest, RestResponse, RestService } from '../kernel/rest-service';
import { TOKEN_INFO_HOST, TOKEN_LIFETIME_S } from './constants';
import type { TokenAuthority } from './token-authority';

/** An OAuth client of an installed program. */
export interface OauthClient {
  readonly id: string;
  readonly secret: string;
  /** Number of the Cloud project it belongs to. */
  readonly project: string;
}

/** What somebody has granted to a program for good. */
export interface LongGrant {
  readonly email: string;
  readonly scopes: readonly string[];
  readonly client: OauthClient;
}

const REFUSALS = {
  invalid_client: [401, 'The OAuth client was not found.'],
  invalid_grant: [400, 'Token has been expired or revoked.'],
  unsupported_grant_type: [400, 'Invalid grant_type: only refresh_token is emulated'],
} as const;

function refused(error: keyof typeof REFUSALS): RestResponse {
  const [status, description] = REFUSALS[error];
  return jsonResponse(status, { error, error_description: description });
}

/**
 * `POST https://oauth2.googleapis.com/token`: a fresh access token for a refresh token
 * (https://developers.google.com/identity/protocols/oauth2/native-app#offline). The sign-in itself, which hands the
 * refresh token out, is {@link TokenEndpoint.grant}: no browser page of it is emulated. Grants are forgotten at a restart.
 */
export class TokenEndpoint implements RestService {
  private readonly grants = new Map<string, LongGrant>();

  constructor(private readonly tokens: TokenAuthority) {}

  /** Somebody signs in and says yes to everything asked; answers the refresh token. */
  grant(grant: LongGrant): string {
    const token = `1//0${randomBytes(40).toString('base64url')}`;
    this.grants.set(token, grant);
    return token;
  }

  /** Somebody takes a grant back, or an administrator does. */
  revoke(token: string): void {
    this.grants.delete(token);
  }

  owns(url: URL): boolean {
    return url.hostname === TOKEN_INFO_HOST && url.pathname === '/token';
  }

  handle({ body }: RestRequest): RestResponse {
    const form = new URLSearchParams(Buffer.from(body).toString('utf8'));
    if (form.get('grant_type') !== 'refresh_token') {
      return refused('unsupported_grant_type');
    }

    const grant = this.grants.get(form.get('refresh_token') ?? '');
    if (grant === undefined) {
      return refused('invalid_grant');
    }

    const { client, email, scopes } = grant;
    if (form.get('client_id') !== client.id || form.get('client_secret') !== client.secret) {
      return refused('invalid_client');
    }

    return jsonResponse(200, {
      access_token: this.tokens.issueAccessToken(email, scopes, client.project),
      expires_in: TOKEN_LIFETIME_S - 1,
      scope: scopes.join(' '),
      token_type: 'Bearer',
    });
  }
}
