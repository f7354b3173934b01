import { jsonResponse } from '../kernel/rest-response';
import type { RestRequest, RestResponse, RestService } from '../kernel/rest-service';
import { accountNumber, type UserDirectory } from './user-directory';

/** Addresses of the endpoint, and the name of the account's number in each answer. */
const ADDRESSES: Readonly<Record<string, 'id' | 'sub'>> = {
  'www.googleapis.com/oauth2/v2/userinfo': 'id',
  'www.googleapis.com/oauth2/v3/userinfo': 'sub',
  'openidconnect.googleapis.com/v1/userinfo': 'sub',
};

/** Who the bearer of a token is. https://developers.google.com/identity/openid-connect/openid-connect#obtaininguserprofileinformation */
export class UserInfoService implements RestService {
  constructor(private readonly users: UserDirectory) {}

  owns(url: URL): boolean {
    return url.hostname + url.pathname in ADDRESSES;
  }

  handle({ url, actor }: RestRequest): RestResponse {
    const user = actor.email === null ? null : this.users.find(actor.email);
    if (user === null) {
      const message =
        'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other ' +
        'valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
      return jsonResponse(401, { error: { code: 401, message, status: 'UNAUTHENTICATED' } });
    }

    const { hostname, pathname } = new URL(url);
    const key = ADDRESSES[hostname + pathname] ?? 'sub';
    return jsonResponse(200, {
      [key]: accountNumber(user.email),
      email: user.email,
      [key === 'id' ? 'verified_email' : 'email_verified']: true,
      name: user.name,
      ...(user.domain === null ? {} : { hd: user.domain }),
    });
  }
}
